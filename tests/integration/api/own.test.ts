import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db";
import { callApi, tokenOf } from "../../support/api";
import { keepFigures } from "../../support/keep-figures";
import { addViewer } from "../../support/people";

let editor: Viewer;
let token: string;
let other: string;

beforeAll(async () => {
  editor = await addViewer("editor");
  [token, other] = [await tokenOf(editor), await tokenOf(await addViewer("editor"))];
});

describe("saved views over HTTP", () => {
  const body = { page: "claims", title: "Figures", query: "status=disputed&kind=casualty&rumour=1" };

  it("are kept under one spelling, listed for their owner, and removed by nobody else", async () => {
    const saved = await callApi(token, "POST /views", { body });
    expect(saved).toMatchObject({ status: 201, body: { viewId: expect.any(String) } });
    const list = (whose: string) => callApi(whose, "GET /views?page=claims");
    expect((await list(token)).body.items).toMatchObject([{ query: "kind=casualty&status=disputed", mayRemove: true }]);
    expect((await list(other)).body.items).toEqual([]);
    const remove = (whose: string) => callApi(whose, `DELETE /views/${saved.body.viewId}`);
    expect(await remove(other)).toMatchObject({ status: 404 });
    expect(await remove(token)).toMatchObject({ status: 200 });
    expect((await list(token)).body.items).toEqual([]);
  });

  it("sent twice with one key are one view", async () => {
    const headers = { "idempotency-key": randomUUID() };
    const send = () => callApi(token, "POST /views", { body: { ...body, title: "Twice" }, headers });
    const answers = await Promise.all([send(), send(), send()]);
    expect(new Set(answers.map((answer) => answer.body.viewId)).size).toBe(1);
    expect(await db.savedView.count({ where: { ownerId: editor.id, title: "Twice" } })).toBe(1);
  });

  it.each([
    [{ page: "claims", title: "All", query: "" }, "query"],
    [{ page: "claims", title: "All", query: "rumour=1" }, "query"],
    [{ page: "nowhere", title: "All", query: "kind=date" }, "page"],
    [{ page: "claims", title: " ", query: "kind=date" }, "title"],
    [{ page: "claims", title: "All", query: "kind=date", shared: "on" }, "shared"],
  ])("%j is refused", async (sent, field) => {
    const answer = await callApi(token, "POST /views", { body: sent });
    expect(answer).toMatchObject({ status: 422, body: { error: { code: "invalid" } } });
    expect(Object.keys(answer.body.error?.fields ?? {})).toContain(field);
  });

  it("are fifty at most, however many are sent at once", async () => {
    const keen = await addViewer("editor");
    const own = await tokenOf(keen);
    const send = (number: number) => callApi(own, "POST /views", { body: { ...body, title: `View ${number}` } });
    const answers = await Promise.all(Array.from({ length: 56 }, (_, number) => send(number)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(50);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(6);
  });

  it("are shared by whoever reviews; a reader keeps their own", async () => {
    const reader = await tokenOf(await addViewer("viewer"));
    expect((await callApi(reader, "POST /views", { body: { ...body, shared: true } })).status).toBe(403);
    expect((await callApi(reader, "POST /views", { body })).status).toBe(201);
  });
});

describe("own keys over HTTP", () => {
  const put = (body: unknown) => callApi(token, "PUT /keys", { body });

  it("are set and read; what is left out is the usual again", async () => {
    expect(await put({ on: true, keys: { verified: "b", next: "L" } })).toMatchObject({ status: 200 });
    expect((await callApi(token, "GET /keys")).body).toEqual({ on: true, keys: { verified: "b", next: "l" } });
    expect(await put({ on: false })).toMatchObject({ status: 200, body: { on: false } });
    expect((await callApi(token, "GET /keys")).body).toEqual({ on: false, keys: {} });
    expect((await callApi(other, "GET /keys")).body).toEqual({ on: true, keys: {} });
  });

  it.each([
    { on: true, keys: { verified: "d" } },
    { on: true, keys: { verified: "ab" } },
    { on: true, keys: { dance: "b" } },
    { on: "on" },
    { keys: { verified: "b" } },
  ])("%j is refused", async (body) => {
    expect(await put(body)).toMatchObject({ status: 422, body: { error: { sentence: expect.stringMatching(/\.$/) } } });
  });
});

describe("what the desk's own pages count", () => {
  it("is told in numbers, and the open contradictions by name", async () => {
    await keepFigures(editor);
    const overview = await callApi(token, "GET /overview?from=2020-01-01");
    expect(overview).toMatchObject({ status: 200, body: { articles: { all: 1 }, timeZone: expect.any(String) } });
    expect(await callApi(token, "GET /overview?from=yesterday")).toMatchObject({ status: 422 });
    expect(await callApi(token, "GET /conflicts?limit=5")).toMatchObject({ status: 200, body: { next: null } });
    expect(await callApi(token, "GET /sources/joins")).toMatchObject({ status: 200, body: { items: [] } });
  });
});
