/** A key's name beside what it does; readers hear it through aria-keyshortcuts on the control. */
export function KeyHint({ children }: { children: string }) {
  return (
    <span aria-hidden="true" className="max-sm:hidden pointer-coarse:hidden">
      <kbd className="rounded border border-current px-1 font-mono text-xs leading-4">{children}</kbd>
    </span>
  );
}
