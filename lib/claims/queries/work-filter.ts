import type { Viewer } from "@/lib/auth/viewer";
import { Prisma } from "@/prisma/generated/client";
import { WAITING } from "../status";
import { dueDays, type WorkFilters } from "../work-filters";

type Asked = { viewer: Viewer; today: string; filters: WorkFilters & { status?: string } };

/** What the filters on work ask of a claim, for Prisma. A claim that is decided is never overdue. */
export function workWhere({ viewer, today, filters }: Asked): Prisma.ClaimWhereInput[] {
  const { assignee, due, tag, status } = filters;
  const days = due && dueDays(due, today);
  const dueOn = days && { gte: days.from ? new Date(days.from) : undefined, lte: new Date(days.to) };
  return [
    ...(assignee === "nobody" ? [{ OR: [{ assignment: null }, { assignment: { assigneeId: null } }] }] : []),
    ...(assignee && assignee !== "nobody" ? [{ assignment: { assigneeId: idOf(assignee, viewer) } }] : []),
    ...(dueOn ? [{ assignment: { dueOn } }] : []),
    ...(due === "overdue" && !status ? [{ state: { status: { in: [...WAITING] } } }] : []),
    ...(tag ? [{ tags: { some: { tag: { word: tag } } } }] : []),
  ];
}

/** The same for SQL: `claim` is the column with the claim's id, `state` the one with its status. */
export function workConditions(
  { viewer, today, filters }: Asked,
  { claim, state }: { claim: Prisma.Sql; state: Prisma.Sql },
): Prisma.Sql[] {
  const { assignee, due, tag, status } = filters;
  const days = due && dueDays(due, today);
  const conditions = [
    assignee === "nobody" &&
      Prisma.sql`NOT EXISTS (SELECT FROM claim_assignments n WHERE n.claim_id = ${claim} AND n.assignee_id IS NOT NULL)`,
    assignee &&
      assignee !== "nobody" &&
      Prisma.sql`${claim} IN (SELECT claim_id FROM claim_assignments WHERE assignee_id = ${idOf(assignee, viewer)}::uuid)`,
    days?.from && Prisma.sql`${claim} IN (SELECT claim_id FROM claim_assignments WHERE due_on >= ${days.from}::date)`,
    days && Prisma.sql`${claim} IN (SELECT claim_id FROM claim_assignments WHERE due_on <= ${days.to}::date)`,
    due === "overdue" && !status && Prisma.sql`${state} = ANY(${[...WAITING]}::text[])`,
    tag &&
      Prisma.sql`${claim} IN (SELECT t.claim_id FROM claim_tags t JOIN tags w ON w.id = t.tag_id WHERE w.word = ${tag})`,
  ];
  return conditions.filter((condition) => condition instanceof Prisma.Sql);
}

const idOf = (assignee: string, viewer: Viewer) => (assignee === "me" ? viewer.id : assignee);
