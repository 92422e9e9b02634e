// The catalogue in the language of the interface: the one place where a language gets its words of advice.
import en from 'virtual:catalogue/en'
import fi from 'virtual:catalogue/fi'
import sv from 'virtual:catalogue/sv'
import type { Catalogue } from '@/lib/model/catalogue'
import type { Language } from '@/lib/model/words/ids'

const CATALOGUES: Record<Language, Catalogue> = { fi, sv, en }

/** What the pure rooms take as «catalogue», compiled for one language. */
export function catalogueOf(language: Language): Catalogue {
  return CATALOGUES[language]
}
