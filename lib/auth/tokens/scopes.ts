import { PERMISSIONS, type Permission } from "../policy";

/** What a token may be allowed. Each grants its permissions only as far as the owner's role has them (product.md's table). */
export const SCOPE_WORDS = {
  read: { word: "Read", means: "Articles, claims, figures, sources, history and reports; downloads." },
  review: {
    word: "Review",
    means: "Decide claims, take decisions back, settle, add evidence, comment, assign; your own views and keys.",
  },
  articles: { word: "Articles", means: "Add articles, set publication dates, withdraw." },
  reports: { word: "Reports", means: "Freeze reports and sign them off." },
  manage: { word: "Manage", means: "People, tokens, policy, events and reference series." },
} as const;
export type Scope = keyof typeof SCOPE_WORDS;
export const SCOPES = Object.keys(SCOPE_WORDS) as [Scope, ...Scope[]];

/** The scope a permission belongs to; null: only somebody signed in has it, no token ever. A new permission does not compile without. */
export const SCOPE_OF: Record<Permission, Scope | null> = {
  "desk:read": "read",
  "self:password": null,
  "self:keys": "review",
  "self:views": "review",
  "token:make": null,
  "token:own": "manage",
  "article:add": "articles",
  "article:date": "articles",
  "article:withdraw": "articles",
  "claim:mark": "review",
  "claim:review": "review",
  "claim:evidence": "review",
  "claim:comment": "review",
  "claim:assign": "review",
  "report:freeze": "reports",
  "report:sign-off": "reports",
  "claim:settle": "review",
  "event:arrange": "manage",
  "source:arrange": "manage",
  "people:manage": "manage",
  "token:manage": "manage",
  "reference:import": "manage",
  "policy:set": "manage",
};

export function permissionsOf(scopes: readonly string[]): ReadonlySet<Permission> {
  return new Set(
    PERMISSIONS.filter((permission) => {
      const scope = SCOPE_OF[permission];
      return scope !== null && scopes.includes(scope);
    }),
  );
}
