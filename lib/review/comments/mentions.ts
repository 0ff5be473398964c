/** Somebody who can be named: `handle` is the words after the @. */
export type Named = { id: string; handle: string };
export type Mention = { start: number; end: number; id: string };

/**
 * The people a text names: an @ that begins a word, and then somebody's whole handle, the longest that fits, in any case. Names
 * hold spaces, so there is no end to look for but the end of a known name.
 */
export function findMentions(text: string, people: readonly Named[]): Mention[] {
  const longestFirst = people.toSorted((a, b) => b.handle.length - a.handle.length);
  return ats(text).flatMap((start) => {
    const named = longestFirst.find(({ handle }) => isHandleAt(text, start + 1, handle));
    return named ? [{ start, end: start + 1 + named.handle.length, id: named.id }] : [];
  });
}

/** Words after an @ that name nobody, so that the writer learns that nobody was told. */
export function unknownNames(text: string, people: readonly Named[]): string[] {
  const known = new Set(findMentions(text, people).map(({ start }) => start));
  const words = ats(text)
    .filter((at) => !known.has(at))
    .map((at) => /^@[\p{L}\p{N}._-]*[\p{L}\p{N}]/u.exec(text.slice(at))?.[0]);
  return [...new Set(words.filter((word) => word !== undefined))];
}

/** What is being typed after an @, up to the caret; null when the caret stands in no such word. At most three words long. */
export function typedName(text: string, caret: number): { start: number; words: string } | null {
  const start = ats(text.slice(0, caret)).at(-1);
  if (start === undefined) return null;
  const words = text.slice(start + 1, caret);
  return words.length <= 60 && /^\S*(?: \S+){0,2} ?$/.test(words) ? { start, words } : null;
}

/** Those a half-typed name may mean: every typed word begins one of the name's, those that begin with it first. */
export function suggestNames<N extends Named & { name: string }>(typed: string, people: readonly N[], most = 6): N[] {
  const wanted = typed.toLowerCase();
  const words = wanted.split(" ").filter(Boolean);
  const fits = people.filter(({ name, handle }) => {
    const own = `${name} ${handle}`.toLowerCase().split(/[\s@.]+/);
    return words.every((word) => own.some((part) => part.startsWith(word)));
  });
  const first = (one: N) => (one.name.toLowerCase().startsWith(wanted) ? 0 : 1);
  return fits.toSorted((a, b) => first(a) - first(b)).slice(0, most);
}

function ats(text: string): number[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}_.@/-])@/gu)].map(({ index }) => index);
}

function isHandleAt(text: string, at: number, handle: string): boolean {
  const end = at + handle.length;
  return (
    text.slice(at, end).toLowerCase() === handle.toLowerCase() && !/^[\p{L}\p{N}_]/u.test(text.slice(end, end + 2))
  );
}
