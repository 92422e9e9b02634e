// A register, asked in the order a person thinks: what it is, why, by what law, what stood before, who is in it, which data, turvakielto.
import type { DataGroup } from '@/lib/model/catalogue'
import type { Register } from '@/lib/model/profile'
import type { TextLanguage } from '@/lib/model/words/ids'
import { DataSection } from './DataSection'
import { Choices } from './fields/Choices'
import type { At } from './fields/field-at'
import { LegalBases } from './fields/LegalBases'
import { Select } from './fields/Select'
import { TextField } from './fields/TextField'
import { PermitSection } from './PermitSection'
import { useWords } from './words'

export type RegisterPartProps = {
  register: Register
  /** Path of a part of the register («registers.0.purpose» for «purpose»). */
  path: (part: string) => string
  at: At
  onChange: (some: Partial<Register>, part: string) => void
}

type Props = {
  register: Register
  /** Its place in the profile. */
  index: number
  groups: DataGroup[]
  at: At
  onChange: (register: Register, path: string) => void
}

export function RegisterForm({ register, index, groups, at, onChange }: Props) {
  const path = (part: string) => `registers.${index}.${part}`
  const part: RegisterPartProps = {
    register,
    path,
    at,
    onChange: (some, name) => onChange({ ...register, ...some }, name.startsWith('registers.') ? name : path(name)),
  }
  return (
    <>
      <BasicsSection {...part} />
      <PermitSection {...part} />
      <PeopleSection {...part} />
      <DataSection {...part} groups={groups} />
      <TurvakieltoSection {...part} />
    </>
  )
}

function BasicsSection({ register, path, at, onChange }: RegisterPartProps) {
  const words = useWords().register
  return (
    <>
      <fieldset class="section">
        <TextField
          at={at(path('name'))}
          label={words.name}
          help={words.nameHelp}
          value={register.name}
          onInput={(name) => onChange({ name }, 'name')}
        />
        <TextField
          at={at(path('controller'))}
          label={words.controller}
          help={words.controllerHelp}
          value={register.controller}
          onInput={(controller) => onChange({ controller }, 'controller')}
        />
        <Select<TextLanguage>
          at={at(path('textLanguage'))}
          label={words.language}
          help={words.languageHelp}
          unanswered={null}
          width="half"
          options={words.languages}
          value={register.textLanguage}
          onChoose={(textLanguage) => onChange({ textLanguage: textLanguage ?? 'fi' }, 'textLanguage')}
        />
      </fieldset>
      <fieldset class="section">
        <legend>
          <h3>{words.purposeHeading}</h3>
        </legend>
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
      </fieldset>
    </>
  )
}

function PeopleSection({ register, path, at, onChange }: RegisterPartProps) {
  const words = useWords().register.type
  return (
    <fieldset class="section">
      <legend>
        <h3>{words.heading}</h3>
      </legend>
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
    </fieldset>
  )
}

function TurvakieltoSection({ register, path, at, onChange }: RegisterPartProps) {
  const words = useWords().register.turvakielto
  const { turvakielto } = register
  const change = (some: Partial<Register['turvakielto']>, where: string) => onChange({ turvakielto: { ...turvakielto, ...some } }, where)
  return (
    <fieldset class="section">
      <legend>
        <h3>{words.heading}</h3>
      </legend>
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
    </fieldset>
  )
}
