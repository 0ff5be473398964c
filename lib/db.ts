import { PrismaPg } from "@prisma/adapter-pg";
import { type Prisma, PrismaClient } from "@/prisma/generated/client";
import { env } from "./env";

export type Tx = Prisma.TransactionClient;

function connect(): PrismaClient {
  const { DATABASE_URL, ATTEST_DB_ROLE } = env();
  // adapter-pg waits for ever for a free connection and lets statements run for ever unless told otherwise.
  const adapter = new PrismaPg({
    connectionString: DATABASE_URL,
    max: 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 60_000,
    application_name: "attest",
    ...(ATTEST_DB_ROLE ? { options: `-c role=${ATTEST_DB_ROLE}` } : {}),
  });
  return new PrismaClient({ adapter });
}

const shared = globalThis as typeof globalThis & { attestDb?: PrismaClient };

/** The one client of this process; made at first use, so that importing this module needs no settings. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get(_, property) {
    shared.attestDb ??= connect();
    const value = Reflect.get(shared.attestDb, property, shared.attestDb);
    return typeof value === "function" ? value.bind(shared.attestDb) : value;
  },
});
