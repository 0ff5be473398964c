import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeBytes } from "@/lib/articles/decode";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little);
  return bytes;
};
const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe("decodeBytes", () => {
  it.each([
    ["plain UTF-8", utf8("Café damaged, three hurt"), "Café damaged, three hurt", "utf-8"],
    ["ASCII", utf8("Three hurt"), "Three hurt", "utf-8"],
    ["a UTF-8 byte order mark", utf8("\uFEFFThree hurt"), "Three hurt", "utf-8"],
    ["UTF-16 LE with its mark", utf16("\uFEFFThree hurt", true), "Three hurt", "utf-16le"],
    ["UTF-16 BE with its mark", utf16("\uFEFFThree hurt", false), "Three hurt", "utf-16be"],
    ["UTF-16 LE without a mark", utf16("Three people were hurt", true), "Three people were hurt", "utf-16le"],
    ["UTF-16 BE without a mark", utf16("Three people were hurt", false), "Three people were hurt", "utf-16be"],
    ["windows-1252 quotation marks", ascii("\x93Three\x94 hurt \x96 caf\xe9"), "“Three” hurt – café", "windows-1252"],
    [
      "a declared Cyrillic page",
      ascii('<meta charset="windows-1251"><p>\xcc\xe8\xf0'),
      '<meta charset="windows-1251"><p>Мир',
      "windows-1251",
    ],
    ["nothing", new Uint8Array(), "", "utf-8"],
  ])("reads %s", (_, bytes, text, encoding) => {
    expect(decodeBytes(bytes)).toEqual({ text, encoding });
  });

  it("believes the bytes before a declaration that they contradict", () => {
    expect(decodeBytes(utf8('<meta charset="iso-8859-1"><p>Café')).text).toContain("Café");
  });

  it("takes the server's word when the page is silent", () => {
    expect(decodeBytes(ascii("\xcc\xe8\xf0"), { declared: "windows-1251" }).text).toBe("Мир");
  });

  it("passes over a declaration that names no encoding", () => {
    expect(decodeBytes(ascii('<meta charset="klingon"><p>caf\xe9')).encoding).toBe("windows-1252");
  });

  it("gives back whatever was encoded as UTF-8 with a letter beyond ASCII", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const marked = `é${text.replaceAll("\0", "")}`;
        expect(decodeBytes(utf8(marked)).text).toBe(marked);
      }),
    );
  });

  it("never fails, whatever the bytes", () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof decodeBytes(bytes).text === "string"));
  });
});
