// Runs steps one after another, prints each with its time, and adds up what they counted.

export type Count = { passed: number; failed: number }

/** What a step found: its count, and what a person must read when it failed. */
export type Outcome = Count & { report: string }

/** A step that `needs` another by name is left out, and counts as failed, when that one failed. */
export type Step = { name: string; needs?: string[]; run(): Promise<Outcome> }

/** A thrown error fails the step alone; the rest still runs. */
export async function runSteps(steps: Step[], say: (line: string) => void = console.log): Promise<Count> {
  const failed = new Set<string>()
  const total: Count = { passed: 0, failed: 0 }
  for (const step of steps) {
    const missing = step.needs?.find((name) => failed.has(name))
    const begin = performance.now()
    const outcome = missing === undefined ? await attempt(step) : { passed: 0, failed: 1, report: `not run, because «${missing}» failed` }
    const seconds = ((performance.now() - begin) / 1000).toFixed(1)
    total.passed += outcome.passed
    total.failed += outcome.failed
    if (outcome.failed > 0) failed.add(step.name)
    say(`${outcome.failed > 0 ? '✗' : '✓'} ${step.name} (${seconds} s)`)
    if (outcome.report !== '') say(outcome.report.replace(/^/gm, '    '))
  }
  return total
}

async function attempt(step: Step): Promise<Outcome> {
  try {
    return await step.run()
  } catch (error) {
    return { passed: 0, failed: 1, report: error instanceof Error ? error.message : String(error) }
  }
}
