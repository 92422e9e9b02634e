// The replica's label files in its three languages.
import enActions from './labels/en/actions.json'
import enDataGroups from './labels/en/data-groups.json'
import enFields from './labels/en/fields.json'
import enForms from './labels/en/forms.json'
import enHeadings from './labels/en/headings.json'
import enOptions from './labels/en/options.json'
import enSiblingFields from './labels/en/sibling-fields.json'
import enTexts from './labels/en/texts.json'
import fiActions from './labels/fi/actions.json'
import fiDataGroups from './labels/fi/data-groups.json'
import fiFields from './labels/fi/fields.json'
import fiForms from './labels/fi/forms.json'
import fiHeadings from './labels/fi/headings.json'
import fiOptions from './labels/fi/options.json'
import fiSiblingFields from './labels/fi/sibling-fields.json'
import fiTexts from './labels/fi/texts.json'
import svActions from './labels/sv/actions.json'
import svDataGroups from './labels/sv/data-groups.json'
import svFields from './labels/sv/fields.json'
import svForms from './labels/sv/forms.json'
import svHeadings from './labels/sv/headings.json'
import svOptions from './labels/sv/options.json'
import svSiblingFields from './labels/sv/sibling-fields.json'
import svTexts from './labels/sv/texts.json'
import type { Language } from './languages'

/** A wording seen in a source stays; a guessed one has words for tuning and further words that only check seeds show. */
export type Wording = { seen: string } | { tune: string[]; check: string[] }

export interface LabelFiles {
  fields: Record<string, Wording>
  headings: Record<string, Wording>
  actions: Record<string, Wording>
  forms: Record<string, Wording>
  /** By list, then by option. */
  options: Record<string, Record<string, Wording>>
  dataGroups: Record<string, string>
  texts: Record<string, string>
}

export const LABEL_FILES: Record<Language, LabelFiles> = {
  fi: {
    fields: { ...fiFields, ...fiSiblingFields },
    headings: fiHeadings,
    actions: fiActions,
    forms: fiForms,
    options: fiOptions,
    dataGroups: fiDataGroups,
    texts: fiTexts,
  },
  sv: {
    fields: { ...svFields, ...svSiblingFields },
    headings: svHeadings,
    actions: svActions,
    forms: svForms,
    options: svOptions,
    dataGroups: svDataGroups,
    texts: svTexts,
  },
  en: {
    fields: { ...enFields, ...enSiblingFields },
    headings: enHeadings,
    actions: enActions,
    forms: enForms,
    options: enOptions,
    dataGroups: enDataGroups,
    texts: enTexts,
  },
}
