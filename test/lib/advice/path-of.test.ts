// The path tells how far the application is, and is never done before the receipt.
import { expect, test } from 'vitest'
import { advise } from '@/lib/advice/advise'
import { pathOf } from '@/lib/advice/path-of'
import type { AdviceInput } from '@/lib/model/advice'
import { PATH_STEPS, type PathStepId, type StepId, type StepState } from '@/lib/model/words/ids'
import { inputOf, type Situation } from './situation'

const path = (situation: Situation, session: Partial<AdviceInput['session']> = {}) => {
  const input = inputOf(situation)
  const changed = { ...input, session: { ...input.session, ...session } }
  return pathOf({ ...changed, advice: advise(changed) })
}
const states = (steps: ReturnType<typeof path>) =>
  Object.fromEntries(steps.map((step) => [step.id, step.state])) as Record<PathStepId, StepState>
const seen = (...steps: StepId[]) => steps.map((step) => ({ step, cameFilled: false, left: true, findings: 0, todos: 0 }))

test('on the start page the first two steps are ahead, and the open tab moves on', () => {
  const start: Situation = { form: 'none', step: 'start' }
  expect(states(path(start, { steps: [] }))).toMatchObject({ tab: 'in-progress', choose: 'not-started', receipt: 'not-started' })
  const open = { ...start, answers: { 'start-this-form': '' } }
  expect(
    path(open, { steps: [] })
      .filter((step) => step.current)
      .map((step) => step.id),
  ).toEqual(['choose'])
})

test('a step with findings is to check, one with to-dos in progress, and one without done', () => {
  const MARKER = 'Hakemus koskee VTJ-muutosrajapintaa. Perusopetuslaki (628/1998) 4 §.'
  expect(states(path({ answers: { purpose: 'x' }, left: ['purpose'] })).usage).toBe('to-check')
  expect(states(path({ answers: { purpose: '' } })).usage).toBe('in-progress')
  expect(states(path({ answers: { purpose: MARKER } })).usage).toBe('done')
  expect(states(path({ answers: { purpose: MARKER, sector: '' }, required: ['sector'] })).usage).toBe('in-progress')
})

test('steps left behind keep what was last seen of them', () => {
  const steps = [
    { step: 'organisation' as const, cameFilled: false, left: true, findings: 0, todos: 1 },
    ...seen('usage'),
    { ...seen('protection')[0]!, findings: 2 },
  ]
  expect(states(path({ step: 'attachments', answers: { 'attachment-other': '' } }, { steps }))).toMatchObject({
    'new-application': 'done',
    organisation: 'in-progress',
    usage: 'done',
    protection: 'to-check',
    attachments: 'in-progress',
    saved: 'not-started',
  })
})

test('a change of contact details needs only the organisation', () => {
  expect(states(path({ step: 'organisation', application: 'contacts' }))).toMatchObject({
    usage: 'not-needed',
    protection: 'not-needed',
    attachments: 'not-needed',
  })
})

test('the summary shows what is open in the steps behind it', () => {
  expect(states(path({ step: 'summary', answers: { purpose: 'x' } }, { steps: seen('organisation', 'usage') }))).toMatchObject({
    organisation: 'done',
    usage: 'to-check',
    receipt: 'in-progress',
  })
})

test('a saved draft is in progress, and sent without a receipt is not done', () => {
  expect(states(path({ step: 'usage', session: { saved: true } })).saved).toBe('in-progress')
  const sent = states(path({ step: 'summary', pageState: 'sent', session: { sent: true } }))
  expect(sent).toMatchObject({ saved: 'not-needed', receipt: 'in-progress' })
})

test('all is done at the receipt, also when it came by e-mail', () => {
  const done = states(path({ step: 'receipt', pageState: 'receipt', session: { sent: true, saved: true } }))
  expect(new Set(Object.values(done))).toEqual(new Set(['done']))
  expect(states(path({ step: 'inbox', session: { sent: true, ticked: ['receipt-got'] } })).receipt).toBe('done')
})

test('only one step is current, and other pages have no path', () => {
  for (const step of ['new-application', 'organisation', 'usage', 'protection', 'attachments', 'summary'] as const)
    expect(path({ step }).filter((one) => one.current)).toHaveLength(1)
  expect(path({ step: 'usage' }).map((one) => one.id)).toEqual([...PATH_STEPS])
  expect(path({ form: 'other' })).toEqual([])
  expect(path({ form: 'none', step: 'login' })).toEqual([])
})

test('on a page that is not known the path is the checklist, and where a session has ended there is none', () => {
  const unknown = (pageState: AdviceInput['view']['pageState'] = 'none') => {
    const input = inputOf({ form: 'none' })
    const view = { ...input.view, status: 'unknown' as const, step: null, pageState }
    return pathOf({ ...input, view, session: { ...input.session, steps: seen('organisation') }, advice: [] })
  }
  const steps = unknown()
  expect(steps.map((one) => one.id)).toEqual([...PATH_STEPS])
  expect(steps.some((one) => one.current)).toBe(false)
  expect(states(steps)).toMatchObject({ 'new-application': 'done', organisation: 'done', usage: 'not-started' })
  expect(unknown('expired')).toEqual([])
})
