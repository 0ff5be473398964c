/**
 * Words that lose the space before or behind a number when a page is copied ("injured20", "at least15", "12people"):
 * harm words, bounds and plain nouns for people, from copied news pages. Names of things ("covid19", "area51") stay whole.
 */
export const GLUED_BEFORE: ReadonlySet<string> = new Set(
  `killed killing kills kill wounded wounding wounds injured injuring injures hurt dead died least most than about around
  over nearly almost some to and of from the reached rose leaving left including arrested detained missing`.split(
    /\s+/,
  ),
);

export const GLUED_BEHIND: ReadonlySet<string> = new Set(
  `people persons civilians children women men soldiers others more were was have had killed injured wounded dead missing
  died deaths injuries casualties fighters militants police officers`.split(/\s+/),
);
