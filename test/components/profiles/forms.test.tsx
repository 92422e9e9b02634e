// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import type { FieldAt } from '@/components/profiles/fields/field-at'
import { TextField } from '@/components/profiles/fields/TextField'
import { OrganisationForm } from '@/components/profiles/OrganisationForm'
import { RegisterForm } from '@/components/profiles/RegisterForm'
import type { DataGroup } from '@/lib/model/catalogue'
import type { Profile, Register } from '@/lib/model/profile'
import { PROFILE_FIELDS } from '@/lib/model/words/ids'
import { earlyEducation, sample } from '../../lib/store/sample'
import { button, clear, control, hasText, plain, press, show, type } from './on-page'

afterEach(clear)

const groups: DataGroup[] = [
  { code: 'HENKILON_NIMI', category: 'henkilo', label: { fi: 'Henkilön nimi', sv: 'Namn', en: 'Name' } },
  {
    code: 'KOTIKUNTA',
    category: 'osoite',
    label: { fi: 'Kotikunta', sv: 'Hemkommun', en: 'Home municipality' },
    censoredUnderTurvakielto: ['x'],
  },
]

/** A form over a register that keeps what is changed, as the page does. */
function registerForm(some: Partial<Register> = {}) {
  const kept = { register: { ...earlyEducation, ...some } as Register, paths: [] as string[] }
  const draw = () =>
    show(
      <RegisterForm
        register={kept.register}
        index={0}
        groups={groups}
        notes={[{ id: 'data-minimisation', message: 'Valitse suppea, jos se riittää.', groups: ['KOTIKUNTA', 'OUTO'] }]}
        at={plain}
        onChange={(register, path) => {
          kept.register = register
          kept.paths.push(path)
          draw()
        }}
      />,
    )
  draw()
  return kept
}

test('every field of an organisation has a control of its own name, and writes to its own place', () => {
  let kept: { profile: Profile; path: string } | null = null
  show(
    <OrganisationForm origin="" profile={sample(1, { values: {} })} at={plain} onChange={(profile, path) => (kept = { profile, path })} />,
  )
  for (const field of PROFILE_FIELDS) {
    const input = document.getElementById(`field-values-${field}`) as HTMLInputElement
    type(input, 'x')
    expect(kept, field).toMatchObject({ path: `values.${field}`, profile: { values: { [field]: 'x' } } })
  }
  const labels = [...document.querySelectorAll('label')].map((label) => label.textContent)
  expect(new Set(labels).size).toBe(labels.length)
})

test('a profile that came from a file says so and may be made one’s own', async () => {
  let own: Profile | null = null
  show(<OrganisationForm origin="" profile={sample(1, { origin: 'shared' })} at={plain} onChange={(profile) => (own = profile)} />)
  await press(button('Kopioi omaan käyttöön'))
  expect(own).toMatchObject({ origin: 'own' })
})

test('the particulars of a permit are asked only when there is one', async () => {
  const kept = registerForm()
  expect(hasText('Luvan diaarinumero')).toBe(false)
  await press(control('Voimassa oleva tietolupa'))
  expect(kept.register.earlierPermit.state).toBe('valid')
  expect([control('Kyllä').checked, control('Ei').checked, kept.register.earlierPermit.samePurpose]).toEqual([false, false, null])
  await press(control('Ei'))
  expect(kept.register.earlierPermit.samePurpose).toBe(false)
  type(control('Luvan diaarinumero'), '2061/420/13')
  expect(kept.register.earlierPermit.diaryNumber).toBe('2061/420/13')
  expect(kept.paths.at(-1)).toBe('registers.0.earlierPermit.diaryNumber')
  expect(hasText('Miten tehtävä siirtyi edeltäjältä')).toBe(false)
  type(control('Luvansaaja'), 'Mallimaan sairaanhoitopiiri')
  expect(hasText('Miten tehtävä siirtyi edeltäjältä')).toBe(true)
})

test('a restriction is asked only of a register that has one, and what was answered is not lost by looking at the other', async () => {
  const kept = registerForm({ type: 'restriction', restriction: 'kotikunta Mallila' })
  expect(control('Rajaus').value).toBe('kotikunta Mallila')
  await press(control('Asiakkuuden tai muun syyn perusteella'))
  expect(hasText('Rajaus')).toBe(false)
  expect(kept.register.restriction).toBe('kotikunta Mallila')
})

test('the three forms of describing data each ask their own', async () => {
  const kept = registerForm({ dataForm: 'same-as-permit' })
  expect(hasText('Mihin näitä tietoja tarvitaan')).toBe(false)
  await press(control('Päivitystuote'))
  type(control('Päivitystuotteen nimi'), 'ASREK')
  expect(kept.register.updateProduct).toBe('ASREK')
  await press(control('DVV:n kanssa sovitut tietoryhmät'))
  expect(hasText('Etsi tietoryhmää')).toBe(true)
})

test('a group that is not marked is «ei tiedossa», never a blank', () => {
  registerForm({ dataGroups: [] })
  expect(document.querySelector('[id$="HENKILON_NIMI-mark"]')?.textContent).toBe('ei tiedossa')
  expect(document.querySelector('[id$="KOTIKUNTA-mark"]')?.textContent).toBe('turvakielto rajaa')
})

test('groups are found by name and by code, chosen and removed', async () => {
  const kept = registerForm({ dataGroups: [] })
  type(control('Etsi tietoryhmää'), 'koti')
  expect(hasText('1 tietoryhmä')).toBe(true)
  await press(control('Kotikunta'))
  expect(kept.register.dataGroups).toEqual(['KOTIKUNTA'])
  type(control('Etsi tietoryhmää'), 'henkilon_nimi')
  expect(hasText('1 tietoryhmä')).toBe(true)
  type(control('Etsi tietoryhmää'), 'zzz')
  expect(hasText('Haku ei löytänyt tietoryhmiä.')).toBe(true)
  await press(button('Poista Kotikunta'))
  expect(kept.register.dataGroups).toEqual([])
})

test('a group that the list does not know stays and can be removed', async () => {
  const kept = registerForm({ dataGroups: ['UUSI_RYHMA'] })
  await press(button('Poista UUSI_RYHMA (ei luettelossa)'))
  expect(kept.register.dataGroups).toEqual([])
})

test('laws are added, written and removed row by row', async () => {
  const kept = registerForm({ legalBases: [] })
  type(control('Laki'), 'perusopetuslaki')
  expect(kept.register.legalBases).toEqual([{ law: 'perusopetuslaki', number: '', section: '' }])
  await press(button('Lisää laki'))
  expect(kept.register.legalBases).toHaveLength(2)
  type(document.getElementById('field-registers-0-legalBases-1-section') as HTMLInputElement, '4 §')
  expect(kept.paths.at(-1)).toBe('registers.0.legalBases.1.section')
  await press(button('Poista lakiperuste 1'))
  expect(kept.register.legalBases).toEqual([{ law: '', number: '', section: '4 §' }])
})

test('turvakielto’s grounds are asked only when such data are needed', async () => {
  const kept = registerForm()
  expect(hasText('Laki, johon oikeus turvakiellon alaisiin tietoihin perustuu')).toBe(false)
  await press(control('Tarvitaan'))
  expect(kept.register.turvakielto.need).toBe('needed')
  expect(hasText('Laki, johon oikeus turvakiellon alaisiin tietoihin perustuu')).toBe(true)
})

test('a problem stands under its field, is tied to it, and may carry an answer', async () => {
  let isSaid = false
  const at: FieldAt = {
    ...plain('title'),
    problem: { sentence: 'Onko se jokin muu numero?', tone: 'error', act: { label: 'On', run: () => (isSaid = true) } },
  }
  show(<TextField at={at} label="Viite" help="Ohje" value="x" onInput={() => undefined} />)
  const input = control('Viite')
  expect(input.getAttribute('aria-invalid')).toBe('true')
  const read = input
    .getAttribute('aria-describedby')!
    .split(' ')
    .map((id) => document.getElementById(id)!.textContent)
  expect(read).toEqual(['Ohje', 'Onko se jokin muu numero?On'])
  await press(button('On'))
  expect(isSaid).toBe(true)
})

test('a text that nears its limit shows how long it is, and nothing is cut', () => {
  show(<TextField at={plain('title')} label="Nimi" value={'x'.repeat(600)} onInput={() => undefined} />)
  expect(hasText('600/500 merkkiä')).toBe(true)
  expect(control('Nimi').maxLength).toBe(-1)
})

test('what there is to consider about chosen data groups stands under them, by their names', () => {
  registerForm({ dataForm: 'data-groups' })
  const note = document.querySelector('[data-note="data-minimisation"]')
  expect(note?.textContent).toMatch(/^Kotikunta, OUTO .*: Valitse suppea, jos se riittää\.$/)
})
