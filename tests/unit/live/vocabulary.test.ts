import { describe, expect, it } from "vitest";
import { AUDIT_WORDS } from "@/lib/audit/schema";
import { eventOf, LIVE_EVENTS, tell, writeEvent } from "@/lib/live/vocabulary";

const entry = { seq: 7, actorId: "actor", action: "claim:decide", version: 3 };
const subject = { claimId: "claim", articleId: "article" };

describe("what the desk hears of an audit entry", () => {
  it("a decision is told with its claim, article and version, and as one's own only to its author", () => {
    const told = tell(entry, subject);
    expect(told && writeEvent(told, { id: "other" })).toBe(
      'id: 7\nevent: decision\ndata: {"claimId":"claim","articleId":"article","action":"claim:decide","version":3}\n\n',
    );
    expect(told && writeEvent(told, { id: "actor" })).toContain('"mine":true');
  });

  it.each(["verdict:first", "verdict:second", "verdict:anything"])(
    "%s says that a verdict is in, no more",
    (action) => {
      const told = tell({ ...entry, action }, subject);
      const text = 'id: 7\nevent: verdict\ndata: {"claimId":"claim","articleId":"article"}\n\n';
      expect(told && writeEvent(told, { id: "other" })).toBe(text);
      expect(told && writeEvent(told, { id: "actor" })).toBe(text.replace("}", ',"mine":true}'));
    },
  );

  it.each(["person:add", "person:disable", "token:make", "policy:set", "toString", "constructor:x", ""])(
    "%s is nobody’s live news",
    (action) => expect(tell({ ...entry, action }, {})).toBeNull(),
  );

  it("every action of the audit log is told by a word of the closed vocabulary, or not at all", () => {
    const words = Object.keys(AUDIT_WORDS).map(eventOf);
    expect(words.filter((word) => word !== null && !LIVE_EVENTS.includes(word))).toEqual([]);
    expect(words.filter((word) => word !== null).length).toBeGreaterThan(5);
  });

  it("what is not in the audit log has no id to come back to", () => {
    const text = writeEvent({ seq: 0, event: "presence", actorId: null, claimId: "claim" }, { id: "other" });
    expect(text).toBe('event: presence\ndata: {"claimId":"claim"}\n\n');
  });
});
