// Which of our languages a language tag stands for.
import { LANGUAGES, type Language } from './ids'

/** The first tag («sv-FI», «en», «nb») that is one of our languages; Finnish when none is. */
export function languageOf(tags: readonly string[]): Language {
  for (const tag of tags) {
    const known = LANGUAGES.find((language) => language === tag.trim().toLowerCase().split(/[-_]/)[0])
    if (known) return known
  }
  return 'fi'
}
