// «Ennen kuin aloitat» among the pages of Profiilit.
import roles from 'virtual:catalogue/roles'
import { Beginning } from '@/components/profiles/Beginning'
import { useWords } from '@/components/profiles/words'
import { copyComposed } from './composed'

export function BeginningPage() {
  const { beginning: words, language } = useWords()
  return (
    <section aria-labelledby="part-heading" class="beginning">
      <h2 id="part-heading" tabIndex={-1}>
        {words.before}
      </h2>
      <Beginning roles={roles[language]} onCopy={copyComposed} />
    </section>
  )
}
