import { isBoilerplateLine } from "../../boilerplate-lines";
import { readStatedDate } from "../../stated-date";
import { readByline } from "../../stated-details";
import type { ContainerKind } from "./find-container";

/** Credit lines: "Photo: …", "Jane Doe/Getty Images", "(AP Photo/…)". */
const CREDIT =
  /^\(?(?:photo|image|picture|video|photograph|illustration|graphic|pic)s?(?: (?:credits?|by|courtesy|via|source))?\s?(?:[:©]| [/-] )/i;
const AGENCY =
  /(?:\/|\bvia |^)(?:getty(?: images)?|reuters|afp|ap|ap photo|epa|shutterstock|istock|alamy|bloomberg|youtube)(?:\/.{1,40})?\)?$/i;
/** What may stand beside a date in a line that says when something was published, and nothing else. */
const STAMP_WORDS =
  /\b(?:first|last|updated?|published|posted|modified|created|on|at|date|mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[ap]\.?m\.?|gmt|utc|[a-z]{1,2}[sd]t|et|pt|bst|ist)\b/gi;
const NUMERIC_STAMP = /^\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d\b.*[^.!?]$/;
/** Requests to the reader that close an article. A sentence of the story may begin like them: each needs its own proof. */
const AT_END = [
  /\bcontributed (?:reporting |to this (?:report|story|article)\b)/i,
  /^(?:additional |with )?reporting by\b/i,
  /^(?:have a|got a) (?:news )?tip\b/i,
  /^follow\b.{1,80}\bon (?:twitter|facebook|instagram|x)\b/i,
  /^(?:reach|contact|e-?mail)\b.{1,80}@/i,
  /^like this (?:story|article)\b/i,
  /^click here\b/i,
  /^(?:for|want) more (?:information|news|stories|details|on this)\b.{0,160}(?:\b(?:visit|click|see|follow|subscribe|download|sign up|go to)\b|\?)/i,
  /^(?:please )?(?:subscribe|sign up|register)\b.{0,80}\b(?:to|for|our|now|today|here)\b/i,
  /^join (?:us|our)\b.{0,120}\b(?:forum|newsletter|group|channel|community|conversation|page|telegram|whatsapp)/i,
  /^get (?:the|our) .{0,80}\b(?:newsletter|inbox|app|magazine|headlines)\b/i,
  /\bplease (?:subscribe|register|log ?in|sign in)\b/i,
  /\balready (?:a |an )?subscriber|\bfirst-time subscribers\b/i,
  /\bapps?\b.{0,40}\b(?:ios|android|app store|google play)\b/i,
  /^more (?:great )?[\p{Lu}\p{L} ]{1,20} (?:stories|news)\b/iu,
  /^(?:this (?:article|story|post) )?(?:was )?originally (?:published|appeared)\b/i,
];
/** Lines like these are furniture wherever they stand. */
const ANYWHERE = [
  /^(?:advert|advertisement|click here to\b.{1,60}|media playback is (?:unsupported|not supported).*|this slideshow requires javascript\.?|enlarge (?:this )?image|view (?:gallery|author archive)|hide caption|toggle caption|(?:view )?\d* ?comments?|pdf version|download pdf|sharing is caring!?)$/i,
  /^(?:related|read more|see also|also read|read also|more|watch|leggi anche|lesen sie auch|lire aussi|ver también|leia também|читайте также)\s?:.{0,200}$/i,
  /^(?:get|sign up for|subscribe to)\b.{0,120}\b(?:newsletter|inbox|alerts?)\b.{0,60}$/i,
  /^click here\b.{0,80}$/i,
  /^(?:image \d+ of\s*\/?\s*\d+|\d+\s*\/\s*\d+|back to gallery|caption|close|buy photo|report (?:an )?error|\d* ?shares?|reply)$/i,
  // A template that no script has filled.
  /^(?:\{\{[^{}]{0,60}\}\}\s?)+$/,
  // A shortcode that the blog's software did not replace.
  /^\[[a-z_]+ \w+=.{1,300}\]$/i,
];

/** Drops the lines at either end, and between, that are not the article's: its own title, its byline and date, credits. */
export function trimLines(text: string, { title, kind }: { title: string | null; kind: ContainerKind }): string {
  const blocks = text.split("\n\n").map((block) => dropLines(block));
  const kept = blocks.filter((block) => block !== "");
  kept.splice(0, countHead(kept, title, kind));
  while (kept.length > 1 && isTail(kept.at(-1) ?? "")) kept.pop();
  return kept.join("\n\n");
}

/** How far a site may stretch its head: section, byline, date, hour, photographer. */
const LONGEST_HEAD = 8;

/** How many blocks belong to the head: up to the last byline or date, if nothing before it is a sentence. */
function countHead(blocks: string[], title: string | null, kind: ContainerKind): number {
  let count = 0;
  for (let at = 0; at < Math.min(LONGEST_HEAD, blocks.length - 1); at++) {
    const block = blocks[at] ?? "";
    if (isHead(block, title, kind)) count = at + 1;
    else if (block.length > 80 || /[.!?…:”"’']$/.test(block)) break;
  }
  return count;
}

function dropLines(block: string): string {
  return block
    .split("\n")
    .filter((line) => !(isBoilerplateLine(line) || isFurniture(line) || isCredit(line)))
    .join("\n")
    .trim();
}

/** No furniture is longer; and the expressions above take their time with long lines. */
const LONGEST_FURNITURE = 400;

function isFurniture(line: string): boolean {
  return line.length <= LONGEST_FURNITURE && ANYWHERE.some((pattern) => pattern.test(line));
}

function isCredit(line: string): boolean {
  return line.length <= 160 && (CREDIT.test(line) || (AGENCY.test(line) && !/[.!?] /.test(line)));
}

function isHead(block: string, title: string | null, kind: ContainerKind): boolean {
  if (title && squeeze(block) === squeeze(title)) return true;
  if (block.length > 120) return false;
  if (/^(?:by:?|\d+)$/i.test(block) || readByline(block) !== null || isStamp(block)) return true;
  return kind !== "body" && NUMERIC_STAMP.test(block);
}

/** "Updated: 5 November 2023, 18:30 GMT", but not "Five people died on 5 November 2023." */
function isStamp(block: string): boolean {
  if (readStatedDate(block) === null && !/\d{1,2}[:.]\d\d/.test(block)) return false;
  const rest = block.replace(STAMP_WORDS, " ").match(/\p{L}{2,}/gu) ?? [];
  return rest.filter((word) => !/^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(word)).length === 0;
}

function isTail(block: string): boolean {
  return block.length <= LONGEST_FURNITURE && AT_END.some((pattern) => pattern.test(block));
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}
