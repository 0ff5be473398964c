import { z } from "zod";

const Env = z.object({
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, "must be a postgres:// address"),
  /** The role the app's sessions run as; it owns no table. Empty where the database server has no such role. */
  ATTEST_DB_ROLE: z.string().regex(/^\w*$/).default("attest_app"),
  NEXTAUTH_SECRET: z.string().min(32, "must be at least 32 characters"),
  NEXTAUTH_URL: z.url().default("http://127.0.0.1:3000"),
  /** The newsroom's time zone; every time on every page is shown in it. */
  ATTEST_TIME_ZONE: z
    .string()
    .default("UTC")
    .refine((zone) => isTimeZone(zone), "must be an IANA time zone, such as Europe/Paris"),
});
export type Env = z.infer<typeof Env>;

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

let cached: Env | undefined;

/** The process's settings, read once. Throws with every fault named: a wrong setting is a start-up error, not a late surprise. */
export function env(): Env {
  cached ??= Env.parse(process.env);
  return cached;
}
