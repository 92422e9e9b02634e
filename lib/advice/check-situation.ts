// Conditions on the step, the session, the profile's facts and what stands on the page; without reading texts.
import type { CheckLeaf } from '@/lib/model/check'
import type { FieldId } from '@/lib/model/words/ids'
import { emailDomain } from '@/lib/text/email-domain'
import { normaliseLabel } from '@/lib/text/normalise'
import { pageStateOf } from './page-state'
import type { Scene } from './scene'

/** Answers as people give them in the three languages. */
const YES = /^(?:kyllä|on\b|tarvitaan|tarvitsemme|tarvitsen|haetaan|haemme|ja\b|behövs|vi behöver|yes|needed|we need)/u
const NO =
  /^(?:en$|en (?:tarvitse|halua|hae|ole)|(?:ei|emme|eivät|nej|inte|ingen|inga|inget|no|not|none)(?!\p{L})|(?:behövs|vi behöver) (?:inte|ej|inga|ingen)(?!\p{L}))/u

type Judge<K extends CheckLeaf['check']> = (leaf: Extract<CheckLeaf, { check: K }>, scene: Scene) => boolean

export const situationJudges = {
  'form-is': ({ forms }, { input }) => forms.includes(input.view.form),
  'step-is': ({ steps }, { input }) => input.view.step !== null && steps.includes(input.view.step),
  'page-state-is': ({ states }, { input }) => states.some((state) => state === pageStateOf(input.view)),
  'application-is': ({ kinds }, { input }) => input.session.application !== null && kinds.includes(input.session.application),
  'profile-is': ({ organisationTypes }, { input }) =>
    !!input.facts?.organisationType && organisationTypes.includes(input.facts.organisationType),
  'register-is': ({ types }, { input }) => !!input.facts?.registerType && types.includes(input.facts.registerType),
  'turvakielto-is': ({ needs }, { input }) => input.facts !== null && needs.includes(input.facts.turvakielto),
  'earlier-permit-is': (leaf, { input }) => {
    const permit = input.facts?.earlierPermit
    if (!permit || (leaf.states && !leaf.states.includes(permit.state))) return false
    return (['samePurpose', 'own', 'attached'] as const).every((key) => leaf[key] === undefined || leaf[key] === permit[key])
  },
  'organisation-differs': (_, { input }) => input.facts?.organisationOnPage === 'different',
  'is-present': ({ field }, scene) => scene.match(field) !== undefined,
  'is-filled': ({ field }, scene) => scene.answer(field) !== '',
  'is-empty': ({ field }, scene) => scene.match(field) !== undefined && scene.answer(field) === '',
  'is-required': ({ field }, scene) => scene.match(field)?.required ?? false,
  'is-left': ({ field }, scene) => isLeft(field, scene),
  'is-one-of': ({ field, words }, scene) => {
    const chosen = chosenOptions(field, scene)
    return words.some((word) => chosen.includes(normaliseLabel(word)))
  },
  'answers-yes': ({ field }, scene) => {
    const match = scene.match(field)
    const answer = normaliseLabel(scene.answer(field))
    return match?.kind === 'checkbox' ? match.checked : YES.test(answer) && !NO.test(answer)
  },
  'answers-no': ({ field }, scene) => NO.test(normaliseLabel(scene.answer(field))),
  'other-answer': ({ labels }, { input }) =>
    input.view.unknown.some((control) => {
      if (!control.visible || control.value === '') return false
      const label = normaliseLabel(control.label)
      return labels.some((word) => label.includes(normaliseLabel(word)))
    }),
  told: ({ what }, { input }) => input.session.told.includes(what),
  'used-earlier-form': (_, { input }) => input.session.usedEarlierForm,
  'came-filled': (_, { input }) => input.session.steps.some((seen) => seen.step === input.view.step && seen.cameFilled),
  'domains-differ': ({ field, from, except }, scene) => {
    const domains = [emailDomain(scene.answer(field)), emailDomain(scene.answer(from))]
    return domains.every((domain) => domain !== '' && !except.includes(domain)) && domains[0] !== domains[1]
  },
  'register-asks': ({ groups }, { input: { register } }) =>
    register?.dataForm === 'data-groups' && register.dataGroups.some((code) => groups.includes(code)),
  'register-explains': (_, { input: { register } }) => (register?.dataJustification.trim() ?? '') !== '',
  ticked: ({ what }, { input }) => input.session.ticked.includes(what),
  'was-saved-or-sent': (_, { input }) =>
    input.session.saved || input.session.sent || pageStateOf(input.view) === 'draft-saved' || pageStateOf(input.view) === 'sent',
  'receipt-seen': (_, { input }) => input.session.receipt || pageStateOf(input.view) === 'receipt',
} satisfies { [K in CheckLeaf['check']]?: Judge<K> }

function chosenOptions(field: FieldId, scene: Scene): string[] {
  const chosen = scene.match(field)?.options.filter((option) => option.selected) ?? []
  return [...chosen.map((option) => normaliseLabel(option.label)), normaliseLabel(scene.answer(field))].filter((label) => label !== '')
}

function isLeft(field: FieldId, { input, match }: Scene): boolean {
  const { view, session, catalogue } = input
  if (view.step === 'summary' || match(field)?.on === 'answer' || session.left.includes(field)) return true
  const steps = catalogue.fields.find((entry) => entry.id === field)?.steps ?? []
  const here = view.step !== null && (steps.length === 0 || steps.includes(view.step)) ? [view.step] : steps
  return session.steps.some((seen) => seen.left && here.includes(seen.step))
}
