// The house stands as it was drawn: who imports whom, how long, how named, how pure.
import { expect, test } from 'vitest'
import { parseHouse } from './house/parse'
import { readHouse } from './house/read'
import { ROOM_RULES } from './house/room-rules'
import { SHAPE_RULES } from './house/shape-rules'
import { WHOLE_RULES } from './house/whole-rules'

const files = parseHouse(readHouse(new URL('..', import.meta.url).pathname))

test('the house was read', () => {
  expect(files.length).toBeGreaterThan(100)
})

for (const rule of [...ROOM_RULES, ...SHAPE_RULES, ...WHOLE_RULES]) {
  test(rule.says, () => {
    expect(rule.broken(files)).toEqual([])
  })
}
