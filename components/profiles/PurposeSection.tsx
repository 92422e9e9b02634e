// What a register's data are used for, and by what law.
import { LegalBases } from './fields/LegalBases'
import { Section } from './fields/Section'
import { TextField } from './fields/TextField'
import type { RegisterPartProps } from './register-part'
import { useWords } from './words'

export function PurposeSection({ register, path, at, onChange }: RegisterPartProps) {
  const words = useWords().register
  return (
    <Section heading={words.purposeHeading}>
      <TextField
        at={at(path('purpose'))}
        label={words.purpose}
        help={words.purposeHelp}
        lines={5}
        value={register.purpose}
        onInput={(purpose) => onChange({ purpose }, 'purpose')}
      />
      <LegalBases
        path={path('legalBases')}
        heading={words.bases.heading}
        help={words.bases.help}
        bases={register.legalBases}
        at={at}
        onChange={(legalBases, where) => onChange({ legalBases }, where)}
      />
    </Section>
  )
}
