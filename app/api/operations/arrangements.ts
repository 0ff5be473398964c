import { z } from "zod";
import { defineOperation } from "@/lib/api/operation";
import { Instant, nameSchema } from "@/lib/api/schema-names";
import { mergeEvents, moveFigures, renameEvent, undoArrangement } from "@/lib/figures/arrangement/mutations";
import { listArrangements } from "@/lib/figures/arrangement/queries";
import {
  ARRANGEMENT_WORDS,
  type ArrangementKind,
  ArrangementUndo,
  EventMerge,
  EventRenaming,
  FigureMove,
} from "@/lib/figures/arrangement/schema";
import { importSeries } from "@/lib/figures/reference/mutations";
import { listSeries } from "@/lib/figures/reference/queries";
import { SeriesUpload } from "@/lib/figures/reference/schema";
import { FINDING_WORDS, type FindingCode } from "@/lib/figures/reference/series";

const Arranged = z.object({ arrangementId: z.uuid(), eventId: z.uuid().nullable() });
const KINDS = Object.keys(ARRANGEMENT_WORDS) as [ArrangementKind, ...ArrangementKind[]];
const FINDINGS = Object.keys(FINDING_WORDS) as [FindingCode, ...FindingCode[]];

const ArrangementItem = z.object({
  id: z.uuid(),
  kind: z.enum(KINDS),
  at: Instant,
  who: z.string(),
  figures: z.number().int(),
  title: z.string().nullable(),
  undone: z.boolean(),
});

const SeriesItem = nameSchema(
  "ReferenceSeries",
  z.object({
    id: z.uuid(),
    name: z.string(),
    place: z.string(),
    source: z.string(),
    licence: z.string(),
    url: z.string().nullable(),
    retrievedOn: z.string(),
    importedAt: Instant,
    who: z.string(),
    demo: z.boolean(),
    days: z.object({ from: z.string(), to: z.string(), count: z.number().int() }),
    reported: z.number().int(),
    derived: z.number().int(),
    findings: z.array(z.object({ code: z.enum(FINDINGS), day: z.string().nullable(), detail: z.string() })),
  }),
);

/** A daily series as text; a file of some years has well under a megabyte. */
const MOST_SERIES_BYTES = 5_000_000;

export const arrangements = [
  defineOperation({
    id: "listArrangements",
    method: "GET",
    path: "/arrangements",
    domain: "figures",
    summary: "What was arranged by hand, the newest first",
    permission: "desk:read",
    input: z.object({}),
    answer: z.object({ items: z.array(ArrangementItem) }),
    run: async (viewer) => ({ items: await listArrangements(viewer) }),
  }),
  defineOperation({
    id: "moveFigures",
    method: "POST",
    path: "/arrangements/moves",
    domain: "figures",
    summary: "Move figures into an event, or into a new one",
    description: "`into` is an event’s key; `title` makes a new event instead. Moving some out splits an event.",
    permission: "event:arrange",
    input: FigureMove,
    answer: Arranged,
    status: 201,
    example: { figures: ["6f1c1b0e-8a52-4c0c-9a52-0d9f0f6c1b0e"], title: "Ferry off the coast" },
    run: moveFigures,
  }),
  defineOperation({
    id: "mergeEvents",
    method: "POST",
    path: "/arrangements/merges",
    domain: "figures",
    summary: "Merge an event into another",
    permission: "event:arrange",
    input: EventMerge,
    answer: Arranged,
    status: 201,
    run: mergeEvents,
  }),
  defineOperation({
    id: "renameEvent",
    method: "POST",
    path: "/arrangements/names",
    domain: "figures",
    summary: "Name an event",
    permission: "event:arrange",
    input: EventRenaming,
    answer: Arranged,
    status: 201,
    run: renameEvent,
  }),
  defineOperation({
    id: "undoArrangement",
    method: "POST",
    path: "/arrangements/{arrangementId}/undo",
    domain: "figures",
    summary: "Take an arrangement back",
    permission: "event:arrange",
    input: ArrangementUndo,
    answer: Arranged,
    status: 201,
    run: undoArrangement,
  }),
  defineOperation({
    id: "listSeries",
    method: "GET",
    path: "/reference-series",
    domain: "figures",
    summary: "Reference series that figures are compared with",
    permission: "desk:read",
    input: z.object({}),
    answer: z.object({ items: z.array(SeriesItem) }),
    run: async (viewer) => ({ items: await listSeries(viewer) }),
  }),
  defineOperation({
    id: "importSeries",
    method: "POST",
    path: "/reference-series",
    domain: "figures",
    summary: "Import a reference series",
    description: "`file` is the CSV or JSON as text; `mapping` names columns that are called otherwise.",
    permission: "reference:import",
    input: SeriesUpload.omit({ file: true, mapping: true }).extend({
      file: z.string().min(1),
      mapping: z.record(z.string().max(100), z.string().max(100)).optional(),
    }),
    answer: z.object({
      seriesId: z.uuid(),
      days: z.number().int(),
      values: z.number().int(),
      findings: z.number().int(),
      ignored: z.array(z.string()),
    }),
    status: 201,
    most: MOST_SERIES_BYTES,
    run: importSeries,
  }),
];
