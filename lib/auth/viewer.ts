import { ExpectedError } from "@/lib/errors";
import { canDo, PERMISSIONS, type Permission, type Role } from "./policy";

declare const brand: unique symbol;

/**
 * Who is asking. Only lib/auth makes one (from a session, from a token, or for a named system actor) and the test support; a data
 * function that takes a Viewer therefore cannot be called by code that forgot to ask who it serves.
 */
export type Viewer = {
  readonly id: string;
  readonly role: Role;
  readonly name: string;
  readonly sessionId: string | null;
  /** Set when a personal token asks: it may do what its owner's role and its own scopes both allow. */
  readonly token?: { readonly id: string; readonly permissions: ReadonlySet<Permission> };
  readonly [brand]: true;
};

export function makeViewer(person: Omit<Viewer, typeof brand>): Viewer {
  return person as Viewer;
}

const SYSTEM_ACTORS = {
  "system:seed": "00000000-0000-4000-8000-000000000001",
  "system:setup": "00000000-0000-4000-8000-000000000002",
} as const;

/** A named system actor; what it does is recorded under its own name. */
export function systemViewer(name: keyof typeof SYSTEM_ACTORS): Viewer {
  return makeViewer({ id: SYSTEM_ACTORS[name], role: "admin", name, sessionId: null });
}

/** What a viewer may do: the role's permissions, and of a token only those its scopes hold. */
export function permissionsFor(viewer: Viewer): Permission[] {
  return PERMISSIONS.filter(
    (permission) => canDo(viewer.role, permission) && (viewer.token?.permissions.has(permission) ?? true),
  );
}

/** The first line of every query and mutation. */
export function authorize(viewer: Viewer, permission: Permission): void {
  if (!canDo(viewer.role, permission)) {
    throw new ExpectedError("forbidden", "Your role does not allow this. Ask an admin if you need it.");
  }
  if (viewer.token && !viewer.token.permissions.has(permission)) {
    throw new ExpectedError("forbidden", "This token was made without the scope for this. Make one that has it.");
  }
}

/** What nobody may do to themselves, so that an admin always remains. */
export function refuseSelf(viewer: Viewer, personId: string, sentence: string): void {
  if (viewer.id === personId) throw new ExpectedError("forbidden", sentence);
}
