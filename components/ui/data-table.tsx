import type { ReactNode } from "react";

export type Column<Row> = {
  key: string;
  head: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Numbers stand right-aligned with equal-width digits. */
  numeric?: boolean;
  /** Where a wide table stacks: what a row is about stands first, a box in the corner, and what explains itself without its head. */
  narrow?: "whole" | "corner" | "bare";
};

/** More columns than these do not fit beside one another on a phone. */
const SIDE_BY_SIDE = 3;

/** Chosen displays take a table's meaning away from some readers; said again, it stays. */
const role = (stacks: boolean, word: string) => (stacks ? { role: word } : {});

/**
 * A table with a caption that says what it holds. On a narrow screen one of many columns becomes a list of its rows, each cell a
 * line after its column's head (globals.css); any other wide one scrolls inside its own frame, reachable by keyboard.
 */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  hideCaption = false,
}: {
  caption: string;
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  hideCaption?: boolean;
}) {
  const stacks = columns.length > SIDE_BY_SIDE;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
    <section aria-label={caption} tabIndex={0} className="relative overflow-x-auto">
      <table className={`w-full text-sm ${stacks ? "stacks" : ""}`} {...role(stacks, "table")}>
        <caption className={hideCaption ? "sr-only" : "pb-2 text-left text-sm text-muted"}>{caption}</caption>
        <thead {...role(stacks, "rowgroup")}>
          <tr className="border-b border-line-strong text-left" {...role(stacks, "row")}>
            {columns.map(({ key, head, numeric }) => (
              <th
                key={key}
                scope="col"
                className={`px-2 py-1.5 font-medium text-muted ${numeric ? "text-right" : ""}`}
                {...role(stacks, "columnheader")}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...role(stacks, "rowgroup")}>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b border-line align-top" {...role(stacks, "row")}>
              {columns.map(({ key, head, cell, numeric, narrow }) => (
                <td
                  key={key}
                  className={`${stacks ? "sm:px-2 sm:py-1.5" : "px-2 py-1.5"} ${numeric ? `tabular-nums ${stacks ? "sm:text-right" : "text-right"}` : ""}`}
                  data-narrow={stacks ? (narrow ?? (numeric ? "number" : "line")) : undefined}
                  data-head={stacks && !narrow && typeof head === "string" ? head : undefined}
                  {...role(stacks, "cell")}
                >
                  {stacks ? <div>{cell(row)}</div> : cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A cell that holds nothing. Stacked, it is left out instead of taking a line. */
export function Nothing() {
  return <span className="nothing text-muted">–</span>;
}
