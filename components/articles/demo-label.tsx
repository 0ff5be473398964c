/** Stands wherever the demonstration story is shown: its sentences were written for trying the desk. */
export function DemoLabel() {
  return (
    <span
      title="Part of the demonstration story: the sentences were written for it, the facts are public."
      className="ml-1.5 inline-block rounded border border-line-strong px-1 align-middle text-xs font-medium text-muted"
    >
      DEMO
    </span>
  );
}
