// Sees to it that the panel's words and what was seen are in one language, also when another was chosen while words were on their way.
import type { Words } from '@/components/words/words'
import type { Language } from '@/lib/model/words/ids'
import { askAgain } from './ask-again'

/** A language chosen again and again; then what was seen is shown all the same. */
const MOST_ASKED = 3

/** Says of each look's language whether the panel speaks it; if not, the words are asked for, and `again` is told when they have come. */
export function spoken(words: () => Words, again: () => void): (language: Language) => Promise<boolean> {
  let asked = 0
  return async (language) => {
    if (words().language === language || asked >= MOST_ASKED) {
      asked = 0
      return true
    }
    asked += 1
    await askAgain('words-wanted', () => ({}))
    again()
    return false
  }
}
