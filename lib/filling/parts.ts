// Which stretches of a text are new, for the preview. Words by the `diff` package (2.4 kB gzip), because a changed number in a long text must be seen.
import { diffWordsWithSpace } from 'diff'
import type { TextPart } from '@/lib/model/fill'
import { isBlank } from './marker-line'

/** Beyond this many changed words two texts have little in common, and comparing them would only cost time. */
const MAX_CHANGES = 300
/** Up to this many characters what a control of one line holds is read as one value: a name, a number, an address. */
const SHORT_LINE = 100
/** Fewer words than this between two additions are only read as part of them. */
const FEW_WORDS = 3

/**
 * The text after filling in stretches; joined they are exactly `after`. A short value of a control of one line, or a text of which less than half of the old words survives,
 * is new as a whole: in crumbs neither can be read or heard.
 */
export function textParts(now: string, after: string, singleLine: boolean): TextPart[] {
  if (after === '') return []
  if (isBlank(now)) return [{ text: after, added: true }]
  if (after.endsWith(now))
    return [
      { text: after.slice(0, after.length - now.length), added: true },
      { text: now, added: false },
    ].filter(hasText)
  if (singleLine && after.length <= SHORT_LINE) return [{ text: after, added: true }]
  const changes = diffWordsWithSpace(now, after, { maxEditLength: MAX_CHANGES })
  if (!changes) return [{ text: after, added: true }]
  const parts = changes.filter((change) => !change.removed).map(({ value, added }) => ({ text: value, added }))
  const surviving = parts.reduce((sum, { text, added }) => (added ? sum : sum + wordCount(text)), 0)
  return surviving * 2 < wordCount(now) ? [{ text: after, added: true }] : withoutCrumbs(parts)
}

/** Additions with only a few old words between them are one addition. */
function withoutCrumbs(parts: TextPart[]): TextPart[] {
  const joined: TextPart[] = []
  parts.forEach(({ text, added }, at) => {
    const isCrumb = !added && at > 0 && at < parts.length - 1 && wordCount(text) < FEW_WORDS
    const last = joined.at(-1)
    if (last && last.added === (added || isCrumb)) last.text += text
    else joined.push({ text, added: added || isCrumb })
  })
  return joined
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

function hasText(stretch: TextPart): boolean {
  return stretch.text !== ''
}
