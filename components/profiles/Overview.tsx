// Beside the organisation's form: where its answers go, and which are still empty.
import type { Profile } from '@/lib/model/profile'
import type { ProfileField } from '@/lib/model/words/ids'
import { OPTIONAL_FIELDS, SECTIONS } from './organisation-sections'
import { useWords } from './words'

type Props = { profile: Profile; onGo: (path: string) => void }

export function Overview({ profile, onGo }: Props) {
  const { organisation: words } = useWords()
  const wanted = SECTIONS.flatMap((section) => section.fields).filter((field) => !OPTIONAL_FIELDS.includes(field))
  const missing = wanted.filter((field) => !profile.values[field]?.trim())
  return (
    <section class="overview" aria-labelledby="overview-heading">
      <h2 id="overview-heading">{words.overview}</h2>
      <p>{words.overviewText}</p>
      {missing.length === 0 ? (
        <p class="done">{words.complete}</p>
      ) : (
        <>
          <h3>{words.missing}</h3>
          <ul class="missing-list">
            {missing.map((field: ProfileField) => (
              <li key={field}>
                <button type="button" class="link" onClick={() => onGo(`values.${field}`)}>
                  {words.fields[field]}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
