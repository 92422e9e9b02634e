// The catalogue in the language of the interface: the one place where a language gets its words of advice.
import fi from 'virtual:catalogue/fi'
import type { Catalogue } from '@/lib/model/catalogue'
import type { Language } from '@/lib/model/words/ids'

/** Languages without a catalogue of their own have the Finnish one. */
const CATALOGUES: Partial<Record<Language, Catalogue>> = { fi }

/** What the pure rooms take as «catalogue», compiled for one language. */
export function catalogueOf(language: Language): Catalogue {
  return CATALOGUES[language] ?? fi
}
