import { describe, expect, it } from "vitest";
import { listWarnings } from "@/lib/articles/warnings";
import { warnOfChangedText } from "@/lib/articles/warnings/text-changed";
import type { WarningCode } from "@/lib/articles/warnings/warning";

const known = { url: "https://example.org/a", byline: "City Desk", published: "2023-11-05", removed: [] };
const find = (text: string, code?: WarningCode) =>
  listWarnings({ ...known, text })
    .filter((warning) => code === undefined || warning.code === code)
    .map(({ start, end }) => text.slice(start, end));

/** The part that must be pointed at stands in square brackets. */
function readMarked(marked: string): { text: string; spans: string[] } {
  return {
    text: marked.replace(/[[\]]/g, ""),
    spans: [...marked.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? ""),
  };
}

const clean = `The harbour was closed on Friday after two ferries collided in fog, the port authority said.

“Nobody was hurt,” said the port's director. “We have asked the crews to stay aboard until the fog lifts.”

Delays that had built up since the storm began were easing by noon, and the U.S. Coast Guard has sent a cutter.`;

describe("clean prose", () => {
  it("raises no warning", () => {
    expect(listWarnings({ ...known, text: clean })).toEqual([]);
  });
});

describe("missing details", () => {
  it("are named one by one", () => {
    const codes = listWarnings({ text: clean, url: null, byline: null, published: null, removed: [] }).map(
      ({ code }) => code,
    );
    expect(codes).toEqual(["no-source-url", "no-byline", "no-publication-date"]);
  });
});

describe("a text full of faults", () => {
  it("gets the first hundred of a kind and the number of the others", () => {
    const warnings = listWarnings({ ...known, text: "It rained , they said.\n".repeat(250) });
    expect(warnings).toHaveLength(101);
    expect(warnings[0]).toEqual({ code: "stray-punctuation", detail: "The text has 150 more places like these." });
  });
});

describe("boilerplate", () => {
  it.each([
    "Leave a Reply",
    "Your e-mail address will not be published.",
    "Share this:",
    "Related articles",
    "Follow us on Twitter",
    "ADVERTISEMENT",
    "© 2023 The Harbour Post. All rights reserved.",
    "Sign up for our newsletter",
  ])("points at “%s”", (line) => {
    expect(find(`${clean}\n\n${line}\n`)).toEqual([line]);
  });

  it.each([
    "Leave a reply at the desk, the clerk told visitors.",
    "Share prices fell by a third after the collision.",
    "Related charges were dropped in May, the prosecutor said.",
    "The minister said he would subscribe to the treaty.",
  ])("leaves “%s”", (line) => {
    expect(find(`${clean}\n\n${line}\n`)).toEqual([]);
  });

  it("that was removed from a page is told without a span", () => {
    const [warning] = listWarnings({ ...known, text: clean, removed: ["Leave a comment"] });
    expect(warning).toEqual({ code: "boilerplate", detail: expect.stringContaining("Leave a comment") });
  });
});

describe("an empty source line", () => {
  it.each(["Source :", "Source:", "Sources: -"])("“%s” is pointed at", (line) => {
    expect(find(`${clean}\n\n${line}`, "source-line-empty")).toEqual([line]);
  });
  it.each(["Source: The Harbour Post", "The source: a nurse."])("“%s” is not", (line) => {
    expect(find(`${clean}\n\n${line}`, "source-line-empty")).toEqual([]);
  });
});

describe("stray punctuation", () => {
  it.each([
    "The mayor called it “a [disgrace.” , her] office said.",
    "The convoy had [left . It] never arrived.",
    "The convoy [left,, and] never arrived.",
    "The convoy had [left..] ",
    "The [ministry ( ) said] it would reply.",
    "He left.\n[,]\nShe stayed.",
  ])("%s", (marked) => {
    const { text, spans } = readMarked(marked);
    expect(find(text, "stray-punctuation").map((span) => span.trim())).toEqual(spans.map((span) => span.trim()));
  });

  it.each([
    "He paused ... and went on.",
    "Corp. A, Inc., and Corp. B merged.",
    "Was it “over”? “No,” he said.",
    "* * *",
    "See example.org/a,b for more; or ask.",
    "It fired .50 calibre rounds.",
  ])("nothing in “%s”", (text) => {
    expect(find(text, "stray-punctuation")).toEqual([]);
  });
});

describe("garbled sentences", () => {
  it.each([
    "The ministry says [have risen since the talks broke down in Geneva have alarmed neighbours].",
    "Floods in the valley [have happened since the dam collapsed have doubled in number].",
    "The clashes [erupted on Monday have spread to the port].",
    "Oslo wants help against raids [for which it is blamed by Sweden holds the smugglers guilty].",
    "It [is supported by Norway keeps its border closed].",
    "Finland [is accused by Latvia launched the raid at dawn].",
    "Oslo was in talks over raids [for which it is blamed by Sweden supports the smugglers].",
    "Guards [arrested two men were suspected of the theft].",
    "The shell near the school [killed 12 people were buried on Friday].",
    "The mayor said [that the a bridge] was safe.",
    "Envoys of the [joined states] met the mayor.",
  ])("%s", (marked) => {
    const { text, spans } = readMarked(marked);
    expect(find(text, "garbled-sentence")).toEqual(spans);
  });

  it.each([
    "Floods that have happened since the dam collapsed have doubled in number.",
    "What happened on Monday has shaken the port.",
    "The day he died in 2019 was remembered by thousands.",
    "Officials said attacks have increased since fighting broke out.",
    "Many people have died since the war began, and aid has been cut.",
    "The raids for which it is blamed by Sweden have stopped.",
    "The group, which is backed by Norway, keeps its border closed.",
    "The firm is backed by Norway offered a loan in May.",
    "Raids for which it is blamed by Sweden hurt the truce.",
    "Guards arrested two men suspected of the theft.",
    "The man who killed 12 people was arrested on Friday.",
    "All that it has is a bridge, and what it would be was never asked.",
    "The bomb killed 12 people, two of whom were soldiers.",
    "Plan A is ready, and Vitamin A has no smell.",
  ])("nothing in “%s”", (text) => {
    expect(find(text, "garbled-sentence")).toEqual([]);
  });
});

describe("other languages", () => {
  it.each([
    [
      "German",
      "Der Hafen wurde am Freitag geschlossen, nachdem zwei Fähren im Nebel zusammengestoßen waren, teilte die Behörde mit. Niemand wurde verletzt. Die Mannschaften sollen an Bord bleiben, bis sich der Nebel hebt, sagte der Direktor.",
    ],
    [
      "Arabic",
      "أُغلق الميناء يوم الجمعة بعد اصطدام عبارتين في الضباب، وقالت سلطة الميناء إن أحدا لم يصب بأذى وإن الطاقمين سيبقيان على متن العبارتين",
    ],
  ])("%s is not English", (_, text) => {
    expect(listWarnings({ ...known, text }).map(({ code }) => code)).toEqual(["not-english"]);
  });

  it.each([
    ["a few words", "Brücke gesperrt"],
    [
      "a terse dispatch",
      "Coalition forces detained two suspected fighters in Zhari district on Friday. A patrol in Arghandab found two hidden rifles and destroyed the cache. Three fighters in Panjwai surrendered.",
    ],
  ])("%s is not judged foreign", (_, text) => {
    expect(find(text, "not-english")).toEqual([]);
  });
});

describe("warnOfChangedText", () => {
  it("points at what changed and says what it was", () => {
    const after = "Police said at least 17 people were hurt.";
    const warning = warnOfChangedText("Police said at least 12 people were hurt.", after);
    expect(after.slice(warning?.start, warning?.end)).toBe("17");
    expect(warning?.detail).toContain("“12” became “17”");
  });
  it("is silent when nothing changed", () => {
    expect(warnOfChangedText(clean, clean)).toBeNull();
  });
});
