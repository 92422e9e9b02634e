// What the page's notices say of the application: saved, sent, received, returned; and never what they only explain.
import type { PageForm } from '@/lib/model/catalogue'
import type { NoticeId } from '@/lib/model/words/ids'
import { normaliseLabel } from '@/lib/text/normalise'
import { createLexicon } from './lexicon'
import { remember } from './remember'

export type NamedState = { state: NoticeId; words: string; isSentence: boolean }

/** The states a notice or heading states, sentence by sentence. */
export type StateLookup = (text: string) => readonly NamedState[]

/** «Hakemus tulee vireille vasta, kun se on lähetetty …» explains; it does not tell that anything was sent. */
const EXPLAINS =
  /(?:^|\s)(?:ei|eivät|et|ette|emme|ole|vasta|kun|jos|ennen|jälkeen|voit|voi|voitte|pitää|tulee|inte|när|om|innan|kan|not|when|if|before|can|will)(?=\s|$)/
const TOO_LONG = 6
const SHORT = 3
const BETWEEN_SENTENCES = /[.!?:]+(?:\s|$)|\n|,\s/

export function createStateLookup(forms: readonly PageForm[]): StateLookup {
  const states = forms.flatMap((form) => form.states)
  const lexicon = createLexicon(states.flatMap((state) => state.words))
  const phrases = states.flatMap((state) =>
    state.words.map((words) => ({ state: state.id, words, normal: normaliseLabel(words), stems: lexicon.stemsOf(words) })),
  )
  const look = (sentence: string): NamedState[] => {
    const normal = normaliseLabel(sentence)
    const { list, key } = lexicon.stemsOf(normal)
    const explains = EXPLAINS.test(normal) || list.length > TOO_LONG
    const said = phrases.filter(({ stems, normal: phrase }) => {
      if (phrase === normal) return true
      if (explains || normal === '') return false
      if (stems.list.length > 1) return stems.key === key || stems.list.every((one) => list.includes(one))
      return list.length <= SHORT && normal.startsWith(`${phrase} `)
    })
    return said.map(({ state, words }) => ({ state, words, isSentence: list.length > 1 }))
  }
  return remember((text) => text.split(BETWEEN_SENTENCES).flatMap(look), 2_000)
}
