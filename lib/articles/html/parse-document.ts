import { parseHTML } from "linkedom";
import { limitDepth } from "./limit-depth";

/** Scripts that hold a page's text until a browser unpacks it: Blogger's own templates do so. */
const TEMPLATE =
  /<script\s[^<>]{0,200}?type=["']?text\/(?:x-)?template["']?[^<>]{0,200}>([^<]*(?:<(?!\/?script\b)[^<]*)*)<\/script>/gi;

/** A document with a head and a body, whatever was given: fragments, pages without `<body>`, nothing at all. */
export function parseDocument(html: string): Document {
  const safe = limitDepth(html.replace(TEMPLATE, "<div>$1</div>"));
  const whole = /<html[\s>]/i.test(safe) && /<body[\s>]/i.test(safe) ? safe : wrap(safe);
  return (parseHTML(whole) as unknown as { document: Document }).document;
}

function wrap(html: string): string {
  const start = html.search(/<head[\s>]/i);
  const end = start === -1 ? null : /<\/head\s*>/i.exec(html.slice(start));
  const head = end ? html.slice(start, start + end.index + end[0].length) : "";
  const body = html.replace(head, "").replace(/<!doctype[^<>]{0,500}>|<\/?(?:html|body)(?:\s[^<>]{0,2000})?>/gi, "");
  return `<!doctype html><html>${head || "<head></head>"}<body>${body}</body></html>`;
}
