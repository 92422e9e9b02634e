// A broken catalogue tells every fault of every file at once, in Finnish and by the file's name.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { CatalogueFaults, loadCatalogue } from '@/lib/catalogue/load'

const whole = join(import.meta.dirname, '../../../lib/catalogue')
const copies: string[] = []

/** A copy of the catalogue with some files put in place of others. */
function copyWith(files: Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-'))
  copies.push(folder)
  cpSync(whole, folder, { recursive: true })
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  return folder
}

function faultsOf(folder: string): string[] {
  try {
    loadCatalogue(folder)
    return []
  } catch (error) {
    return error instanceof CatalogueFaults ? error.faults : [String(error)]
  }
}

afterEach(() => {
  for (const folder of copies.splice(0)) rmSync(folder, { recursive: true })
})

const source = {
  id: 'uusi',
  title: { fi: 'Uusi lähde', sv: 'Ny källa', en: 'New source' },
  address: 'https://esimerkki.fi',
  dated: null,
  checkedOn: '2026-11-23',
}

test('the catalogue as it ships has no fault', () => {
  expect(faultsOf(whole)).toEqual([])
})

test('all faults are told together, each beginning with its file', () => {
  const faults = faultsOf(
    copyWith({ 'sources/uusi.json': { ...source, checkedOn: 'eilen', extra: 1 }, 'sources/rikki.json': '{', 'advice/tyhja.json': {} }),
  )
  expect(faults.length).toBeGreaterThan(3)
  expect(faults.filter((fault) => !/^(?:sources\/(?:uusi|rikki)|advice\/tyhja)\.json: /.test(fault))).toEqual([])
  expect(faults.join('\n')).toContain('on tuntematon avain: extra')
  expect(faults.join('\n')).toContain('ei ole kelvollista JSONia')
})

test('an id must be the name of its file', () => {
  expect(faultsOf(copyWith({ 'sources/toinen.json': source }))).toEqual([
    'sources/toinen.json: tunnisteen «uusi» pitää olla sama kuin tiedoston nimi',
  ])
})

test('a source that is cited must be there', () => {
  const folder = copyWith({})
  rmSync(join(folder, 'sources/koski-2025.json'))
  expect(faultsOf(folder)).toContain('advice/carried-over.json: lähdettä «koski-2025» ei ole kansiossa sources')
})

test('an unknown condition word is a fault', () => {
  const entry = { ...loadCatalogue(whole).advice[0]!, when: { check: 'matches', pattern: '.*' } }
  expect(faultsOf(copyWith({ [`advice/${entry.id}.json`]: entry })).join()).toContain(`advice/${entry.id}.json: kohdassa when`)
})
