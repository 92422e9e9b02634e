// Which step of our form, or which of the portal's own pages, a heading or an item of a progress list names.
import type { PageForm, PageLabel } from '@/lib/model/catalogue'
import type { StepId } from '@/lib/model/words/ids'
import { normaliseLabel } from '@/lib/text/normalise'
import { createLexicon } from './lexicon'
import { remember } from './remember'

export type NamedStep = { step: StepId; words: string; likeness: number }

export type StepNames = {
  /** A step of our form. */
  ofForm: (text: string) => NamedStep | null
  /** The portal's own pages: login, start, inbox. */
  ofPortal: (text: string) => NamedStep | null
}

const BETWEEN_PARTS = /\s+[|·•>/:-]\s+|:\s+|\n/

/** Steps of our form and pages of the portal, by the names of the catalogue. */
export function createStepNames(forms: readonly PageForm[]): StepNames {
  return {
    ofForm: lookupOf(forms.filter((form) => form.form === 'muutostietopalvelu')),
    ofPortal: lookupOf(forms.filter((form) => form.form === 'none')),
  }
}

function lookupOf(forms: readonly PageForm[]): (text: string) => NamedStep | null {
  const steps = forms.flatMap((form) => form.steps)
  const lexicon = createLexicon(steps.flatMap((step) => step.names.map((name) => name.text)))
  const byText = new Map<string, NamedStep>()
  const byKey = new Map<string, NamedStep>()
  const learn = (step: StepId, name: PageLabel) => {
    const { list, key } = lexicon.stemsOf(name.text)
    byText.set(normaliseLabel(name.text), { step, words: name.text, likeness: 1 })
    if (list.length > 1) byKey.set(key, { step, words: name.text, likeness: 0.9 })
  }
  for (const step of steps) for (const name of step.names) learn(step.id, name)
  const look = remember((text): { named: NamedStep | null } => {
    for (const part of [text, ...text.split(BETWEEN_PARTS)]) {
      const named = byText.get(normaliseLabel(part)) ?? byKey.get(lexicon.stemsOf(part).key)
      if (named) return { named }
    }
    return { named: null }
  }, 5_000)
  return (text) => look(text).named
}
