// How much of the replica's form is recognised under each wording, and of labels the catalogue is not told of; a field taken for another is the worst.
import { Window } from 'happy-dom'
import { FILL_FIELDS, type Language, type StepId } from '@/lib/model/words/ids'
import { PageReader } from '@/lib/page/read'
import { recognise } from '@/lib/recognition/recognise'
import { normaliseLabel } from '@/lib/text/normalise'
import { fieldEntries, formEntries, pageCatalogue } from '../lib/recognition/page-catalogue'
import { control, stepPage } from '../lib/recognition/snapshot-builder'
import { CHANGE_SERVICE } from '../portal/form/change-service'
import { questionsOf } from '../portal/form/questions'
import { layout } from '../portal/power-pages/layout'
import { stepPage as replicaPage } from '../portal/power-pages/step-view'
import { CHECK_SEEDS, TUNE_SEEDS } from '../portal/seeds'
import type { Site } from '../portal/site'
import { newApplication } from '../portal/store/application'
import { nameOf } from '../portal/web/naming'
import { wordsOf } from '../portal/words'

type Tally = { found: number; of: number }
/** `wrong` = controls taken for a field that they are not, of either kind. */
export type Recall = { language: Language; wordings: 'tune' | 'check' | 'left out'; filled: Tally; others: Tally; wrong: number }

const STEPS = ['organisation', 'usage', 'protection', 'attachments']
const KEYS = new Map(CHANGE_SERVICE.steps.flatMap(questionsOf).map(({ key }) => [nameOf(key), key]))
const ON_CONTROLS = fieldEntries.filter((field) => field.on === 'control' && !field.steps.includes('new-application'))
const isFilled = (id: string) => (FILL_FIELDS as readonly string[]).includes(id)

/** One row for each set of wordings of a language. Takes about 20 seconds of one core. */
export function recall(language: Language): Recall[] {
  return [ofSeeds(language, 'tune', TUNE_SEEDS), ofSeeds(language, 'check', CHECK_SEEDS), ofLabelsLeftOut(language)]
}

function empty(language: Language, wordings: Recall['wordings']): Recall {
  return { language, wordings, filled: { found: 0, of: 0 }, others: { found: 0, of: 0 }, wrong: 0 }
}

function count(row: Recall, id: string, isFound: boolean): void {
  const tally = isFilled(id) ? row.filled : row.others
  tally.of += 1
  if (isFound) tally.found += 1
}

/** Every step of the replica's form in the words of each seed. */
function ofSeeds(language: Language, wordings: 'tune' | 'check', seeds: readonly number[]): Recall {
  const row = empty(language, wordings)
  for (const seed of seeds)
    for (const step of STEPS) {
      const { view, keyOf, asked } = read(language, seed, step)
      const found = new Map(view.fields.filter((one) => one.on === 'control').map((one) => [keyOf(one.handle), one.field]))
      // The look-up of the area has no name of its own.
      for (const [key, field] of found) if (key !== undefined && key !== field) row.wrong += 1
      for (const { id } of ON_CONTROLS) if (asked.has(id)) count(row, id, found.get(id) === id)
    }
  return row
}

function read(language: Language, seed: number, stepId: string) {
  const site = { words: wordsOf({ seed, language }), variant: {}, today: () => '24.11.2026' } as Site
  const step = CHANGE_SERVICE.steps.find(({ id }) => id === stepId)!
  const answers = { 'turvakielto-needed': 'yes' }
  const application = newApplication({ number: 1, form: 'change-service', base: 'empty', step: stepId, answers, changedOn: '24.11.2026' })
  const body = replicaPage(site, { form: CHANGE_SERVICE, step, application, problems: [], isSaved: false })
  const { markup } = layout(site, { title: site.words.heading(step.heading), body, account: 'hakija@mallila.example' })
  const document = inDocument(markup.replace(/<link [^>]*>|<script.*?<\/script>/g, ''))
  const reader = new PageReader(document, () => false)
  const snapshot = reader.read()
  const keyOf = (handle: string) => KEYS.get(reader.element(handle)?.getAttribute('name') ?? '')
  return { view: recognise(pageCatalogue(), snapshot), keyOf, asked: new Set(snapshot.controls.map((one) => keyOf(one.handle))) }
}

const window = new Window()

/** The page in a document that lays nothing out: everything that is not hidden counts as seen. */
function inDocument(markup: string): Document {
  const { Element } = window
  Object.assign(Element.prototype, {
    getBoundingClientRect: () => ({ x: 10, y: 10, left: 10, top: 10, right: 210, bottom: 40, width: 200, height: 30 }),
    checkVisibility(this: InstanceType<typeof Element>) {
      return this.closest('[hidden]') === null
    },
  })
  for (const name of Object.getOwnPropertyNames(window))
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: window[name as keyof Window] })
  window.document.documentElement.innerHTML = markup.replace(/^<!DOCTYPE html>\s*<html[^>]*>|<\/html>\s*$/g, '')
  return window.document as unknown as Document
}

/** Each label in turn taken out of the whole catalogue and shown on a page of its step: what recognition makes of words it was not told of. */
function ofLabelsLeftOut(language: Language): Recall {
  const row = empty(language, 'left out')
  const whole = pageCatalogue()
  for (const entry of ON_CONTROLS)
    for (const label of entry.labels[language].filter((one) => !one.weak)) {
      const isIt = (text: string) => normaliseLabel(text) === normaliseLabel(label.text)
      const fields = whole.fields.map((field) => ({ ...field, labels: field.labels.filter((one) => !isIt(one.text)) }))
      const step = entry.steps[0]!
      const others = ON_CONTROLS.filter((field) => field.steps[0] === step)
      const controls = others.map((field) => {
        const text = field === entry ? label.text : field.labels[language].find((one) => !one.weak && !isIt(one.text))!.text
        const sections = [stepName(step, language), field.sections[language][0]!.text]
        return control(text, { handle: field.id, kind: field.kinds[0]!, sections })
      })
      const found = recognise({ ...whole, fields }, stepPage(stepName(step, language), { controls })).fields
      row.wrong += found.filter((one) => one.on === 'control' && one.field !== one.handle).length
      count(
        row,
        entry.id,
        found.some((one) => one.field === entry.id && one.handle === entry.id),
      )
    }
  return row
}

function stepName(step: StepId, language: Language): string {
  const ours = formEntries.find((form) => form.form === 'muutostietopalvelu')!
  return ours.steps.find((one) => one.id === step)!.names[language][0]!.text
}
