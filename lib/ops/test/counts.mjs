import fs from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * A run that ended badly without one failed test (a broken setup, a file that does not load) is a failure too.
 * @param {Counts} counts
 * @param {number} code
 * @returns {Counts}
 */
const honest = (counts, code) => (code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts);

/**
 * @param {string} file
 * @returns {any}
 */
function read(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * @param {string} report
 * @param {number} code of vitest
 */
export function vitestCounts(report, code) {
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = read(report) ?? {};
  return honest({ passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests }, code);
}

/**
 * @param {string} report
 * @param {number} code of playwright
 */
export function playwrightCounts(report, code) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = read(report)?.stats ?? {};
  return honest({ passed: expected, failed: unexpected + flaky, skipped }, code);
}
