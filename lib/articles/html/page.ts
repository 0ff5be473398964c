/** What a web page says: its article's text, and its own statements about it. Null is "the page does not say". */
export type Page = {
  title: string | null;
  byline: string | null;
  publisher: string | null;
  /** YYYY-MM-DD, or a date-time with its zone as the page states it. */
  published: string | null;
  text: string;
  /** Short blocks that were left out as the site's furniture. */
  removed: string[];
};
