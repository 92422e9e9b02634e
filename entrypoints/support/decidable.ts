// Whether a condition of an advice can be judged without knowing what the applicant wrote.
import { holds } from '@/lib/advice/check'
import type { Scene } from '@/lib/advice/scene'
import type { Check } from '@/lib/model/check'

/** `null` = it hangs on a text or a choice that a report does not carry. */
export type Verdict = boolean | null

/** Conditions on the page's structure and on what the report tells of session and profile. */
const STRUCTURAL: readonly Check['check'][] = [
  ...(['form-is', 'step-is', 'page-state-is', 'is-present', 'is-filled', 'is-empty', 'is-required', 'is-left'] as const),
  ...(['application-is', 'register-is', 'turvakielto-is', 'earlier-permit-is', 'organisation-differs'] as const),
  ...(['used-earlier-form', 'came-filled', 'ticked', 'told', 'was-saved-or-sent', 'receipt-seen'] as const),
]
/** Looks at everything that is written on the page. */
const ON_ANY_TEXT: readonly Check['check'][] = [
  'some-text-mentions',
  'has-identity-code',
  'has-unfilled-slot',
  'says-fetched',
  'old-service-words',
  'other-answer',
]

/** Judges with three values: true, false, or not known. */
export function verdictOf(check: Check, scene: Scene): Verdict {
  switch (check.check) {
    case 'all':
      return joined(check.of, scene, false)
    case 'any':
      return joined(check.of, scene, true)
    case 'not': {
      const inner = verdictOf(check.of, scene)
      return inner === null ? null : !inner
    }
    default:
      return isKnown(check, scene) ? holds(check, scene) : null
  }
}

/** One part that is `decisive` decides; else one that is not known leaves it open. */
function joined(parts: readonly Check[], scene: Scene, decisive: boolean): Verdict {
  const verdicts = parts.map((part) => verdictOf(part, scene))
  if (verdicts.includes(decisive)) return decisive
  return verdicts.includes(null) ? null : !decisive
}

function isKnown(check: Check, scene: Scene): boolean {
  if (STRUCTURAL.includes(check.check)) return true
  if (ON_ANY_TEXT.includes(check.check)) return scene.texts().length === 0 && !hasChoice(scene)
  return 'field' in check && scene.answer(check.field) === ''
}

function hasChoice({ input }: Scene): boolean {
  return input.view.unknown.some((control) => control.value !== '')
}
