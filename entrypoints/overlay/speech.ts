// What the words script hands to the overlay: both run in one isolated world, the words first.
import type { Words } from '@/components/words/words'
import type { Catalogue } from '@/lib/model/catalogue'

export type Speech = { words: Words; catalogue: Catalogue }

const KEY = Symbol.for('lupaluotsi.speech')
type World = { [KEY]?: Speech }

/** Leaves the words of one language for the overlay; a later language replaces an earlier one. */
export function provideSpeech(speech: Speech): void {
  ;(globalThis as World)[KEY] = speech
}

/** The words left by the words script. Throws when the overlay was injected without them. */
export function givenSpeech(): Speech {
  const speech = (globalThis as World)[KEY]
  if (!speech) throw new Error('overlay: injected without its words')
  return speech
}
