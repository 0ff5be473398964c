/**
 * `npm run -s compare < pairs.jsonl`: a pair of reports a line in, how their figures lie to each other out, in order. A bad line
 * becomes `{"id"?, "error", "line"}` on stderr, the rest goes on, and the exit code is 1.
 */
import { compareReports, ReportPair } from "@/lib/figures/compare";
import { answerLines } from "./jsonl";

if ((await answerLines<ReportPair>(ReportPair, compareReports)) > 0) process.exitCode = 1;
