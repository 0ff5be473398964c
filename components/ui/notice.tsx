import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

const TONES = {
  info: { Icon: Info, look: "border-accent bg-accent-soft" },
  done: { Icon: CircleCheck, look: "border-verified bg-verified-soft" },
  caution: { Icon: TriangleAlert, look: "border-disputed bg-disputed-soft" },
  error: { Icon: CircleAlert, look: "border-refuted bg-refuted-soft" },
} as const;

/** What happened and what to do next, in a sentence. Errors are announced at once, the rest politely; what is so in any case, not at all. */
export function Notice({
  tone = "info",
  still = false,
  children,
}: {
  tone?: keyof typeof TONES;
  /** It belongs to the page and is read with it. */
  still?: boolean;
  children: ReactNode;
}) {
  const { Icon, look } = TONES[tone];
  return (
    <div
      role={still ? undefined : tone === "error" ? "alert" : "status"}
      className={`flex gap-2 rounded-md border-l-4 px-3 py-2 text-sm ${look}`}
    >
      <Icon className="mt-0.5 size-4 shrink-0" aria-hidden="true" />
      <div className="min-w-0 [&_a]:underline">{children}</div>
    </div>
  );
}
