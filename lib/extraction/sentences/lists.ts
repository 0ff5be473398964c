import type { Token } from "../tokens";

/** "1. The first item 2. The second": the marker's rank, its marks, and the token after it. */
export type Marker = { rank: number; marks: string; end: number };

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/** The list marker that begins at the token `at`, if one does: "1.", "1.)", "2)", "a.", "B)", "(iii)", "iv)". */
export function readMarker(tokens: Token[], at: number, alphabet: boolean): Marker | null {
  const opens = tokens[at]?.text === "(" ? 1 : 0;
  const word = tokens[at + opens];
  if (!word || word.kind === "punct" || word.text.length > 4) return null;
  let end = at + opens + 1;
  let marks = opens ? "(" : "";
  let label = word.lower;
  if (label.length === 2 && label.endsWith(".")) {
    label = label[0] as string;
    marks += ".";
  }
  while (end < at + 4 && tokens[end]?.gap === "" && (tokens[end]?.text === "." || tokens[end]?.text === ")")) {
    marks += (tokens[end++] as Token).text;
  }
  if (marks === "" || marks === "(" || tokens[end] === undefined || tokens[end]?.gap === "") return null;
  const rank = readRank(label, word.kind, alphabet);
  return rank === null ? null : { rank, marks, end };
}

function readRank(label: string, kind: Token["kind"], alphabet: boolean): number | null {
  if (kind === "number") return /^\d{1,2}$/.test(label) ? Number(label) : null;
  if (!alphabet && ROMAN.includes(label)) return ROMAN.indexOf(label) + 1;
  if (/^[a-z]$/.test(label)) return label.charCodeAt(0) - 96;
  return ROMAN.includes(label) ? ROMAN.indexOf(label) + 1 : null;
}
