// A profile's first part: the organisation, its people and its bills.
import type { Profile } from '@/lib/model/profile'
import type { OrganisationType, ProfileField } from '@/lib/model/words/ids'
import type { At } from './fields/field-at'
import { Section } from './fields/Section'
import { Select } from './fields/Select'
import { TextField } from './fields/TextField'
import { OPTIONAL_FIELDS, SECTIONS } from './organisation-sections'
import { useWords } from './words'

type Props = { profile: Profile; at: At; onChange: (profile: Profile, path: string) => void }
type FormProps = Props & {
  /** Where a shared profile came from; '' when that is not known. */
  origin: string
}

export function OrganisationForm({ profile, at, origin, onChange }: FormProps) {
  const { organisation: words } = useWords()
  return (
    <>
      {profile.origin === 'shared' && (
        <p class="note">
          {words.shared} {origin}{' '}
          <button type="button" class="button small" onClick={() => onChange({ ...profile, origin: 'own' }, 'origin')}>
            {words.makeOwn}
          </button>
        </p>
      )}
      {SECTIONS.map((section) => (
        <Section key={section.id} heading={words.sections[section.id]}>
          {section.id === 'organisation' && (
            <Select<OrganisationType>
              at={at('organisationType')}
              label={words.type}
              unanswered={words.typeUnanswered}
              options={words.types}
              value={profile.organisationType}
              onChoose={(organisationType) => onChange({ ...profile, organisationType }, 'organisationType')}
            />
          )}
          <Values fields={section.fields} profile={profile} at={at} onChange={onChange} />
        </Section>
      ))}
      <fieldset class="section">
        <TextField
          at={at('title')}
          label={words.title}
          help={words.titleHelp}
          value={profile.title}
          optional
          onInput={(title) => onChange({ ...profile, title }, 'title')}
        />
      </fieldset>
    </>
  )
}

function Values({ fields, profile, at, onChange }: Props & { fields: ProfileField[] }) {
  const { organisation: words } = useWords()
  return (
    <>
      {fields.map((field) => (
        <TextField
          key={field}
          at={at(`values.${field}`)}
          label={words.fields[field]}
          help={words.help[field]}
          optional={OPTIONAL_FIELDS.includes(field)}
          width={widthOf(field)}
          mode={modeOf(field)}
          value={profile.values[field] ?? ''}
          onInput={(value) => onChange({ ...profile, values: { ...profile.values, [field]: value } }, `values.${field}`)}
        />
      ))}
    </>
  )
}

function modeOf(field: ProfileField) {
  if (field.endsWith('-email')) return 'email'
  if (field.endsWith('-phone')) return 'tel'
  return field === 'postal-code' ? 'numeric' : 'text'
}

function widthOf(field: ProfileField) {
  if (field === 'business-id') return 'narrow'
  if (field === 'postal-code') return 'short'
  return field.endsWith('-phone') || field === 'post-office' ? 'half' : undefined
}
