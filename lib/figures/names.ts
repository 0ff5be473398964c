/** Capitalised words that are no names of a place, a body or an event. */
const COMMON = new Set(
  "the a an in on at of and but for from by with after before as it he she they we i this that these those there here no not one two three four five six seven eight nine ten monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december police officials authorities rescuers health ministry hospital military army government president minister interior defence defense foreign state reuters afp ap bbc cnn news agency un united nations at least more than about some nearly earlier later meanwhile local dozens hundreds thousands dr mr mrs ms spokesman spokeswoman none nobody another witnesses residents medics".split(
    " ",
  ),
);

export type Names = {
  /** Lower case, without possessives. */
  all: ReadonlySet<string>;
  /** A capital in the middle of a sentence: surely a name. The first word of a sentence may be any word. */
  sure: ReadonlySet<string>;
};

/** The names a text uses: what two texts about one event share. */
export function namesIn(text: string): Names {
  const all = new Set<string>();
  const sure = new Set<string>();
  for (const { 0: word, index } of text.matchAll(/\p{Lu}[\p{L}-]+/gu)) {
    const name = word.toLowerCase().replace(/[’']s$/, "");
    if (name.length <= 2 || COMMON.has(name)) continue;
    all.add(name);
    if (!/(?:^|[.!?:]["”’]?\s+|["“]|\n)$/.test(text.slice(0, index)) && word !== word.toUpperCase()) sure.add(name);
  }
  return { all, sure };
}

/** Both name something, and nothing they name is the same. */
export function haveNoNameInCommon(a: Names, b: Names): boolean {
  if (a.sure.size === 0 || b.sure.size === 0) return false;
  return ![...a.all].some((name) => [...b.all].some((other) => other === name || isFormOf(name, other)));
}

/** "Lebanon" and "Lebanese", "Israel" and "Israeli". */
function isFormOf(a: string, b: string): boolean {
  const stem = Math.min(a.length, b.length, 5);
  return stem >= 4 && a.slice(0, stem) === b.slice(0, stem);
}
