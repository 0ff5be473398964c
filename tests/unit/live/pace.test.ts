import { describe, expect, it } from "vitest";
import { type News, paceOf } from "@/lib/live/pace";

const claimId = "3f2b8c1e-0000-4000-8000-000000000001";
const articleId = "3f2b8c1e-0000-4000-8000-000000000002";
const decided: News = { event: "decision", data: { claimId, articleId, version: 1 } };
const shown = () => true;
const hidden = () => false;

describe("how soon a page draws news", () => {
  it("what a page shows itself comes at once", () => {
    expect(paceOf(`/claims/${claimId}`, decided, hidden)).toBe(1_000);
    expect(paceOf(`/articles/${articleId}`, decided, hidden)).toBe(1_000);
    expect(paceOf("/claims", decided, shown)).toBe(1_000);
  });

  it("what only moves counts and order waits", () => {
    for (const path of ["/", "/claims", "/articles"]) {
      expect(paceOf(path, decided, hidden)).toBeGreaterThanOrEqual(10_000);
    }
  });

  it("the queue draws news of the claim in front only, and none of one’s own", () => {
    expect(paceOf("/review", decided, hidden)).toBeNull();
    expect(paceOf("/review", decided, shown)).toBe(2_000);
    expect(paceOf("/review", { ...decided, data: { ...decided.data, mine: true } }, shown)).toBeNull();
  });

  it.each([`/claims/${articleId}`, `/articles/${claimId}`, "/settings", "/reports/new", "/articles/new", "/account"])(
    "%s shows nothing of it and stays",
    (path) => expect(paceOf(path, decided, hidden)).toBeNull(),
  );

  it("who looks at what draws no page anew; too much missed draws any", () => {
    expect(paceOf("/review", { event: "presence", data: { claimId } }, shown)).toBeNull();
    expect(paceOf("/sources", { event: "resync", data: {} }, hidden)).toBe(1_000);
  });
});
