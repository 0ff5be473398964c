import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { importSeries, type NewSeries, uploadSeries } from "@/lib/figures/reference/mutations";
import { listSeries, listTotals } from "@/lib/figures/reference/queries";
import { SeriesUpload } from "@/lib/figures/reference/schema";
import { addViewer } from "../../support/people";

const FILE = "report_date,killed_cum,ext_killed_cum\n2024-03-01,10,\n2024-03-02,,14\n2024-03-04,12,\n";

const seriesOf = (parts: Partial<NewSeries> = {}): NewSeries => ({
  operationId: randomUUID(),
  name: `Series ${randomUUID()}`,
  place: "the valley",
  source: "The valley's clinic",
  licence: "Public domain",
  retrievedOn: "2024-03-05",
  file: FILE,
  ...parts,
});

describe("importing a reference series", () => {
  it("keeps its values, where it comes from and what looked wrong", async () => {
    const admin = await addViewer("admin");
    const series = seriesOf();
    expect(await importSeries(admin, series)).toMatchObject({ days: 3, values: 3, findings: 1 });
    const [kept] = (await listSeries(admin)).filter(({ name }) => name === series.name);
    expect(kept).toMatchObject({
      source: "The valley's clinic",
      days: { from: "2024-03-01", to: "2024-03-04", count: 3 },
      reported: 2,
      derived: 1,
      findings: [{ code: "missing-day", day: "2024-03-03" }],
    });
  });

  it("a later import under the same name takes the earlier one's place", async () => {
    const admin = await addViewer("admin");
    const series = seriesOf();
    await importSeries(admin, series);
    const later = { ...series, operationId: randomUUID(), file: "report_date,killed_cum\n2024-03-01,11\n" };
    const { seriesId } = await importSeries(admin, later);
    const own = (await listTotals(admin)).filter(({ name }) => name === series.name);
    expect(own.map(({ id }) => id)).toEqual([seriesId]);
    expect(own[0]?.totals.get("killed")).toEqual([{ day: "2024-03-01", value: 11, derived: false }]);
  });

  it("a reported value goes before a derived one", async () => {
    const admin = await addViewer("admin");
    const series = seriesOf({ file: "report_date,killed_cum,ext_killed_cum\n2024-03-01,10,9\n2024-03-02,,14\n" });
    await importSeries(admin, series);
    const [own] = (await listTotals(admin)).filter(({ name }) => name === series.name);
    expect(own?.totals.get("killed")).toEqual([
      { day: "2024-03-01", value: 10, derived: false },
      { day: "2024-03-02", value: 14, derived: true },
    ]);
  });

  it("a repeated request imports once; a file of nothing is refused", async () => {
    const admin = await addViewer("admin");
    const series = seriesOf();
    expect(await importSeries(admin, series)).toEqual(await importSeries(admin, series));
    await expect(importSeries(admin, seriesOf({ file: "report_date,killed_cum\n2024-03-01,\n" }))).rejects.toThrow(
      "No count could be read from this file.",
    );
  });

  it("an uploaded file goes the same way; only admins may", async () => {
    const { file, ...rest } = seriesOf();
    const upload = SeriesUpload.parse({ ...rest, file: new Blob([file]) });
    await expect(uploadSeries(await addViewer("chief"), upload)).rejects.toThrow(/role/);
    expect(await uploadSeries(await addViewer("admin"), upload)).toMatchObject({ days: 3 });
  });
});
