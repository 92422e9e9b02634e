// Tervetuloa: in half a minute what Lupaluotsi does, what it keeps and where, that it is unofficial, and whether it may see the portal.
import roles from 'virtual:catalogue/roles'
import { Beginning } from '@/components/profiles/Beginning'
import { LanguageChoice } from '@/components/profiles/LanguageChoice'
import { useWords } from '@/components/profiles/words'
import { Icon } from '@/components/ui/icons/Icon'
import type { Language } from '@/lib/model/words/ids'

type Props = {
  /** null = not known yet. */
  hasAccess: boolean | null
  /** The person asked for access and did not get it. */
  isRefused: boolean
  onAllow: () => void
  onCopy: (text: string) => Promise<void>
  onLanguage: (language: Language) => void
}

export function Welcome({ hasAccess, isRefused, onAllow, onCopy, onLanguage }: Props) {
  const { beginning: words, language } = useWords()
  return (
    <main class="welcome">
      <header class="welcome-head">
        <h1>
          <Icon name="mark" size={32} /> {words.heading}
        </h1>
        <LanguageChoice onChoose={onLanguage} />
      </header>
      <p>{words.what}</p>
      <section class="section" aria-labelledby="access-heading">
        <h2 id="access-heading">{words.accessHeading}</h2>
        <Access hasAccess={hasAccess} isRefused={isRefused} onAllow={onAllow} />
      </section>
      <section class="section" aria-labelledby="keeps-heading">
        <h2 id="keeps-heading">{words.keepsHeading}</h2>
        <p>{words.keeps}</p>
        <p>
          <a href="options.html#/tiedot">{words.kept}</a>
        </p>
      </section>
      <section class="section" aria-labelledby="terms-heading">
        <h2 id="terms-heading">{words.termsHeading}</h2>
        <ul class="contents">
          {words.terms.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p>
          <a class="button primary" href="options.html">
            {words.start}
          </a>
        </p>
      </section>
      <section class="beginning" aria-labelledby="before-heading">
        <h2 id="before-heading">{words.before}</h2>
        <Beginning roles={roles[language]} onCopy={onCopy} />
      </section>
    </main>
  )
}

function Access({ hasAccess, isRefused, onAllow }: Omit<Props, 'onCopy' | 'onLanguage'>) {
  const { beginning: words } = useWords()
  if (hasAccess === null) return null
  if (hasAccess)
    return (
      <p class="done" role="status">
        <Icon name="check" />
        <span>{words.given}</span>
      </p>
    )
  return (
    <>
      <p class="problem warning">
        <Icon name="warning" size={18} />
        <span>{words.withheld}</span>
      </p>
      <button type="button" class="button primary" onClick={onAllow}>
        {words.allow}
      </button>
      <p role="status">{isRefused ? words.refused : ''}</p>
    </>
  )
}
