/** Something marked in a text; offsets are UTF-16 code units. */
export type Mark = { id: string; start: number; end: number };

/** A stretch of text under the same marks, the longest (outermost) first; `first` names the marks that begin to show here. */
export type Segment<M extends Mark> = { start: number; end: number; text: string; marks: M[]; first: M[] };

/**
 * Cuts the part of `body` from `start` to `end` at every edge of a mark, so that marks which overlap or lie inside one
 * another can be drawn. What a mark covers beyond the part is left out; its first stretch inside counts as its beginning.
 */
export function segmentText<M extends Mark>(
  body: string,
  marks: readonly M[],
  { start, end }: { start: number; end: number } = { start: 0, end: body.length },
): Segment<M>[] {
  const inside = marks
    .map((mark) => ({ mark, from: Math.max(mark.start, start), to: Math.min(mark.end, end) }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.mark.start - b.mark.start || b.mark.end - a.mark.end);
  const edges = [...new Set([start, end, ...inside.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);

  const segments: Segment<M>[] = [];
  let open: typeof inside = [];
  let next = 0;
  for (let index = 0; index + 1 < edges.length; index++) {
    const [from, to] = [edges[index] ?? start, edges[index + 1] ?? end];
    open = open.filter((one) => one.to > from);
    const first: M[] = [];
    for (let one = inside[next]; one && one.from === from; one = inside[++next]) {
      open.push(one);
      first.push(one.mark);
    }
    const covering = open.map((one) => one.mark).sort((a, b) => b.end - b.start - (a.end - a.start));
    segments.push({ start: from, end: to, text: body.slice(from, to), marks: covering, first });
  }
  return segments;
}
