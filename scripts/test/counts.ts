/** What a step of the check came to. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** What failed, by name, for the summary: the reason stands further up in the output. */
  failures?: readonly string[];
}

/** The part of vitest's JSON report that is counted. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests?: number;
  testResults?: readonly {
    name: string;
    status: string;
    assertionResults: readonly { fullName: string; status: string }[];
  }[];
}

/** A command that has no tests of its own counts as one. */
export const countsOfCommand = (exitCode: number): Counts =>
  exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };

/**
 * Counts a run by its own report. A run that failed without a failed test (a file that could not be loaded, an error
 * outside of all tests, no report at all) counts as one failure more, so that it can't look green.
 */
export function countsOfReport(report: VitestReport | undefined, exitCode: number): Counts {
  const failed = report?.numFailedTests ?? 0;
  return {
    passed: report?.numPassedTests ?? 0,
    failed: exitCode !== 0 && failed === 0 ? 1 : failed,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
    failures: failuresOf(report),
  };
}

/** The tests that failed, each with its file; a file that failed without a failed test stands for itself. */
function failuresOf(report: VitestReport | undefined): string[] {
  return (report?.testResults ?? [])
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      return failed.length > 0 ? failed.map(({ fullName }) => `${name}: ${fullName}`) : [name];
    });
}

/** All steps together. */
export const sum = (counts: readonly Counts[]): Counts =>
  counts.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
