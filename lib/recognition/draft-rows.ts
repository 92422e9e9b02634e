// Tells the row of a draft in a list of applications from that of one which was sent: by the words in the row, else by the heading of the list.
import type { PageField } from '@/lib/model/catalogue'
import { normaliseLabel, wordsOf } from '@/lib/text/normalise'

export type DraftRows = {
  /** `texts` are the headings above an action, its row and its own words, outermost first. */
  isDraft: (texts: readonly string[]) => boolean
}

/** `field`: `open-draft`; its sections are words of drafts and headings of their lists, its look-alikes are words of rows that are no drafts. */
export function createDraftRows(field: PageField | undefined): DraftRows {
  const drafts = (field?.sections ?? []).map(plain)
  const others = (field?.not ?? []).map(plain)
  return {
    isDraft(texts) {
      for (const text of texts.map(plain).reverse()) {
        if (others.some((words) => text.includes(words))) return false
        // The heading of another list may hold the same words: «Keskeneräiset ja lähetetyt».
        if (drafts.some((words) => text.includes(words))) return true
      }
      return false
    },
  }
}

/** Words between blanks, so that only whole words are found. */
function plain(text: string): string {
  return ` ${wordsOf(normaliseLabel(text)).join(' ')} `
}
