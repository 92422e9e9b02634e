// A page of ours in the language of the interface, with the way to change it.
import type { ComponentChildren } from 'preact'
import type { PageWords } from '@/components/words/fi-pages'
import type { Language } from '@/lib/model/words/ids'
import { InLanguage } from './InLanguage'
import { useLanguage } from './use-language'

type Props = { title: (words: PageWords) => string; children: (choose: (language: Language) => void) => ComponentChildren }

export function InChosenLanguage({ title, children }: Props) {
  const [language, choose] = useLanguage()
  return (
    <InLanguage language={language} title={title}>
      {children(choose)}
    </InLanguage>
  )
}
