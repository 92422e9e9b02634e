// The steps of a test run: browsers, types, style, builds, the add-on linter, and all tests.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from '../e2e/browser/find'
import { checkWith, runTool } from './command'
import { judgeLinter } from './linter'
import type { Outcome, Step } from './run-steps'
import { countTests } from './vitest-count'

/** `day` counts from 1970: in continuous runs one slice of the random tests rotates by it. */
export type RunOptions = { isLong: boolean; isContinuous: boolean; seed: string; day: number }

const RESULTS = '.artifacts/results'
const BUILDS = ['build for Chromium', 'build for Firefox', 'build with an open root for axe']

/** In the order in which a fault is cheapest to find. */
export function stepsOf({ isLong, isContinuous, seed, day }: RunOptions): Step[] {
  const env = { LUPALUOTSI_SEED: seed, ...(isLong && { LUPALUOTSI_LONG: '1' }) }
  const rotating = { LUPALUOTSI_SEED: String(day), LUPALUOTSI_LONG: '1' }
  return [
    { name: 'browsers', run: findBrowsers },
    { name: 'prepare', run: () => checkWith('wxt', 'prepare') },
    { name: 'types', needs: ['prepare'], run: () => checkWith('tsc', '--noEmit') },
    { name: 'style', run: () => checkWith('biome', 'ci', '--colors=off', '.') },
    { name: BUILDS[0]!, run: () => checkWith('wxt', 'build') },
    { name: BUILDS[1]!, run: () => checkWith('wxt', 'build', '-b', 'firefox') },
    { name: BUILDS[2]!, run: () => checkWith('wxt', 'build', '-m', 'axe') },
    { name: 'add-on linter', needs: [BUILDS[1]!], run: lintAddon },
    { name: isLong ? `tests, long, seed ${seed}` : 'tests', run: () => runTests('tests', [], env) },
    ...(isContinuous
      ? [
          {
            name: `random tests of the day, seed ${day}`,
            run: () => runTests('of-the-day', ['--project', 'unit', ...testsWith('fast-check')], rotating),
          },
        ]
      : []),
  ]
}

async function findBrowsers(): Promise<Outcome> {
  const found = (['chromium', 'firefox'] as const).map((kind) => findBrowser(kind))
  return {
    passed: 1,
    failed: 0,
    report: found.map((one) => `${one.path}${one.source === 'installed' ? ' (installed now)' : ''}`).join('\n'),
  }
}

async function lintAddon(): Promise<Outcome> {
  return judgeLinter((await runTool('addons-linter', ['-o', 'json', '.output/firefox-mv3'])).output)
}

/** Test files that import a package. */
function testsWith(name: string): string[] {
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((path) => /\.test\.tsx?$/.test(path))
  return files.map((path) => join('test', path)).filter((path) => readFileSync(path, 'utf8').includes(`from '${name}'`))
}

/** Prints vitest's own report as it runs; counts from its JSON file. */
async function runTests(name: string, filter: string[], env: Record<string, string>): Promise<Outcome> {
  mkdirSync(RESULTS, { recursive: true })
  const file = `${RESULTS}/${name}.json`
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const isSlice = filter.length > 0
  const { code } = await runTool('vitest', ['run', ...filter, ...reporters, ...(isSlice ? ['--passWithNoTests'] : [])], {
    env,
    isLoud: true,
  })
  return countTests(file, { code, mayBeEmpty: isSlice })
}
