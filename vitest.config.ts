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
          include: ['test/{lib,components,entrypoints,portal,bench}/**/*.test.{ts,tsx}', 'test/*.test.ts'],
          environment: 'node',
        },
      },
      {
        ...shared,
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
