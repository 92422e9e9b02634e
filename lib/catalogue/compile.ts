// Makes what ships: one language of words, without examples and without the prose of sources.
import type { AdviceEntry } from '../model/advice-entry'
import type {
  Catalogue,
  FieldEntry,
  FormEntry,
  LabelWord,
  PageAdvice,
  PageLabel,
  PageSource,
  Source,
  TextCatalogue,
} from '../model/catalogue'
import type { Role } from '../model/role'
import { LANGUAGES, type Language } from '../model/words/ids'
import { ROLE_IDS } from '../model/words/roles'
import type { WholeCatalogue } from './load'

type Said = { fi: string; sv?: string | undefined; en?: string | undefined }
type Words = { fi: LabelWord[]; sv: LabelWord[]; en: LabelWord[] }

/**
 * The page's catalogue in one language of the interface. The portal's words (labels, names, sections) are kept in all languages, because the
 * portal's language need not be the interface's.
 */
export function compileCatalogue(whole: WholeCatalogue, language: Language): Catalogue {
  const say = (said: Said) => said[language] ?? said.fi
  const labels = (words: Words): PageLabel[] =>
    unique([...words.fi, ...words.sv, ...words.en]).map((word) => ({
      text: word.text,
      seen: word.confidence === 'seen',
      ...(word.weak && { weak: true as const }),
    }))
  const plain = (words: Words | undefined) => (words ? labels(words).map((label) => label.text) : [])
  // Whatever the list is called, what it offers tells it.
  const groups = groupNames(whole)
  const form = (entry: FormEntry) => ({
    id: entry.id,
    form: entry.form,
    names: labels(entry.names),
    steps: entry.steps.map((step) => ({ id: step.id, names: labels(step.names) })),
    states: entry.states.map((state) => ({ id: state.id, words: plain(state.words) })),
  })
  const field = (entry: FieldEntry) => ({
    id: entry.id,
    on: entry.on,
    steps: entry.steps,
    kinds: entry.kinds,
    needsSection: entry.needsSection,
    name: say(entry.name),
    labels: labels(entry.labels),
    sections: plain(entry.sections),
    options: [...plain(entry.options), ...(entry.id === 'data-selection' ? groups : [])],
    not: plain(entry.not),
  })
  const sources = new Map(whole.sources.map((source) => [source.id, pageSource(source, say)]))
  const advice = (entry: AdviceEntry) => pageAdvice(entry, (id) => sources.get(id)!, say)
  return { language, forms: whole.forms.map(form), fields: whole.fields.map(field), advice: whole.advice.map(advice) }
}

/** «Ennen kuin aloitat» in each language, the roles in the order of the closed list. */
export function compileRoles({ roles }: WholeCatalogue): Record<Language, Role[]> {
  const ordered = roles.toSorted((a, b) => ROLE_IDS.indexOf(a.id) - ROLE_IDS.indexOf(b.id))
  const inOne = (language: Language) =>
    ordered.map(({ id, name, items }) => ({
      id,
      name: name[language] ?? name.fi,
      items: items.map(({ text }) => text[language] ?? text.fi),
    }))
  return Object.fromEntries(LANGUAGES.map((language) => [language, inOne(language)])) as Record<Language, Role[]>
}

/** Texts to compose and data groups: for the background and our own pages. */
export function compileTexts(whole: WholeCatalogue): TextCatalogue {
  return {
    texts: whole.texts.map(({ id, field, form, sentences }) => ({ id, field, form, sentences })),
    dataGroups: whole.dataGroups,
  }
}

function pageAdvice(entry: AdviceEntry, sourceOf: (id: string) => PageSource, say: (said: Said) => string): PageAdvice {
  const { id, fields, forms, when, confidence, checkedOn, validFrom, validTo, weight, capExempt, place, lapsedOn } = entry
  return {
    ...{
      id,
      fields,
      forms,
      when,
      confidence,
      checkedOn,
      validFrom,
      validTo,
      weight,
      capExempt,
      place,
      lapsedOn,
      source: sourceOf(entry.source),
    },
    cases: entry.cases.map((one) => ({
      kind: one.kind,
      ...(one.when && { when: one.when }),
      ...(one.title && { title: say(one.title) }),
      ...(one.message && { message: say(one.message) }),
    })),
    title: say(entry.title),
    message: say(entry.message),
    remedy: entry.remedy ? say(entry.remedy) : '',
    marker: entry.marker ? say(entry.marker) : '',
    replacements: entry.replacements.map((one) => ({
      words: one.words,
      now: say(one.now),
      source: sourceOf(one.source),
      confidence: one.confidence ?? confidence,
    })),
    answers: entry.answers.map(({ tick, words }) => ({ tick, words: say(words) })),
    slotWords: Object.fromEntries(Object.entries(entry.slotWords).map(([code, word]) => [code, say(word)])),
  }
}

function pageSource(source: Source, say: (said: Said) => string): PageSource {
  return { id: source.id, title: say(source.title), address: source.address, dated: source.dated, checkedOn: source.checkedOn }
}

function unique(words: LabelWord[]): LabelWord[] {
  return [...new Map(words.map((word) => [word.text, word])).values()]
}

/** For our own page of a register: only what is said there, in every language. */
export function compileProfileAdvice(whole: WholeCatalogue): Record<Language, Catalogue> {
  const own = { ...whole, forms: [], fields: [], advice: whole.advice.filter((entry) => entry.place === 'profile') }
  return { fi: compileCatalogue(own, 'fi'), sv: compileCatalogue(own, 'sv'), en: compileCatalogue(own, 'en') }
}

/** Every word of the portal that we know, in all languages, and the data groups' names: what may stay in a report. */
export function compileWordings({ forms, fields, dataGroups }: WholeCatalogue): string[] {
  const all = ({ fi, sv, en }: Words) => [...fi, ...sv, ...en].map((word) => word.text)
  const ofForms = forms.flatMap((form) => [form.names, ...form.steps.map((step) => step.names), ...form.states.map((state) => state.words)])
  const ofFields = fields.flatMap(({ labels, sections, options, not }) => [labels, sections, options, not])
  const words = [...ofForms, ...ofFields].flatMap((one) => (one ? all(one) : []))
  return [...new Set([...words, ...groupNames({ dataGroups })])]
}

function groupNames({ dataGroups }: Pick<WholeCatalogue, 'dataGroups'>): string[] {
  return [...new Set(dataGroups.flatMap(({ label }) => Object.values(label)))]
}
