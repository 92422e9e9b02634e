import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { quickCheck } from '@/lib/messages/quick-check'
import { PageSnapshot } from '@/lib/model/snapshot'
import { answer, button, control, heading, options, stepPage } from '../recognition/snapshot-builder'

const isSnapshot = quickCheck(PageSnapshot)
const page = () =>
  stepPage('Tietojen käyttö', {
    headings: [heading('Tietojen käyttö')],
    progress: [{ text: 'Liitteet', current: false }],
    controls: [control('Toimiala', { kind: 'select', options: options('a', 'b'), maxLength: 4 }), control('Viite', { sections: ['x'] })],
    actions: [button('Seuraava')],
    answers: [answer('Nimi', 'Mallilan kunta')],
    notices: ['Tallennettu'],
    foreignFrames: ['https://kartta.example'],
  })

/** Every place of the data: the object or list it lies in and its key. */
function places(node: unknown): { holder: Record<string, unknown>; key: string }[] {
  if (typeof node !== 'object' || node === null) return []
  const holder = node as Record<string, unknown>
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...places(holder[key])])
}

const strange = fc.oneof(
  ...[fc.string(), fc.constant('x'.repeat(1001)), fc.constant('text'), fc.boolean(), fc.integer(), fc.double(), fc.constant(null)],
  ...[fc.constant(undefined), fc.constant(Number.NaN), fc.constant([]), fc.constant({}), fc.array(fc.string()), fc.constant(new Map())],
)

test('says of every spoiled page what the schema says', () => {
  fc.assert(
    fc.property(fc.nat(), strange, fc.constantFrom('put', 'drop', 'add'), (at, value, how) => {
      const spoiled = page()
      const all = places(spoiled)
      const { holder, key } = all[at % all.length]!
      if (how === 'put') holder[key] = value
      if (how === 'drop') Reflect.deleteProperty(holder, key)
      if (how === 'add') holder[`${key}x`] = value
      expect(isSnapshot(spoiled)).toBe(PageSnapshot.safeParse(spoiled).success)
    }),
    { numRuns: 3000 },
  )
})

test('says yes to a page as it is read, and no to what is no page', () => {
  expect(isSnapshot(page())).toBe(true)
  for (const other of [null, undefined, 'page', [], {}, [page()]]) expect(isSnapshot(other)).toBe(false)
})

test('refuses keys that hide in a prototype', () => {
  expect(isSnapshot(Object.assign(Object.create({ hidden: 1 }), page()))).toBe(false)
  expect(isSnapshot(JSON.parse(JSON.stringify(page()).replace('{', '{"__proto__":{},')))).toBe(false)
})

describe('cannot be made of what it does not know', () => {
  test.each<[string, z.ZodType]>([
    ['an object that takes other keys', z.object({ a: z.string() })],
    ['a loose object', z.looseObject({ a: z.string() })],
    ['a union', z.union([z.string(), z.number()])],
    ['a shortest length', z.string().min(1)],
    ['a pattern', z.string().regex(/a/)],
    ['a uuid', z.uuid()],
    ['a whole number', z.int()],
    ['a smallest number', z.number().min(1)],
    ['a refinement', z.string().refine(() => true)],
    ['something optional', z.strictObject({ a: z.string().optional() })],
  ])('%s', (_, schema) => {
    expect(() => quickCheck(schema)).toThrow(/messages: /)
  })
})
