// The language of a page of ours: the chosen one, read anew whenever the page comes into sight.
import { useEffect, useState } from 'preact/hooks'
import { ask } from '@/lib/messages/send'
import type { Language } from '@/lib/model/words/ids'
import { languageOf } from '@/lib/model/words/language'

/** The browser's own language until the background has answered. */
export function useLanguage(): [Language, (language: Language) => void] {
  const [language, setLanguage] = useState<Language>(() => languageOf([navigator.language]))
  const say = (some: { language?: Language }) => ask('set-settings', some).then((settings) => setLanguage(settings.language))
  useEffect(() => {
    // Without an answer the page says by its other questions that nobody answers.
    const read = () => document.visibilityState === 'visible' && say({}).catch(() => undefined)
    read()
    document.addEventListener('visibilitychange', read)
    return () => document.removeEventListener('visibilitychange', read)
  }, [])
  return [language, (chosen) => void say({ language: chosen }).catch(() => undefined)]
}
