// What the page's notices say of the application: saved, sent, received, returned; and never what they only explain.
import type { PageForm } from '@/lib/model/catalogue'
import type { NoticeId } from '@/lib/model/words/ids'
import { normaliseLabel } from '@/lib/text/normalise'
import { createLexicon } from './lexicon'
import { remember } from './remember'

/** `isSentence` = it is said of what has just happened; «Lähetetty» may be a row's badge in a list. */
export type NamedState = { state: NoticeId; words: string; isSentence: boolean }

/** The states a notice or heading states, sentence by sentence. */
export type StateLookup = (text: string) => readonly NamedState[]

/** «Hakemus tulee vireille vasta, kun se on lähetetty …» explains; no part of such a sentence tells that anything was sent. */
const EXPLAINS = /(?:^|[\s,])(?:vasta|kun|jos|mikäli|ennen|jälkeen|voit|voi|voitte|när|innan|when|if|before|once)(?=[\s,]|$)/i
const DENIES = /(?:^|\s)(?:ei|eivät|et|ette|emme|ole|pitää|tulee|inte|not|can|will)(?=\s|$)/
/** A badge has no verb («Sparad som halvfärdig»). */
const HAS_VERB = /(?:^|\s)(?:on|olemme|har|är|has|have|is)(?=\s|$)/
/** Rows of a list are badged so. */
const BADGES: readonly NoticeId[] = ['draft-saved', 'sent', 'returned']
const TOO_LONG = 6
const SHORT = 3
const BETWEEN_SENTENCES = /[.!?]+(?:\s|$)|\n/
const BETWEEN_CLAUSES = /:\s|,\s/

/** States of all forms and of the portal together; a phrase belongs to one state. */
export function createStateLookup(forms: readonly PageForm[]): StateLookup {
  const states = forms.flatMap((form) => form.states)
  const lexicon = createLexicon(states.flatMap((state) => state.words))
  const phrases = states.flatMap((state) =>
    state.words.map((words) => ({ state: state.id, words, normal: normaliseLabel(words), stems: lexicon.stemsOf(words) })),
  )
  const look = (clause: string, explains: boolean): NamedState[] => {
    const normal = normaliseLabel(clause)
    const { list, key } = lexicon.stemsOfLabel(normal)
    const isVague = explains || normal === '' || DENIES.test(normal) || list.length > TOO_LONG
    const said = phrases.filter(({ stems, normal: phrase }) => {
      if (phrase === normal) return !explains
      if (isVague) return false
      if (stems.list.length > 1) return stems.key === key || stems.list.every((one) => list.includes(one))
      return list.length <= SHORT && normal.startsWith(`${phrase} `)
    })
    const isSentence = (state: NoticeId) => list.length > 1 && (!BADGES.includes(state) || HAS_VERB.test(normal))
    return said.map(({ state, words }) => ({ state, words, isSentence: isSentence(state) }))
  }
  const lookAll = (sentence: string) => {
    const explains = EXPLAINS.test(sentence)
    return sentence.split(BETWEEN_CLAUSES).flatMap((clause) => look(clause, explains))
  }
  return remember((text) => text.split(BETWEEN_SENTENCES).flatMap(lookAll), 2_000)
}
