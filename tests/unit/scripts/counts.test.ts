import { describe, expect, test } from "vitest";
import { addUp, countReport, formatTotal } from "../../../scripts/test/counts.mjs";

const vitest = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 0, testResults: [] };

describe("what a runner's report counts", () => {
  test("passed, failed and skipped tests", () => {
    expect(countReport(vitest)).toEqual({ passed: 5, failed: 1, skipped: 2 });
  });

  test("a file that failed before its first test is one failure", () => {
    const testResults = [
      { status: "failed", assertionResults: [] },
      { status: "failed", assertionResults: [{ status: "failed" }] },
      { status: "passed", assertionResults: [{ status: "passed" }] },
    ];
    expect(countReport({ ...vitest, testResults })).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  test("a browser test that passed only when repeated has failed", () => {
    const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 0 };
    expect(countReport({ stats })).toEqual({ passed: 7, failed: 2, skipped: 0 });
  });
});

describe("the last line", () => {
  const tests = { passed: 3, failed: 0, skipped: 0 };

  test.each([
    ["tests alone", [{ ok: true, counts: tests }], "3 passed, 0 failed"],
    ["steps that hold no tests", [{ ok: true }, { ok: true, counts: tests }], "3 passed, 0 failed"],
    ["a failed step without tests", [{ ok: false }, { ok: true, counts: tests }], "3 passed, 1 failed"],
    ["a runner that failed with every test passed", [{ ok: false, counts: tests }], "3 passed, 1 failed"],
    ["failed tests", [{ ok: false, counts: { ...tests, failed: 2 } }], "3 passed, 2 failed"],
    ["skipped tests", [{ ok: true, counts: { ...tests, skipped: 4 } }], "3 passed, 0 failed, 4 skipped"],
  ])("adds up %s", (_, results, line) => {
    expect(formatTotal(addUp(results))).toBe(line);
  });
});
