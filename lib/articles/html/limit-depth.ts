/** No article nests this deep; a thousand nested elements hold Readability for a quarter of a minute. */
export const MAX_DEPTH = 128;

const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
/** Their content is no markup: a "<div>" inside a script opens nothing. */
const RAW = new Set("script style textarea title xmp iframe noembed noframes".split(" "));
/** Elements whose next sibling of the same kind closes them; without this a list without "</li>" looks like a tower. */
const SELF_CLOSING = new Set("p li dt dd tr td th option thead tbody tfoot".split(" "));

const TAG = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-zA-Z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g;

/**
 * Drops the tags of elements nested deeper than `MAX_DEPTH`; their text stays. Works on the source, in one pass and
 * without recursion, because every parser and reader behind it may recurse.
 */
export function limitDepth(html: string): string {
  const open: { name: string; kept: boolean }[] = [];
  const counts = new Map<string, number>();
  const parts: string[] = [];
  let depth = 0;
  let from = 0;

  const close = () => {
    const top = open.pop();
    if (!top) return;
    counts.set(top.name, (counts.get(top.name) ?? 1) - 1);
    if (top.kept) depth--;
  };

  TAG.lastIndex = 0;
  for (let tag = TAG.exec(html); tag; tag = TAG.exec(html)) {
    const [source, slash, rawName, attributes = ""] = tag;
    if (rawName === undefined) continue;
    const name = rawName.toLowerCase();
    if (RAW.has(name)) {
      if (!slash) TAG.lastIndex = findRawEnd(html, name, TAG.lastIndex);
      continue;
    }
    if (VOID.has(name) || attributes.endsWith("/")) continue;
    let kept = true;
    if (slash) {
      if (!counts.get(name)) continue;
      while (open.at(-1)?.name !== name) close();
      kept = open.at(-1)?.kept ?? true;
      close();
    } else {
      if (SELF_CLOSING.has(name) && open.at(-1)?.name === name) close();
      kept = depth < MAX_DEPTH;
      open.push({ name, kept });
      counts.set(name, (counts.get(name) ?? 0) + 1);
      if (kept) depth++;
    }
    if (!kept) {
      parts.push(html.slice(from, tag.index), " ");
      from = tag.index + source.length;
    }
  }
  parts.push(html.slice(from));
  return parts.join("");
}

function findRawEnd(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\s/>]`, "gi");
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}
