import { describe, expect, it } from "vitest";
import { KEYS, type Press, readKey } from "@/lib/review/queue-keys";

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  code: "",
  ctrl: false,
  alt: false,
  meta: false,
  composing: false,
  repeat: false,
  inField: false,
  ...more,
});

describe("single keys of the queue", () => {
  it.each([
    ["j", "next"],
    ["k", "previous"],
    ["v", { decide: "verified" }],
    ["d", { decide: "disputed" }],
    ["r", { decide: "refuted" }],
    ["x", { decide: "unverifiable" }],
    ["i", { decide: "in-review" }],
    ["0", { decide: "dismissed" }],
    ["n", "reason"],
    ["e", "evidence"],
    ["u", "undo"],
    ["?", "keys"],
    ["V", { decide: "verified" }],
  ])("%s has its meaning", (key, command) => {
    expect(readKey(press(key), true)).toEqual(command);
  });

  it.each(["q", "Enter", "Escape", "ArrowDown", " ", "1", "Process", "Dead", "Unidentified"])(
    "%s means nothing",
    (key) => {
      expect(readKey(press(key), true)).toBeNull();
    },
  );

  it.each<[string, Partial<Press>]>([
    ["in a field", { inField: true }],
    ["with Ctrl", { ctrl: true }],
    ["with Alt", { alt: true }],
    ["with Cmd", { meta: true }],
    ["while an input method composes", { composing: true }],
  ])("no key acts %s", (_when, more) => {
    for (const { key } of KEYS) expect(readKey(press(key, more), true)).toBeNull();
  });

  it("no key acts once the person has turned them off", () => {
    for (const { key } of KEYS) expect(readKey(press(key), false)).toBeNull();
  });

  it("a key held down walks on, but never decides or takes back again", () => {
    expect(readKey(press("j", { repeat: true }), true)).toBe("next");
    for (const key of ["v", "0", "u", "n"]) expect(readKey(press(key, { repeat: true }), true)).toBeNull();
  });

  it("on a layout without Latin letters the key's place counts", () => {
    expect(readKey(press("о", { code: "KeyJ" }), true)).toBe("next");
    expect(readKey(press("م", { code: "KeyL" }), true)).toBeNull();
    // On a Latin layout the letter counts, wherever it lies.
    expect(readKey(press("j", { code: "KeyC" }), true)).toBe("next");
    expect(readKey(press("c", { code: "KeyJ" }), true)).toBeNull();
  });

  it("no key has two meanings", () => {
    expect(new Set(KEYS.map(({ key }) => key)).size).toBe(KEYS.length);
  });
});
