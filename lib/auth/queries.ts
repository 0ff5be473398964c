import { db } from "@/lib/db";
import type { Role } from "./policy";
import { authorize, makeViewer, type Viewer } from "./viewer";

/** The viewer behind a session id, or null when it has ended, expired, or its person is disabled. Asked on every request. */
export async function findSessionViewer(sessionId: string): Promise<Viewer | null> {
  const session = await db.session.findUnique({
    where: { id: sessionId },
    select: {
      id: true,
      endedAt: true,
      expiresAt: true,
      user: { select: { id: true, name: true, role: true, disabledAt: true } },
    },
  });
  if (!session || session.endedAt || session.expiresAt <= new Date() || session.user.disabledAt) return null;
  const { id, name, role } = session.user;
  return makeViewer({ id, name, role: role as Role, sessionId: session.id });
}

export type Person = {
  id: string;
  email: string;
  name: string;
  role: Role;
  disabledAt: Date | null;
  createdAt: Date;
  /** False until an invited person has followed the link and chosen a password. */
  active: boolean;
  /** Their name was taken out for good: nothing about them changes any more. */
  pseudonymised: boolean;
};

export async function listPeople(viewer: Viewer): Promise<Person[]> {
  authorize(viewer, "people:manage");
  const people = await db.user.findMany({
    where: { kind: "person" },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    include: { pseudonym: { select: { number: true } } },
  });
  return people.map(({ id, email, name, role, disabledAt, createdAt, passwordHash, pseudonym }) => ({
    id,
    email,
    name,
    role: role as Role,
    disabledAt,
    createdAt,
    active: passwordHash !== null,
    pseudonymised: pseudonym !== null,
  }));
}

/** The viewer's own address, for the account page. */
export async function getOwnEmail(viewer: Viewer): Promise<string | null> {
  authorize(viewer, "self:password");
  const person = await db.user.findUnique({ where: { id: viewer.id }, select: { email: true } });
  return person?.email ?? null;
}
