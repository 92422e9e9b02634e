// Which data a register needs: as in the present permit, a product, or groups agreed with DVV; why, and how often they are fetched.

import type { DataGroup } from '@/lib/model/catalogue'
import type { TextLanguage } from '@/lib/model/words/ids'
import { Choices } from './fields/Choices'
import { DataGroups, type GroupNote } from './fields/DataGroups'
import { Section } from './fields/Section'
import { TextField } from './fields/TextField'
import type { RegisterPartProps } from './register-part'
import { useWords } from './words'

/** They go into the text for DVV, so they follow its language and not the page's. */
const INTERVALS: Record<TextLanguage, string[]> = {
  fi: ['kerran vuorokaudessa', 'kerran viikossa', 'kahden viikon välein'],
  sv: ['en gång per dygn', 'en gång i veckan', 'varannan vecka'],
}

export function DataSection({
  register,
  path,
  at,
  onChange,
  groups,
  notes,
}: RegisterPartProps & { groups: DataGroup[]; notes: GroupNote[] }) {
  const words = useWords().register.data
  return (
    <Section heading={words.heading}>
      <Choices
        at={at(path('dataForm'))}
        question={words.question}
        options={words.forms}
        value={register.dataForm}
        onChoose={(dataForm) => onChange({ dataForm }, 'dataForm')}
      />
      {register.dataForm === 'update-product' && (
        <TextField
          at={at(path('updateProduct'))}
          label={words.product}
          help={words.productHelp}
          value={register.updateProduct}
          onInput={(updateProduct) => onChange({ updateProduct }, 'updateProduct')}
        />
      )}
      {register.dataForm === 'data-groups' && (
        <DataGroups
          path={path('dataGroups')}
          groups={groups}
          chosen={register.dataGroups}
          notes={notes}
          at={at}
          onChange={(dataGroups) => onChange({ dataGroups }, 'dataGroups')}
        />
      )}
      <ReasonsPart register={register} path={path} at={at} onChange={onChange} />
    </Section>
  )
}

/** Why these data, and how often they are fetched. */
function ReasonsPart({ register, path, at, onChange }: RegisterPartProps) {
  const words = useWords().register.data
  return (
    <>
      {register.dataForm !== 'same-as-permit' && (
        <TextField
          at={at(path('dataJustification'))}
          label={words.justification}
          optional
          help={words.justificationHelp}
          lines={3}
          value={register.dataJustification}
          onInput={(dataJustification) => onChange({ dataJustification }, 'dataJustification')}
        />
      )}
      <TextField
        at={at(path('pollingInterval'))}
        label={words.interval}
        optional
        help={words.intervalHelp}
        suggestions={INTERVALS[register.textLanguage]}
        width="half"
        value={register.pollingInterval}
        onInput={(pollingInterval) => onChange({ pollingInterval }, 'pollingInterval')}
      />
    </>
  )
}
