import { z } from "zod";
import { ROLES } from "./policy";

export const Email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, "That e-mail address is too long.")
  .pipe(z.email("That is not an e-mail address."));

/** NIST SP 800-63B: length is what counts; no composition rules. */
export const Password = z
  .string()
  .min(12, "A password needs at least 12 characters.")
  .max(200, "A password can have at most 200 characters.");

export const SignInForm = z.object({ email: Email, password: z.string().min(1).max(200) });
export type SignInForm = z.infer<typeof SignInForm>;

const OperationId = z.uuid("The form is damaged. Reload the page.");

export const NewPerson = z.object({
  operationId: OperationId,
  email: Email,
  name: z.string().trim().min(1, "Give a name.").max(120, "A name can have at most 120 characters."),
  role: z.enum(ROLES, "Choose a role."),
});
export type NewPerson = z.infer<typeof NewPerson>;

export const PersonChange = z.object({ operationId: OperationId, personId: z.uuid() });
export type PersonChange = z.infer<typeof PersonChange>;

export const RoleChange = PersonChange.extend({ role: z.enum(ROLES, "Choose a role.") });
export type RoleChange = z.infer<typeof RoleChange>;

export const Pseudonymisation = PersonChange.extend({
  reason: z
    .string("Say why: the reason stays.")
    .trim()
    .min(1, "Say why: the reason stays.")
    .max(500, "A reason can have at most 500 characters."),
});
export type Pseudonymisation = z.infer<typeof Pseudonymisation>;

/** The form asks a second time: nothing brings the name back. */
export const SurePseudonymisation = Pseudonymisation.extend({
  sure: z.literal("on", "Tick that you know it cannot be undone."),
});

export const OwnPasswordChange = z
  .object({
    current: z.string().min(1, "Type your current password.").max(200),
    password: Password,
    repeated: z.string(),
  })
  .refine((form) => form.password === form.repeated, { path: ["repeated"], error: "The two new passwords differ." });
export type OwnPasswordChange = z.infer<typeof OwnPasswordChange>;

export const LinkPassword = z
  .object({ token: z.string().min(20).max(100), password: Password, repeated: z.string() })
  .refine((form) => form.password === form.repeated, { path: ["repeated"], error: "The two passwords differ." });
export type LinkPassword = z.infer<typeof LinkPassword>;

/** Only a path of this desk: an address from outside must not lead anywhere else after signing in. */
const OwnPath = z
  .string()
  .regex(/^\/(?![/\\])[^\s\\]*$/)
  .catch("/");

/** The path of a whole address, if it is one of this desk's own. */
export function ownPath(address: string | undefined, origin: string): string {
  const url = address && URL.canParse(address) ? new URL(address) : null;
  return url?.origin === new URL(origin).origin ? OwnPath.parse(url.pathname + url.search) : "/";
}

const Flag = z.literal("1").optional().catch(undefined);

/** The sign-in page's address: where to go afterwards, and what happened before. */
export const SignInParams = z.object({
  next: OwnPath.default("/"),
  error: z.string().optional().catch(undefined),
  changed: Flag,
  left: Flag,
});
export type SignInParams = z.infer<typeof SignInParams>;
