/** "has-sidebar", "single-author", "no-comments": layout flags on an element, no names of it. */
const FLAGS =
  /(?:^|\s)(?:has|with|no|without|w|is|single|hide|show|and-w|and-no|format|type|category|tag|status)-[\w-]+/gi;

/** What a template calls an element: its classes and id, camelCase taken apart, flags left out. */
export function readNames(element: Element): string {
  return `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .replace(FLAGS, " ");
}
