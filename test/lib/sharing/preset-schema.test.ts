import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { Preset } from '@/lib/model/preset'

const FILE = 'lib/sharing/preset.schema.json'

test('the description of the file’s format is that of the model (`UPDATE_SCHEMA=1` writes it anew)', () => {
  const fresh = `${JSON.stringify(z.toJSONSchema(Preset, { io: 'input' }), null, 2)}\n`
  if (process.env.UPDATE_SCHEMA) writeFileSync(FILE, fresh)
  expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(JSON.parse(fresh))
})

test('it takes what we make and nothing more', () => {
  const schema = JSON.parse(readFileSync(FILE, 'utf8'))
  expect(schema.additionalProperties).toBe(false)
  expect(schema.required).toEqual(expect.arrayContaining(['format', 'version', 'presetId', 'revision', 'notAfter', 'values', 'registers']))
  expect(JSON.stringify(schema)).not.toMatch(/"additionalProperties":\{\}/)
})
