import { describe, expect, it } from 'vitest';
import { closingLine, countE2e, countUnit, readCount, sum } from './results.mjs';

describe('the closing line', () => {
  it('sums what both runners counted', () => {
    const unit = countUnit({ numPassedTests: 40, numFailedTests: 1, success: false });
    const e2e = countE2e({ stats: { expected: 7, unexpected: 2, flaky: 1 } });
    expect(closingLine(sum([unit, e2e]))).toBe('Tests: 48 passed, 3 failed');
  });

  it('counts a file that could not be loaded as a failure', () => {
    expect(countUnit({ numPassedTests: 5, numFailedTests: 0, success: false }).failed).toBe(1);
    const stats = { expected: 5, unexpected: 0, flaky: 0 };
    expect(countE2e({ stats, errors: [{ message: 'no such module' }] }).failed).toBe(1);
  });

  it('counts a runner that left no report as a failure', () => {
    expect(readCount('/nowhere/report.json', countUnit)).toEqual({ passed: 0, failed: 1 });
  });
});
