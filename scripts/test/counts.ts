/** The result of one step. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** Names of failed tests, for the summary; details are further up in the output. */
  failures?: readonly string[];
}

/** The part of vitest's JSON report that we count. */
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

/** A command without tests counts as one test. */
export const countsOfCommand = (exitCode: number): Counts =>
  exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };

/**
 * Counts a run by its report. A failed run without a failed test (a file that did not load, an error outside of tests,
 * no report) counts as one more failure, so that it cannot look green.
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

/** The failed tests with their files; a file that failed without a failed test is listed by itself. */
function failuresOf(report: VitestReport | undefined): string[] {
  return (report?.testResults ?? [])
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      return failed.length > 0 ? failed.map(({ fullName }) => `${name}: ${fullName}`) : [name];
    });
}

/** The total of all steps. */
export const sum = (counts: readonly Counts[]): Counts =>
  counts.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
