import { db } from "@/lib/db";
import type { Role } from "../policy";
import { authorize, type Viewer } from "../viewer";

export type Colleague = {
  id: string;
  name: string;
  role: Role;
  /** What names this one person in a text: the name, or the e-mail address where two people share a name. */
  handle: string;
};

/** The people of the desk who are here now, by name; nobody who was disabled, no system actor. */
export async function listColleagues(viewer: Viewer): Promise<Colleague[]> {
  authorize(viewer, "desk:read");
  const people = await db.user.findMany({
    where: { kind: "person", disabledAt: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true, role: true, email: true },
  });
  const names = people.map(({ name }) => name.toLowerCase());
  const isShared = (name: string) => names.indexOf(name) !== names.lastIndexOf(name);
  return people.map(({ id, name, role, email }) => ({
    id,
    name,
    role: role as Role,
    handle: isShared(name.toLowerCase()) ? email : name,
  }));
}
