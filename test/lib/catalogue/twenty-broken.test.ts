import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type CatalogueFaults, loadCatalogue } from '@/lib/catalogue/load'

type Data = Record<string, never> & { [key: string]: unknown }
const read = (file: string): Data => JSON.parse(readFileSync(join('lib/catalogue', file), 'utf8'))
const json = (data: unknown) => JSON.stringify(data, null, 2)
const raw = (file: string) => readFileSync(join('lib/catalogue', file), 'utf8')
const advice = (id: string, some: object) => [`advice/${id}.json`, json({ ...read(`advice/${id}.json`), ...some })] as const

/** Each as somebody who does not program may break it, with what they are told. */
const BROKEN: (readonly [file: string, text: string, told: string])[] = [
  ['advice/fee.json', raw('advice/fee.json').replace('",\n', '"\n'), 'ei ole kelvollista JSONia: katso riviä 3'],
  ['advice/marker-missing.json', raw('advice/marker-missing.json').trimEnd().slice(0, -1), 'ei ole kelvollista JSONia'],
  ['advice/three-permits.json', '', 'tiedosto on tyhjä'],
  [...advice('support-contact', { confidence: 'varma' }), 'kohdassa confidence arvon pitäisi olla jokin näistä: seen, inferred, guessed'],
  [...advice('guide-audience', { checkedOn: '23.11.2026' }), 'kohdassa checkedOn päivän pitäisi olla muodossa 2026-11-23'],
  [...advice('terms-updated', { otsikko: { fi: 'x' } }), 'on tuntematon avain: otsikko'],
  [...advice('who-may-send', { title: { fi: '' } }), 'kohdassa title.fi arvo on liian lyhyt tai puuttuu'],
  [...advice('not-pending', { title: 'Hakemus' }), 'kohdassa title arvon pitäisi olla kohta aaltosulkeissa'],
  [...advice('carried-over', { examples: [] }), 'kohdassa examples arvo on liian lyhyt tai puuttuu'],
  [...advice('product-not-used', { weight: '3' }), 'kohdassa weight arvon pitäisi olla luku ilman lainausmerkkejä'],
  [...advice('format-not-used', { fields: 'delivery-format' }), 'kohdassa fields arvon pitäisi olla luettelo hakasulkeissa'],
  [...advice('channel-not-used', { fields: ['kanava'] }), 'kohdassa fields.0 arvon pitäisi olla jokin näistä'],
  [...advice('unfilled-slot', { when: { check: 'sisaltaa' } }), 'kohdassa when ehdon tai arvon muotoa ei tunneta'],
  [...advice('wrong-application', { source: 'muistitieto' }), 'lähdettä «muistitieto» ei ole kansiossa sources'],
  [...advice('profile-mismatch', { source: undefined }), 'kohdassa source puuttuu arvo, jonka pitäisi olla teksti lainausmerkeissä'],
  [...advice('order-not-permit', { id: 'tilaus' }), 'tunnisteen «tilaus» pitää olla sama kuin tiedoston nimi'],
  ['sources/dvv-bds.json', json({ ...read('sources/dvv-bds.json'), id: 'DVV Bds' }), 'sallitaan vain pieniä kirjaimia'],
  [
    'texts/purpose-short.json',
    json({ ...read('texts/purpose-short.json'), sentences: [{ fi: 'Haemme.' }] }),
    'kohdassa sentences.0.sv puuttuu arvo',
  ],
  ['fields/sector.json', json({ ...read('fields/sector.json'), steps: [] }), 'kohdassa steps arvo on liian lyhyt tai puuttuu'],
  ['forms/renewed.json', json({ ...read('forms/renewed.json'), form: 'uusi' }), 'kohdassa form arvon pitäisi olla jokin näistä'],
  ['roles/it.json', json({ ...read('roles/it.json'), items: [{ text: { fi: 'x', en: 'x' } }] }), 'kohdassa items.0.text.sv puuttuu arvo'],
  ['data-groups.json', json({ groups: 'kaikki' }), 'kohdassa groups arvon pitäisi olla luettelo hakasulkeissa'],
]

test('the faults of all files are told at once, each by its file and in Finnish', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rikki-'))
  cpSync('lib/catalogue', folder, { recursive: true })
  for (const [file, text] of BROKEN) writeFileSync(join(folder, file), text)
  let faults: string[] = []
  try {
    loadCatalogue(folder)
  } catch (error) {
    faults = (error as CatalogueFaults).faults
  }
  rmSync(folder, { recursive: true })
  expect(new Set(BROKEN.map(([file]) => file)).size).toBeGreaterThanOrEqual(20)
  for (const [file, , told] of BROKEN) {
    const own = faults.filter((fault) => fault.startsWith(`${file}: `))
    expect(own.join('\n'), file).toContain(told)
  }
  expect(faults.join('\n')).not.toMatch(/invalid|expected|unexpected|string|object|array|undefined/i)
})
