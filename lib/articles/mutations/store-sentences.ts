import type { Tx } from "@/lib/db";

/** One row a sentence, in one statement: a long article has 20,000, and Prisma's own way takes some seconds for them. */
export async function storeSentences(
  tx: Tx,
  versionId: string,
  body: string,
  sentences: { start: number; end: number }[],
): Promise<void> {
  const starts = sentences.map(({ start }) => start);
  const ends = sentences.map(({ end }) => end);
  const texts = sentences.map(({ start, end }) => body.slice(start, end));
  await tx.$executeRaw`
    INSERT INTO sentences (version_id, ordinal, start, "end", text)
    SELECT ${versionId}::uuid, s.number - 1, s.start, s."end", s.text
    FROM unnest(${starts}::int[], ${ends}::int[], ${texts}::text[]) WITH ORDINALITY AS s (start, "end", text, number)`;
}
