const BLOCKS = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 " +
    "HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL"
  ).split(" "),
);
const SILENT = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT HEAD TITLE".split(" "));
/** Between these a line's end is enough; other blocks are paragraphs of their own. */
const TIGHT = new Set("LI TR DT DD".split(" "));

/** Marks the edge of a tight block until all edges are known; not a character of any page. */
const EDGE = "\u{f0000}";

/**
 * The text of an element as it reads on the page: one paragraph a block with an empty line between, a line for each
 * `<br>` and list item, and white space as one space.
 */
export function readBlockText(root: Node): string {
  const parts: string[] = [];
  collect(root, parts);
  return parts
    .join("")
    .replace(/[ \n\u{f0000}]+/gu, widestGap)
    .trim();
}

/** Of white space and edges that meet, one gap is left: an empty line, a line break, or a space. */
function widestGap(gap: string): string {
  const lines = gap.split("\n").length - 1;
  if (lines > 1) return "\n\n";
  return lines === 1 || gap.includes(EDGE) ? "\n" : " ";
}

function collect(node: Node, parts: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) {
      parts.push((child.textContent ?? "").replace(/[\n\r\t\f ]+/g, " "));
    } else if (child.nodeType === 1) {
      const name = (child as Element).tagName.toUpperCase();
      if (SILENT.has(name)) continue;
      if (name === "BR") parts.push("\n");
      else if (name === "TD" || name === "TH") {
        collect(child, parts);
        parts.push(" ");
      } else if (BLOCKS.has(name)) {
        const edge = TIGHT.has(name) ? EDGE : "\n\n";
        parts.push(edge);
        collect(child, parts);
        parts.push(edge);
      } else collect(child, parts);
    }
  }
}
