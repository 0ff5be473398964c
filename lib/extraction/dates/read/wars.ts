import { type Reading, reading } from "../expression";
import { WARS } from "../lexicon/wars";
import { isCapital, lowerAt, type Scan } from "../scan";

const LONGEST = 3;

/** "before World War II": a date in histories and guides only; a report that mentions the war dates nothing by it. */
export function readWar(scan: Scan, at: number): Reading[] | null {
  if (scan.register !== "exposition" || !isCapital(scan.tokens[at])) return null;
  let name = "";
  for (let i = at; i < at + LONGEST; i++) {
    const lower = lowerAt(scan, i);
    if (lower === "") return null;
    name = name === "" ? lower : `${name} ${lower}`;
    if (!Object.hasOwn(WARS, name)) continue;
    if (name.endsWith(" i") && lowerAt(scan, i + 1) === "i") continue;
    return [
      reading(
        at,
        i + 1,
        "date/war",
        { of: "interval", value: WARS[name] as string, certain: ["era"] },
        { confidence: 0.6 },
      ),
    ];
  }
  return null;
}
