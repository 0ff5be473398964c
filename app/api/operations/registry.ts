import type { Operation } from "@/lib/api/operation";
import { articles } from "./articles";
import { audit } from "./audit";
import { claims } from "./claims";
import { figures } from "./figures";
import { people } from "./people";
import { reports } from "./reports";
import { review } from "./review";
import { tokens } from "./tokens";
import { verdicts } from "./verdicts";

/** The place where the API grows: one entry an operation, one file a part of the desk, one line here. */
export const OPERATIONS: readonly Operation[] = [
  ...articles,
  ...claims,
  ...review,
  ...verdicts,
  ...figures,
  ...reports,
  ...audit,
  ...people,
  ...tokens,
];
