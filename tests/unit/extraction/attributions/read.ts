import { extract } from "@/lib/extraction";
import type { AttributionClaim } from "@/lib/extraction/schema";

/** The attributions of a text, as the engine gives them. */
export function attributionsOf(text: string, title?: string): AttributionClaim[] {
  const claims = extract({ id: "test", text, published: "2024-03-05", ...(title ? { title } : {}) });
  return claims.filter((claim) => claim.kind === "attribution");
}

/** One line for each: "source | cue | content // content". */
export function linesOf(text: string): string[] {
  return attributionsOf(text).map(
    ({ source, cue, content }) => `${source?.text} | ${cue?.text} | ${content.map((span) => span.text).join(" // ")}`,
  );
}
