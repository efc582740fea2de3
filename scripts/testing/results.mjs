import fs from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * What vitest's JSON reporter counted. A file that could not even be loaded has no failed test, but the
 * run has not passed.
 * @param {{ numPassedTests: number, numFailedTests: number, success: boolean }} report
 * @returns {Count}
 */
export function countUnit({ numPassedTests, numFailedTests, success }) {
  return {
    passed: numPassedTests,
    failed: success ? numFailedTests : Math.max(1, numFailedTests),
  };
}

/**
 * What Playwright's JSON reporter counted. A test that passed at the second try has passed.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number }, errors?: unknown[] }} report
 * @returns {Count}
 */
export function countE2e({ stats, errors = [] }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

/**
 * @template Report
 * @param {string} file
 * @param {(report: Report) => Count} count
 * @returns {Count} one failure when there is no report: the run ended before it could write one
 */
export function readCount(file, count) {
  try {
    return count(JSON.parse(fs.readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** @param {readonly Count[]} counts */
export function sum(counts) {
  return counts.reduce(
    (all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }),
    { passed: 0, failed: 0 },
  );
}

/** @param {Count} count */
export function closingLine({ passed, failed }) {
  return `Tests: ${passed} passed, ${failed} failed`;
}
