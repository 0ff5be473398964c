import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";

type Acknowledged = { decisionId: string; claimId: string; version: number; to: string };
export type Writer = { acknowledged: Acknowledged[]; retried: number; stale: number; done: Promise<void> };

const STATUSES = ["verified", "in-review", "unverifiable", "disputed", "refuted", "unreviewed"];
const PATIENCE_MS = 60_000;

/**
 * Decides one claim after the other over HTTP until it is told to stop. A request without an answer, or with an answer that
 * says nothing certain, is sent again with the same number until the desk answers: so that at the end every write is
 * known to have been made or refused.
 */
export function startWriter(url: string, token: string, claims: readonly string[], stop: AbortSignal): Writer {
  const writer: Writer = { acknowledged: [], retried: 0, stale: 0, done: Promise.resolve() };
  const ask = async (method: string, path: string, headers: Record<string, string> = {}, body?: unknown) => {
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await sleep(50 + Math.random() * 50)) {
      const answer = await fetch(`${url}/api${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json", ...headers },
        body: body === undefined ? undefined : JSON.stringify(body),
        signal: AbortSignal.timeout(15_000),
      })
        .then(async (response) => ({ response, json: await response.json() }))
        .catch(() => null);
      if (answer && answer.response.status < 500 && answer.response.status !== 429) return answer;
      writer.retried++;
    }
    throw new Error(`${method} ${path} was not answered for a minute`);
  };
  const write = async () => {
    while (!stop.aborted) {
      const claimId = claims[Math.floor(Math.random() * claims.length)] as string;
      const seen = await ask("GET", `/claims/${claimId}`);
      const to = STATUSES.filter((status) => status !== seen.json.status)[Math.floor(Math.random() * 5)] as string;
      const { response, json } = await ask(
        "POST",
        `/claims/${claimId}/decisions`,
        { "if-match": seen.response.headers.get("etag") ?? "", "idempotency-key": randomUUID() },
        { to, reason: "As the lists say." },
      );
      if (response.status === 201) writer.acknowledged.push(json);
      else if (response.status === 412) writer.stale++;
      else throw new Error(`an answer nobody expected: ${response.status} ${JSON.stringify(json)}`);
    }
  };
  writer.done = write();
  // Looked at when the writers are gathered; until then a failure is no unhandled one.
  writer.done.catch(() => undefined);
  return writer;
}
