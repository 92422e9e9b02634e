// What no preset may carry in its texts: a link, and the marker sentence, which Lupaluotsi itself offers and nobody else.
import type { ImportFault } from '@/lib/model/words/import-faults'
import { findMarker } from '@/lib/text/marker'
import type { TextAt } from './texts'

const LINK = /\b(?:https?|ftp|file|blob|[a-z]+-extension):[\\/]|\bhttps?:\w|\b(?:javascript|mailto|data):\S|\/\/[\w-]+\.|\bwww\./i

export type ForbiddenText = { fault: Extract<ImportFault, 'marker' | 'link'>; path: string }

/** The first text of each kind that must not be there; empty when all may. */
export function forbiddenIn(texts: TextAt[]): ForbiddenText[] {
  return texts.flatMap(({ path, text }): ForbiddenText[] => {
    if (findMarker(text).presence === 'present') return [{ fault: 'marker', path }]
    return LINK.test(text) ? [{ fault: 'link', path }] : []
  })
}
