import type { Viewer } from "@/lib/auth/viewer";

/** Everything a stream ever says. `resync`: more was missed than is worth telling one by one. `ended`: signed out, do not come back. */
export const LIVE_EVENTS = [
  "decision",
  "verdict",
  "evidence",
  "comment",
  "claim",
  "article",
  "date",
  "figures",
  "report",
  "presence",
  "resync",
  "ended",
] as const;
export type LiveEventName = (typeof LIVE_EVENTS)[number];

/** Ids and codes only. What happened is read from the page, whose queries know what this person may see. */
export type LiveData = {
  claimId?: string;
  articleId?: string;
  /** The version of the claim's state that a decision made. */
  version?: number;
  action?: string;
  /** The person's own doing, here or in another tab. */
  mine?: true;
};

/** An audit entry as the desk hears of it. `version` and `action` are left out where they would say too much. */
export type Told = LiveData & { seq: number; event: LiveEventName; actorId: string | null };

/** By whole action first, then by what stands before its colon. Other actions (people, settings, tokens) are nobody's live news. */
const EVENT_OF: Record<string, LiveEventName> = {
  "claim:decide": "decision",
  "claim:undo": "decision",
  "article:date": "date",
  verdict: "verdict",
  evidence: "evidence",
  comment: "comment",
  claim: "claim",
  article: "article",
  demo: "article",
  event: "figures",
  source: "figures",
  report: "report",
};

export function eventOf(action: string): LiveEventName | null {
  const family = action.split(":")[0] ?? "";
  if (Object.hasOwn(EVENT_OF, action)) return EVENT_OF[action] ?? null;
  return Object.hasOwn(EVENT_OF, family) ? (EVENT_OF[family] ?? null) : null;
}

/**
 * A verdict of two is blind: its event says that one is in, no more; whose it was is told to its author alone. Only a decision
 * carries its version.
 */
export function tell(
  entry: { seq: number; actorId: string; action: string; version: number | null },
  subject: { claimId?: string; articleId?: string },
): Told | null {
  const event = eventOf(entry.action);
  if (!event) return null;
  const { seq, actorId, action, version } = entry;
  if (event === "verdict") return { seq, event, actorId, ...subject };
  return { seq, event, actorId, ...subject, action, ...(event === "decision" && version ? { version } : {}) };
}

/** One event as the stream's text (WHATWG server-sent events). Only what stands in the audit log has an id to come back to. */
export function writeEvent({ seq, event, actorId, ...data }: Told, viewer: Pick<Viewer, "id">): string {
  const mine = actorId === viewer.id ? { mine: true } : {};
  return `${seq > 0 ? `id: ${seq}\n` : ""}event: ${event}\ndata: ${JSON.stringify({ ...data, ...mine })}\n\n`;
}
