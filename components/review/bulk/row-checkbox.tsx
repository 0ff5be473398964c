"use client";

import { useContext } from "react";
import { Ticked } from "./ticked";

/** A row's box, large enough to hit; the bar below never covers the one that has the focus. `value` names the claim and the versions shown; without one it only shows that all are selected. */
export function RowCheckbox({ value, quote }: { value: string | null; quote: string }) {
  const ticked = useContext(Ticked);
  const label = `Select “${quote.slice(0, 80)}”`;
  return (
    <label className="-m-1.5 flex size-8 cursor-pointer items-center justify-center">
      <input
        type="checkbox"
        aria-label={label}
        className="size-4 scroll-mb-80 accent-accent"
        {...(value === null
          ? { checked: true, disabled: true, readOnly: true }
          : { name: "claim", value, defaultChecked: ticked.has(value) })}
      />
    </label>
  );
}
