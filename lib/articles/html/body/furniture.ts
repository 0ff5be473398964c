import { readNames } from "../template-names";
import { type Measure, measureAll } from "./measure";

/** What a site puts around and between an article's paragraphs, by the names its templates give it. */
const FURNITURE_NAMES = [
  // sharing and following
  "share|sharing|shares|sharebar|social|sharedaddy|addthis|addtoany|follow-?us|follow",
  // what else to read
  "related|relatedposts|recirc|recommend(?:ed|ations?)?|read-?more|read-?next|see-?also|more-?(?:stories|news|from|on|articles|coverage|links)|also-?(?:on|read|like)",
  "trending|popular|most-?(?:read|viewed|popular)|latest|up-?next|you-?may|next-?(?:article|post|story)|prev(?:ious)?-?(?:article|post|story)|teasers?|read-?also|inline-?link|crosslinks?",
  // asking for something
  "newsletters?|subscri(?:be|ption|bers?)|sign-?up|sign-?in|log-?in|paywall|register|donat(?:e|ion)|membership|call-?to-?action|cta",
  "advert(?:s|isement|ising)?|ads?|ad-?(?:slot|unit|container|wrapper|block|label)|adsense|sponsor(?:ed)?|promos?|promoted|promotion|outbrain|taboola|teads",
  // readers' words
  "comments?|comment-?(?:list|form|respond|area|section)|respond|disqus|replies|discussion",
  // the frame
  "breadcrumbs?|nav|navbar|navigation|menu|toolbar|pagination|pager|skip-?link|side-?bar|rail|widgets?|footer|masthead|site-?header|archives?",
  "cookies?|gdpr|consent|popup|pop-?up|modal|overlay|dialog|lightbox|tooltip",
  // who, when, about what
  "bylines?|by-?line|dateline|timestamps?|date|time|published|pub-?date|(?:post|entry|article|story|page)-?_?_?(?:meta|info|date|author|byline|tags|footer|details)|meta-?(?:data|info|bar)?",
  "authors?|author-?(?:bio|info|box|card|details|name|about|block|meta|description|profile)|about-?(?:the-?)?author|bio|tags|tag-?list|tagcloud|topics|categor(?:y|ies)|kicker|eyebrow",
  // what belongs to pictures
  "captions?|caption-?text|wp-?caption(?:-text)?|credits?|image-?(?:credit|caption|source)|photo-?(?:credit|caption|by)|media-?(?:caption|credit)|figcaption",
  "gallery|slideshow|carousel|slider|thumbnails?|video-?(?:player|caption|info|title|container)?|jw-?player|player|playlist",
  "copyright|disclaimer|print-?(?:only|button)?|poll|survey|ratings?|quiz|feedback|screen-?reader(?:-text)?|sr-?only|visually-?hidden|hidden-?print|no-?print",
].join("|");
const FURNITURE = new RegExp(`(?:^|[\\s_-])(?:${FURNITURE_NAMES})(?:$|[\\s_-])`, "i");
const READERS = /(?:^|[\s_-])(?:comments?|respond|disqus|replies|discussion)(?:$|[\s_-])/i;
const ROLES = new Set(
  "navigation banner contentinfo complementary dialog alertdialog menu menubar search toolbar".split(" "),
);
const NEVER =
  "script, style, noscript, template, button, select, input, textarea, iframe, object, svg, dialog, figcaption, canvas";

/** Furniture is small: what holds more than this share of the prose is the article, whatever its name. */
const LARGEST_SHARE = 0.25;
/** Readers may write more than the author. */
const LARGEST_READERS_SHARE = 0.8;
const SHORT = 160;

/** Removes the site's furniture from an element, and answers with the short texts that went. */
export function removeFurniture(root: Element): string[] {
  for (const element of root.querySelectorAll(NEVER)) element.remove();
  const measure = measureAll(root);
  const { prose } = measure(root);
  const removed: string[] = [];
  for (const element of root.querySelectorAll("nav, aside, footer, form, [role], [class], [id], [hidden], [style]")) {
    if (!root.contains(element) || !isFurniture(element, measure(element), prose)) continue;
    const text = (element.textContent ?? "").replace(/\s+/g, " ").trim();
    if (text !== "" && text.length <= SHORT) removed.push(text);
    element.remove();
  }
  return removed;
}

function isFurniture(element: Element, measure: Measure, prose: number): boolean {
  const tag = element.tagName.toLowerCase();
  if (/^(?:html|body|article|main|p|h[1-6]|em|strong|b|i)$/.test(tag)) return false;
  const names = readNames(element);
  const share = READERS.test(names) ? LARGEST_READERS_SHARE : LARGEST_SHARE;
  if (measure.prose > prose * share) return false;
  // A post that the article quotes stands in a box that is called "social".
  if (element.querySelector("blockquote") && /social|embed|tweet|twitter/i.test(names)) return false;
  if (/display:\s*none|visibility:\s*hidden/i.test(element.getAttribute("style") ?? "")) return true;
  if (/^(?:nav|aside|footer|form)$/.test(tag) || element.hasAttribute("hidden")) return true;
  return ROLES.has(element.getAttribute("role") ?? "") || FURNITURE.test(names);
}
