import { type Expected, figuresOf } from "./figures";
import { HARMS } from "./marked";

/** One field's own table: sentences in which it says something, beside sentences in which it must stay as usual. */
export type Family = { field: string; usual: string; hits: string[]; refusals: string[] };

/** "[12|k:at-least]": a figure, its harm, and the field's value where it is not the usual one. */
export function readMarkedField(marked: string, usual: string): { text: string; expected: string[] } {
  const expected: string[] = [];
  const text = marked.replace(
    /\[([^\]|]+)\|([kimdac])(?::([^\]]*))?\]/g,
    (_, n: string, code: string, value?: string) => {
      expected.push(`${n}|${HARMS[code]}|${value ?? usual}`);
      return n;
    },
  );
  return { text, expected };
}

export function answersFor(text: string, field: string): string[] {
  const figures = figuresOf(text, "2024-05-15");
  const byNumber = figures.map((figure, i) => ({ figure, i, at: figure.start ?? 0 }));
  byNumber.sort((a, b) => a.at - b.at);
  const place = new Map(byNumber.map(({ i }, order) => [i, order] as const));
  return byNumber.map(({ figure }) => {
    const value = figure[field as keyof Expected];
    const told = field === "partOf" && typeof value === "number" ? place.get(value) : value;
    return `${figure.n}|${figure.harm}|${told}`;
  });
}
