import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { freezeReport } from "@/lib/reports/mutations";
import { callApi, tokenOf } from "../../support/api";
import { keepFigures } from "../../support/keep-figures";
import { addViewer } from "../../support/people";

let editor: Viewer;
let token: string;

beforeAll(async () => {
  editor = await addViewer("editor");
  token = await tokenOf(editor);
  await keepFigures(editor);
});

/** All items of a list, page by page, by following `next`. */
async function walk(address: string): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  let next: string | null = address;
  while (next !== null) {
    const { status, body } = await callApi(token, `GET ${next.replace(/^\/api/, "")}`);
    expect(status).toBe(200);
    items.push(...(body.items as Record<string, unknown>[]));
    next = body.next as string | null;
  }
  return items;
}

describe("a list that is paged in the database", () => {
  it("of reports holds each once, whatever is frozen meanwhile", async () => {
    const freeze = () =>
      freezeReport(editor, { operationId: randomUUID(), title: "A count", kind: "casualty" } as never);
    for (let made = 0; made < 5; made++) await freeze();
    const first = await callApi(token, "GET /reports?limit=2");
    await freeze();
    const rest = await walk(String(first.body.next));
    const numbers = [...(first.body.items as { number: number }[]), ...rest].map(({ number }) => number as number);
    expect(numbers).toEqual([5, 4, 3, 2, 1]);
  });

  it("of sources holds each once, the most quoted first", async () => {
    const whole = (await walk("/sources?limit=100")).map(({ speaker }) => speaker);
    expect(whole.length).toBeGreaterThan(0);
    expect((await walk("/sources?limit=1")).map(({ speaker }) => speaker)).toEqual(whole);
  });

  it.each(["/reports", "/sources"])("%s refuses a cursor that it did not write", async (address) => {
    for (const place of ["nonsense", "-1", "9".repeat(40), "1; DROP TABLE claims", "5 a\0b"]) {
      const cursor = Buffer.from(place).toString("base64url");
      const { status } = await callApi(token, `GET ${address}?cursor=${cursor}`);
      expect(status, place).toBeLessThan(500);
      if (place === "nonsense" || place.includes("\0")) expect(status).toBe(400);
    }
  });
});
