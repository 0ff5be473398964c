import { z } from "zod";

/** A tab in view says where it is this often; one that has not for `GONE_S` is gone (the desk looks every 3 s: 15 s at most). */
export const BEAT_S = 5;
export const GONE_S = 11;

/** What a tab shows: a claim, or none any more. */
export const Whereabouts = z.object({ tab: z.uuid(), claimId: z.uuid().nullable() });
export type Whereabouts = z.infer<typeof Whereabouts>;

/** The others who look at the same claim, by name. */
export type Others = { people: string[] };
