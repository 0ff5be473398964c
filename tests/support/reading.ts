import type { AttributionClaim, CasualtyClaim, Claim, DateClaim, Span } from "@/lib/extraction/schema";

/**
 * Claims as the engine would give them, written by hand for tests that need known ones. Spans are named by their words: the
 * first place in the text where they stand, or the first inside `within`.
 */
export function readingOf(body: string) {
  const claims: Claim[] = [];

  function span(words: string, within = ""): Span {
    const from = within ? body.indexOf(within) : 0;
    const start = body.indexOf(words, from);
    if (from < 0 || start < 0) throw new Error(`the text does not say “${words}”`);
    return { start, end: start + words.length, text: words };
  }

  function common(words: string, within?: string) {
    const whole = span(words, within);
    const start = Math.max(body.lastIndexOf(". ", whole.start) + 2, body.lastIndexOf("\n", whole.start) + 1, 0);
    const stop = body.indexOf(".", whole.end);
    const sentence = { start: start === 1 ? 0 : start, end: stop < 0 ? body.length : stop + 1 };
    return { ...whole, sentence, rule: "test/by-hand", confidence: 0.9 };
  }

  return {
    claims,
    span,
    attribution(
      words: string,
      parts: { source: string; content: string } & Partial<Omit<AttributionClaim, "source" | "content">>,
    ) {
      const { source, content, ...rest } = parts;
      claims.push({
        kind: "attribution",
        ...common(words),
        mode: "indirect",
        source: span(source, words),
        canonical: source,
        sourceKind: "official",
        cue: null,
        content: [span(content, words)],
        via: null,
        stance: "asserts",
        ...rest,
      });
      return claims.length - 1;
    },
    figure(words: string, parts: { number: string; value: number } & Partial<Omit<CasualtyClaim, "number">>) {
      const { number, value, ...rest } = parts;
      const bound = rest.bound ?? "exact";
      const open = { low: value, best: null, high: null };
      const range =
        bound === "exact"
          ? { low: value, best: value, high: value }
          : bound === "about"
            ? { low: null, best: value, high: null }
            : bound === "up-to" || bound === "at-most"
              ? { low: null, best: null, high: value }
              : open;
      claims.push({
        kind: "casualty",
        ...common(words),
        number: span(number, words),
        ...range,
        bound,
        harm: "killed",
        victims: null,
        victimGroup: null,
        civilian: "unknown",
        figure: "incident",
        partOf: null,
        place: null,
        cause: null,
        actor: null,
        since: null,
        asOf: null,
        modality: "asserted",
        attribution: null,
        ...rest,
      });
      return claims.length - 1;
    },
    date(words: string, value: string, within?: string, type: DateClaim["type"] = "DATE") {
      claims.push({
        kind: "date",
        ...common(words, within),
        type,
        value,
        certain: ["day", "month", "year"],
        implied: [],
      });
      return claims.length - 1;
    },
  };
}
