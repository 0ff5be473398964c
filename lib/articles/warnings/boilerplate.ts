import { isBoilerplateLine } from "../boilerplate-lines";
import { listLines } from "../lines";
import { type Detector, type Warning, warnAt } from "./warning";

/** Lines of a site's furniture: those left in the text with their spans; those removed from a page in words, each once. */
export const warnOfBoilerplate: Detector = ({ text, removed }) => {
  const left = listLines(text)
    .filter((line) => isBoilerplateLine(line.text))
    .map((line) =>
      warnAt("boilerplate", `“${line.text}” belongs to the site, not to the article.`, [line.start, line.end]),
    );
  const lines = new Map(removed.filter(isBoilerplateLine).map((line) => [line.toLowerCase(), line]));
  const gone = [...lines.values()].map(
    (line): Warning => ({ code: "boilerplate", detail: `Removed from the page: “${line}”.` }),
  );
  return [...left, ...gone];
};
