import { expect, test } from 'vitest'
import { countOpen, leaveField, observe } from '@/entrypoints/background/observe'
import type { Advice } from '@/lib/model/advice'
import type { FieldMatch, FormView } from '@/lib/model/form-view'
import { EMPTY_SESSION } from '@/lib/model/words/defaults'
import { match as aMatch, view as aView } from '../../lib/filling/views'

const match = ({ field, ...some }: Partial<FieldMatch> & Pick<FieldMatch, 'field'>) => aMatch(field, some)
const view = (some: Partial<FormView> = {}) => aView([], some)

test('a step is left when another one is seen', () => {
  const session = observe(observe(EMPTY_SESSION, view({ step: 'organisation' })), view({ step: 'usage' }))
  expect(session.steps.map(({ step, left }) => [step, left])).toEqual([
    ['organisation', true],
    ['usage', false],
  ])
})

test('coming back to a step that was left keeps it left', () => {
  const gone = observe(observe(EMPTY_SESSION, view({ step: 'organisation' })), view({ step: 'usage' }))
  expect(observe(gone, view({ step: 'organisation' })).steps.at(-1)).toMatchObject({ step: 'organisation', left: true })
})

test('fields that held answers when a step was first seen came filled', () => {
  expect(observe(EMPTY_SESSION, view({ fields: [match({ field: 'purpose', value: 'vanha teksti' })] })).steps[0]?.cameFilled).toBe(true)
  expect(observe(EMPTY_SESSION, view({ fields: [match({ field: 'purpose' })] })).steps[0]?.cameFilled).toBe(false)
})

test('what we wrote ourselves did not come filled', () => {
  const written = { field: 'purpose', handle: '1', document: 'd', label: '', step: 'usage', before: '', written: 'oma' } as const
  const session = { ...EMPTY_SESSION, undo: [written] }
  expect(observe(session, view({ fields: [match({ field: 'purpose', value: 'oma' })] })).steps[0]?.cameFilled).toBe(false)
})

test('a select on its first option did not come filled', () => {
  const options = [
    { label: 'Valitse', value: '', selected: true, disabled: false },
    { label: 'Kunta', value: '1', selected: false, disabled: false },
  ]
  const session = observe(EMPTY_SESSION, view({ fields: [match({ field: 'sector', kind: 'select', value: 'Valitse', options })] }))
  expect(session.steps[0]?.cameFilled).toBe(false)
})

test('choosing an earlier form as the base is remembered, choosing an empty one is not', () => {
  const base = (chosen: number) =>
    view({
      step: 'new-application',
      fields: [
        match({
          field: 'use-earlier-form',
          kind: 'radio-group',
          options: ['Uusi tyhjä lomake', 'Käytä aikaisempaa lomaketta pohjana'].map((label, index) => ({
            label,
            value: String(index),
            selected: index === chosen,
            disabled: false,
          })),
        }),
      ],
    })
  expect(observe(EMPTY_SESSION, base(1)).usedEarlierForm).toBe(true)
  expect(observe(observe(EMPTY_SESSION, base(1)), base(0)).usedEarlierForm).toBe(false)
})

test('a new application after the receipt begins with nothing remembered but the profile', () => {
  const profile = '2f9b6f0a-51f4-4c1e-8a38-6b7c1d2e9f01'
  const done = observe({ ...EMPTY_SESSION, profile, checked: ['x'] }, view({ step: 'receipt', pageState: 'receipt' }))
  expect(done).toMatchObject({ sent: true, receipt: true })
  expect(observe(done, view({ step: 'new-application' }))).toMatchObject({ sent: false, receipt: false, checked: [], profile })
})

test('a draft opened after a receipt in the same tab is another application', () => {
  const done = observe({ ...EMPTY_SESSION }, view({ step: 'receipt', pageState: 'receipt' }))
  const answers = view({ step: 'organisation', readOnly: true, fields: [match({ field: 'business-id', on: 'answer' })] })
  expect(observe(done, answers)).toMatchObject({ receipt: true })
  expect(observe(done, view({ step: 'organisation', fields: [match({ field: 'business-id' })] }))).toMatchObject({
    sent: false,
    receipt: false,
  })
})

test('the receipt takes the values of undo with it', () => {
  const entry = { field: 'purpose', handle: '1', document: 'd', label: '', step: 'usage', before: '', written: 'oma' } as const
  expect(observe({ ...EMPTY_SESSION, undo: [entry] }, view({ step: 'receipt', pageState: 'receipt' })).undo).toEqual([])
})

test('an unsure page teaches nothing', () => {
  expect(observe(EMPTY_SESSION, view({ status: 'unsure' }))).toBe(EMPTY_SESSION)
})

test('seeing the same page again changes nothing', () => {
  const once = observe(EMPTY_SESSION, view())
  expect(observe(once, view())).toBe(once)
})

test('a field is left once', () => {
  const once = leaveField(EMPTY_SESSION, 'purpose')
  expect(once.left).toEqual(['purpose'])
  expect(leaveField(once, 'purpose')).toBe(once)
})

test('the front page list of what was sent is not this application being sent', () => {
  expect(observe(EMPTY_SESSION, view({ form: 'none', step: 'inbox', pageState: 'sent' })).sent).toBe(false)
  expect(observe(EMPTY_SESSION, view({ form: 'other', step: 'receipt', pageState: 'receipt' })).receipt).toBe(false)
})

test('what is open on a step is remembered when another step is on the page', () => {
  const advice = (kind: Advice['kind'], checked = false) => ({ kind, checked, place: 'findings' }) as Advice
  const session = observe(EMPTY_SESSION, view())
  const counted = countOpen(session, 'usage', [advice('error'), advice('warning', true), advice('todo'), advice('note')])
  expect(counted.steps[0]).toMatchObject({ findings: 1, todos: 1 })
  expect(countOpen(counted, 'usage', [advice('error'), advice('todo')])).toBe(counted)
})

const toldOn = (purpose: string, ...others: FieldMatch[]) =>
  observe(EMPTY_SESSION, view({ fields: [match({ field: 'purpose', value: purpose }), ...others] })).told

test('of the texts is remembered only whether they promise an attachment and give the permit’s particulars', () => {
  expect(toldOn('Käytämme tietoja varhaiskasvatuksen rekisterissä.')).toEqual([])
  expect(toldOn('Käyttötarkoitus ja perusteet ovat kokonaisuudessaan hakemuksen liitteenä.')).toEqual(['grounds-attached'])
  expect(toldOn('Rekisteri: Oppilaat. Lupa on hakemuksen liitteenä.')).toEqual(['permit-attached'])
  expect(toldOn('Lupa: diaarinumero 2061/420/13, asiakasnumero 10457, aineiston nimi OPPILAS.')).toEqual(['permit-particulars'])
  expect(toldOn('Lupa: diaarinumero 2061/420/13.')).toEqual([])
  expect(toldOn('', match({ field: 'turvakielto-basis', value: 'Perustelut ovat kokonaisuudessaan hakemuksen liitteenä.' }))).toEqual([
    'grounds-attached',
  ])
})

test('what the texts told holds on the steps where they do not stand, until they tell otherwise or another application is begun', () => {
  const promised = observe(EMPTY_SESSION, view({ fields: [match({ field: 'purpose', value: 'Perusteet: ks. liite 1.' })] }))
  const attachments = observe(promised, view({ step: 'attachments', fields: [match({ field: 'attachment-other', kind: 'file' })] }))
  expect(attachments.told).toEqual(['grounds-attached'])
  expect(observe(attachments, view({ form: 'other', fields: [match({ field: 'purpose', value: 'x' })] })).told).toEqual([
    'grounds-attached',
  ])
  expect(observe(attachments, view({ fields: [match({ field: 'purpose', value: 'Laki 1/2020 2 §.' })] })).told).toEqual([])
  const begunAnew = observe(observe(attachments, view({ form: 'none', step: 'start' })), view({ step: 'new-application' }))
  expect(begunAnew.told).toEqual([])
})

test('a draft opened from the portal’s lists counts as saved, an application begun now or one that was sent does not', () => {
  const from = (place: 'start' | 'inbox') => observe(EMPTY_SESSION, view({ form: 'none', step: place }))
  const filled = [match({ field: 'organisation-name', value: 'Mallilan kunta' })]
  const empty = [match({ field: 'purpose' })]
  expect(observe(from('start'), view({ step: 'usage', fields: empty })).saved).toBe(true)
  expect(observe(from('inbox'), view({ step: 'organisation', fields: filled })).saved).toBe(true)
  expect(observe(from('start'), view({ step: 'organisation', fields: empty })).saved).toBe(false)
  expect(observe(from('start'), view({ step: 'usage', fields: [match({ field: 'purpose', writable: false })] })).saved).toBe(false)
  expect(observe(from('start'), view({ step: 'usage', fields: empty, form: 'other' })).saved).toBe(false)
  const begun = observe(from('start'), view({ step: 'new-application' }))
  expect(observe(begun, view({ step: 'organisation', fields: filled })).saved).toBe(false)
})
