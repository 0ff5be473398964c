import { z } from "zod";
import { SCOPES } from "./scopes";

const OperationId = z.uuid("The form is damaged. Reload the page.");

/** A form names one scope as a text and several as a list. */
const ScopeList = z
  .union(
    [z.enum(SCOPES).transform((scope) => [scope]), z.array(z.enum(SCOPES)).min(1)],
    "Choose what the token may do.",
  )
  .transform((scopes) => SCOPES.filter((scope) => scopes.includes(scope)));

/** How long a token works; "never" is said out loud, not left empty. */
export const EXPIRY_WORDS = {
  "30": "30 days",
  "90": "90 days",
  "365": "a year",
  never: "until it is revoked",
} as const;
export type Expiry = keyof typeof EXPIRY_WORDS;
export const EXPIRIES = Object.keys(EXPIRY_WORDS) as [Expiry, ...Expiry[]];

export const NewToken = z.object({
  operationId: OperationId,
  name: z.string().trim().min(1, "Give the token a name.").max(80, "A name can have at most 80 characters."),
  scopes: ScopeList,
  expires: z.enum(EXPIRIES, "Choose how long it works.").default("90"),
});
export type NewToken = z.infer<typeof NewToken>;

export const TokenChange = z.object({ operationId: OperationId, tokenId: z.uuid() });
export type TokenChange = z.infer<typeof TokenChange>;
