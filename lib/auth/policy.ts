/** Who may do what (product.md's table). Pure: the table is the rule, and the tests walk it role by role. */
export const ROLES = ["viewer", "editor", "chief", "admin"] as const;
export type Role = (typeof ROLES)[number];

export const ROLE_WORDS: Record<Role, string> = {
  viewer: "Viewer",
  editor: "Editor",
  chief: "Chief",
  admin: "Admin",
};

const VIEWER = ["desk:read", "self:password", "self:keys", "self:views", "token:make", "token:own"] as const;
const EDITOR = [
  "article:add",
  "article:date",
  "claim:mark",
  "claim:review",
  "claim:evidence",
  "claim:comment",
  "claim:assign",
  "report:freeze",
] as const;
const CHIEF = ["article:withdraw", "event:arrange", "source:arrange", "report:sign-off", "claim:settle"] as const;
const ADMIN = ["people:manage", "token:manage", "reference:import", "policy:set"] as const;

export const PERMISSIONS = [...VIEWER, ...EDITOR, ...CHIEF, ...ADMIN] as const;
export type Permission = (typeof PERMISSIONS)[number];

const GRANTS: Record<Role, ReadonlySet<Permission>> = {
  viewer: new Set<Permission>(VIEWER),
  editor: new Set<Permission>([...VIEWER, ...EDITOR]),
  chief: new Set<Permission>([...VIEWER, ...EDITOR, ...CHIEF]),
  admin: new Set<Permission>(PERMISSIONS),
};

export function canDo(role: Role, permission: Permission): boolean {
  return GRANTS[role].has(permission);
}
