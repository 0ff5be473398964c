import { buffer, text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { csv } from "@/lib/reports/formats/csv";
import { frozenReport, reportClaim } from "../../support/report";

const write = (quote: string) => text(csv.write(frozenReport([reportClaim({ quote })])));

describe("CSV", () => {
  it("begins with a byte order mark and names its columns", async () => {
    const bytes = await buffer(csv.write(frozenReport([reportClaim()])));
    expect(bytes.toString("utf8")).toMatch(/^\ufeffclaim,status,kind,quote,says,low,best,high,/);
  });

  it.each([
    ["a comma", "12, perhaps", '"12, perhaps"'],
    ["a quotation mark", 'the "safe" road', '"the ""safe"" road"'],
    ["a line break", "one\ntwo", '"one\ntwo"'],
    ["a formula", "=HYPERLINK(1)", "'=HYPERLINK(1)"],
    ["a plus", "+12", "'+12"],
    ["a minus", "-12", "'-12"],
    ["an at sign", "@SUM(1)", "'@SUM(1)"],
    ["a bar", "|calc", "'|calc"],
    ["a right-to-left name", "وزارة الصحة", "وزارة الصحة"],
  ])("keeps %s as text", async (_, quote, written) => expect(await write(quote)).toContain(`,${written},`));

  it("writes one row a claim", async () => {
    const report = frozenReport([
      reportClaim(),
      reportClaim({ id: "claim-2" }),
      reportClaim({ id: "claim-3", article: "gone" }),
    ]);
    expect((await text(csv.write(report))).trim().split("\r\n")).toHaveLength(4);
  });
});
