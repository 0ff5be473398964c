import { z } from "zod";
import { parseCheckpoint } from "./checkpoint";

/** What the desk writes down, and its words. An action that is missing here is shown by its code. */
export const AUDIT_WORDS: Record<string, string> = {
  "article:add": "Added an article",
  "article:version": "Added a new version of an article",
  "article:date": "Set a publication date",
  "article:withdraw": "Withdrew an article",
  "claim:correct": "Corrected a claim’s value",
  "claim:mark": "Marked a claim by hand",
  "claim:decide": "Decided a claim",
  "verdict:first": "Gave a first verdict",
  "verdict:second": "Gave the second verdict",
  "verdict:settle": "Settled a disagreement",
  "verdict:open": "Opened a first verdict before the second",
  "evidence:add": "Added evidence",
  "keys:set": "Set their own keys",
  "view:save": "Saved a view",
  "view:remove": "Removed a view",
  "conflict:settle": "Settled a contradiction",
  "conflict:reopen": "Opened a contradiction again",
  "event:move": "Moved figures to an event",
  "event:merge": "Merged two events",
  "event:rename": "Renamed an event",
  "event:undo": "Took an arrangement of events back",
  "source:join": "Joined two names of a source",
  "source:split": "Split two names of a source",
  "reference:import": "Imported a reference series",
  "claim:assign": "Assigned a claim",
  "claim:tag": "Put a tag on a claim",
  "claim:untag": "Took a tag off a claim",
  "comment:add": "Commented on a claim",
  "comment:take-back": "Took a comment back",
  "report:freeze": "Froze a report",
  "report:sign-off": "Signed a report off",
  "demo:load": "Loaded the demonstration story",
  "policy:set": "Set who decides",
  "person:add": "Added a person",
  "person:first-admin": "Made the first admin",
  "person:disable": "Disabled a person",
  "person:enable": "Enabled a person",
  "person:role": "Changed a role",
  "person:reset": "Reset a password",
  "person:pseudonymise": "Replaced a person’s name by a pseudonym",
  "person:password-set": "A password was set by a one-time link",
  "person:password-changed": "Changed their own password",
  "token:make": "Made a personal API token",
  "token:revoke": "Revoked a personal API token",
};

/** What an entry is about, and its words. */
export const SUBJECT_WORDS: Record<string, string> = {
  article: "Article",
  claim: "Claim",
  report: "Report",
  person: "Person",
  arrangement: "Arrangement of events",
  reference: "Reference series",
  source: "Source",
  policy: "Review policy",
  token: "API token",
  view: "Saved view",
  demo: "Demonstration story",
};

export const AuditFilters = z.object({
  person: z.uuid().optional(),
  action: z.enum(Object.keys(AUDIT_WORDS) as [string, ...string[]]).optional(),
  kind: z.enum(Object.keys(SUBJECT_WORDS) as [string, ...string[]]).optional(),
  subject: z.uuid().optional(),
  /** The desk's days, both included. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** Entries before this number: the next page. */
  before: z
    .string()
    .regex(/^\d{1,15}$/)
    .optional(),
});
export type AuditFilters = z.infer<typeof AuditFilters>;

export const AUDIT_FORMATS = ["csv", "jsonl"] as const;
export const AuditExport = AuditFilters.omit({ before: true }).extend({ format: z.enum(AUDIT_FORMATS) });

/** A checkpoint is typed as it was printed: SEQ:HASH. */
export const VerifyChain = z.object({
  checkpoint: z
    .string()
    .transform((text, context) => {
      const checkpoint = parseCheckpoint(text);
      if (checkpoint) return checkpoint;
      context.addIssue("A checkpoint is an entry’s number, a colon and 64 hexadecimal digits.");
      return z.NEVER;
    })
    .optional(),
});
export type VerifyChain = z.infer<typeof VerifyChain>;
