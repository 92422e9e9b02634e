// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { Choose } from '@/components/profiles/Choose'
import { Conflict } from '@/components/profiles/Conflict'
import { CopyTexts } from '@/components/profiles/CopyTexts'
import { Erasing } from '@/components/profiles/Erasing'
import { Kept } from '@/components/profiles/Kept'
import { Overview } from '@/components/profiles/Overview'
import { SECTIONS } from '@/components/profiles/organisation-sections'
import { PageState } from '@/components/profiles/PageState'
import { ProfileList } from '@/components/profiles/ProfileList'
import { SaveState } from '@/components/profiles/SaveState'
import { TextPreview } from '@/components/profiles/TextPreview'
import { Toast } from '@/components/profiles/Toast'
import type { TabState } from '@/lib/model/session'
import { earlyEducation, sample, uuid } from '../../lib/store/sample'
import { button, clear, control, hasText, press, show, type } from './on-page'

afterEach(clear)

const nothing = () => undefined
const nowhere = { profile: null, register: null }

test('ten thousand profiles are searched, and only a page of them is drawn', async () => {
  const profiles = Array.from({ length: 10_000 }, (_, at) => sample(at + 1))
  show(<ProfileList profiles={profiles} open={nowhere} canCreate onCreate={nothing} onAddRegister={nothing} />)
  expect(document.querySelectorAll('.profiles > li')).toHaveLength(50)
  await press(button('Näytä lisää (9950)'))
  expect(document.querySelectorAll('.profiles > li')).toHaveLength(100)
  type(control('Etsi profiilia tai rekisteriä'), 'kunta 9999')
  expect(hasText('1 profiili')).toBe(true)
  type(control('Etsi profiilia tai rekisteriä'), 'zzz')
  expect(hasText('Haku ei löytänyt profiileja.')).toBe(true)
})

test('a profile is found by its register, its organisation and its Y-tunnus', () => {
  show(
    <ProfileList
      profiles={[sample(1), sample(2, { registers: [] })]}
      open={nowhere}
      canCreate
      onCreate={nothing}
      onAddRegister={nothing}
    />,
  )
  type(control('Etsi profiilia tai rekisteriä'), 'VARHAISkasvatuksen')
  expect(document.querySelectorAll('.profiles > li')).toHaveLength(1)
  type(control('Etsi profiilia tai rekisteriä'), '0000001-9')
  expect(document.querySelectorAll('.profiles > li')).toHaveLength(2)
})

test('the open profile shows its registers, and where one stands', () => {
  show(
    <ProfileList
      profiles={[sample(1), sample(2)]}
      open={{ profile: uuid(1), register: earlyEducation.id }}
      canCreate
      onCreate={nothing}
      onAddRegister={nothing}
    />,
  )
  const current = [...document.querySelectorAll('[aria-current="page"]')].map((one) => one.textContent)
  expect(current).toEqual(['varhaiskasvatuksen asiakasrekisteri'])
})

test('where nothing may be written there is nothing to add', () => {
  show(
    <ProfileList
      profiles={[sample(1)]}
      open={{ profile: uuid(1), register: null }}
      canCreate={false}
      onCreate={nothing}
      onAddRegister={nothing}
    />,
  )
  expect(hasText('Uusi profiili')).toBe(false)
  expect(hasText('Lisää rekisteri')).toBe(false)
})

test('saving is said with its time, and a failed one with the way to try again', async () => {
  let tries = 0
  const state = (word: 'saved' | 'quota', canUndo: boolean) => (
    <SaveState word={word} time="14.02" canUndo={canUndo} onUndo={nothing} onRetry={() => tries++} />
  )
  show(state('saved', true))
  expect(document.querySelector('[role=status]')?.textContent).toBe('Tallennettu 14.02')
  expect(hasText('Kumoa muutos')).toBe(true)
  show(state('quota', false))
  await press(button('Yritä uudelleen'))
  expect(tries).toBe(1)
  expect(hasText('Kumoa muutos')).toBe(false)
})

test('two versions stand side by side, and one is chosen', async () => {
  const chosen: string[] = []
  const conflict = (differences: { path: string; name: string; mine: string; newer: string }[] | null) => (
    <Conflict differences={differences} onMine={() => chosen.push('mine')} onNewer={() => chosen.push('newer')} />
  )
  show(conflict([{ path: 'title', name: 'Profiilin nimi', mine: 'A', newer: '' }]))
  expect([...document.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ['Profiilin nimi', 'A', 'tyhjä'],
  ])
  await press(button('Pidä oma versio'))
  await press(button('Ota uudempi versio'))
  show(conflict(null))
  await press(button('Hyväksy poisto'))
  expect(chosen).toEqual(['mine', 'newer', 'newer'])
})

test('a deletion is said with its way back', async () => {
  let isBack = false
  show(<Toast toast={{ text: 'Profiili poistettiin.', undo: () => (isBack = true) }} onClose={nothing} />)
  expect(document.querySelector('[role=status]')?.textContent).toContain('Profiili poistettiin.')
  await press(button('Kumoa'))
  expect(isBack).toBe(true)
})

test('everything is removed only by a second act, and the first can be taken back', async () => {
  let erased = 0
  show(<Erasing said={null} onExport={nothing} onErase={() => erased++} />)
  await press(button('Poista kaikki tiedot'))
  expect(erased).toBe(0)
  await press(button('Peruuta'))
  await press(button('Poista kaikki tiedot'))
  await press(button('Poista lopullisesti'))
  expect(erased).toBe(1)
})

test('«Mitä on tallessa» says what, where and how much', () => {
  show(<Kept storage={{ where: 'local', profiles: 2, registers: 1, size: '12 kt', snapshots: [{ at: 'x', when: 'y' }] }} />)
  for (const words of ['2 profiilia, 1 rekisteri', 'storage.local', '1 tilanne', '12 kt']) expect(hasText(words), words).toBe(true)
})

test('composed texts show what is lit, what is missing, and are copied whole', async () => {
  const copied: string[] = []
  const text = {
    field: 'purpose' as const,
    parts: [
      { text: 'Haemme ', lit: false },
      { text: 'lupaa', lit: true },
    ],
    copy: 'Haemme lupaa',
    missing: ['customer-number' as const],
  }
  const preview = (copy: string) => (
    <TextPreview
      texts={[{ ...text, copy }]}
      onCopy={async (one) => {
        copied.push(one)
      }}
    />
  )
  show(preview('Haemme lupaa'))
  expect(document.querySelector('mark')?.textContent).toBe('lupaa')
  expect(hasText('Puuttuu: asiakasnumero.')).toBe(true)
  await press(button('Kopioi teksti'))
  expect(copied).toEqual(['Haemme lupaa'])
  expect(hasText('Kopioitu')).toBe(true)
  show(preview('Haemme uutta lupaa'))
  expect(hasText('Kopioitu')).toBe(false)
})

test('beside the organisation stand the fields that are still empty, and lead to them', async () => {
  const gone: string[] = []
  show(<Overview profile={sample(1)} hasProblem={() => false} onGo={(path) => gone.push(path)} />)
  expect(hasText('Organisaation nimi')).toBe(false)
  await press(button('Postinumero'))
  expect(gone).toEqual(['values.postal-code'])
})

test('a detail that seems wrong is listed to be checked, and the profile is not called complete', async () => {
  const gone: string[] = []
  const values = Object.fromEntries(SECTIONS.flatMap((section) => section.fields).map((field) => [field, 'x']))
  const full = sample(1, { values })
  const overview = (wrong: string[]) => (
    <Overview profile={full} hasProblem={(path) => wrong.includes(path)} onGo={(path) => gone.push(path)} />
  )
  show(overview([]))
  expect(hasText('Kaikki yleensä tarvittavat tiedot on täytetty.')).toBe(true)
  show(overview(['values.business-id']))
  expect(hasText('Kaikki yleensä')).toBe(false)
  expect(hasText('Tarkista')).toBe(true)
  await press(button('Y-tunnus'))
  expect(gone).toEqual(['values.business-id'])
})

const state: TabState = {
  form: 'muutostietopalvelu',
  status: 'recognised',
  step: 'usage',
  formName: 'Muutostietopalvelun hakemus ja tilaus',
  findings: [],
  notPending: false,
  blocked: false,
  profile: null,
  register: null,
}
const finding = (id: string, kind: 'error' | 'warning' | 'note' | 'todo', checked = false) => ({
  id,
  kind,
  field: null,
  title: id,
  message: 'm',
  remedy: '',
  checked,
})

test('the popup lists open findings, errors first, and neither notes, to-dos nor checked ones', () => {
  const findings = [finding('b', 'warning'), finding('n', 'note'), finding('a', 'error'), finding('t', 'todo'), finding('c', 'error', true)]
  show(<PageState state={{ ...state, findings, notPending: true }} onShowPanel={nothing} />)
  expect([...document.querySelectorAll('[data-advice]')].map((one) => one.getAttribute('data-advice'))).toEqual(['a', 'b'])
  expect(hasText('Lomake tunnistettu · Tietojen käyttö')).toBe(true)
  expect(hasText('Hakemus ei ole vielä vireillä.')).toBe(true)
})

test.each<[Partial<TabState>, string]>([
  [{ status: 'unsure' }, 'Lomaketta ei tunnistettu varmasti'],
  [{ form: 'other' }, 'Toinen lomake'],
  [{ form: 'renewed' }, 'Uudistettu lomake'],
  [{ form: 'none', status: 'unknown', step: null }, 'Sivua ei tunnistettu'],
  [{ form: 'none', step: 'start' }, 'Sivu tunnistettu'],
])('the popup says of %j «%s»', (some, words) => {
  show(<PageState state={{ ...state, ...some }} onShowPanel={nothing} />)
  expect(hasText(words)).toBe(true)
})

test('a copy that did not succeed is not called a copy', async () => {
  show(<CopyTexts texts={[{ id: 'marker', text: 'x' }]} onCopy={() => Promise.reject(new Error('no'))} />)
  await press(button('Kopioi teksti'))
  expect(hasText('Kopiointi ei onnistunut')).toBe(true)
  expect(hasText('Kopioitu')).toBe(false)
})

test('the popup says when there is no profile, and no register', () => {
  const choose = (profiles: { id: string; name: string }[]) => (
    <Choose profiles={profiles} registers={[]} profile={profiles[0]?.id ?? null} register={null} onProfile={nothing} onRegister={nothing} />
  )
  show(choose([]))
  expect(hasText('Yhtään profiilia ei ole vielä tehty.')).toBe(true)
  show(choose([{ id: 'a', name: 'Mallila' }]))
  expect(hasText('Profiilissa ei ole vielä rekisteriä.')).toBe(true)
})
