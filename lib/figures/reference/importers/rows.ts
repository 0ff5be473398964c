import { formatDay } from "@/lib/date-words";
import { readField } from "../measures";
import { type Finding, isDay, type Point, type ReadSeries } from "../series";

export type Row = Readonly<Record<string, unknown>>;

/** Reads rows of a day each. Of a day that stands there twice the first row counts; both are named in the finding. */
export function readRows(rows: readonly Row[], dayField: string): ReadSeries {
  const findings: Finding[] = [];
  const ignored = new Set<string>();
  const points: Point[] = [];
  const seen = new Set<string>();
  rows.forEach((row, i) => {
    const day = String(row[dayField] ?? "").trim();
    if (!isDay(day)) {
      findings.push({ code: "unreadable", day: null, detail: `Row ${i + 1} has no day: “${day.slice(0, 40)}”.` });
      return;
    }
    if (seen.has(day)) {
      const detail = `${formatDay(day)} stands there again in row ${i + 1}; the first one counts.`;
      findings.push({ code: "duplicate-day", day, detail });
      return;
    }
    seen.add(day);
    for (const [name, stated] of Object.entries(row)) {
      if (name === dayField || stated === null || stated === "") continue;
      const field = readField(name);
      const value = field ? readCount(stated) : null;
      if (!field) ignored.add(name);
      else if (value === null) {
        findings.push({ code: "unreadable", day, detail: `“${String(stated).slice(0, 40)}” in ${name} is no count.` });
      } else points.push({ ...field, day, value });
    }
  });
  return { points, ignored: [...ignored], findings };
}

/** A whole number of people, also written "9,770". */
function readCount(stated: unknown): number | null {
  const text =
    typeof stated === "number"
      ? String(stated)
      : String(stated)
          .trim()
          .replace(/(?<=\d),(?=\d{3})/g, "");
  return /^\d{1,12}$/.test(text) ? Number(text) : null;
}
