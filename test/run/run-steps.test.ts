// The test run itself: it goes on after a failure and never calls a failure a success.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { judgeLinter } from './linter'
import { type Outcome, runSteps } from './run-steps'
import { stepsOf } from './steps'
import { countTests } from './vitest-count'

const step = (name: string, outcome: Partial<Outcome>, needs: string[] = []) => ({
  name,
  needs,
  run: async () => ({ passed: 0, failed: 0, report: '', ...outcome }),
})

describe('the steps', () => {
  test('are added up', async () => {
    expect(await runSteps([step('a', { passed: 1 }), step('b', { passed: 40, failed: 2 })], () => undefined)).toEqual({
      passed: 41,
      failed: 2,
    })
  })

  test('go on after one that failed or broke, and leave out what needs it', async () => {
    const said: string[] = []
    const broken = { name: 'broken', run: () => Promise.reject(new Error('no browser')) }
    const count = await runSteps([broken, step('needy', { passed: 1 }, ['broken']), step('free', { passed: 1 })], (line) => said.push(line))
    expect(count).toEqual({ passed: 1, failed: 2 })
    expect(said.join('\n')).toContain('no browser')
    expect(said.join('\n')).toContain('not run, because «broken» failed')
  })

  test('have a slice of the day in continuous runs only', () => {
    const names = (isContinuous: boolean) => stepsOf({ isLong: false, isContinuous, seed: '1', day: 20_000 }).map((one) => one.name)
    expect(names(true)).toContain('random tests of the day, seed 20000')
    expect(names(false).join()).not.toContain('of the day')
  })
})

describe('vitest’s report', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lupaluotsi-run-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const count = (tests: string[][], code: number, mayBeEmpty = false) => {
    const file = join(folder, 'report.json')
    const all = tests.flat()
    const testResults = tests.map((one, at) => ({
      name: `${at}.test.ts`,
      status: one.length === 0 || one.includes('failed') ? 'failed' : 'passed',
      assertionResults: one.map((status) => ({ status })),
    }))
    writeFileSync(
      file,
      JSON.stringify({ numTotalTests: all.length, numPassedTests: all.filter((one) => one === 'passed').length, testResults }),
    )
    return countTests(file, { code, mayBeEmpty })
  }

  test('is counted test by test', () => {
    expect(count([['passed', 'failed'], ['passed']], 1)).toMatchObject({ passed: 2, failed: 1 })
  })

  test('counts a file that could not be read', () => {
    expect(count([['passed'], []], 1)).toMatchObject({ passed: 1, failed: 1, report: '1.test.ts could not be run' })
  })

  test('counts an error outside of tests', () => {
    expect(count([['passed']], 1)).toMatchObject({ passed: 1, failed: 1 })
  })

  test('fails when nothing was run', () => {
    expect(count([], 0)).toMatchObject({ passed: 0, failed: 1 })
    expect(count([], 0, true)).toMatchObject({ passed: 0, failed: 0 })
    expect(countTests(join(folder, 'none.json'), { code: 0, mayBeEmpty: false })).toMatchObject({ failed: 1 })
  })
})

describe('the add-on linter', () => {
  test('fails on errors and only shows warnings', () => {
    const warned = {
      summary: { errors: 0, warnings: 1 },
      errors: [],
      warnings: [{ code: 'UNSAFE', message: 'innerHTML', file: 'overlay.js', line: 3 }],
    }
    expect(judgeLinter(`note\n${JSON.stringify(warned)}`)).toEqual({ passed: 1, failed: 0, report: 'UNSAFE: innerHTML overlay.js:3' })
    const wrong = { summary: { errors: 1, warnings: 0 }, errors: [{ code: 'BAD', message: 'manifest' }], warnings: [] }
    expect(judgeLinter(JSON.stringify(wrong))).toMatchObject({ passed: 0, failed: 1 })
    expect(judgeLinter('Segmentation fault')).toMatchObject({ passed: 0, failed: 1, report: 'Segmentation fault' })
  })
})
