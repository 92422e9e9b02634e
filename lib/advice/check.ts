// Whether a condition of the catalogue holds on the page.
import type { Check, CheckLeaf } from '@/lib/model/check'
import { situationJudges } from './check-situation'
import { textJudges } from './check-text'
import type { Scene } from './scene'

const JUDGES: { [K in CheckLeaf['check']]: (leaf: Extract<CheckLeaf, { check: K }>, scene: Scene) => boolean } = {
  ...situationJudges,
  ...textJudges,
}

/** Judges a condition; throws, naming the word, when it is none of the vocabulary. */
export function holds(check: Check, scene: Scene): boolean {
  switch (check.check) {
    case 'all':
      return check.of.every((part) => holds(part, scene))
    case 'any':
      return check.of.some((part) => holds(part, scene))
    case 'not':
      return !holds(check.of, scene)
    default: {
      const judge = JUDGES[check.check] as ((leaf: CheckLeaf, scene: Scene) => boolean) | undefined
      if (!judge) throw new Error(`advice: unknown condition ${check.check}`)
      return judge(check, scene)
    }
  }
}
