/** No article nests this deep; a thousand nested elements hold Readability for a quarter of a minute. */
export const MAX_DEPTH = 128;

const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
/** Their content is no markup: a "<div>" inside a script opens nothing. */
const RAW = new Set("script style textarea title xmp iframe noembed noframes".split(" "));
/** Elements whose next sibling of the same kind closes them; without this a list without "</li>" looks like a tower. */
const SELF_CLOSING = new Set("p li dt dd tr td th option thead tbody tfoot".split(" "));

/** Where these are dropped a line still ends. */
const LINES = new Set("p li tr blockquote h1 h2 h3 h4 h5 h6".split(" "));

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

  for (const { start, end, name, closing, selfClosed } of listTags(html)) {
    if (VOID.has(name) || RAW.has(name) || selfClosed) continue;
    let kept = true;
    if (closing) {
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
      // A tower of dropped tags leaves one space: a hundred thousand would slow every reader behind.
      parts.push(html.slice(from, start), LINES.has(name) ? "<br>" : start === from ? "" : " ");
      from = end;
    }
  }
  parts.push(html.slice(from));
  return parts.join("");
}

type Tag = { start: number; end: number; name: string; closing: boolean; selfClosed: boolean };

const NAME = /\/?([a-zA-Z][^\s/>]*)/y;

/** A tag ends at the next ">": one inside a quoted value miscounts a little, and no input costs more than one pass. */
function* listTags(html: string): Generator<Tag> {
  let at = html.indexOf("<");
  while (at !== -1) {
    if (html.startsWith("<!--", at)) {
      const end = html.indexOf("-->", at + 4);
      if (end === -1) return;
      at = html.indexOf("<", end);
      continue;
    }
    NAME.lastIndex = at + 1;
    const name = NAME.exec(html)?.[1]?.toLowerCase();
    if (name === undefined) {
      at = html.indexOf("<", at + 1);
      continue;
    }
    const close = html.indexOf(">", at);
    if (close === -1) return;
    const closing = html[at + 1] === "/";
    yield { start: at, end: close + 1, name, closing, selfClosed: html[close - 1] === "/" };
    at = html.indexOf("<", RAW.has(name) && !closing ? findRawEnd(html, name, close) : close);
  }
}

function findRawEnd(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\s/>]`, "gi");
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}
