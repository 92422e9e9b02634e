// The control of each kind of question, as the component library gives it; all are controlled.
/** @jsxImportSource react */
import {
  Checkbox,
  CheckboxGroup,
  DateInput,
  Dropdown,
  DropdownItem,
  RadioButton,
  RadioButtonGroup,
  SingleSelect,
  Textarea,
  TextInput,
} from 'suomifi-ui-components'
import type { Answer } from '../form/questions'
import type { Field } from './field'
import { usePortal } from './portal-context'

interface Props {
  field: Field
  answer: Answer
  write: (answer: Answer) => void
}

/** What every control takes. */
function basics({ id, label, hint, optional, isRequired, error }: Field) {
  return {
    id,
    name: id,
    labelText: label,
    hintText: hint,
    optionalText: optional,
    status: error ? ('error' as const) : ('default' as const),
    statusText: error,
    'aria-required': isRequired || undefined,
    mb: 'm' as const,
  }
}

const MASKS: Record<string, (text: string) => string> = {
  'post-office': (text) => text.toUpperCase(),
  'postal-code': (text) => text.replace(/\s/g, ''),
  'business-id': (text) => text.replace(/\s/g, ''),
}

function TextField({ field, answer, write }: Props) {
  const { state } = usePortal()
  const { key, kind } = field.question
  const mask = (state.variant.masks && MASKS[key]) || ((text: string) => text)
  return (
    <TextInput
      {...basics(field)}
      type={kind === 'email' || kind === 'tel' ? kind : 'text'}
      value={answer as string}
      readOnly={field.isReadOnly}
      maxLength={field.limit}
      onChange={(value) => write(mask(String(value ?? '')))}
    />
  )
}

function LongTextField({ field, answer, write }: Props) {
  const { state, words } = usePortal()
  const isRefused = field.question.key === 'purpose' && state.variant.rejectsPurpose === true
  return (
    <Textarea
      {...basics(field)}
      value={answer as string}
      maxLength={field.limit}
      characterLimit={field.limit}
      ariaCharactersRemainingText={(amount) => words.text('characters-left', { amount })}
      ariaCharactersExceededText={(amount) => words.text('characters-over', { amount })}
      onChange={(event) => write(isRefused ? '' : event.target.value)}
      fullWidth
    />
  )
}

function ListField({ field, answer, write, list }: Props & { list: string }) {
  const { words } = usePortal()
  return (
    <Dropdown
      {...basics(field)}
      visualPlaceholder={words.action('choose-option')}
      value={(answer as string) || null}
      onChange={(key: string) => write(key)}
    >
      {words.optionKeys(list).map((key) => (
        <DropdownItem key={key} value={key}>
          {words.option(list, key)}
        </DropdownItem>
      ))}
    </Dropdown>
  )
}

function RadioField({ field, answer, write, list }: Props & { list: string }) {
  const { words } = usePortal()
  const { id, name, labelText, optionalText, mb } = basics(field)
  return (
    <RadioButtonGroup
      id={id}
      name={name}
      labelText={labelText}
      optionalText={optionalText}
      mb={mb}
      groupStatus={field.error ? 'error' : 'default'}
      groupStatusText={field.error}
      value={answer as string}
      onChange={write}
    >
      {words.optionKeys(list).map((key) => (
        <RadioButton key={key} value={key}>
          {words.option(list, key)}
        </RadioButton>
      ))}
    </RadioButtonGroup>
  )
}

function BoxesField({ field, answer, write, list }: Props & { list: string }) {
  const { words } = usePortal()
  const chosen = answer as string[]
  const keys = words.optionKeys(list)
  const withOther = (key: string) => keys.filter((other) => chosen.includes(other) !== (other === key))
  return (
    <CheckboxGroup
      id={field.id}
      labelText={field.label}
      labelMode={field.question.isLabelHidden ? 'hidden' : 'visible'}
      optionalText={field.optional}
      mb="m"
    >
      {keys.map((key) => (
        <Checkbox key={key} checked={chosen.includes(key)} onClick={() => write(withOther(key))}>
          {words.option(list, key)}
        </Checkbox>
      ))}
    </CheckboxGroup>
  )
}

function LookupField({ field, answer, write, list }: Props & { list: string }) {
  const { words } = usePortal()
  const { 'aria-required': _, name: __, ...rest } = basics(field)
  const items = words.optionKeys(list).map((key) => ({ uniqueItemId: key, labelText: words.option(list, key) }))
  return (
    <SingleSelect
      {...rest}
      items={items}
      selectedItem={items.find(({ uniqueItemId }) => uniqueItemId === answer) ?? null}
      onItemSelect={(key) => write(key ?? '')}
      clearButtonLabel={words.text('remove')}
      noItemsText={words.text('search-text')}
      ariaOptionsAvailableTextFunction={(amount) => words.text('options-there', { amount })}
    />
  )
}

/** One question with its control. */
export function QuestionField(props: Props) {
  const { state, words } = usePortal()
  const { field, answer, write } = props
  const { kind, key, options = '' } = field.question
  if (key === 'e-invoice-operator' && state.variant.operatorAsSelect) return <ListField {...props} list="operator" />
  if (kind === 'textarea') return <LongTextField {...props} />
  if (kind === 'select') return <ListField {...props} list={options} />
  if (kind === 'radio') return <RadioField {...props} list={options} />
  if (kind === 'checkboxes') return <BoxesField {...props} list={options} />
  if (kind === 'lookup') return <LookupField {...props} list={options} />
  if (kind === 'date') {
    return (
      <DateInput
        {...basics(field)}
        value={answer as string}
        onChange={({ value }) => write(value)}
        datePickerEnabled
        language={words.language}
      />
    )
  }
  if (kind === 'checkbox') {
    const { id, name, mb } = basics(field)
    return (
      <Checkbox id={id} name={name} mb={mb} checked={answer === 'yes'} onClick={({ checkboxState }) => write(checkboxState ? 'yes' : '')}>
        {field.label}
      </Checkbox>
    )
  }
  return <TextField {...props} />
}
