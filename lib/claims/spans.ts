import type { Claim, Span } from "@/lib/extraction/schema";

/** How many code units of context are kept on either side of a quote, so that a person (never a machine) can find it again. */
const CONTEXT = 40;

/** The quote with what stands before and after it. Surrogate pairs are never cut. */
export function quoteWithContext(body: string, { start, end }: { start: number; end: number }) {
  const from = wholeCharacter(body, Math.max(0, start - CONTEXT));
  const to = wholeCharacter(body, Math.min(body.length, end + CONTEXT));
  return { quote: body.slice(start, end), prefix: body.slice(from, start), suffix: body.slice(end, to) };
}

function wholeCharacter(body: string, offset: number): number {
  const inside = (body.charCodeAt(offset) & 0xfc00) === 0xdc00 && (body.charCodeAt(offset - 1) & 0xfc00) === 0xd800;
  return inside ? offset - 1 : offset;
}

function spansOf(claim: Claim): (Span | null | undefined)[] {
  if (claim.kind === "casualty") return [claim.number, claim.victims, claim.place, claim.cause, claim.actor];
  if (claim.kind === "attribution")
    return [claim.source, claim.cue, ...claim.content, claim.via?.source, claim.via?.cue];
  return [];
}

/** Every span of a claim is the text it names. A claim that fails this is never stored and never shown as true. */
export function hasTrueSpans(body: string, claim: Claim): boolean {
  return [claim, ...spansOf(claim)].every(
    (span) =>
      !span || (span.start < span.end && span.end <= body.length && body.slice(span.start, span.end) === span.text),
  );
}
