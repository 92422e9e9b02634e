// Whether data of persons under turvakielto are needed, and by what right.
import type { Register } from '@/lib/model/profile'
import { Choices } from './fields/Choices'
import { LegalBases } from './fields/LegalBases'
import { Section } from './fields/Section'
import { TextField } from './fields/TextField'
import type { RegisterPartProps } from './register-part'
import { useWords } from './words'

export function TurvakieltoSection({ register, path, at, onChange }: RegisterPartProps) {
  const words = useWords().register.turvakielto
  const { turvakielto } = register
  const change = (some: Partial<Register['turvakielto']>, where: string) => onChange({ turvakielto: { ...turvakielto, ...some } }, where)
  return (
    <Section heading={words.heading}>
      <Choices
        at={at(path('turvakielto.need'))}
        question={words.question}
        options={words.needs}
        value={turvakielto.need}
        onChoose={(need) => change({ need }, 'turvakielto.need')}
      />
      {turvakielto.need === 'needed' && (
        <>
          <LegalBases
            path={path('turvakielto.bases')}
            heading={words.bases}
            help={words.basesHelp}
            bases={turvakielto.bases}
            at={at}
            onChange={(bases, where) => change({ bases }, where)}
          />
          <TextField
            at={at(path('turvakielto.justification'))}
            label={words.justification}
            help={words.justificationHelp}
            lines={4}
            value={turvakielto.justification}
            onInput={(justification) => change({ justification }, 'turvakielto.justification')}
          />
        </>
      )}
    </Section>
  )
}
