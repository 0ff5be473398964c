/** Removes paragraphs and lists that only lead elsewhere: "READ MORE: …", a headline of another story, a list of them. */
export function removeLinkBlocks(root: Element): void {
  for (const heading of root.querySelectorAll("h2, h3, h4, h5, h6, p, strong, b, span, div")) {
    if (heading.childElementCount <= 1 && ELSEWHERE.test(squeeze(heading.textContent))) removeWithLinks(heading);
  }
  for (const list of root.querySelectorAll("ul, ol")) {
    const items = [...list.querySelectorAll("li")];
    if (items.length > 0 && items.every((item) => isLinked(item))) list.remove();
  }
  for (const block of root.querySelectorAll("p, h2, h3, h4, h5, h6, div")) {
    if (block.querySelector("p, div, ul, table, blockquote, pre") || !root.contains(block)) continue;
    if (isLinked(block) && !/[.!?…”"]\s*$/.test(block.textContent ?? "")) block.remove();
  }
}

const ELSEWHERE =
  /^(?:you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|related(?: (?:articles|stories|posts|news|content|links|reading))?|more (?:great )?[\p{L} ]{0,24}(?:stories|news|articles|posts)|read (?:more|next|also)|see also|recommended(?: (?:for you|reading|stories|articles))?|don['’]t miss|further reading|in this article|story timeline)[.…:]*$/iu;

/** A heading that announces other stories, and the lists and links behind it. */
function removeWithLinks(heading: Element): void {
  let next = heading.nextElementSibling;
  while (next && (/^(?:UL|OL)$/.test(next.tagName) || isLinked(next))) {
    const after: Element | null = next.nextElementSibling;
    next.remove();
    next = after;
  }
  heading.remove();
}

const ENOUGH_WORDS = 4;

function isLinked(element: Element): boolean {
  const text = squeeze(element.textContent);
  if (text.split(" ").length < ENOUGH_WORDS) return false;
  const linked = [...element.querySelectorAll("a")].map((link) => squeeze(link.textContent)).join(" ");
  return linked.length >= text.length * 0.9;
}

function squeeze(text: string | null): string {
  return (text ?? "").replace(/\s+/g, " ").trim();
}
