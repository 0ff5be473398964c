import type { Viewer } from "@/lib/auth/viewer";
import { ExpectedError } from "@/lib/errors";
import { rateKey } from "./caller";
import { countRequest } from "./mutations";
import { PER_MINUTE, rateHeaders } from "./rate";

/** Takes one request from the caller's minute, says in the answer's headers what is left, and refuses what is beyond it. */
export async function takeFromBudget(viewer: Viewer, headers: Headers): Promise<void> {
  const rate = await countRequest(rateKey(viewer));
  for (const [name, value] of Object.entries(rateHeaders(rate))) headers.set(name, value);
  if (rate.used <= PER_MINUTE) return;
  const wait = rate.resetSeconds;
  throw new ExpectedError("too-many", `More than ${PER_MINUTE} requests in a minute. Wait ${wait} s.`, { wait });
}
