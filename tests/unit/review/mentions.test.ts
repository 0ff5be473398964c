import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMentions, suggestNames, typedName, unknownNames } from "@/lib/review/comments/mentions";

const people = ["Night desk", "Night desk two", "Łucja", "chief@desk.example", "Ann-Mai", "王小明"].map(
  (handle, at) => ({
    id: String(at),
    name: handle,
    handle,
  }),
);
const named = (text: string) => findMentions(text, people).map(({ start, end }) => text.slice(start, end));

describe("whom a comment names", () => {
  it.each([
    ["@Night desk, please look", ["@Night desk"]],
    ["the longest name: @night desk two.", ["@night desk two"]],
    ["(@Łucja) and @ŁUCJA again", ["@Łucja", "@ŁUCJA"]],
    ["by address @chief@desk.example", ["@chief@desk.example"]],
    ["@Ann-Mai’s count", ["@Ann-Mai"]],
    ["line one\n@Night desk", ["@Night desk"]],
    ["@王小明，请看", ["@王小明"]],
    ["@Łucja@Night desk", ["@Łucja"]],
  ])("%s", (text, wanted) => expect(named(text)).toEqual(wanted));

  it.each([
    "an address, somebody@Łucja.example, names nobody",
    "@Night desks is a longer word",
    "@Nightdesk is another word",
    "@ Łucja stands apart",
    "Łucja without the sign",
    "user/@Łucja is a path",
    "@@Łucja is a slip",
    "",
  ])("nobody: %s", (text) => expect(named(text)).toEqual([]));

  it("says which words after an @ name nobody", () => {
    expect(unknownNames("@Łucja, @nobody-here and @nobody-here; @ alone", people)).toEqual(["@nobody-here"]);
    expect(unknownNames("@Night desk and a@b.example", people)).toEqual([]);
  });

  it("answers places inside any text, in order and apart", () => {
    const parts = fc.constantFrom("@", "Night desk", "Łucja", " ", "x", ".", "\n", "two", "🕊", "chief@desk.example");
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 14 }), (words) => {
        const text = words.join("");
        let last = 0;
        for (const { start, end, id } of findMentions(text, people)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start + 1, end).toLowerCase()).toBe(people[Number(id)]?.handle.toLowerCase());
          last = end;
        }
      }),
    );
  });
});

describe("what is offered while somebody types", () => {
  it.each([
    ["Ask @", "", 6],
    ["Ask @ni", "ni", 2],
    ["Ask @night de", "night de", 2],
    ["Ask @two", "two", 1],
    ["Ask @chief", "chief", 1],
    ["Ask @zzz", "zzz", 0],
  ])("%s", (text, words, offered) => {
    const typed = typedName(text, text.length);
    expect(typed).toEqual({ start: 4, words });
    expect(suggestNames(words, people)).toHaveLength(offered);
  });

  it.each(["no sign", "mail@here", "@one two three four", "@a  b", "@a\nb"])("nothing for %j", (text) =>
    expect(typedName(text, text.length)).toBeNull(),
  );

  it("looks only at what stands before the caret", () => {
    expect(typedName("@ni later words", 3)).toEqual({ start: 0, words: "ni" });
    expect(typedName("@ni", 0)).toBeNull();
  });
});
