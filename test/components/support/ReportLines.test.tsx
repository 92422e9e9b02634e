// @vitest-environment happy-dom
// A report before it leaves: folded by parts, found by words, line by line taken out.
import { afterEach, expect, test } from 'vitest'
import { ReportLines, type ShownLine } from '@/components/support/ReportLines'
import { support } from '@/components/words/fi-pages/support'
import { button, clear, control, hasText, press, show, type } from '../profiles/on-page'

const line = (part: string, text: string, some: Partial<ShownLine> = {}): ShownLine => ({
  key: `${part} ${text}`,
  part,
  text,
  isFixed: false,
  isGone: false,
  ...some,
})
const LINES = [line('headings', 'Tietojen käyttö'), line('headings', 'Toimitus'), line('controls', 'label: Maija Mallikas')]

afterEach(clear)

const parts = () => [...document.querySelectorAll('details')].map((one) => `${one.dataset.part} ${one.open}`)
const shown = (lines = LINES, onToggle: (key: string) => void = () => undefined) =>
  show(<ReportLines lines={lines} words={support} onToggle={onToggle} />)

test('every part stands folded with the number of its lines, and all open at once', async () => {
  shown()
  expect(parts()).toEqual(['headings false', 'controls false'])
  expect(hasText('(2 riviä)')).toBe(true)
  await press(button('Näytä kaikki rivit'))
  expect(parts()).toEqual(['headings true', 'controls true'])
})

test('a name is looked for in all lines, and what holds it stands open', () => {
  shown()
  type(control('Etsi riveistä'), 'MAIJA')
  expect(parts()).toEqual(['controls true'])
  expect(hasText('Maija Mallikas')).toBe(true)
  type(control('Etsi riveistä'), 'Teppo')
  expect(parts()).toEqual([])
  expect(hasText('Millään rivillä ei ole hakemaasi.')).toBe(true)
})

test('a line that the file needs cannot be taken out', async () => {
  const gone: string[] = []
  shown([line('versions', 'extension: 0.1.0', { isFixed: true }), line('headings', 'Toimitus')], (key) => gone.push(key))
  expect(document.body.querySelectorAll('li button')).toHaveLength(1)
  await press(button('Poista rivi'))
  expect(gone).toEqual(['headings Toimitus'])
})
