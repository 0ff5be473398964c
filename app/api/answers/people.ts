import { z } from "zod";
import { Instant, nameSchema } from "@/lib/api/schema-names";
import { PERMISSIONS, ROLES } from "@/lib/auth/policy";
import { SCOPES } from "@/lib/auth/tokens/scopes";

export const MeAnswer = z.object({
  id: z.uuid(),
  name: z.string(),
  role: z.enum(ROLES),
  permissions: z.array(z.enum(PERMISSIONS)).describe("What this caller may do: the role’s, within the token’s scopes."),
  token: z.uuid().nullable().describe("The token that asks; null for a signed-in session."),
});

export const PersonItem = nameSchema(
  "Person",
  z.object({
    id: z.uuid(),
    email: z.string(),
    name: z.string(),
    role: z.enum(ROLES),
    disabledAt: Instant.nullable(),
    createdAt: Instant,
    active: z.boolean(),
    pseudonymised: z.boolean(),
  }),
);

export const TokenItem = nameSchema(
  "Token",
  z.object({
    id: z.uuid(),
    name: z.string(),
    prefix: z.string(),
    scopes: z.array(z.enum(SCOPES)),
    createdAt: Instant,
    expiresAt: Instant.nullable(),
    lastUsedAt: Instant.nullable(),
    revokedAt: Instant.nullable(),
    owner: z.object({ id: z.uuid(), name: z.string() }),
  }),
);
