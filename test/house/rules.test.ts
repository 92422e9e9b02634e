// Every rule of the house can fail: a small house that breaks it, and one that keeps it.
import { describe, expect, test } from 'vitest'
import { parseHouse } from './parse'
import { ROOM_RULES } from './room-rules'
import { SHAPE_RULES } from './shape-rules'
import { WHOLE_RULES } from './whole-rules'

type House = Record<string, string>
/** `good` differs from `bad` in the breach alone; `tells` stands in the sentence. */
type Case = { rule: string; bad: House; good: House; tells: string }

const RULES = [...ROOM_RULES, ...SHAPE_RULES, ...WHOLE_RULES]
const NOUN = { 'lib/model/fill.ts': "import { z } from 'zod'", 'lib/model/words/ids.ts': 'export const IDS = []' }
const STORE = { 'lib/store/open.ts': 'export const open = 1' }

const CASES: Case[] = [
  {
    rule: 'lib/model imports zod and its own words',
    bad: { ...NOUN, 'lib/text/dates.ts': '', 'lib/model/row.ts': "import { day } from '@/lib/text/dates'" },
    good: { ...NOUN, 'lib/model/row.ts': "import { z } from 'zod'\nimport { IDS } from './words/ids'" },
    tells: 'lib/model/row.ts imports «@/lib/text/dates»',
  },
  {
    rule: 'lib/model/words imports by value',
    bad: { ...NOUN, 'lib/model/words/rows.ts': "import { Fill } from '../fill'" },
    good: { ...NOUN, 'lib/model/words/rows.ts': "import type { Fill } from '../fill'\nimport { IDS } from './ids'" },
    tells: 'lib/model/words/rows.ts imports «../fill»',
  },
  {
    rule: 'lib/text imports small packages',
    bad: { ...NOUN, 'lib/text/dates.ts': "import type { Fill } from '@/lib/model/fill'" },
    good: { 'lib/text/dates.ts': "import { distance } from 'fastest-levenshtein'\nimport { x } from './tidy'", 'lib/text/tidy.ts': '' },
    tells: 'lib/text/dates.ts imports «@/lib/model/fill» (type)',
  },
  {
    rule: 'a room of lib imports',
    bad: { 'lib/advice/rules.ts': "import { recognise } from '@/lib/recognition/recognise'", 'lib/recognition/recognise.ts': '' },
    good: { ...NOUN, 'lib/advice/rules.ts': "import type { Fill } from '@/lib/model/fill'" },
    tells: 'lib/advice/rules.ts imports «@/lib/recognition/recognise»',
  },
  {
    rule: 'components import types',
    bad: { ...NOUN, 'components/overlay/Panel.tsx': "import { Fill } from '@/lib/model/fill'" },
    good: {
      ...NOUN,
      'components/overlay/Panel.tsx': "import type { Fill } from '@/lib/model/fill'\nimport { IDS } from '@/lib/model/words/ids'",
    },
    tells: 'components/overlay/Panel.tsx imports «@/lib/model/fill»',
  },
  {
    rule: 'opens the store',
    bad: { ...STORE, 'entrypoints/overlay.tsx': "import { open } from '@/lib/store/open'" },
    good: { ...STORE, 'entrypoints/background.ts': "import { open } from '@/lib/store/open'" },
    tells: 'entrypoints/overlay.tsx imports',
  },
  {
    rule: 'know the browser’s interface',
    bad: { 'lib/page/read.ts': "import browser from 'webextension-polyfill'" },
    good: { 'lib/messages/send.ts': "import browser from 'webextension-polyfill'" },
    tells: 'lib/page/read.ts imports «webextension-polyfill»',
  },
  {
    rule: 'what ships imports nothing from test',
    bad: { 'entrypoints/overlay.tsx': "import { seed } from '@/test/portal/seeds'", 'test/portal/seeds.ts': '' },
    good: { 'test/demo/main.ts': "import { seed } from '../portal/seeds'", 'test/portal/seeds.ts': '' },
    tells: 'entrypoints/overlay.tsx imports «@/test/portal/seeds»',
  },
  {
    rule: 'the replica and the driver',
    bad: { ...NOUN, 'test/portal/site.ts': "const ids = () => import('@/lib/model/words/ids')" },
    good: { ...NOUN, 'test/demo/main.ts': "import { IDS } from '@/lib/model/words/ids'" },
    tells: 'test/portal/site.ts imports «@/lib/model/words/ids»',
  },
  {
    rule: 'inside a room imports are relative',
    bad: { 'lib/text/dates.ts': "import { x } from '@/lib/text/tidy'", 'lib/text/tidy.ts': '' },
    good: {
      ...NOUN,
      'lib/page/read.ts': "import type { Fill } from '@/lib/model/fill'\nimport type { X } from './roots'",
      'lib/page/roots.ts': '',
    },
    tells: 'lib/text/dates.ts imports «@/lib/text/tidy»',
  },
  {
    rule: 'inside a room imports are relative',
    bad: { ...NOUN, 'lib/page/read.ts': "import type { Fill } from '../model/fill'" },
    good: { ...NOUN, 'lib/catalogue/load.ts': "import { Fill } from '../model/fill'" },
    tells: 'lib/page/read.ts imports «../model/fill»',
  },
  {
    rule: 'an import leads to a file',
    bad: { 'lib/page/read.ts': "import { gone } from './gone'" },
    good: { 'lib/page/read.ts': "import css from './style.css?inline'" },
    tells: 'lib/page/read.ts imports «./gone»',
  },
  {
    rule: 'carries a validator',
    bad: {
      ...NOUN,
      'entrypoints/overlay.tsx': "import { run } from './overlay/run'",
      'entrypoints/overlay/run.ts': "import { type Fill } from '@/lib/model/fill'",
    },
    good: {
      ...NOUN,
      'entrypoints/overlay.tsx': "import { run } from './overlay/run'",
      'entrypoints/overlay/run.ts': "import type { Fill } from '@/lib/model/fill'",
    },
    tells: 'entrypoints/overlay.tsx → entrypoints/overlay/run.ts → lib/model/fill.ts imports «zod»',
  },
  {
    rule: 'barrel',
    bad: { 'components/ui/index.ts': "export { Tick } from './Tick'", 'components/ui/Tick.tsx': '' },
    good: { 'components/ui/Tick.tsx': 'export const Tick = 1' },
    tells: 'components/ui/index.ts hands on «./Tick»',
  },
  {
    rule: 'no file is longer',
    bad: { 'lib/page/read.ts': 'let x\n'.repeat(251) },
    good: { 'lib/page/read.ts': 'let x\n'.repeat(250), 'test/lib/page/read.test.ts': 'let x\n'.repeat(900) },
    tells: 'lib/page/read.ts has 251 lines',
  },
  {
    rule: 'no function is longer',
    bad: { 'lib/page/read.ts': `const read = () => {\n${'x()\n'.repeat(49)}}` },
    good: { 'lib/page/read.ts': `const read = () => {\n${'x()\n'.repeat(48)}}` },
    tells: 'lib/page/read.ts has «read» of 51 lines',
  },
  {
    rule: 'parameters',
    bad: { 'lib/page/read.ts': 'class A { read(a, b, c, d) {} }' },
    good: { 'lib/page/read.ts': 'class A { read(a, b, c) {} }' },
    tells: 'lib/page/read.ts has «read» with 4',
  },
  {
    rule: 'folders are nouns',
    bad: { 'lib/page/utils/read.ts': '' },
    good: { 'lib/page/reading/read.ts': '' },
    tells: 'lib/page/utils/read.ts lies in a folder called «utils»',
  },
  {
    rule: 'kebab-case',
    bad: { 'lib/page/readPage.ts': '' },
    good: { 'lib/page/read-page.ts': '', 'components/ui/Tick.tsx': '' },
    tells: 'lib/page/readPage.ts has another kind of name',
  },
  {
    rule: 'exports have names',
    bad: { 'components/ui/Tick.tsx': 'export default function Tick() {}' },
    good: { 'entrypoints/background.ts': 'export default 1' },
    tells: 'components/ui/Tick.tsx has a default export',
  },
  {
    rule: 'opens with one sentence',
    bad: { 'lib/page/read.ts': "import x from 'y'\n// Too late." },
    good: { 'lib/page/read.ts': '// Reads the page.' },
    tells: 'lib/page/read.ts opens without a comment',
  },
  {
    rule: 'has a comment above it',
    bad: {
      'lib/page/read.ts': '// Reads.\n\nexport function read() {}\n/** Said. */\nexport const look = () => 1\nexport const see = () => 2',
    },
    good: {
      'lib/page/read.ts': '/** Said. */\nexport function read() {}',
      'components/ui/Tick.tsx': '// A tick.\nexport function Tick() {}',
    },
    tells: 'lib/page/read.ts exports «see» without (line 6)',
  },
  {
    rule: 'no test is skipped',
    bad: { 'test/lib/page/read.test.ts': `test.${'skip'}('reads', () => {})` },
    good: { 'test/lib/page/read.test.ts': "test('reads', () => {})" },
    tells: `has «test.${'skip'}»`,
  },
  {
    rule: 'imports make no loops',
    bad: {
      'lib/page/a.ts': "import { b } from './b'",
      'lib/page/b.ts': "import type { c } from './c'",
      'lib/page/c.ts': "const a = import('./a')",
    },
    good: { 'lib/page/a.ts': "import { b } from './b'", 'lib/page/b.ts': "import { c } from './c'", 'lib/page/c.ts': '' },
    tells: 'lib/page/a.ts → lib/page/b.ts → lib/page/c.ts → and round again',
  },
  {
    rule: 'the tests of a room',
    bad: { 'lib/page/read.ts': '', 'test/lib/pages/read.test.ts': '' },
    good: { 'lib/page/read.ts': '', 'test/lib/page/read.test.ts': '' },
    tells: 'test/lib/pages/read.test.ts tests a folder that is not there',
  },
]

test.each(CASES)('$rule: $tells', ({ rule, bad, good, tells }) => {
  const found = RULES.filter((one) => one.says.includes(rule))
  expect(found).toHaveLength(1)
  expect(broken(rule, bad).join('\n')).toContain(tells)
  expect(broken(rule, good)).toEqual([])
})

describe('pure rooms', () => {
  const uses = (source: string) => broken('pure rooms', { 'lib/advice/rules.ts': source })

  test.each([
    'Date.now()',
    'new Date()',
    'Math.random()',
    'document.title',
    'window',
    'typeof browser',
    'const a = { document }',
    'f(() => fetch(x))',
    'performance.now()',
    'globalThis.x',
    'if (navigator.onLine) a()',
  ])('may not use %s', (source) => expect(uses(source)).toHaveLength(1))

  test.each([
    'new Date(today)',
    'Date.UTC(2026, 1, 1)',
    'Math.max(1, 2)',
    'const a = { document: 1 }; a.document',
    'const read = (document: string) => document',
    'type A = { window: Window }',
    'const { location } = answer; location',
  ])('may use %s', (source) => expect(uses(source)).toEqual([]))

  test('are pure only where the house says so', () => {
    expect(broken('pure rooms', { 'lib/page/read.ts': 'document.title' })).toEqual([])
  })
})

test('every rule has a house that breaks it', () => {
  const tried = [...CASES.map((one) => one.rule), 'pure rooms']
  expect(RULES.filter((rule) => !tried.some((words) => rule.says.includes(words))).map((rule) => rule.says)).toEqual([])
})

function broken(words: string, house: House): string[] {
  const files = parseHouse(Object.entries(house).map(([path, source]) => ({ path, source })))
  return RULES.filter((rule) => rule.says.includes(words)).flatMap((rule) => rule.broken(files))
}
