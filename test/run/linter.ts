// What the add-on linter said, as one check.
import type { Outcome } from './run-steps'

type Message = { code: string; message: string; file?: string; line?: number }
type Linted = { summary: { errors: number; warnings: number }; errors: Message[]; warnings: Message[] }

/** Errors fail; warnings are shown. Output that is not the linter's JSON fails. */
export function judgeLinter(output: string): Outcome {
  let linted: Linted
  try {
    linted = JSON.parse(output.slice(output.indexOf('{'))) as Linted
  } catch {
    return { passed: 0, failed: 1, report: output.trim() || 'addons-linter said nothing' }
  }
  const report = [...linted.errors, ...linted.warnings].map(
    (one) => `${one.code}: ${one.message} ${one.file ?? ''}${one.line ? `:${one.line}` : ''}`,
  )
  const isGood = linted.summary.errors === 0
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, report: report.join('\n') }
}
