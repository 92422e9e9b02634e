import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { cataloguePlugin } from './lib/catalogue/plugin'

const root = new URL('.', import.meta.url).pathname
/** How long a slow machine may take before a test that hangs is given up; one that passes does not wait. */
const UNIT = { testTimeout: 60_000, hookTimeout: 60_000 }
const BROWSER = { testTimeout: 240_000, hookTimeout: 240_000, expect: { poll: { timeout: 30_000 } } }
const isLong = process.env.LUPALUOTSI_LONG === '1'
const shared = { plugins: [preact(), cataloguePlugin()], resolve: { alias: { '@/': root } } }

/** The longest files first, so that no browser is left working alone at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLong = ({ moduleId }: TestSpecification) => LONG.some((name) => moduleId.endsWith(name))
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}
const LONG = [
  'thread/walk.test.ts',
  'support/every-page.test.ts',
  'trust/click-guard.test.ts',
  'thread/outcomes.test.ts',
  'replica/react-skin.test.ts',
]

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          include: ['test/{lib,components,entrypoints,portal,bench,demo,house,run}/**/*.test.{ts,tsx}', 'test/*.test.ts'],
          setupFiles: ['test/run/seeded.ts'],
          sequence: { groupOrder: 0 },
          environment: 'node',
          ...UNIT,
        },
      },
      {
        ...shared,
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.test.ts'],
          // Only after the quick tests, and not more than two browsers at a time: nothing here is measured, and more would starve each other.
          sequence: { groupOrder: 1 },
          environment: 'node',
          maxWorkers: 2,
          ...BROWSER,
        },
      },
      {
        ...shared,
        test: {
          // Once more with every id, name and class of the portal's pages renamed: what finds and writes fields; the walk does that by itself in
          // both browsers. All tests of the thread and of trust in long runs.
          name: 'renamed',
          include: [isLong ? 'test/e2e/{thread,trust}/**/*.test.ts' : 'test/e2e/thread/{places,outcomes,undo,earlier-form}.test.ts'],
          exclude: ['test/e2e/thread/walk.test.ts'],
          env: { LUPALUOTSI_RENAMED: '7' },
          sequence: { groupOrder: 1 },
          environment: 'node',
          maxWorkers: 2,
          ...BROWSER,
        },
      },
    ],
  },
})
