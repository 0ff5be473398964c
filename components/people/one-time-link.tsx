/** Shown once; the desk keeps only its hash. */
export function OneTimeLink({ origin, token, hours }: { origin: string; token: string; hours: number }) {
  return (
    <>
      <p>Hand this link to them now; it is shown only once and works for {hours} hours.</p>
      <code className="mt-1 block select-all break-all rounded bg-panel p-2 text-xs">{`${origin}/set-password/${token}`}</code>
    </>
  );
}
