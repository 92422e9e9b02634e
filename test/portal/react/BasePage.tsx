// «Uusi hakemus»: start from an earlier form or from an empty one.
/** @jsxImportSource react */
import { useState } from 'react'
import { Button, Dropdown, DropdownItem, Heading, Paragraph, RadioButton, RadioButtonGroup } from 'suomifi-ui-components'
import { formOf, stepsOf } from '../form/catalogue'
import { calls } from './calls'
import { LostPage } from './LoosePages'
import { PageTitle } from './PageTitle'
import { stepPath } from './place'
import { usePortal } from './portal-context'
import { StepProgress } from './StepProgress'

function EarlierList({ value, choose, isMissing }: { value: string; choose: (key: string) => void; isMissing: boolean }) {
  const { words } = usePortal()
  const label = words.label('earlier-form')
  return (
    <Dropdown
      labelText={label}
      visualPlaceholder={words.action('choose-option')}
      value={value}
      onChange={choose}
      status={isMissing ? 'error' : 'default'}
      statusText={isMissing ? words.text('required', { label }) : undefined}
      mb="m"
    >
      {words.optionKeys('earlier').map((key) => (
        <DropdownItem key={key} value={key}>
          {words.option('earlier', key)}
        </DropdownItem>
      ))}
    </Dropdown>
  )
}

/** The choice of base; the draft is made when one goes on. */
export function BasePage({ form }: { form: string }) {
  const { words, go, take, guarded } = usePortal()
  const [base, setBase] = useState('empty')
  const [earlier, setEarlier] = useState('')
  const [isMissing, setMissing] = useState(false)
  const definition = formOf(form)
  if (!definition) return <LostPage />
  const title = words.formTitle(form)
  const heading = words.heading('new-application')
  const hasEarlier = form === 'change-service'
  const goOn = () => {
    setMissing(base === 'earlier' && earlier === '')
    if (base === 'earlier' && earlier === '') return
    guarded(async () => {
      const application = await calls.begin(form, base === 'earlier' ? earlier : undefined)
      take(application)
      go(stepPath(application.number, application.step))
    })
  }
  return (
    <>
      <PageTitle tab={`${heading} – ${title}`}>{title}</PageTitle>
      <StepProgress steps={stepsOf(definition)} current="new-application" />
      <Heading variant="h2">{heading}</Heading>
      <Paragraph>{words.text('base-intro')}</Paragraph>
      <RadioButtonGroup labelText={words.heading('base')} name="pohja" value={base} onChange={setBase} mb="m">
        {(hasEarlier ? (['empty', 'earlier'] as const) : (['empty'] as const)).map((key) => (
          <RadioButton key={key} value={key}>
            {words.label(key === 'empty' ? 'new-empty-form' : 'use-earlier-form')}
          </RadioButton>
        ))}
      </RadioButtonGroup>
      {base === 'earlier' && <EarlierList value={earlier} choose={setEarlier} isMissing={isMissing} />}
      <div className="buttons">
        <Button onClick={goOn}>{words.action('next')}</Button>
      </div>
    </>
  )
}
