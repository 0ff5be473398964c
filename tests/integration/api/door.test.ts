import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { PER_MINUTE } from "@/lib/api/rate";
import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { ExpectedError } from "@/lib/errors";
import { callApi, tokenOf } from "../../support/api";
import { keepFigures } from "../../support/keep-figures";
import { addViewer } from "../../support/people";

// The browser's session: next-auth reads it from a running request, which a test is not.
const browser = vi.hoisted(() => ({ viewer: null as unknown }));
vi.mock("@/lib/auth/sessions", () => ({
  requireSignedIn: async () => {
    if (!browser.viewer) throw new ExpectedError("signed-out", "Your session has ended.");
    return browser.viewer;
  },
}));

let editor: Viewer;
let token: string;
let kept: Awaited<ReturnType<typeof keepFigures>>;

beforeAll(async () => {
  editor = await addViewer("editor");
  token = await tokenOf(editor);
  kept = await keepFigures(editor);
});

const decide = (claimId: string, ifMatch: string | null, body: unknown = { to: "verified" }, key?: string) =>
  callApi(token, `POST /claims/${claimId}/decisions`, {
    body,
    headers: { ...(ifMatch && { "if-match": ifMatch }), ...(key && { "idempotency-key": key }) },
  });

describe("deciding over HTTP", () => {
  it("needs the version seen, which a claim's ETag gives, and answers with the next one", async () => {
    const claim = await callApi(token, `GET /claims/${kept.killedId}`);
    expect(claim.headers.get("etag")).toBe('"0"');
    expect(await decide(kept.killedId, null)).toMatchObject({
      status: 428,
      body: { error: { code: "version-required" } },
    });
    const decided = await decide(kept.killedId, '"0"');
    expect(decided).toMatchObject({ status: 201, body: { from: "unreviewed", to: "verified", version: 1 } });
    expect(decided.headers.get("etag")).toBe('"1"');
  });

  it("is refused when stale, with both values, who and when", async () => {
    const answer = await decide(kept.killedId, '"0"', { to: "refuted", reason: "Counted twice." });
    expect(answer.status).toBe(412);
    expect(answer.body.error).toMatchObject({
      code: "stale",
      details: { status: "verified", version: 1, who: "The editor", yours: { version: 0, to: "refuted" } },
    });
    expect(answer.body.error?.details?.at).toEqual(expect.stringMatching(/^\d{4}-.*Z$/));
  });

  it("sent twice with one key has one effect; the key serves nothing else", async () => {
    const key = randomUUID();
    const [first, second] = [
      await decide(kept.injuredId, '"0"', { to: "in-review" }, key),
      await decide(kept.injuredId, '"0"', { to: "in-review" }, key),
    ];
    expect(second.body).toEqual(first.body);
    expect(await db.decision.count({ where: { claimId: kept.injuredId } })).toBe(1);
    const other = await callApi(token, `POST /decisions/${first.body.decisionId}/undo`, {
      headers: { "idempotency-key": key },
    });
    expect(other.status).toBe(409);
    expect(await decide(kept.dateId, '"0"', { to: "verified" }, "not-a-uuid")).toMatchObject({ status: 400 });
  });

  it("is taken back once; a second time it is stale", async () => {
    const { body } = await decide(kept.dateId, '"0"');
    const undo = () => callApi(token, `POST /decisions/${body.decisionId}/undo`);
    expect(await undo()).toMatchObject({ status: 201, body: { to: "unreviewed", version: 2 } });
    expect(await undo()).toMatchObject({ status: 409, body: { error: { code: "stale" } } });
  });

  it("keeps evidence and the history in order", async () => {
    const path = `/claims/${kept.killedId}`;
    const body = { url: "https://example.org/count", accessedOn: "2024-03-03" };
    expect((await callApi(token, `POST ${path}/evidence`, { body })).status).toBe(201);
    const evidence = await callApi(token, `GET ${path}/evidence`);
    expect(evidence.body.items).toMatchObject([{ url: body.url, accessedOn: "2024-03-03", who: "The editor" }]);
    const history = await callApi(token, `GET ${path}/decisions`);
    expect(history.body.items).toMatchObject([{ from: "unreviewed", to: "verified", version: 1 }]);
  });
});

describe("what the door refuses", () => {
  it.each([
    ["GET /nowhere", {}, 404, "not-found"],
    ["PUT /claims", {}, 405, "method-not-allowed"],
    ["GET /claims/not-a-number", {}, 404, "not-found"],
    [`GET /claims/${randomUUID()}`, {}, 404, "not-found"],
    ["GET /claims?statuss=verified", {}, 422, "invalid"],
    ["GET /claims?status=true", {}, 422, "invalid"],
    ["GET /claims?kind=date&kind=casualty", {}, 422, "invalid"],
    ["GET /claims?q=%00", {}, 400, "malformed"],
    ["GET /claims?limit=101", {}, 422, "invalid"],
    ["GET /claims?cursor=bm9wZQ", {}, 400, "malformed"],
    ["POST /reports", { body: "{" }, 400, "malformed"],
    ["POST /reports", { body: "[]" }, 400, "malformed"],
    ["POST /reports", { body: { title: "A\0B" } }, 400, "malformed"],
    ["POST /reports", { body: { title: "" } }, 422, "invalid"],
    ["POST /reports", { body: { title: "A", colour: "red" } }, 422, "invalid"],
    ["POST /reports", { body: { title: "A", operationId: randomUUID() } }, 422, "invalid"],
    ["POST /reports", { body: "title=A", headers: { "content-type": "text/plain" } }, 415, "unsupported-type"],
    ["POST /reports", { body: { title: "A".repeat(300_000) } }, 413, "too-large"],
    ["POST /claims/x/decisions", { body: {}, headers: { "if-match": "3" } }, 400, "malformed"],
    ["GET /people", {}, 403, "forbidden"],
    ["DELETE /people/tokens/x", {}, 403, "forbidden"],
  ] as const)("%s", async (request, sent, status, code) => {
    const answer = await callApi(token, request, sent);
    expect(answer).toMatchObject({ status, body: { error: { code, sentence: expect.stringMatching(/\.$/) } } });
    expect(answer.headers.get("cache-control")).toContain("no-store");
  });

  it("names every field that is wrong", async () => {
    const answer = await decide(kept.killedId, '"1"', { to: "disputed", basis: "rumour" });
    expect(answer.status).toBe(422);
    expect(Object.keys(answer.body.error?.fields ?? {})).toContain("basis");
  });

  it("says which methods an address knows", async () => {
    const answer = await callApi(token, `DELETE /claims/${kept.killedId}`);
    expect(answer.headers.get("allow")).toBe("GET");
  });

  it("asks whoever comes without a token to bring one", async () => {
    const answer = await callApi(null, "GET /claims");
    expect(answer).toMatchObject({ status: 401, body: { error: { code: "signed-out" } } });
    expect(answer.body.error?.sentence).toContain("personal token");
    expect(answer.headers.get("www-authenticate")).toMatch(/^Bearer/);
  });
});

describe("a signed-in browser", () => {
  it("reads; it writes only from the desk's own pages; a bad token beside a good session is refused", async () => {
    browser.viewer = editor;
    const body = { title: "From a page", kind: "date" };
    expect((await callApi(null, "GET /me")).status).toBe(200);
    expect((await callApi("attest_of-somebody", "GET /me")).status).toBe(401);
    const foreign: Record<string, string>[] = [
      { "sec-fetch-site": "cross-site" },
      { origin: "https://elsewhere.example" },
    ];
    for (const headers of foreign)
      expect(await callApi(null, "POST /reports", { body, headers })).toMatchObject({ status: 403 });
    const own = { "sec-fetch-site": "same-origin", origin: "http://desk.example" };
    const frozen = await callApi(null, "POST /reports", { body, headers: own });
    expect(frozen.status).toBe(201);
    const address = (frozen.headers.get("location") ?? "").replace(/^\/api/, "");
    expect((await callApi(null, `GET ${address}`)).body).toMatchObject({ document: { title: "From a page" } });
    expect((await callApi(null, `GET ${address}/csv`)).headers.get("content-disposition")).toContain(".csv");
    browser.viewer = null;
  });
});

describe("pages and budgets", () => {
  it("walk a whole list by its next links, each claim once", async () => {
    const seen: string[] = [];
    let path: string | null = "/claims?limit=2";
    while (path) {
      const { body, headers } = await callApi(token, `GET ${path}`);
      const items = body.items as { id: string }[];
      expect(items.length).toBeLessThanOrEqual(2);
      seen.push(...items.map(({ id }) => id));
      const next = body.next as string | null;
      expect(headers.get("link")).toBe(next && `<${next}>; rel="next"`);
      path = next?.replace(/^\/api/, "") ?? null;
    }
    expect(seen.length).toBe(5);
    expect(new Set(seen).size).toBe(5);
  });

  it("a minute's budget is counted for each token, told in every answer, and waited for when spent", async () => {
    const [one, other] = [await tokenOf(editor), await tokenOf(editor)];
    const first = await callApi(one, "GET /me");
    expect(first.headers.get("ratelimit-limit")).toBe(String(PER_MINUTE));
    expect(first.headers.get("ratelimit-remaining")).toBe(String(PER_MINUTE - 1));
    await db.$executeRaw`UPDATE api_rates SET used = ${PER_MINUTE}, window_start = date_trunc('minute', clock_timestamp()) + interval '1 minute'`;
    const refused = await callApi(one, "GET /me");
    expect(refused).toMatchObject({ status: 429, body: { error: { code: "too-many" } } });
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(refused.headers.get("ratelimit-remaining")).toBe("0");
    expect((await callApi(other, "GET /me")).status).toBe(200);
    await db.$executeRaw`UPDATE api_rates SET window_start = window_start - interval '3 minutes'`;
    expect((await callApi(one, "GET /me")).status).toBe(200);
  });

  it("counts requests that come at once, each of them", async () => {
    const busy = await tokenOf(editor);
    const answers = await Promise.all(Array.from({ length: 30 }, () => callApi(busy, "GET /me")));
    const left = answers.map(({ headers }) => Number(headers.get("ratelimit-remaining")));
    expect(new Set(left).size).toBeGreaterThanOrEqual(29);
  });
});
