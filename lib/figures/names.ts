/** Capitalised words that are no names of a place, a body or an event. */
const COMMON = new Set(
  "the a an in on at of and but for from by with after before as it he she they we i this that these those there here no not one two three four five six seven eight nine ten monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december police officials authorities rescuers health ministry hospital military army government president minister interior defence defense foreign state reuters afp ap bbc cnn news agency un united nations at least more than about some nearly earlier later meanwhile local dozens hundreds thousands dr mr mrs ms spokesman spokeswoman none nobody another witnesses residents medics".split(
    " ",
  ),
);

/** The names a text uses, lower case, without possessives: what two texts about one event share. */
export function namesIn(text: string): Set<string> {
  const names = new Set<string>();
  for (const [word] of text.matchAll(/\p{Lu}[\p{L}-]+/gu)) {
    const name = word.toLowerCase().replace(/[’']s$/, "");
    if (name.length > 2 && !COMMON.has(name)) names.add(name);
  }
  return names;
}

/** Both name something, and nothing they name is the same. */
export function haveNoNameInCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  return ![...a].some((name) => [...b].some((other) => other === name || isFormOf(name, other)));
}

/** "Lebanon" and "Lebanese", "Israel" and "Israeli". */
function isFormOf(a: string, b: string): boolean {
  const stem = Math.min(a.length, b.length, 5);
  return stem >= 4 && a.slice(0, stem) === b.slice(0, stem);
}
