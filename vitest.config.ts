import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'
import { cataloguePlugin } from './lib/catalogue/plugin'

const root = new URL('.', import.meta.url).pathname
const shared = { plugins: [preact(), cataloguePlugin()], resolve: { alias: { '@/': root } } }

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          include: ['test/{lib,components,entrypoints,portal,bench,demo,house,run}/**/*.test.{ts,tsx}', 'test/*.test.ts'],
          setupFiles: ['test/run/seeded.ts'],
          sequence: { groupOrder: 0 },
          environment: 'node',
        },
      },
      {
        ...shared,
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.test.ts'],
          // One browser at a time, and only after the quick tests: nothing else then takes the machine's time.
          sequence: { groupOrder: 1 },
          environment: 'node',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        ...shared,
        test: {
          // Once more with every id, name and class of the portal's pages renamed; the walk does that by itself in both browsers.
          name: 'renamed',
          include: ['test/e2e/{thread,trust}/**/*.test.ts'],
          exclude: ['test/e2e/thread/walk.test.ts'],
          env: { LUPALUOTSI_RENAMED: '7' },
          sequence: { groupOrder: 2 },
          environment: 'node',
          // Nothing here is measured, so that two browsers may share the machine.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
