import type { Operation } from "@/lib/api/operation";
import { arrangements } from "./arrangements";
import { articles } from "./articles";
import { audit } from "./audit";
import { bulk } from "./bulk";
import { claims } from "./claims";
import { conflicts } from "./conflicts";
import { corrections } from "./corrections";
import { figures } from "./figures";
import { overview } from "./overview";
import { own } from "./own";
import { people } from "./people";
import { reports } from "./reports";
import { review } from "./review";
import { talk } from "./talk";
import { tokens } from "./tokens";
import { verdicts } from "./verdicts";
import { work } from "./work";

/** The place where the API grows: one entry an operation, one file a part of the desk, one line here. */
export const OPERATIONS: readonly Operation[] = [
  ...overview,
  ...articles,
  ...claims,
  ...corrections,
  ...review,
  ...verdicts,
  ...conflicts,
  ...talk,
  ...work,
  ...bulk,
  ...own,
  ...figures,
  ...arrangements,
  ...reports,
  ...audit,
  ...people,
  ...tokens,
];
