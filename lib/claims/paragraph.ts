/** A text without line breaks is no paragraph to read: so much of it stands on either side of the sentence. */
const MOST = 700;

/** What stands in the same paragraph before and after a sentence; a cut-off end carries an ellipsis. Offsets are UTF-16 code units. */
export function paragraphAround(
  body: string,
  { start, end }: { start: number; end: number },
): { before: string; after: string } {
  const from = body.lastIndexOf("\n", start - 1) + 1;
  const to = body.indexOf("\n", end);
  const before = start === 0 ? "" : body.slice(from, start);
  const after = body.slice(end, to === -1 ? undefined : to);
  return {
    before: before.length > MOST ? `…${[...before.slice(-MOST)].slice(1).join("")}` : before,
    after: after.length > MOST ? `${[...after.slice(0, MOST)].slice(0, -1).join("")}…` : after,
  };
}
