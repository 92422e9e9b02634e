// Shows a page of ours in one language, and says it to the browser: the document's language and title.
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { WordsContext } from '@/components/profiles/words'
import type { PageWords } from '@/components/words/fi-pages'
import type { Language } from '@/lib/model/words/ids'
import { wordsOf } from './page-words'

/** `language` null = not known yet. */
type Props = { language: Language | null; title: (words: PageWords) => string; children: ComponentChildren }

/** Nothing is shown before the words have come; while another language comes, the page stays as it is. */
export function InLanguage({ language, title, children }: Props) {
  const [words, setWords] = useState<PageWords | null>(null)
  useEffect(() => {
    if (language === null) return
    let isWanted = true
    wordsOf(language).then((come) => isWanted && setWords(come))
    return () => {
      isWanted = false
    }
  }, [language])
  // With the words and not after them: whoever reads the page aloud must not take them for another language's.
  useLayoutEffect(() => {
    if (words === null) return
    document.documentElement.lang = words.language
    document.title = title(words)
  }, [words, title])
  return words && <WordsContext.Provider value={words}>{children}</WordsContext.Provider>
}
