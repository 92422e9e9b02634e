// What the words script hands to the overlay: both run in one isolated world, the words first.
import type { Words } from '@/components/words/words'

const KEY = Symbol.for('lupaluotsi.speech')
type World = { [KEY]?: Words }

/** Leaves the words of one language for the overlay; a later language replaces an earlier one. */
export function provideSpeech(words: Words): void {
  ;(globalThis as World)[KEY] = words
}

/** The words left by the words script. Throws when the overlay was injected without them. */
export function givenSpeech(): Words {
  const words = (globalThis as World)[KEY]
  if (!words) throw new Error('overlay: injected without its words')
  return words
}
