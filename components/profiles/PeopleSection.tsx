// Who is in a register, and by what it is bounded.
import { Choices } from './fields/Choices'
import { Section } from './fields/Section'
import { TextField } from './fields/TextField'
import type { RegisterPartProps } from './register-part'
import { useWords } from './words'

export function PeopleSection({ register, path, at, onChange }: RegisterPartProps) {
  const words = useWords().register.type
  return (
    <Section heading={words.heading}>
      <Choices
        at={at(path('type'))}
        question={words.question}
        options={words.options}
        hints={words.hints}
        value={register.type}
        onChoose={(type) => onChange({ type }, 'type')}
      />
      {register.type !== null && (
        <TextField
          at={at(path('included'))}
          label={words.included}
          help={words.includedHelp[register.type]}
          optional={register.type === 'customers'}
          lines={2}
          value={register.included}
          onInput={(included) => onChange({ included }, 'included')}
        />
      )}
      {register.type === 'restriction' && (
        <TextField
          at={at(path('restriction'))}
          label={words.restriction}
          help={words.restrictionHelp}
          lines={2}
          value={register.restriction}
          onInput={(restriction) => onChange({ restriction }, 'restriction')}
        />
      )}
    </Section>
  )
}
