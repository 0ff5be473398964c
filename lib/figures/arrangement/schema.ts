import { z } from "zod";

const OperationId = z.uuid("The form is damaged. Reload the page.");
const EventKey = z.string().min(12).max(100);
const Title = z.string().trim().min(1, "Give the event a name.").max(200, "At most 200 characters.");

/** One figure ticked comes as a word, several as a list. */
const Figures = z
  .union([z.uuid().transform((one) => [one]), z.array(z.uuid())], "Tick the figures to move.")
  .pipe(z.array(z.uuid()).min(1).max(1_000, "At most 1,000 figures at once."));

/** Moves figures into an event that is there, or into a new one with a name: splitting is moving some out. */
export const FigureMove = z
  .object({
    operationId: OperationId,
    figures: Figures,
    into: EventKey.optional(),
    title: Title.optional(),
  })
  .refine(({ into, title }) => (into === undefined) !== (title === undefined), {
    path: ["title"],
    error: "Choose an event, or give a new one a name: one of the two.",
  });
export type FigureMove = z.infer<typeof FigureMove>;

export const EventMerge = z.object({ operationId: OperationId, event: EventKey, into: EventKey });
export type EventMerge = z.infer<typeof EventMerge>;

export const EventRenaming = z.object({ operationId: OperationId, event: EventKey, title: Title });
export type EventRenaming = z.infer<typeof EventRenaming>;

export const ArrangementUndo = z.object({ operationId: OperationId, arrangementId: z.uuid() });
export type ArrangementUndo = z.infer<typeof ArrangementUndo>;

export const ARRANGEMENT_WORDS = {
  move: "Moved figures",
  merge: "Merged an event into another",
  rename: "Renamed an event",
  undo: "Took an arrangement back",
} as const;
export type ArrangementKind = keyof typeof ARRANGEMENT_WORDS;
