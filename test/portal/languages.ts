// The three languages of the replica.

export const LANGUAGES = ['fi', 'sv', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** The language of this code, or Finnish. */
export function languageOf(code: unknown): Language {
  return LANGUAGES.find((language) => language === code) ?? 'fi'
}

/** What the language switch calls each language, in the language itself. */
export const LANGUAGE_NAMES: Record<Language, string> = { fi: 'Suomeksi', sv: 'På svenska', en: 'In English' }
