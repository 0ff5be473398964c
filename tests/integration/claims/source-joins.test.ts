import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { ingestArticle } from "@/lib/articles/mutations/ingest";
import type { Viewer } from "@/lib/auth/viewer";
import { listClaims } from "@/lib/claims/queries/list-claims";
import { listSources } from "@/lib/claims/queries/list-sources";
import { joinSources, splitSource } from "@/lib/claims/sources/joining/mutations";
import { listNamesOf } from "@/lib/claims/sources/queries";
import { SourceJoining } from "@/lib/claims/sources/schema";
import { listEvents } from "@/lib/figures/queries/list-events";
import { addViewer } from "../../support/people";

let chief: Viewer;
let [ministry, department, bureau] = ["", "", ""];
let town = "";

const letters = () =>
  randomUUID()
    .replace(/[^a-f]/g, "")
    .slice(0, 6);
const operation = () => ({ operationId: randomUUID() });

async function addReport(source: string, publisher: string): Promise<void> {
  await ingestArticle(chief, {
    ...operation(),
    title: `${publisher} on ${town}`,
    publisher,
    byline: null,
    published: "2024-05-04",
    url: null,
    story: null,
    content: {
      kind: "text",
      text: `The ${source} said 14 people were killed in a rockslide in ${town} on 3 May 2024. Roads stayed closed.`,
    },
    demo: false,
  });
}

const statementsOf = async (speaker: string) =>
  (await listSources(chief, { limit: 5_000 })).sources.find((row) => row.speaker === speaker);

async function sourcesOfTheEvent(): Promise<number> {
  const { events } = await listEvents(chief);
  return events.find(({ placed }) => placed.some(({ figure }) => figure.sentence.includes(town)))?.origins.length ?? 0;
}

beforeEach(async () => {
  chief = await addViewer("chief");
  town = `Q${letters()}`;
  [ministry, department, bureau] = [`Q${letters()} ministry`, `Q${letters()} department`, `Q${letters()} bureau`];
  await addReport(ministry, "Wire");
  await addReport(department, "Daily");
});

describe("two names of one source", () => {
  it("count as one, on the page, in the search and among independent sources, until they are split again", async () => {
    expect(await sourcesOfTheEvent()).toBe(2);
    await joinSources(chief, { ...operation(), name: department, into: ministry });
    expect(await statementsOf(ministry)).toMatchObject({ statements: 2, figures: 2, aliases: [department] });
    expect(await statementsOf(department)).toBeUndefined();
    const found = await listClaims(chief, { speaker: ministry, kind: "casualty" });
    expect(found.claims).toHaveLength(2);
    expect(await sourcesOfTheEvent()).toBe(1);
    await splitSource(chief, { ...operation(), name: department });
    expect(await statementsOf(department)).toMatchObject({ statements: 1, aliases: [] });
    expect(await sourcesOfTheEvent()).toBe(2);
  });

  it("are never reached through two steps: what was joined with the first goes with it", async () => {
    await addReport(bureau, "Evening Post");
    await joinSources(chief, { ...operation(), name: bureau, into: department });
    await joinSources(chief, { ...operation(), name: department, into: ministry });
    expect((await listNamesOf(chief, ministry)).toSorted()).toEqual([bureau, department, ministry].toSorted());
    await expect(joinSources(chief, { ...operation(), name: ministry, into: bureau })).rejects.toThrow(
      "joined already, the other way round",
    );
  });

  it("a repeated request joins once; a chief's right; nonsense is refused", async () => {
    const joining = { ...operation(), name: department, into: ministry };
    expect(await joinSources(chief, joining)).toEqual(await joinSources(chief, joining));
    await expect(joinSources(chief, { ...joining, ...operation() })).rejects.toThrow("joined already");
    await expect(joinSources(await addViewer("editor"), { ...joining, ...operation() })).rejects.toThrow(/role/);
    await expect(joinSources(chief, { ...operation(), name: "Nobody at all", into: ministry })).rejects.toThrow(
      "Nobody of this name",
    );
    await expect(splitSource(chief, { ...operation(), name: ministry })).rejects.toThrow("joined with none");
    expect(SourceJoining.safeParse({ ...operation(), name: "a", into: "a" }).success).toBe(false);
  });
});
