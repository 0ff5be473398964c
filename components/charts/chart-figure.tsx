import type { ReactNode } from "react";

/**
 * Every chart stands in one of these: a caption in words drawn on the server, the drawing, and the same data as a table one
 * press away. In print the table is always shown.
 */
export function ChartFigure({
  caption,
  note,
  table,
  open = false,
  children,
}: {
  /** What the drawing shows, in a sentence: it must make sense without the drawing. */
  caption: ReactNode;
  note?: ReactNode;
  table: ReactNode;
  /** Whether the table is open at first: where it is what people come for. */
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <figure className="chart min-w-0">
      <figcaption className="text-sm">
        {caption}
        {note && <span className="block text-xs text-muted">{note}</span>}
      </figcaption>
      <div dir="ltr" className="mt-2 min-w-0">
        {children}
      </div>
      <details className="chart-data mt-2" open={open}>
        <summary className="w-fit rounded px-1 py-1 text-sm text-muted hover:text-ink">The same as a table</summary>
        <div className="mt-1">{table}</div>
      </details>
    </figure>
  );
}
