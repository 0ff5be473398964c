import { expect, it } from "vitest";
import { AUDIT_WORDS } from "@/lib/audit/schema";
import { FIGURE_ACTIONS } from "@/lib/figures/figure-actions";

/** What leaves every figure as it is; a dismissal is looked for among the decisions themselves. */
const LEAVE_FIGURES =
  /^(?:claim:(?:decide|assign|tag|untag)|verdict:.*|conflict:.*|evidence:add|comment:.*|report:.*|policy:.*|person:.*|token:.*|view:.*|keys:.*|demo:.*)$/;

it("every action of the log either moves figures or is known not to", () => {
  const moving: readonly string[] = FIGURE_ACTIONS;
  const unknown = Object.keys(AUDIT_WORDS).filter((action) => !moving.includes(action) && !LEAVE_FIGURES.test(action));
  expect(unknown).toEqual([]);
  expect(moving.filter((action) => LEAVE_FIGURES.test(action) || !(action in AUDIT_WORDS))).toEqual([]);
});
