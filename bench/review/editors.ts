import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { BenchClaim, BenchEditor } from "./load-desk";
import type { Measures } from "./measures";

const PACE_MS = 4_000;
const STATUSES = ["verified", "disputed", "in-review", "refuted"];

/** `answered` is the whole wait over HTTP, `decided` the server's own share: the decision with its audit entry. */
export type Work = { answered: Measures; decided: Measures; errors: string[]; stop: () => Promise<void> };

/** Each editor decides a claim of their own every four seconds, over HTTP with their token, as a script of the desk would. */
export function startEditors(url: string, editors: readonly BenchEditor[], claims: readonly BenchClaim[]): Work {
  const [answered, decided]: [Measures, Measures] = [[], []];
  const errors: string[] = [];
  const waiting = [...claims];
  let isOver = false;
  const work = editors.map(async ({ token }, index) => {
    await sleep((PACE_MS / editors.length) * index);
    while (!isOver) {
      const began = performance.now();
      const claim = waiting.shift();
      if (!claim) throw new Error("too few claims for this long a run");
      const outcome = await decide(url, token, claim);
      if (typeof outcome === "string") errors.push(outcome);
      else {
        answered.push(performance.now() - began);
        decided.push(outcome);
      }
      await sleep(Math.max(0, PACE_MS - (performance.now() - began)));
    }
  });
  const stop = async () => {
    isOver = true;
    await Promise.all(work);
  };
  return { answered, decided, errors, stop };
}

/** The server's milliseconds, or what went wrong. */
async function decide(url: string, token: string, { id, version }: BenchClaim): Promise<number | string> {
  try {
    const answer = await fetch(`${url}/api/claims/${id}/decisions`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${token}`,
        "content-type": "application/json",
        "if-match": `"${version}"`,
        "idempotency-key": randomUUID(),
      },
      body: JSON.stringify({ to: STATUSES[id.charCodeAt(0) % STATUSES.length], reason: "Decided by the benchmark." }),
    });
    const text = await answer.text();
    const took = Number(/dur=([\d.]+)/.exec(answer.headers.get("server-timing") ?? "")?.[1]);
    return answer.status === 201 ? took : `${answer.status} ${text.slice(0, 200)}`;
  } catch (error) {
    return String(error);
  }
}
