/** What the audit log calls everything that can change which figures there are, what they say, or where they belong. */
export const FIGURE_ACTIONS = [
  "article:add",
  "article:version",
  "article:date",
  "article:withdraw",
  "claim:correct",
  "claim:mark",
  "event:move",
  "event:merge",
  "event:rename",
  "event:undo",
  "reference:import",
  "source:join",
  "source:split",
] as const;
