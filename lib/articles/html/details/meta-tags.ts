export type MetaTags = (...names: string[]) => string | null;

/** Reads the page's `<meta>` elements; the answer gives the first of the names, in the order asked, that says anything. */
export function readMetaTags(document: Document): MetaTags & { all: (name: string) => string[] } {
  const tags = new Map<string, string[]>();
  for (const element of document.querySelectorAll("meta")) {
    const content = (element.getAttribute("content") ?? "").replace(/\s+/g, " ").trim();
    if (content === "") continue;
    for (const attribute of ["property", "name", "itemprop"]) {
      for (const name of (element.getAttribute(attribute) ?? "").toLowerCase().split(/\s+/)) {
        if (name === "") continue;
        const known = tags.get(name);
        if (known) known.push(content);
        else tags.set(name, [content]);
      }
    }
  }
  const all = (name: string) => tags.get(name) ?? [];
  const first: MetaTags = (...names) => names.flatMap(all)[0] ?? null;
  return Object.assign(first, { all });
}
