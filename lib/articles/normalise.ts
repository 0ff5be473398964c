/** What one article's text may weigh in UTF-8; more is refused at the door and the form keeps it. */
export const MAX_TEXT_BYTES = 2_000_000;
/** A page is mostly markup: more bytes than text, but bounded before anything parses it. */
export const MAX_HTML_BYTES = 10_000_000;

/**
 * The one place where text is changed before it is hashed and stored: line ends become LF; NUL, which PostgreSQL
 * refuses, goes; halves of broken surrogate pairs become U+FFFD; a byte order mark at the front goes. Doing it twice
 * changes nothing more. Offsets of claims count UTF-16 code units of what this returns.
 */
export function normaliseText(text: string): string {
  return text
    .replaceAll("\0", "")
    .replace(/^\uFEFF+/, "")
    .replace(/\r\n?/g, "\n")
    .replace(/\p{Surrogate}/gu, "\uFFFD");
}

export function isTextTooLong(text: string): boolean {
  return exceedsBytes(text, MAX_TEXT_BYTES);
}

export function isHtmlTooLong(html: string): boolean {
  return exceedsBytes(html, MAX_HTML_BYTES);
}

/** A string never has more bytes than three per code unit nor fewer than one: most answers need no count. */
function exceedsBytes(text: string, limit: number): boolean {
  if (text.length > limit) return true;
  if (text.length * 3 <= limit) return false;
  return new TextEncoder().encode(text).length > limit;
}
