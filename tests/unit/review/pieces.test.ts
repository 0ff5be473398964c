import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { piecesOf } from "@/lib/review/comments/pieces";

const links = (text: string) =>
  piecesOf(text, [])
    .filter(({ kind }) => kind === "link")
    .map((piece) => piece.text);

describe("a comment as it is drawn", () => {
  it.each([
    ["see https://example.org/a.", ["https://example.org/a"]],
    ["(https://example.org/a_(b))", ["https://example.org/a_(b)"]],
    ["HTTP://EXAMPLE.ORG/x, then", ["HTTP://EXAMPLE.ORG/x"]],
    ["“https://example.org/q?x=1&y=2”!", ["https://example.org/q?x=1&y=2"]],
    ["two https://a.example https://b.example/#c", ["https://a.example", "https://b.example/#c"]],
    ["<https://example.org>", ["https://example.org"]],
  ])("%s", (text, wanted) => expect(links(text)).toEqual(wanted));

  it.each([
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "www.example.org",
    "https://",
    "https://[",
    "ftp://example.org",
    "<b>bold</b>",
  ])("no link: %s", (text) => expect(piecesOf(text, [])).toEqual([{ kind: "text", text }]));

  it("marks the named, also beside an address", () => {
    expect(piecesOf("@Łucja: https://example.org/@Łucja", [{ id: "1", handle: "Łucja" }])).toEqual([
      { kind: "mention", text: "@Łucja" },
      { kind: "text", text: ": " },
      { kind: "link", text: "https://example.org/@Łucja" },
    ]);
  });

  it("loses and adds no character of any text", () => {
    const parts = fc.constantFrom("https://", "e.example", "(", ")", "@Łucja", " ", ".", "<", "\n", "/", "🕊");
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 16 }), (words) => {
        const text = words.join("");
        const pieces = piecesOf(text, [{ id: "1", handle: "Łucja" }]);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        for (const { kind, text: href } of pieces)
          if (kind === "link") expect(new URL(href).protocol).toMatch(/^https?:$/);
      }),
    );
  });
});
