// What each language calls itself: a choice that can be read in a language one does not know.
import type { Language } from '@/lib/model/words/ids'

export const LANGUAGE_NAMES: Record<Language, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' }
