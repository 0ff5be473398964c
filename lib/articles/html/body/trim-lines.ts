import { isBoilerplateLine } from "../../boilerplate-lines";
import { readStatedDate } from "../../stated-date";
import type { ContainerKind } from "./find-container";

/** Credit lines: "Photo: …", "Jane Doe/Getty Images", "(AP Photo/…)". */
const CREDIT =
  /^\(?(?:photo|image|picture|video|credit|photograph|illustration|source|graphic|pic)s?(?: (?:credit|by|courtesy|via|source))?\s?[:©/-]/i;
const AGENCY =
  /(?:\/|\bvia |^)(?:getty(?: images)?|reuters|afp|ap|ap photo|epa|shutterstock|istock|alamy|bloomberg|youtube)(?:\/.{1,40})?\)?$/i;
const BYLINE = /^(?:[Bb]y|BY):?(?: \p{Lu}.{1,80})?$/u;
const STAMP = /^(?:updated|published|posted|last (?:updated|modified)|first published|created|on|date)\b.{0,80}\d/i;
const NUMERIC_STAMP = /^\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d\b/;
const AT_END = [
  /\b(?:please|to) (?:subscribe|register|log ?in|sign in)\b/i,
  /\balready (?:a |an )?subscriber|\bfirst-time subscribers\b/i,
  /\bdownload (?:the|our) .{1,40}\bapps?\b/i,
  /\bcontributed (?:reporting |to this (?:report|story|article)\b)/i,
  /^(?:additional |with )?reporting by\b/i,
  /^(?:have a|got a) (?:news )?tip\b/i,
  /^follow\b.{1,80}\bon (?:twitter|facebook|instagram|x)\b/i,
  /^(?:reach|contact|email|e-mail)\b.{1,60}(?:@| at )/i,
  /^like this (?:story|article)\b/i,
  /^(?:click here|for more|read more|want more|sign up|subscribe|join us|join our|get the)\b/i,
  /^more (?:great )?[\p{Lu}\p{L} ]{1,20} (?:stories|news)\b/iu,
  /^(?:this (?:article|story|post) (?:was|has been|originally)|originally published|copyright|©)\b/i,
];
/** Lines like these are furniture wherever they stand. */
const ANYWHERE = [
  /^(?:advert|advertisement|click here to\b.{1,60}|media playback is (?:unsupported|not supported).*|this slideshow requires javascript\.?|enlarge (?:this )?image|view (?:gallery|author archive)|hide caption|toggle caption|(?:view )?\d* ?comments?|pdf version|download pdf|sharing is caring!?)$/i,
  /^(?:related|read more|see also|also read|read also|more|watch|leggi anche|lesen sie auch|lire aussi|ver también|leia também|читайте также)\s?:.{0,200}$/i,
  /^(?:get|sign up for|subscribe to)\b.{0,120}\b(?:newsletter|inbox|alerts?)\b.{0,60}$/i,
  /^click here\b.{0,80}$/i,
  // A shortcode that the blog's software did not replace.
  /^\[[a-z_]+ \w+=.{1,300}\]$/i,
];

/** Drops the lines at either end, and between, that are not the article's: its own title, its byline and date, credits. */
export function trimLines(text: string, { title, kind }: { title: string | null; kind: ContainerKind }): string {
  const blocks = text.split("\n\n").map((block) => dropLines(block));
  const kept = blocks.filter((block) => block !== "");
  while (kept.length > 1 && isHead(kept[0] ?? "", title, kind)) kept.shift();
  while (kept.length > 1 && isTail(kept.at(-1) ?? "")) kept.pop();
  return kept.join("\n\n");
}

function dropLines(block: string): string {
  return block
    .split("\n")
    .filter((line) => !(isBoilerplateLine(line) || ANYWHERE.some((pattern) => pattern.test(line)) || isCredit(line)))
    .join("\n")
    .trim();
}

function isCredit(line: string): boolean {
  return line.length <= 160 && (CREDIT.test(line) || (AGENCY.test(line) && !/[.!?] /.test(line)));
}

function isHead(block: string, title: string | null, kind: ContainerKind): boolean {
  if (title && squeeze(block) === squeeze(title)) return true;
  if (block.length > 120) return false;
  if (BYLINE.test(block) || STAMP.test(block) || /^\d+$/.test(block)) return true;
  if (readStatedDate(block) !== null && block.length <= 60) return true;
  return kind !== "body" && NUMERIC_STAMP.test(block);
}

function isTail(block: string): boolean {
  return block.length <= 400 && AT_END.some((pattern) => pattern.test(block));
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}
