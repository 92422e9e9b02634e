// `npm test` and `npm run test:long`: every check there is, step by step, and in the end one line with the count.
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Count, runSteps } from './run-steps'
import { stepsOf } from './steps'

const root = fileURLToPath(new URL('../..', import.meta.url))
process.chdir(root)
rmSync('.artifacts/results', { recursive: true, force: true })

const count: Count = await runSteps(
  stepsOf({
    isLong: process.argv.includes('--long'),
    isContinuous: process.env.CI === 'true' || process.env.CI === '1',
    seed: process.env.LUPALUOTSI_SEED ?? '1',
    day: Math.floor(Date.now() / 86_400_000),
  }),
)
console.log(`${count.passed} passed, ${count.failed} failed`)
process.exitCode = count.failed > 0 ? 1 : 0
