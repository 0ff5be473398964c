import { describe, expect, it } from "vitest";
import { KeysForm } from "@/lib/review/keys/schema";
import { findClash, KEYS, type KeyChoice, type Press, readKey, USUAL_KEYS } from "@/lib/review/queue-keys";

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  code: "",
  shift: false,
  ctrl: false,
  alt: false,
  meta: false,
  composing: false,
  repeat: false,
  inField: false,
  outside: false,
  ...more,
});
const read = (key: string, more: Partial<Press> = {}, choice: KeyChoice = USUAL_KEYS) =>
  readKey(press(key, more), choice);

describe("single keys of the queue", () => {
  it.each([
    ["j", "next"],
    ["k", "previous"],
    ["v", "verified"],
    ["d", "disputed"],
    ["r", "refuted"],
    ["x", "unverifiable"],
    ["s", "superseded"],
    ["i", "in-review"],
    ["0", "dismissed"],
    ["n", "reason"],
    ["e", "evidence"],
    ["a", "assign"],
    ["c", "comment"],
    ["f", "settle"],
    ["t", "theirs"],
    ["m", "mine"],
    ["u", "undo"],
    ["?", "keys"],
    ["V", "verified"],
  ])("%s has its meaning", (key, command) => expect(read(key)).toBe(command));

  it.each(["q", "Enter", "Escape", "ArrowDown", " ", "1", "Process", "Dead", "Unidentified"])(
    "%s means nothing",
    (key) => expect(read(key)).toBeNull(),
  );

  it.each<[string, Partial<Press>]>([
    ["in a field", { inField: true }],
    ["outside the queue", { outside: true }],
    ["with Ctrl", { ctrl: true }],
    ["with Alt", { alt: true }],
    ["with Cmd", { meta: true }],
    ["while an input method composes", { composing: true }],
  ])("no key acts %s", (_when, more) => {
    for (const { key } of KEYS) expect(read(key, more)).toBeNull();
  });

  it("no key acts once the person has turned them off", () => {
    for (const { key } of KEYS) expect(read(key, {}, { on: false, keys: {} })).toBeNull();
  });

  it("a key held down walks on, but never decides or takes back again", () => {
    expect(read("j", { repeat: true })).toBe("next");
    for (const key of ["v", "0", "u", "n"]) expect(read(key, { repeat: true })).toBeNull();
  });

  it("on a layout without Latin letters the key's place counts", () => {
    expect(read("о", { code: "KeyJ" })).toBe("next");
    expect(read("م", { code: "KeyL" })).toBeNull();
    // On a Latin layout the letter counts, wherever it lies.
    expect(read("j", { code: "KeyC" })).toBe("next");
    expect(read("q", { code: "KeyJ" })).toBeNull();
  });

  it("on a layout without plain digits the digit's place counts", () => {
    expect(read("à", { code: "Digit0" })).toBe("dismissed");
    expect(read("&", { code: "Digit1" }, { on: true, keys: { verified: "1" } })).toBe("verified");
    expect(read("!", { code: "Digit1", shift: true }, { on: true, keys: { verified: "1" } })).toBeNull();
  });

  it("the usual keys clash nowhere", () => expect(findClash(USUAL_KEYS)).toBeNull());
});

describe("a person's own keys", () => {
  const operationId = "7b0c9a52-3b0a-4a5e-9a57-0d2b8f6f0c11";
  const own = (fields: Record<string, string>) => KeysForm.safeParse({ operationId, on: "on", ...fields });

  it("replace the usual ones, letters of any alphabet too; what is left blank stays usual", () => {
    const parsed = own({ "key-verified": "B", "key-refuted": "ж" });
    expect(parsed.data).toMatchObject({ on: true, keys: { verified: "b", refuted: "ж" } });
    const choice = parsed.data as KeyChoice;
    expect(read("b", {}, choice)).toBe("verified");
    expect(read("v", {}, choice)).toBeNull();
    expect(read("ж", { code: "Semicolon" }, choice)).toBe("refuted");
    expect(read("d", {}, choice)).toBe("disputed");
  });

  it("may be swapped, but never mean two things: the refusal names both", () => {
    expect(own({ "key-verified": "d", "key-disputed": "v" }).success).toBe(true);
    const clash = own({ "key-verified": "j" });
    expect(clash.success).toBe(false);
    expect(clash.error?.issues[0]).toMatchObject({
      path: ["key-verified"],
      message: "“j” cannot mean two things: “Next claim” and “Verified, and on to the next”.",
    });
  });

  it.each(["ab", "Enter", "👍🏽"])("%s is not one character", (key) => {
    expect(own({ "key-verified": key }).success).toBe(false);
  });

  it("can be reset, which also turns them on, and turned off", () => {
    expect(KeysForm.parse({ operationId, "key-verified": "j", usual: "1" })).toMatchObject({ on: true, keys: {} });
    expect(KeysForm.parse({ operationId })).toMatchObject({ on: false, keys: {} });
  });
});
