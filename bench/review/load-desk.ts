import { randomUUID } from "node:crypto";
import { encode } from "next-auth/jwt";
import pLimit from "p-limit";
import { ingestArticle } from "../../lib/articles/mutations/ingest";
import { createToken } from "../../lib/auth/tokens/mutations";
import { makeViewer, systemViewer } from "../../lib/auth/viewer";
import { db } from "../../lib/db";
import { generateArticles } from "../generate-articles";

export type BenchEditor = { name: string; token: string; cookie: string };
export type BenchClaim = { id: string; version: number };

/** About as many claims as the articles of this many bytes hold: the engine reads them, the ordinary door stores them. */
const BYTES_A_CLAIM = 130;

export async function loadArticles(claims: number): Promise<number> {
  const viewer = systemViewer("system:seed");
  const limit = pLimit(2);
  let count = 0;
  const articles = generateArticles(Number.POSITIVE_INFINITY);
  while (count < claims) {
    const batch = Array.from({ length: Math.ceil(((claims - count) * BYTES_A_CLAIM) / 3_000) + 1 }, () =>
      articles.next(),
    );
    await Promise.all(batch.map(({ value }) => value && limit(() => ingestArticle(viewer, intakeOf(value)))));
    count = await db.claim.count();
  }
  return count;
}

function intakeOf({ id, text, published }: { id: string; text: string; published?: string }) {
  return {
    operationId: randomUUID(),
    title: `Report ${id}`,
    publisher: `Bulletin ${id}`,
    byline: null,
    url: null,
    story: null,
    published: published ?? null,
    content: { kind: "text" as const, text },
  };
}

/** Editors with a personal token, and with a session as the sign-in makes one. */
export async function addEditors(count: number, secret: string): Promise<BenchEditor[]> {
  const editors: BenchEditor[] = [];
  for (let number = 1; number <= count; number++) {
    const name = `Editor ${number}`;
    const user = await db.user.create({ data: { email: `editor-${number}@bench.example`, name, role: "editor" } });
    const viewer = makeViewer({ id: user.id, role: "editor", name, sessionId: null });
    const form = { operationId: randomUUID(), name: "Bench", scopes: ["read", "review"], expires: "30" } as const;
    const made = await createToken(viewer, { ...form, scopes: [...form.scopes] });
    const expiresAt = new Date(Date.now() + 12 * 3_600_000);
    const session = await db.session.create({ data: { userId: user.id, expiresAt } });
    const cookie = await encode({ token: { sub: user.id, sessionId: session.id }, secret });
    editors.push({ name, token: made.secret, cookie });
  }
  return editors;
}

/** Claims for the editors to decide: the oldest, the far end of the queue from where the browser works. */
export async function listFarClaims(count: number): Promise<BenchClaim[]> {
  const rows = await db.claim.findMany({
    where: { state: { status: "unreviewed" } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: count,
    select: { id: true, state: { select: { version: true } } },
  });
  return rows.map(({ id, state }) => ({ id, version: state?.version ?? 0 }));
}

/** What the desk recorded, to compare with what was answered. */
export async function countRecorded(): Promise<{ decisions: number; entries: number }> {
  const [decisions, entries] = await Promise.all([
    db.decision.count(),
    db.auditEntry.count({ where: { action: "claim:decide" } }),
  ]);
  return { decisions, entries };
}
