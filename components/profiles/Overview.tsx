// Beside the organisation's form: where its answers go, which of them seem wrong, and which are still empty.
import type { Profile } from '@/lib/model/profile'
import type { ProfileField } from '@/lib/model/words/ids'
import { OPTIONAL_FIELDS, SECTIONS } from './organisation-sections'
import { useWords } from './words'

type Props = {
  profile: Profile
  /** Whether something is said under the field of this path. */
  hasProblem: (path: string) => boolean
  onGo: (path: string) => void
}

export function Overview({ profile, hasProblem, onGo }: Props) {
  const { organisation: words } = useWords()
  const all = SECTIONS.flatMap((section) => section.fields)
  const wrong = all.filter((field) => hasProblem(pathOf(field)))
  const missing = all.filter((field) => !OPTIONAL_FIELDS.includes(field) && !profile.values[field]?.trim())
  return (
    <section class="overview" aria-labelledby="overview-heading">
      <h2 id="overview-heading">{words.overview}</h2>
      <p>{words.overviewText}</p>
      <Fields heading={words.toCheck} fields={wrong} onGo={onGo} />
      <Fields heading={words.missing} fields={missing} onGo={onGo} />
      {wrong.length + missing.length === 0 && <p class="done">{words.complete}</p>}
    </section>
  )
}

/** A list of fields to go to; nothing where there are none. */
function Fields({ heading, fields, onGo }: { heading: string; fields: ProfileField[] } & Pick<Props, 'onGo'>) {
  const { organisation: words } = useWords()
  if (fields.length === 0) return null
  return (
    <>
      <h3>{heading}</h3>
      <ul class="missing-list">
        {fields.map((field) => (
          <li key={field}>
            <button type="button" class="link" onClick={() => onGo(pathOf(field))}>
              {words.fields[field]}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

function pathOf(field: ProfileField): string {
  return `values.${field}`
}
