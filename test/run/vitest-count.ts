// Counting what vitest wrote into its JSON report.
import { readFileSync } from 'node:fs'
import type { Outcome } from './run-steps'

type Assertion = { status: string }
type Report = {
  numTotalTests: number
  numPassedTests: number
  testResults: { name: string; status: string; assertionResults: Assertion[] }[]
}

/** A file that could not be read as tests, an error outside of tests, and no tests at all each count as one failure. */
export function countTests(file: string, ran: { code: number; mayBeEmpty: boolean }): Outcome {
  let report: Report
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as Report
  } catch {
    const isFine = ran.mayBeEmpty && ran.code === 0
    return { passed: 0, failed: isFine ? 0 : 1, report: isFine ? 'no tests' : 'vitest left no report' }
  }
  const unread = report.testResults.filter(
    (one) => one.status === 'failed' && !one.assertionResults.some((test) => test.status === 'failed'),
  )
  const failedTests = report.testResults.flatMap((one) => one.assertionResults).filter((test) => test.status === 'failed').length
  const failed = failedTests + unread.length
  const reports = unread.map((one) => `${one.name} could not be run`)
  if (report.numTotalTests === 0 && !ran.mayBeEmpty)
    return { passed: 0, failed: Math.max(1, failed), report: ['no tests were run', ...reports].join('\n') }
  if (failed === 0 && ran.code !== 0)
    return { passed: report.numPassedTests, failed: 1, report: `vitest ended with ${ran.code}: an error outside of the tests` }
  return { passed: report.numPassedTests, failed, report: reports.join('\n') }
}
