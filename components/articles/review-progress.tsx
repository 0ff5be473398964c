/** How far an article's claims are decided: a bar, and the same in words. */
export function ReviewProgress({ decided, claims }: { decided: number; claims: number }) {
  if (claims === 0) return <span className="text-muted">no claims found</span>;
  return (
    <div className="min-w-28">
      <div className="whitespace-nowrap tabular-nums">
        {decided.toLocaleString("en-GB")} of {claims.toLocaleString("en-GB")} decided
      </div>
      <div className="mt-1 h-1.5 overflow-hidden rounded-full border border-line-strong bg-panel" aria-hidden="true">
        <div className="h-full bg-verified" style={{ width: `${(100 * decided) / claims}%` }} />
      </div>
    </div>
  );
}
