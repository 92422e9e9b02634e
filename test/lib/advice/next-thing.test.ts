// There is one next thing to do on every page, and the portal's own words for it.
import { expect, test } from 'vitest'
import { advise } from '@/lib/advice/advise'
import { nextThing } from '@/lib/advice/next-thing'
import type { AdviceInput } from '@/lib/model/advice'
import { inputOf, type Situation } from './situation'

const PROFILE = '0b7e6a52-4c1d-4f3a-8e90-7d5c2b1a6f01'
const GOOD = 'Hakemus koskee VTJ-muutosrajapintaa. Lakiperuste: perusopetuslaki (628/1998) 4 §.'

const next = (situation: Situation, session: Partial<AdviceInput['session']> = {}) => {
  const input = inputOf(situation)
  const changed = { ...input, session: { ...input.session, profile: PROFILE, ...session } }
  return nextThing({ ...changed, advice: advise(changed) })
}

test('on the way to the form the deepest open door is next', () => {
  const start: Situation = { form: 'none', step: 'start' }
  expect(next({ ...start, answers: { 'start-application': '' } }).what).toBe('press-start-application')
  expect(next({ ...start, answers: { 'start-application': '', 'tab-public-administration': '' } }).what).toBe('press-tab')
  expect(next({ ...start, answers: { 'tab-public-administration': '', 'accordion-population-data': '' } }).what).toBe('open-accordion')
  expect(next({ ...start, answers: { 'accordion-population-data': '', 'start-this-form': '' } })).toMatchObject({
    what: 'press-start',
    handle: 'h-start-this-form',
    label: 'Aloita',
  })
  expect(next({ form: 'none', step: 'login' }).what).toBe('log-in')
})

test('a saved application is gone on with from the front page, until it was sent or given up', () => {
  const start: Situation = { form: 'none', step: 'start', answers: { 'start-application': '' } }
  expect(next(start, { saved: true }).what).toBe('continue-draft')
  expect(next({ ...start, step: 'inbox' }, { saved: true }).what).toBe('continue-draft')
  expect(next(start, { saved: true, sent: true }).what).toBe('wait-for-receipt')
  expect(next(start, { saved: true, ticked: ['abandoned'] }).what).toBe('press-start-application')
  expect(next(start, { saved: true, receipt: true }).what).toBe('press-start-application')
})

test('a draft that the front page lists is gone on with before a new application is begun, unless it was given up', () => {
  const start: Situation = { form: 'none', step: 'start', answers: { 'start-application': '', 'open-draft': '' } }
  const draft = { what: 'continue-draft', handle: 'h-open-draft', label: 'Jatka täyttämistä' }
  expect(next(start)).toMatchObject(draft)
  expect(next({ ...start, step: 'inbox' }, { saved: true })).toMatchObject(draft)
  expect(next(start, { receipt: true })).toMatchObject(draft)
  expect(next(start, { ticked: ['abandoned'] }).what).toBe('press-start-application')
  expect(next(start, { sent: true }).what).toBe('wait-for-receipt')
})

test('an ended session asks to log in again, wherever it is told', () => {
  const input = inputOf({ form: 'none', step: 'login' })
  const expired = { ...input, view: { ...input.view, pageState: 'expired' as const } }
  expect(nextThing({ ...expired, advice: advise(expired) }).what).toBe('log-in-again')
})

test('of a page that is not known nothing is claimed: the texts can be copied', () => {
  const input = inputOf({ form: 'none', step: 'start' })
  const at = (status: 'unknown' | 'recognised') => nextThing({ ...input, view: { ...input.view, step: null, status }, advice: [] }).what
  expect(at('unknown')).toBe('unsure')
  expect(at('recognised')).toBe('nothing')
})

test('a to-do of an answered field goes by what is missing, not by the name of the field', () => {
  const todo = (purpose: string) => next({ answers: { purpose, next: '' } }, { profile: null })
  expect(todo('x')).toMatchObject({ what: 'answer-todo', advice: 'marker-missing', label: '' })
})

test('a returned application is to be completed, open findings first', () => {
  expect(next({ step: 'returned', pageState: 'returned' }).what).toBe('complete-returned')
  const open = next({ step: 'returned', pageState: 'returned', answers: { purpose: 'Haemme lupaa [rekisteri].' }, left: ['purpose'] })
  expect(open.what).toBe('see-finding')
})

test('a new application begins from an empty form', () => {
  expect(
    next({
      step: 'new-application',
      answers: { 'use-earlier-form': 'Käytä aikaisempaa lomaketta pohjana', next: '' },
      session: { usedEarlierForm: true },
    }).what,
  ).toBe('start-empty-form')
  expect(next({ step: 'new-application', answers: { next: '' } })).toMatchObject({ what: 'go-on', handle: 'h-next' })
})

test('an untouched step can be filled first, and without a profile one is to be chosen', () => {
  const step: Situation = { step: 'organisation', answers: { 'organisation-name': '', 'contact-name': '', next: '' } }
  expect(next(step).what).toBe('fill-step')
  expect(next(step, { profile: null }).what).toBe('choose-profile')
  expect(next({ ...step, left: ['contact-name'] }).what).toBe('go-on')
})

test('without a profile an open finding comes before choosing one', () => {
  const left = { steps: [{ step: 'usage' as const, cameFilled: false, left: true, findings: 0, todos: 0 }] }
  expect(next({ answers: { purpose: '' } }, { ...left, profile: null })).toMatchObject({ what: 'see-finding', advice: 'marker-missing' })
  expect(next({ answers: { purpose: '' } }, left).what).toBe('fill-step')
})

test('a wrong profile comes before everything', () => {
  const situation: Situation = {
    step: 'organisation',
    answers: { 'business-id': '0245437-2', 'contact-name': '' },
    profile: { organisationOnPage: 'different' },
  }
  expect(next(situation)).toMatchObject({
    what: 'see-finding',
    advice: 'profile-mismatch',
    handle: 'h-business-id',
    label: 'Valittu profiili on eri organisaation',
  })
})

test('the first open finding is next, then the first to-do, then a required field, then going on', () => {
  expect(next({ answers: { purpose: 'x', next: '' }, left: ['purpose'] })).toMatchObject({
    what: 'see-finding',
    advice: 'marker-missing',
    handle: 'h-purpose',
  })
  expect(next({ answers: { purpose: 'x', next: '' } }, { profile: null })).toMatchObject({ what: 'answer-todo', advice: 'marker-missing' })
  expect(next({ answers: { purpose: GOOD, sector: '', next: '' }, required: ['sector'] })).toMatchObject({
    what: 'answer-todo',
    advice: null,
    handle: 'h-sector',
  })
  expect(next({ answers: { purpose: GOOD, next: '' } })).toMatchObject({ what: 'go-on', handle: 'h-next' })
})

test('a finding that was checked no longer stands in the way', () => {
  const situation: Situation = { answers: { purpose: 'x', next: '' }, left: ['purpose'] }
  const checked = advise(inputOf(situation)).map((one) => one.textKey)
  expect(next(situation, { checked }).what).toBe('go-on')
})

test('a valid permit is to be attached unless it is there or ticked', () => {
  const earlierPermit = { state: 'valid', samePurpose: true, own: true, attached: true } as const
  const step: Situation = { step: 'attachments', answers: { 'attachment-current-permit': '', next: '' }, profile: { earlierPermit } }
  expect(next(step)).toMatchObject({ what: 'attach-permit', handle: 'h-attachment-current-permit' })
  expect(next({ ...step, session: { ticked: ['permit-attached'] } }).what).toBe('go-on')
  expect(next({ ...step, answers: { 'attachment-current-permit': 'lupa.pdf', next: '' } }).what).toBe('go-on')
})

test('before sending comes what is open, then sending and waiting for the receipt', () => {
  const summary = { step: 'summary' } as const
  const withSend = (purpose: string) => {
    const input = inputOf({ ...summary, answers: { purpose, send: '' } })
    const fields = input.view.fields.map((match) => (match.field === 'send' ? { ...match, on: 'action' as const } : match))
    const changed = { ...input, view: { ...input.view, fields } }
    return nextThing({ ...changed, advice: advise(changed) })
  }
  expect(withSend('x')).toMatchObject({ what: 'see-finding', advice: 'marker-missing', handle: null })
  expect(withSend(GOOD)).toMatchObject({ what: 'send-and-wait', handle: 'h-send' })
  expect(next({ ...summary, answers: { purpose: GOOD } }).what).toBe('check-summary')
  expect(next({ ...summary, pageState: 'sent', answers: { purpose: GOOD } }).what).toBe('wait-for-receipt')
})

test('it is done only with the receipt', () => {
  expect(next({ step: 'receipt', pageState: 'sent', session: { sent: true } }).what).toBe('wait-for-receipt')
  expect(next({ step: 'receipt', pageState: 'receipt' }).what).toBe('done')
  expect(next({ step: 'receipt', session: { sent: true, ticked: ['receipt-got'] } }).what).toBe('done')
})

test('another form is named, and an unsure page says so', () => {
  expect(next({ form: 'other' })).toMatchObject({ what: 'other-form', label: 'VTJkyselyn tietolupa' })
  expect(next({ status: 'unsure' }).what).toBe('unsure')
})

test('a step that was filled before is not offered for filling again, also when another one was filled since', () => {
  const step: Situation = { step: 'organisation', answers: { 'organisation-name': 'Mallilan kunta', 'organisation-phone': '', next: '' } }
  const entry = {
    field: 'organisation-name',
    handle: '1',
    document: 'd',
    label: '',
    step: 'organisation',
    before: '',
    written: 'Mallilan kunta',
  } as const
  expect(next(step).what).toBe('fill-step')
  expect(next(step, { undo: [entry] }).what).not.toBe('fill-step')
})
