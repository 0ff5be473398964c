import { describe, expect, it } from "vitest";
import { givesAway } from "@/lib/auth/people/pseudonym";

const person = { name: "Will Harbour-Lee Ó", email: "w.harbour@desk.example" };

describe("a reason beside a pseudonym", () => {
  it.each([
    "Will Harbour-Lee Ó asked for it.",
    "asked by will harbour-lee ó",
    "Mail of W.Harbour@desk.example",
    "Harbour-Lee left in May.",
    "As Will wished.",
  ])("gives somebody away: %s", (reason) => {
    expect(givesAway(reason, person)).toBe(true);
  });

  it.each([
    "Asked for it after leaving.",
    "This will stay.",
    "Works at the harbour now.",
    "Willing to be forgotten.",
    "Ó",
  ])("does not: %s", (reason) => {
    expect(givesAway(reason, person)).toBe(false);
  });
});
