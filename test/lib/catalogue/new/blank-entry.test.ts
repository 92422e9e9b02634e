import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { type CatalogueFaults, loadCatalogue } from '@/lib/catalogue/load'
import { blankEntry, idFault, KINDS, type Kind } from '@/lib/catalogue/new/blank-entry'

const copies: string[] = []
afterEach(() => {
  for (const folder of copies.splice(0)) rmSync(folder, { recursive: true })
})

function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'uusi-'))
  copies.push(folder)
  cpSync('lib/catalogue', folder, { recursive: true })
  return folder
}

function run(...args: string[]): string {
  try {
    return execFileSync(process.execPath, ['--import', 'tsx', 'lib/catalogue/new/main.ts', ...args], { encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    return (error as { stderr: string }).stderr
  }
}

test('every kind begins as a file that stays red until it is written', { timeout: 60_000 }, () => {
  const folder = copy()
  expect(run('advice', 'ihan-uusi', folder)).toContain('Tehtiin advice/ihan-uusi.json')
  for (const kind of Object.keys(KINDS) as Kind[]) writeFileSync(join(folder, kind, 'ihan-uusi.json'), blankEntry(kind, 'ihan-uusi'))
  expect(JSON.parse(readFileSync(join(folder, 'advice/ihan-uusi.json'), 'utf8'))).toMatchObject({ id: 'ihan-uusi' })
  let faults: string[] = []
  try {
    loadCatalogue(folder)
  } catch (error) {
    faults = (error as CatalogueFaults).faults
  }
  for (const kind of Object.keys(KINDS))
    expect(
      faults.filter((fault) => fault.startsWith(`${kind}/ihan-uusi.json: `)),
      kind,
    ).not.toEqual([])
})

test('nothing is overwritten, and a wrong kind or id is said in Finnish', { timeout: 60_000 }, () => {
  const folder = copy()
  const before = readFileSync(join(folder, 'advice/fee.json'), 'utf8')
  expect(run('advice', 'fee', folder)).toContain('on jo olemassa. Mitään ei muutettu.')
  expect(readFileSync(join(folder, 'advice/fee.json'), 'utf8')).toBe(before)
  expect(run('neuvo', 'x', folder)).toContain('Lajia «neuvo» ei ole.')
  expect(run('advice', 'Iso Nimi', folder)).toContain('Tunnisteessa on vain pieniä kirjaimia')
})

test('a field or a role nobody knows is not begun, and it is said where a new name belongs', { timeout: 60_000 }, () => {
  const folder = copy()
  expect(run('fields', 'tietotarve', folder)).toContain('Kentän uusi nimi lisätään sen omaan tiedostoon')
  expect(run('roles', 'pomo', folder)).toContain('Roolit: lawyer')
  expect(existsSync(join(folder, 'fields/tietotarve.json'))).toBe(false)
})

test.each(['uusi-neuvo', 'a1'])('%s is an id', (id) => expect(idFault(id)).toBeUndefined())
test.each(['', 'Äiti', 'kaksi--viivaa', '../ulos', 'piste.json'])('«%s» is none', (id) => expect(idFault(id)).toBeDefined())
