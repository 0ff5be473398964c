import { isBoilerplateLine } from "../boilerplate-lines";
import { listLines } from "../lines";
import { type Detector, type Warning, warnAt } from "./warning";

/** Lines of a site's furniture that came along with the article, each with its span; what was removed, in words. */
export const warnOfBoilerplate: Detector = ({ text, removed }) => {
  const left = listLines(text)
    .filter((line) => isBoilerplateLine(line.text))
    .map((line) =>
      warnAt("boilerplate", `“${line.text}” belongs to the site, not to the article.`, [line.start, line.end]),
    );
  const gone = removed
    .filter(isBoilerplateLine)
    .map((line): Warning => ({ code: "boilerplate", detail: `Removed from the page: “${line}”.` }));
  return [...left, ...gone];
};
