/**
 * How much an element says. `text` counts every letter, `linked` those inside links, `prose` those of text runs long
 * enough to be sentences and not inside a link: menus and lists of headlines have next to none.
 */
export type Measure = { text: number; linked: number; prose: number };

const SENTENCE = 40;
const NOTHING: Measure = { text: 0, linked: 0, prose: 0 };
const SILENT = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG".split(" "));

/** Measures an element and everything in it in one walk. */
export function measureAll(root: Element): (element: Element) => Measure {
  const measures = new Map<Element, Measure>();
  walk(root, false, measures);
  return (element) => measures.get(element) ?? NOTHING;
}

export function measureProse(root: Element): number {
  return measureAll(root)(root).prose;
}

function walk(element: Element, linked: boolean, measures: Map<Element, Measure>): Measure {
  const sum: Measure = { text: 0, linked: 0, prose: 0 };
  const inLink = linked || element.tagName === "A";
  for (const child of element.childNodes) {
    if (child.nodeType === 3) {
      const length = (child.textContent ?? "").replace(/\s+/g, " ").trim().length;
      sum.text += length;
      if (inLink) sum.linked += length;
      else if (length >= SENTENCE) sum.prose += length;
    } else if (child.nodeType === 1 && !SILENT.has((child as Element).tagName.toUpperCase())) {
      const part = walk(child as Element, inLink, measures);
      sum.text += part.text;
      sum.linked += part.linked;
      sum.prose += part.prose;
    }
  }
  measures.set(element, sum);
  return sum;
}
