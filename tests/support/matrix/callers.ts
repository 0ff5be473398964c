import { PERMISSIONS, type Permission, ROLES, type Role } from "@/lib/auth/policy";
import { makeViewer, type Viewer } from "@/lib/auth/viewer";
import { ExpectedError } from "@/lib/errors";
import { addViewer } from "../people";

/** product.md's table once more: the least role for each permission is read off who may, and a token may within its scopes. */
export type Caller = { name: string; viewer: Viewer; may: (permission: Permission) => boolean };

const TOKEN_ID = "00000000-0000-4000-8000-00000000000f";

/** Each role signed in; an admin's token without any scope; and one with all but the permission asked for. */
export async function makeCallers(canDo: (role: Role, permission: Permission) => boolean): Promise<Caller[]> {
  const signedIn = await Promise.all(
    ROLES.map(async (role) => ({
      name: role,
      viewer: await addViewer(role),
      may: (permission: Permission) => canDo(role, permission),
    })),
  );
  const admin = signedIn.at(-1)?.viewer as Viewer;
  const withToken = (permissions: readonly Permission[]) =>
    makeViewer({ ...admin, token: { id: TOKEN_ID, permissions: new Set(permissions) } });
  return [
    ...signedIn,
    { name: "an admin’s token without scopes", viewer: withToken([]), may: () => false },
    { name: "an admin’s token for reading", viewer: withToken(["desk:read"]), may: (one) => one === "desk:read" },
    { name: "an admin’s token for all", viewer: withToken(PERMISSIONS), may: () => true },
  ];
}

/** What a call came to: refused for want of a right, or past that door, whatever happened then. */
export async function outcomeOf(call: () => unknown): Promise<"forbidden" | "past the door"> {
  try {
    await call();
  } catch (error) {
    if (error instanceof ExpectedError && error.code === "forbidden") return "forbidden";
  }
  return "past the door";
}
