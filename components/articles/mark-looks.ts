import type { ClaimKind } from "@/lib/extraction/schema";

/** The three kinds differ in colour and in the line below, so that neither is needed to tell them apart. */
export const MARK_LOOKS: Record<ClaimKind, string> = {
  casualty: "bg-mark-casualty decoration-solid decoration-2 underline-offset-[0.15em] decoration-disputed",
  date: "bg-mark-date decoration-dotted decoration-2 underline-offset-[0.3em] decoration-accent",
  attribution: "decoration-dashed decoration-1 underline-offset-[0.5em] decoration-verified",
};

export const WARNING_LOOK = "decoration-wavy decoration-1 underline-offset-[0.7em] decoration-refuted";
