// In which language Lupaluotsi speaks; each is named in itself.
import { LANGUAGES, type Language } from '@/lib/model/words/ids'
import { LANGUAGE_NAMES } from '../words/language-names'
import { useWords } from './words'

export function LanguageChoice({ onChoose }: { onChoose: (language: Language) => void }) {
  const words = useWords()
  return (
    <label class="language">
      <span>{words.languageChoice}</span>
      <select value={words.language} onChange={(event) => onChoose(event.currentTarget.value as Language)}>
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {LANGUAGE_NAMES[language]}
          </option>
        ))}
      </select>
    </label>
  )
}
