// The earlier permit of a register: whether there is one, and its three particulars.
import type { EarlierPermit } from '@/lib/model/profile'
import { Checkbox } from './fields/Checkbox'
import { Choices } from './fields/Choices'
import type { FieldAt } from './fields/field-at'
import { Section } from './fields/Section'
import { TextField } from './fields/TextField'
import type { RegisterPartProps } from './register-part'
import { useWords } from './words'

type Change = <K extends keyof EarlierPermit>(part: K, value: EarlierPermit[K]) => void

const NUMBERS = ['diaryNumber', 'customerNumber', 'dataSetName'] as const

export function PermitSection({ register, path, at, onChange }: RegisterPartProps) {
  const words = useWords().register.permit
  const permit = register.earlierPermit
  const change: Change = (part, value) => onChange({ earlierPermit: { ...permit, [part]: value } }, `earlierPermit.${part}`)
  const place = (part: keyof EarlierPermit) => at(path(`earlierPermit.${part}`))
  const hasPermit = permit.state === 'valid' || permit.state === 'expired'
  return (
    <Section heading={words.heading}>
      <Choices
        at={place('state')}
        question={words.question}
        options={words.states}
        value={permit.state}
        onChoose={(state) => change('state', state)}
      />
      {hasPermit && <Particulars permit={permit} place={place} change={change} />}
    </Section>
  )
}

type ParticularsProps = { permit: EarlierPermit; place: (part: keyof EarlierPermit) => FieldAt; change: Change }

function Particulars({ permit, place, change }: ParticularsProps) {
  const words = useWords().register.permit
  return (
    <>
      <Choices
        at={place('samePurpose')}
        question={words.samePurpose}
        options={words.samePurposes}
        value={permit.samePurpose === null ? null : permit.samePurpose ? 'yes' : 'no'}
        onChoose={(answer) => change('samePurpose', answer === 'yes')}
      />
      {NUMBERS.map((part) => (
        <TextField
          key={part}
          at={place(part)}
          label={words[part]}
          width="half"
          value={permit[part]}
          onInput={(value) => change(part, value)}
        />
      ))}
      <Checkbox
        at={place('attached')}
        label={words.attached}
        checked={permit.attached}
        onChange={(attached) => change('attached', attached)}
      />
      <TextField
        at={place('holder')}
        label={words.holder}
        help={words.holderHelp}
        optional
        value={permit.holder}
        onInput={(holder) => change('holder', holder)}
      />
      {permit.holder !== '' && (
        <TextField
          at={place('transfer')}
          label={words.transfer}
          help={words.transferHelp}
          lines={3}
          value={permit.transfer}
          onInput={(transfer) => change('transfer', transfer)}
        />
      )}
    </>
  )
}
