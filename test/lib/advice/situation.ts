// Builds what advice is concluded from out of an example of the catalogue, so that examples and tests speak the same way.
import { join } from 'node:path'
import { compileCatalogue } from '@/lib/catalogue/compile'
import { loadCatalogue } from '@/lib/catalogue/load'
import type { AdviceInput } from '@/lib/model/advice'
import { AdviceExample } from '@/lib/model/advice-entry'
import type { Catalogue } from '@/lib/model/catalogue'
import type { FieldMatch, FormView } from '@/lib/model/form-view'
import type { ProfileFacts } from '@/lib/model/profile'
import { EMPTY_SESSION } from '@/lib/model/words/defaults'
import type { FieldId } from '@/lib/model/words/ids'

export const whole = loadCatalogue(join(import.meta.dirname, '../../../lib/catalogue'))
export const catalogue: Catalogue = compileCatalogue(whole, 'fi')

/** A situation told as an example is told; all else is as in a fresh tab. */
export type Situation = Partial<AdviceExample>

/** What advice takes; `over` replaces parts of it. */
export function inputOf(situation: Situation, over: Partial<AdviceInput> = {}): AdviceInput {
  const example = AdviceExample.parse({ says: '-', expect: 'silent', ...situation })
  const { step, left, session = {}, application = null } = example
  return {
    catalogue,
    view: viewOf(example),
    facts: factsOf(example),
    session: {
      ...EMPTY_SESSION,
      application,
      left,
      steps: [{ step, cameFilled: session.cameFilled ?? false, left: false, findings: 0, todos: 0 }],
      ticked: session.ticked ?? [],
      told: session.told ?? [],
      usedEarlierForm: session.usedEarlierForm ?? false,
      saved: session.saved ?? false,
      sent: session.sent ?? false,
      receipt: session.receipt ?? false,
    },
    today: example.today,
    ...(example.register && { register: { dataForm: 'data-groups', ...example.register } }),
    profileTitle: 'Mallilan kunta',
    ...over,
  }
}

function viewOf(example: AdviceExample): FormView {
  const { form, status, step, answers, otherAnswers, pageState } = example
  const isSummary = step === 'summary'
  return {
    form,
    status,
    step,
    formName: form === 'other' ? 'VTJkyselyn tietolupa' : form === 'none' ? '' : 'Muutostietopalvelun hakemus ja tilaus',
    score: 1,
    stepScore: 1,
    reasons: [],
    fields: Object.entries(answers).map(([field, answer]) => matchOf(field as FieldId, answer!, example)),
    ambiguous: [],
    unknown: Object.entries(otherAnswers).map(([label, value]) => ({ handle: `h-${label}`, label, kind: 'text', value, visible: true })),
    pageState,
    readOnly: isSummary,
  }
}

/** A field as recognition would find it: the first kind the catalogue names, a long text where it may be one. */
export function matchOf(
  field: FieldId,
  answer: string | string[],
  example: Pick<AdviceExample, 'step' | 'hidden' | 'required'>,
): FieldMatch {
  const kinds = catalogue.fields.find((entry) => entry.id === field)?.kinds ?? ['text']
  const kind = kinds.includes('textarea') ? 'textarea' : kinds[0]!
  const chosen = Array.isArray(answer) ? answer : answer === '' ? [] : [answer]
  const isAnswer = example.step === 'summary'
  return {
    field,
    handle: `h-${field}`,
    score: 1,
    reasons: [],
    on: isAnswer ? 'answer' : 'control',
    kind: isAnswer ? null : kind,
    label: catalogue.fields.find((entry) => entry.id === field)?.labels[0]?.text ?? field,
    value: chosen.join(', '),
    options: /select|group|combobox/.test(kind) ? chosen.map((label) => ({ label, value: label, selected: true, disabled: false })) : [],
    checked: kind === 'checkbox' && chosen.length > 0,
    maxLength: null,
    required: example.required.includes(field),
    writable: !isAnswer && kind !== 'file',
    visible: !example.hidden.includes(field),
    isDefault: false,
  }
}

function factsOf({ profile }: AdviceExample): ProfileFacts | null {
  if (!profile) return null
  return {
    organisationType: profile.organisationType ?? null,
    registerType: profile.registerType ?? null,
    earlierPermit: profile.earlierPermit ?? { state: 'unanswered', samePurpose: false, own: false, attached: false },
    turvakielto: profile.turvakielto ?? 'unanswered',
    organisationOnPage: profile.organisationOnPage ?? 'unknown',
  }
}
