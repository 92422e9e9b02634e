// Which stretches of a text are new, for the preview. Words by the `diff` package (2.4 kB gzip), because a changed number in a long text must be seen.
import { diffWordsWithSpace } from 'diff'
import type { TextPart } from '@/lib/model/fill'
import { isBlank } from './marker-line'

/** Beyond this many changed words two texts have little in common, and comparing them would only cost time. */
const MAX_CHANGES = 300

/** The text after filling in stretches; joined they are exactly `after`. */
export function textParts(now: string, after: string): TextPart[] {
  if (after === '') return []
  if (isBlank(now)) return [{ text: after, added: true }]
  if (after.endsWith(now)) return [{ text: after.slice(0, after.length - now.length), added: true }, part(now)].filter(hasText)
  const changes = diffWordsWithSpace(now, after, { maxEditLength: MAX_CHANGES })
  if (!changes) return [{ text: after, added: true }]
  return changes.filter((change) => !change.removed).map(({ value, added }) => ({ text: value, added }))
}

function part(text: string): TextPart {
  return { text, added: false }
}

function hasText(stretch: TextPart): boolean {
  return stretch.text !== ''
}
