import { expect, test } from 'vitest'
import { memoryArea } from '@/lib/store/area'
import { readMarks, writeMark } from '@/lib/store/claim-marks'

const fee = { claim: 'fee', verdict: 'changed' as const, day: '2026-11-24', note: 'Uusi asetus.' }

test('a claim has one mark, which may be changed and taken away', async () => {
  const area = memoryArea()
  await writeMark(area, 'fee', { ...fee, verdict: 'confirmed' })
  await writeMark(area, 'three-permits', { ...fee, claim: 'three-permits' })
  expect(await writeMark(area, 'fee', fee)).toEqual([fee, { ...fee, claim: 'three-permits' }])
  expect(await writeMark(area, 'fee', null)).toEqual([{ ...fee, claim: 'three-permits' }])
})

test('a mark that cannot be read does not hide the others', async () => {
  const area = memoryArea()
  await area.set({ 'claim-marks': [{ claim: 7 }, fee] })
  expect(await readMarks(area)).toEqual([fee])
})
