import fc from "fast-check";
import type pg from "pg";
import { chainHash, GENESIS_HASH } from "@/lib/audit/chain";

/** The log as a superuser with every trigger off can write it. `at` is text, so that it may become anything. */
export type Row = {
  seq: number;
  at: string;
  actor_id: string;
  action: string;
  subject_kind: string;
  subject_id: string;
  payload: string;
  prev_hash: string;
  hash: string;
};
export type Log = { rows: Row[]; head: { seq: number; hash: string } | null };

export async function readLog(client: pg.Client): Promise<Log> {
  const { rows } = await client.query<Row>(
    `SELECT seq::int, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, actor_id, action, subject_kind,
       subject_id, payload, prev_hash, hash FROM audit_entries ORDER BY seq`,
  );
  const { rows: heads } = await client.query<{ seq: number; hash: string }>("SELECT seq::int, hash FROM audit_head");
  return { rows, head: heads[0] ?? null };
}

export async function writeLog(client: pg.Client, { rows, head }: Log): Promise<void> {
  await client.query("SET session_replication_role = replica");
  await client.query("DELETE FROM audit_entries; DELETE FROM audit_head");
  await client.query(
    `INSERT INTO audit_entries SELECT * FROM json_to_recordset($1)
       AS r(seq bigint, at timestamptz, actor_id uuid, action text, subject_kind text, subject_id text, payload text, prev_hash text, hash text)`,
    [JSON.stringify(rows)],
  );
  if (head) await client.query("INSERT INTO audit_head (id, seq, hash) VALUES (1, $1, $2)", [head.seq, head.hash]);
}

/** Numbers and hashes everything anew from the given place, so that the chain by itself is flawless again. */
function rehash(rows: Row[], from = 0): Log {
  const done = rows.slice(0, from);
  for (const row of rows.slice(from)) {
    const prev = done.at(-1);
    const seq = (prev?.seq ?? 0) + 1;
    const prev_hash = prev?.hash ?? GENESIS_HASH;
    const payload = renumber(row.payload, seq);
    done.push({ ...row, seq, payload, prev_hash, hash: chainHash(prev_hash, payload) });
  }
  return { rows: done, head: { seq: done.at(-1)?.seq ?? 0, hash: done.at(-1)?.hash ?? GENESIS_HASH } };
}

function renumber(payload: string, seq: number): string {
  return payload.replace(/"seq":\d+/, `"seq":${seq}`);
}

const HEX = fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 64, maxLength: 64 });
const COLUMNS: { [C in Exclude<keyof Row, "seq">]: fc.Arbitrary<string> } = {
  at: fc.oneof(
    fc
      .date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
      .map((at) => at.toISOString()),
    fc.constantFrom("infinity", "-infinity"),
  ),
  actor_id: fc.uuid(),
  action: fc.constantFrom("claim:undo", "person:disable", ""),
  subject_kind: fc.constantFrom("article", "nothing", ""),
  subject_id: fc.uuid(),
  payload: fc.constantFrom("{}", "null", "no JSON", ""),
  prev_hash: HEX,
  hash: HEX,
};

type Tampering = { name: string; apply: (log: Log) => Log };

/**
 * Any change of what stood up to the checkpoint (`last` entries): a column, an entry taken out, put in, moved, exchanged, the
 * tail cut off, the head moved; as it is, or with everything after it hashed anew.
 */
export function tampering(last: number): fc.Arbitrary<Tampering> {
  const place = fc.nat(last - 1);
  const two = fc.tuple(place, place).filter(([a, b]) => a !== b);
  const anew = fc.boolean();
  const finish = (rows: Row[], log: Log, hashAnew: boolean, from: number): Log =>
    hashAnew ? rehash(rows, from) : { ...log, rows };
  const change = fc
    .tuple(
      place,
      fc.oneof(...Object.entries(COLUMNS).map(([column, value]) => value.map((to) => [column, to] as const))),
      anew,
    )
    .map(([at, [column, to], hashAnew]) => ({
      name: `${column} of entry ${at + 1} becomes “${to}”${hashAnew ? ", hashed anew" : ""}`,
      // A hash that is computed anew is no change: the column then stays as it was written.
      apply: (log: Log) =>
        finish(
          log.rows.map((row, index) => (index === at ? { ...row, [column]: to } : row)),
          log,
          hashAnew && column !== "hash" && column !== "prev_hash",
          at,
        ),
    }));
  const said = fc.tuple(place, fc.constantFrom("actor", "action", "at"), fc.uuid()).map(([at, key, to]) => ({
    name: `${key} in the text of entry ${at + 1}, its column and every hash after it`,
    apply: (log: Log) => {
      const value = key === "at" ? "2001-01-01T00:00:00.000Z" : to;
      const column = key === "actor" ? "actor_id" : key;
      const rows = log.rows.map((row, index) =>
        index === at
          ? { ...row, [column]: value, payload: JSON.stringify({ ...JSON.parse(row.payload), [key]: value }) }
          : row,
      );
      return rehash(rows, at);
    },
  }));
  const remove = fc.tuple(place, anew).map(([at, hashAnew]) => ({
    name: `entry ${at + 1} is gone${hashAnew ? ", hashed anew" : ""}`,
    apply: (log: Log) => finish(log.rows.toSpliced(at, 1), log, hashAnew, at),
  }));
  const insert = fc
    .tuple(place, place, fc.constantFrom("hashed anew", "under its own number again", "below the first"))
    .map(([at, copied, how]) => ({
      name: `a copy of entry ${copied + 1} at ${at + 1}, ${how}`,
      apply: (log: Log) => {
        const copy = log.rows[copied] as Row;
        if (how === "hashed anew") return rehash(log.rows.toSpliced(at, 0, copy), at);
        return { ...log, rows: [...log.rows, how === "below the first" ? { ...copy, seq: -at } : copy] };
      },
    }));
  const exchange = fc.tuple(two, anew, fc.boolean()).map(([[a, b], hashAnew, textOnly]) => ({
    name: `${textOnly ? "the texts of" : ""} entries ${a + 1} and ${b + 1} change places${hashAnew ? ", hashed anew" : ""}`,
    apply: (log: Log) => {
      const [one, other] = [log.rows[a] as Row, log.rows[b] as Row];
      const rows = log.rows
        .with(a, textOnly ? { ...one, payload: other.payload } : { ...other, seq: one.seq })
        .with(b, textOnly ? { ...other, payload: one.payload } : { ...one, seq: other.seq });
      return finish(rows, log, hashAnew, Math.min(a, b));
    },
  }));
  const cut = fc.tuple(place, anew).map(([at, hashAnew]) => ({
    name: `the log ends at entry ${at}${hashAnew ? ", and so does the head" : ""}`,
    apply: (log: Log) => finish(log.rows.slice(0, at), log, hashAnew, at),
  }));
  const head = fc.oneof(
    fc.tuple(fc.nat(last * 2), HEX).map(([seq, hash]) => ({ seq, hash })),
    fc.constant(null),
  );
  const moved = head.map((to) => ({ name: "the head is moved or gone", apply: (log: Log) => ({ ...log, head: to }) }));
  return fc.oneof(change, said, remove, insert, exchange, cut, moved);
}
