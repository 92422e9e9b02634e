// What is worked out once of a catalogue and then used for every page: the lexicon, and the look-ups of labels, sections, options, forms.
import type { Catalogue, PageField } from '@/lib/model/catalogue'
import { createFormNames, type FormNames } from './form-names'
import { createLabelLookup, type LabelLookup } from './labels'
import { createLexicon, type Lexicon } from './lexicon'
import { createOptionLookup, type OptionLookup } from './options'
import { createSectionLookup, type SectionLookup } from './sections'
import { createStateLookup, type StateLookup } from './states'
import { createStepNames, type StepNames } from './step-names'

export type CatalogueWords = Pick<Catalogue, 'forms' | 'fields'>

export type Prepared = {
  catalogue: CatalogueWords
  /** Fields that stand on the page as controls or read-only answers; all look-ups speak of indexes of this list. */
  fields: PageField[]
  lexicon: Lexicon
  labels: LabelLookup
  sections: SectionLookup
  options: OptionLookup
  formNames: FormNames
  stepNames: StepNames
  states: StateLookup
}

type OfForms = Pick<Prepared, 'formNames' | 'stepNames' | 'states'>

const prepared = new WeakMap<CatalogueWords['fields'], Prepared>()
const ofForms = new WeakMap<CatalogueWords['forms'], OfForms>()

/** Worked out at the first page of a catalogue, remembered as long as the catalogue lives. */
export function prepare(catalogue: CatalogueWords): Prepared {
  const remembered = prepared.get(catalogue.fields)
  if (remembered && remembered.catalogue.forms === catalogue.forms) return remembered
  const fields = catalogue.fields.filter((field) => field.on === 'control')
  const lexicon = createLexicon(fields.flatMap((field) => [...field.labels.map((label) => label.text), ...field.sections]))
  const ours = catalogue.forms.find((form) => form.form === 'muutostietopalvelu')
  const fresh: Prepared = {
    catalogue,
    fields,
    lexicon,
    labels: createLabelLookup(fields, lexicon),
    sections: createSectionLookup(fields, lexicon, ours?.steps ?? []),
    options: createOptionLookup(fields),
    ...prepareForms(catalogue.forms),
  }
  prepared.set(catalogue.fields, fresh)
  return fresh
}

/** What depends on the forms alone; remembered apart, because the same forms may be looked at with other fields. */
function prepareForms(forms: CatalogueWords['forms']): OfForms {
  const remembered = ofForms.get(forms)
  if (remembered) return remembered
  const fresh = { formNames: createFormNames(forms), stepNames: createStepNames(forms), states: createStateLookup(forms) }
  ofForms.set(forms, fresh)
  return fresh
}
