import { describe, expect, it } from 'vitest';
import { countsOfCommand, countsOfReport, sum } from '@/scripts/test/counts';

const report = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 2, numTodoTests: 1 };

describe('counts', () => {
  it('counts a command as one test', () => {
    expect(countsOfCommand(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(countsOfCommand(2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('counts a run by its report', () => {
    expect(countsOfReport(report, 0)).toMatchObject({ passed: 7, failed: 0, skipped: 3 });
    expect(countsOfReport({ ...report, numFailedTests: 4 }, 1)).toMatchObject({
      passed: 7,
      failed: 4,
      skipped: 3,
    });
  });

  it('never counts a failed run without failed tests as green', () => {
    expect(countsOfReport(report, 1).failed).toBe(1);
    expect(countsOfReport(undefined, 1)).toMatchObject({ passed: 0, failed: 1, skipped: 0 });
  });

  it('names what failed, and a file that never came to its tests', () => {
    const testResults = [
      { name: 'a.test.ts', status: 'passed', assertionResults: [{ fullName: 'one', status: 'passed' }] },
      { name: 'b.test.ts', status: 'failed', assertionResults: [{ fullName: 'two', status: 'failed' }] },
      { name: 'c.test.ts', status: 'failed', assertionResults: [] },
    ];
    expect(countsOfReport({ ...report, testResults }, 1).failures).toEqual(['b.test.ts: two', 'c.test.ts']);
  });

  it('adds up', () => {
    expect(sum([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
    expect(sum([countsOfCommand(0), countsOfCommand(1), countsOfReport(report, 0)])).toEqual({
      passed: 8,
      failed: 1,
      skipped: 3,
    });
  });
});
