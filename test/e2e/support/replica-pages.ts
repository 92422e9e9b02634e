// Every page of the replica in both skins: where it stands, what is in the store for it, and what recognition makes of it.
import type { FormView } from '@/lib/model/form-view'
import type { Answers } from '../../portal/form/questions'
import { SIBLINGS } from '../../portal/form/siblings'
import { stepAddress } from '../../portal/power-pages/step-page'
import { casePath, stepPath } from '../../portal/react/place'
import type { SkinName } from '../../portal/server'
import { type Application, type ApplicationStatus, newApplication } from '../../portal/store/application'

export type Expected = Pick<FormView, 'form' | 'status' | 'step'> & Partial<Pick<FormView, 'pageState'>>

export type ReplicaPage = {
  /** English and kebab-case; names the folder of a stored capture. */
  name: string
  path: Record<SkinName, string>
  /** Pressed on the page before it is looked at. */
  press?: 'save-draft'
  expected: Expected
}

/** Strings that nobody may find again. */
export const CANARY = /qvarxkanaria|zyxwanto|xylofanta|98765432101|mallila/i
const TEXT = 'Rekisteri qvarxkanaria päivitetään, henkilötunnus 131052-308T.'
/** In every field that takes text. */
export const CANARY_ANSWERS: Answers = {
  'organisation-name': 'Qvarxkanaria Oy',
  'contact-name': 'Xylofanta Zyxwanto',
  'contact-email': 'xylofanta@zyxwanto.fi',
  'contact-phone': '98765432101',
  'business-id': '7654321-0',
  purpose: TEXT,
  'data-description': 'zyxwanto',
  'protection-statement': 'xylofanta',
  'turvakielto-needed': 'yes',
  'turvakielto-basis': 'qvarxkanaria',
  'billing-reference': '98765432101',
  'query-purpose': TEXT,
  'responsible-name': 'Xylofanta Zyxwanto',
  'interface-purpose': TEXT,
  'extraction-purpose': TEXT,
}
const STEPS = ['organisation', 'usage', 'protection', 'attachments', 'summary'] as const
const FIRST = 700

/** What the store holds; every text and file name in it is a canary. */
export const APPLICATIONS: Application[] = [
  ...STEPS.map((step) => draft('change-service', step)),
  draft('change-service', 'usage'),
  ...SIBLINGS.map(({ id, steps }) => draft(id, steps.at(-1)!.id)),
  sent('sent'),
  sent('processing', 'DVV/4701/2026'),
  sent('returned', 'DVV/4702/2026'),
].map((one, at) => ({ ...one, number: FIRST + at }))

function draft(form: string, step: string): Application {
  const fresh = newApplication({ number: 0, form, base: 'empty', step, answers: CANARY_ANSWERS, changedOn: '24.11.2026' })
  const files = [{ key: 'attachment-other', name: 'zyxwanto qvarxkanaria.pdf', size: 7 }]
  return form === 'change-service' ? { ...fresh, files } : fresh
}

function sent(status: ApplicationStatus, caseNumber?: string): Application {
  const returnReasons = status === 'returned' ? ['Rekisteri qvarxkanaria puuttuu.'] : []
  return { ...draft('change-service', 'summary'), status, returnReasons, ...(caseNumber !== undefined && { caseNumber }) }
}

const OURS = { form: 'muutostietopalvelu', status: 'recognised', pageState: 'none' } as const
const PORTALS = { form: 'none', status: 'recognised', pageState: 'none' } as const
const UNKNOWN = { form: 'none', status: 'unknown', step: null, pageState: 'none' } as const

function both(path: string): Record<SkinName, string> {
  return { pages: path, react: `/react${path}` }
}

function atStep({ form, step, number }: Application): Record<SkinName, string> {
  const application = APPLICATIONS.find((one) => one.number === number)!
  return { pages: stepAddress(form, step, application), react: stepPath(number, step) }
}

function atCase(status: ApplicationStatus, isReceipt: boolean): Record<SkinName, string> {
  const { number } = APPLICATIONS.find((one) => one.status === status)!
  return { pages: `/asia/${number}${isReceipt ? '/kuittaus' : ''}`, react: casePath(number, isReceipt) }
}

const [saved, ...siblings] = APPLICATIONS.slice(STEPS.length, STEPS.length + 1 + SIBLINGS.length)

/** The pages; the last one ends the login. */
export const REPLICA_PAGES: ReplicaPage[] = [
  { name: 'front', path: both('/'), expected: { ...PORTALS, step: 'start' } },
  { name: 'start', path: both('/uusi-hakemus'), expected: { ...PORTALS, step: 'start' } },
  { name: 'inbox', path: both('/viestit'), expected: { form: 'none', status: 'recognised', step: 'inbox' } },
  {
    name: 'new-application',
    path: { pages: stepAddress('change-service', 'new-application'), react: '/react/uusi/change-service' },
    expected: { ...OURS, step: 'new-application' },
  },
  ...STEPS.map((step, at) => ({ name: step, path: atStep(APPLICATIONS[at]!), expected: { ...OURS, step } })),
  { name: 'saved-draft', path: atStep(saved!), press: 'save-draft', expected: { ...OURS, step: 'usage', pageState: 'draft-saved' } },
  ...siblings.map((one) => ({
    name: `sibling-${one.form}`,
    path: atStep(one),
    expected: { form: 'other', status: 'recognised', step: null, pageState: 'none' } as const,
  })),
  { name: 'waiting-for-receipt', path: atCase('sent', true), expected: { ...OURS, step: 'summary', pageState: 'sent' } },
  { name: 'receipt', path: atCase('processing', true), expected: { ...OURS, step: 'receipt', pageState: 'receipt' } },
  { name: 'returned', path: atCase('returned', false), expected: { ...OURS, step: 'returned', pageState: 'returned' } },
  { name: 'article', path: both('/ohje'), expected: UNKNOWN },
  { name: 'free-form', path: both('/yhteydenotto'), expected: UNKNOWN },
  { name: 'login', path: both('/kirjaudu'), expected: { ...PORTALS, step: 'login' } },
  { name: 'session-ended', path: both('/istunto-paattynyt'), expected: { ...UNKNOWN, pageState: 'expired' } },
]
