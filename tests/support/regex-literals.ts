/** A regular expression literal found in a source file. */
export type RegexLiteral = { source: string; flags: string; line: number };

/** After these a stroke divides; after anything else it begins a regular expression. */
const ENDS_VALUE = /[\w$)\]}"'`]/;
const KEYWORDS = /(?:^|[^\w$.])(?:return|typeof|case|in|of|do|else|void|delete|throw|new|yield|await)$/;

/** Reads the literals out of TypeScript by walking past comments, strings and templates; no compiler is needed for that. */
export function listRegexLiterals(code: string): RegexLiteral[] {
  const found: RegexLiteral[] = [];
  let before = "";
  let i = 0;
  while (i < code.length) {
    const char = code[i] as string;
    if (code.startsWith("//", i)) i = endOf(code, "\n", i);
    else if (code.startsWith("/*", i)) i = endOf(code, "*/", i) + 2;
    else if (char === '"' || char === "'" || char === "`") {
      i = endOfString(code, i);
      before = char;
    } else if (char === "/" && (!ENDS_VALUE.test(before.slice(-1)) || KEYWORDS.test(before))) {
      const end = endOfRegex(code, i);
      const flags = (/^[a-z]*/.exec(code.slice(end + 1, end + 10)) as RegExpExecArray)[0];
      found.push({ source: code.slice(i + 1, end), flags, line: code.slice(0, i).split("\n").length });
      i = end + 1 + flags.length;
      before = ")";
    } else {
      if (!/\s/.test(char)) before = (before + char).slice(-12);
      else if (/\w$/.test(before) && KEYWORDS.test(before)) before = before.slice(-12);
      i++;
    }
  }
  return found;
}

function endOf(code: string, mark: string, from: number): number {
  const end = code.indexOf(mark, from);
  return end < 0 ? code.length : end;
}

function endOfString(code: string, from: number): number {
  const quote = code[from];
  let i = from + 1;
  while (i < code.length && code[i] !== quote) i += code[i] === "\\" ? 2 : 1;
  return i + 1;
}

function endOfRegex(code: string, from: number): number {
  let inClass = false;
  for (let i = from + 1; i < code.length; i++) {
    const char = code[i];
    if (char === "\\") i++;
    else if (char === "[") inClass = true;
    else if (char === "]") inClass = false;
    else if (char === "/" && !inClass) return i;
  }
  return code.length;
}
