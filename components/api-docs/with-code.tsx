import { Fragment, type ReactNode } from "react";

/** A sentence of the document, its `names` set as code. */
export function withCode(text: string): ReactNode {
  return text
    .split("`")
    .map((part, index) =>
      index % 2 === 1 ? <code key={index}>{part}</code> : <Fragment key={index}>{part}</Fragment>,
    );
}
