import { z } from "zod";

const Ids = z
  .union([z.uuid().transform((id) => [id]), z.array(z.uuid()).max(200)])
  .optional()
  .transform((ids) => ids ?? []);

/** What the person has seen: comments that mention them, assignments to them. */
export const Seen = z.object({ mention: Ids, assignment: Ids });
export type Seen = z.infer<typeof Seen>;
