// A register's beginning: its name, its controller, and the language of its texts.
import type { TextLanguage } from '@/lib/model/words/ids'
import { Select } from './fields/Select'
import { TextField } from './fields/TextField'
import type { RegisterPartProps } from './register-part'
import { useWords } from './words'

export function BasicsSection({ register, path, at, onChange }: RegisterPartProps) {
  const words = useWords().register
  return (
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
  )
}
