// Names and laws in a text that others have since taken the place of, left alone where they belong to an earlier permit or decision.
import { placesOf } from './mentions'
import { fold } from './normalise'

const NEARBY = 80

/** The replacements one of whose words the text names more than 80 characters from each of the words `notNear`. */
export function replacedIn<T extends { words: readonly string[] }>(
  text: string,
  replacements: readonly T[],
  notNear: readonly string[],
): T[] {
  if (text === '') return []
  const folded = fold(text)
  const shelters = notNear.flatMap((word) => placesOf(folded, word).map((at) => [at, at + word.length] as const))
  const isSheltered = (start: number, end: number) => shelters.some(([from, to]) => from - end <= NEARBY && start - to <= NEARBY)
  return replacements.filter(({ words }) => words.some((word) => placesOf(folded, word).some((at) => !isSheltered(at, at + word.length))))
}
