import type { ComponentProps } from "react";

const LOOKS = {
  primary: "bg-accent text-accent-ink border-accent hover:brightness-110",
  plain: "bg-panel text-ink border-line-strong hover:bg-sunken",
  quiet: "bg-transparent text-muted border-transparent hover:bg-sunken hover:text-ink",
  danger: "bg-panel text-refuted border-refuted hover:bg-refuted-soft",
} as const;
export type ButtonLook = keyof typeof LOOKS;

/** Also for links that look like buttons. Never below 24 px high (WCAG 2.5.8). */
export function buttonClass(look: ButtonLook = "plain"): string {
  return `inline-flex min-h-9 items-center justify-center gap-1.5 rounded-md border px-3 py-1.5 text-sm font-medium no-underline disabled:opacity-60 aria-disabled:opacity-60 ${LOOKS[look]}`;
}

export function Button({
  look = "plain",
  className = "",
  type = "button",
  waiting,
  ...rest
}: ComponentProps<"button"> & {
  look?: ButtonLook;
  /** An answer is awaited: a press does nothing. It keeps the focus, which a disabled button loses to the top of the page. */
  waiting?: boolean;
}) {
  return (
    <button
      type={type}
      className={`${buttonClass(look)} ${className}`}
      {...rest}
      {...(waiting && { "aria-disabled": true, onClick: (press) => press.preventDefault() })}
    />
  );
}
