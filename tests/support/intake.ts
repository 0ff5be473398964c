import { randomUUID } from "node:crypto";
import type { Intake } from "@/lib/articles/prepare";

const NOTHING_STATED = { title: null, publisher: null, url: null, byline: null, published: null, story: null };

/** An article as the form sends it: a pasted text, with whatever else is given. */
export function pasted(text: string, given: Partial<Intake> = {}): Intake {
  return { operationId: randomUUID(), ...NOTHING_STATED, content: { kind: "text", text }, ...given };
}

/** An article as an upload. */
export function uploaded(name: string, bytes: Uint8Array, given: Partial<Intake> = {}): Intake {
  return { ...pasted("", given), content: { kind: "file", name, type: "", bytes } };
}
