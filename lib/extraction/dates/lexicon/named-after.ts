/** Nouns that, capital and right behind a date, make it a name: "the July 14 Bridge", "6th of October City". */
export const NAMED_AFTER: ReadonlySet<string> = new Set(
  `bridge city street square park avenue boulevard road mosque stadium hall university airport hospital camp school
  movement brigade brigades battalion front coalition organisation organization party group alliance youth university
  dam tower tunnel district gardens cemetery`.split(/\s+/),
);
