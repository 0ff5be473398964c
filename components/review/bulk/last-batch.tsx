import { STATUS_WORDS } from "@/lib/claims/status";
import { formatTime } from "@/lib/clock";
import type { LastBatch as Last } from "@/lib/review/bulk/queries";
import { UndoBatchForm } from "./undo-batch-form";

/** The person's newest change of many, with its one undo: shown for a day, after a reload too. */
export function LastBatch({ last, timeZone }: { last: Last | null; timeZone: string }) {
  return (
    <UndoBatchForm batchId={last?.id ?? null} operationId={crypto.randomUUID()}>
      {last && (
        <>
          Your last change of many, {formatTime(last.at, timeZone)}: <strong>{batchWords(last)}</strong>
        </>
      )}
    </UndoBatchForm>
  );
}

export function batchWords({ size, to, whom, tag, action }: Last): string {
  const claims = size === 1 ? "1 claim" : `${size.toLocaleString("en-GB")} claims`;
  if (action === "decide" && to) return `${claims} ${STATUS_WORDS[to].word}`;
  if (tag) return tag.added ? `${claims} tagged #${tag.word}` : `#${tag.word} off ${claims}`;
  return `${claims} given to ${whom ?? "nobody"}`;
}
