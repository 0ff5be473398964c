import { listLines } from "../lines";
import { type Detector, warnAt } from "./warning";

const EMPTY_SOURCE = /^(?:sources?|source url|original source|via|link to (?:the )?source)\s*[:：]\s*[-–—.*]*$/i;

/** A copied article often keeps the label of its source line and loses the link: "Source :". */
export const warnOfEmptySourceLine: Detector = ({ text }) =>
  listLines(text)
    .filter((line) => EMPTY_SOURCE.test(line.text))
    .map((line) =>
      warnAt("source-line-empty", `“${line.text}” names no source: it was probably lost in copying.`, [
        line.start,
        line.end,
      ]),
    );
