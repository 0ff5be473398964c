import { randomUUID } from "node:crypto";
import { ERROR_STATUS, ExpectedError } from "@/lib/errors";
import { log } from "@/lib/log";

/** Runs an API handler; an expected failure becomes its status with a code and a sentence, a bug a reference into the log. */
export async function answerApi(handle: () => Promise<Response>): Promise<Response> {
  try {
    return await handle();
  } catch (error) {
    if (error instanceof ExpectedError) {
      const { code, message, details } = error;
      return Response.json({ error: { code, sentence: message, details } }, { status: ERROR_STATUS[code] });
    }
    const reference = randomUUID().slice(0, 8);
    log.error({ err: error, reference }, "an API request failed");
    return Response.json(
      { error: { code: "bug", sentence: `Something went wrong. Reference: ${reference}.` } },
      { status: 500 },
    );
  }
}
