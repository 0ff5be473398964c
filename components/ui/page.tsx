import type { ReactNode } from "react";

/** A page's head: one h1, a sentence on what this is, and what can be done here. */
export function PageHeader({ title, lead, children }: { title: ReactNode; lead?: ReactNode; children?: ReactNode }) {
  return (
    <div className="mb-5 flex flex-wrap items-end justify-between gap-3">
      <div className="min-w-0">
        <h1 className="text-2xl font-semibold tracking-tight">{title}</h1>
        {lead && <p className="mt-1 max-w-3xl text-pretty text-sm text-muted">{lead}</p>}
      </div>
      {children && <div className="no-print flex flex-wrap items-center gap-2">{children}</div>}
    </div>
  );
}

export function Section({
  title,
  lead,
  children,
  id,
}: {
  title: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
  id?: string;
}) {
  return (
    <section id={id} className="mb-6 rounded-lg border border-line bg-panel p-4">
      <h2 className="text-base font-semibold">{title}</h2>
      {lead && <p className="text-sm text-muted">{lead}</p>}
      <div className="mt-3">{children}</div>
    </section>
  );
}

/** Nothing here yet: says why, and what to do. */
export function EmptyState({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="rounded-lg border border-dashed border-line-strong px-6 py-10 text-center">
      <p className="font-medium">{title}</p>
      <div className="mx-auto mt-1 max-w-prose text-sm text-muted [&_a]:underline">{children}</div>
    </div>
  );
}
