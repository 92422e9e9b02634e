// The few words that the background says itself, in the language of the interface.
import { toolbar as en } from '@/components/words/en-pages/toolbar'
import { toolbar as fi, type ToolbarWords } from '@/components/words/fi-pages/toolbar'
import { toolbar as sv } from '@/components/words/sv-pages/toolbar'
import type { Language } from '@/lib/model/words/ids'

const TOOLBAR: Record<Language, ToolbarWords> = { fi, sv, en }

/** Titles of the badge, and names for what has none. */
export function toolbarOf(language: Language): ToolbarWords {
  return TOOLBAR[language]
}
