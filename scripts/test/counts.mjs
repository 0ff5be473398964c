import { existsSync, readFileSync } from "node:fs";

const none = { passed: 0, failed: 0, skipped: 0 };

/** What a runner's JSON report counts; nothing when it wrote none. */
export function readCounts(file) {
  return existsSync(file) ? countReport(JSON.parse(readFileSync(file, "utf8"))) : none;
}

/** A file that failed before its first test is one failure. */
export function countReport(report) {
  return report.stats ? countPlaywright(report.stats) : countVitest(report);
}

function countPlaywright({ expected, unexpected, flaky, skipped }) {
  return { passed: expected, failed: unexpected + flaky, skipped };
}

function countVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  const unread = testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  return { passed: numPassedTests, failed: numFailedTests + unread.length, skipped: numPendingTests + numTodoTests };
}

/** A step that failed without a failed test, such as the linter's, counts as one failure. */
export function addUp(results) {
  const total = { ...none };
  for (const { ok, counts = none } of results) {
    total.passed += counts.passed;
    total.failed += ok ? counts.failed : Math.max(1, counts.failed);
    total.skipped += counts.skipped;
  }
  return total;
}

export function formatTotal({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
