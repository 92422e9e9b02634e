// What the options of a choice say of the field it is («päivittäin», «viikoittain» speak for the delivery rhythm).
import type { PageField } from '@/lib/model/catalogue'
import type { SnapshotOption } from '@/lib/model/snapshot'
import { normaliseLabel, wordsOf } from '@/lib/text/normalise'

/** `isStrong` = they speak for the field even when its label is unknown; `isPhrase` = one of them is a whole phrase of the catalogue. */
export type OptionHit = { field: number; isStrong: boolean; isPhrase: boolean; words: string }

export type OptionLookup = { hitsOf: (options: readonly SnapshotOption[]) => readonly OptionHit[] }

const MANY = 3
const MOST = 0.5

/** Field numbers in the hits are places in `fields`. */
export function createOptionLookup(fields: readonly PageField[]): OptionLookup {
  const byText = new Map<string, { field: number; text: string; isPhrase: boolean }[]>()
  fields.forEach((field, index) => {
    for (const text of field.options) {
      const key = normaliseLabel(text)
      byText.set(key, [...(byText.get(key) ?? []), { field: index, text, isPhrase: wordsOf(key).length >= MANY }])
    }
  })
  return {
    hitsOf(options) {
      if (options.length === 0) return []
      const found = new Map<number, { count: number; phrases: number; words: string[] }>()
      for (const option of options)
        for (const { field, text, isPhrase } of byText.get(normaliseLabel(option.label)) ?? []) {
          const hit = found.get(field) ?? { count: 0, phrases: 0, words: [] }
          hit.count += 1
          hit.phrases += isPhrase ? 1 : 0
          hit.words.push(text)
          found.set(field, hit)
        }
      const real = options.filter((option) => option.label.trim() !== '' && option.value !== '').length || options.length
      return [...found].map(([field, { count, phrases, words }]) => ({
        field,
        isPhrase: phrases > 0,
        isStrong: phrases > 0 || (count >= MANY && count / real >= MOST),
        words: words.slice(0, MANY).join(', '),
      }))
    },
  }
}
