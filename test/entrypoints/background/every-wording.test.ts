// @vitest-environment happy-dom
// The whole way from a page of the replica to what would be written in it, under every wording: no value may ever land in another field than its own.
import { beforeEach, describe, expect, test } from 'vitest'
import { planOf } from '@/entrypoints/background/fill-plan'
import { viewOf } from '@/entrypoints/background/understand'
import { composeValues } from '@/lib/filling/compose'
import { previewRows } from '@/lib/filling/preview'
import { writesOf } from '@/lib/filling/writes'
import type { FormView } from '@/lib/model/form-view'
import type { Handle } from '@/lib/model/snapshot'
import { FILL_FIELDS } from '@/lib/model/words/ids'
import { PageReader } from '@/lib/page/read'
import { esimerkkivirasto } from '../../lib/filling/sample-profiles'
import { texts } from '../../lib/filling/text-catalogue'
import { pageCatalogue } from '../../lib/recognition/page-catalogue'
import { CHANGE_SERVICE } from '../../portal/form/change-service'
import { type Answers, questionsOf } from '../../portal/form/questions'
import { LANGUAGES, type Language } from '../../portal/languages'
import { layout } from '../../portal/power-pages/layout'
import { stepPage } from '../../portal/power-pages/step-view'
import { CHECK_SEEDS, TUNE_SEEDS } from '../../portal/seeds'
import type { Site } from '../../portal/site'
import { newApplication } from '../../portal/store/application'
import { nameOf } from '../../portal/web/naming'
import { wordsOf } from '../../portal/words'

const FILLED_STEPS = ['organisation', 'usage', 'protection']
const KEYS = new Map(CHANGE_SERVICE.steps.flatMap(questionsOf).map(({ key }) => [nameOf(key), key]))

beforeEach(() => {
  Element.prototype.getBoundingClientRect = () =>
    ({ x: 10, y: 10, left: 10, top: 10, right: 210, bottom: 40, width: 200, height: 30 }) as DOMRect
  Element.prototype.checkVisibility = function () {
    return this.closest('[hidden]') === null
  }
})

type Shown = { view: FormView; keyOf: (handle: Handle) => string | undefined }

/** A step of the form in the words of a seed, as the overlay sees it. */
function show(seed: number, stepId: string, answers: Answers, language: Language = 'fi'): Shown {
  const site = { words: wordsOf({ seed, language }), variant: {}, today: () => '24.11.2026' } as Site
  const step = CHANGE_SERVICE.steps.find(({ id }) => id === stepId)!
  const application = newApplication({ number: 1, form: 'change-service', base: 'empty', step: stepId, answers, changedOn: '24.11.2026' })
  const body = stepPage(site, { form: CHANGE_SERVICE, step, application, problems: [], isSaved: false })
  const whole = layout(site, { title: site.words.heading(step.heading), body, account: 'hakija@mallila.example' })
  document.documentElement.innerHTML = whole.markup.replace(
    /^<!DOCTYPE html>\s*<html[^>]*>|<link [^>]*>|<script.*?<\/script>|<\/html>\s*$/g,
    '',
  )
  const reader = new PageReader(document, () => false)
  const view = viewOf(pageCatalogue(), reader.read())
  return { view, keyOf: (handle) => KEYS.get(reader.element(handle)?.getAttribute('name') ?? '') }
}

/** What a full profile that needs data under turvakielto would write, by the key of the store it would land in. */
function writesInto({ view, keyOf }: Shown): { field: string; key: string | undefined }[] {
  const profile = esimerkkivirasto()
  const plan = planOf(view, pageCatalogue())
  const values = composeValues({ profile, register: profile.registers[0]!, texts, fields: [...FILL_FIELDS] })
  const rows = previewRows({ plan, values, view, organisation: 'unknown', markerDefault: true, ours: [] })
  const accepted = new Set(rows.filter((row) => row.tickable).map((row) => row.row))
  return writesOf(rows, accepted).map(({ field, handle }) => ({ field, key: keyOf(handle) }))
}

const WORDINGS = LANGUAGES.flatMap((language) => [...TUNE_SEEDS, ...CHECK_SEEDS].map((seed) => [language, seed] as const))

describe.each(WORDINGS)('in the %s words of seed %i', (language, seed) => {
  test.each(FILLED_STEPS)('whatever is written on the step «%s» lands in its own field', (step) => {
    const cases: Answers[] = [{}, { 'turvakielto-needed': 'yes' }]
    for (const answers of cases) {
      const shown = show(seed, step, answers, language)
      for (const { field, key } of writesInto(shown)) expect(key).toBe(field)
      const fill = shown.view.fields.filter(({ field, on }) => on === 'control' && (FILL_FIELDS as readonly string[]).includes(field))
      for (const { field, handle } of fill) expect(shown.keyOf(handle)).toBe(field)
    }
  })
})

test.each(WORDINGS.filter(([, seed]) => TUNE_SEEDS.includes(seed)))(
  'the %s words the catalogue was written for, seed %i, are all found',
  (language, seed) => {
    const pages: [string, Answers][] = [
      ['organisation', {}],
      ['usage', {}],
      ['usage', { 'turvakielto-needed': 'yes' }],
    ]
    const written = pages.flatMap(([step, answers]) => writesInto(show(seed, step, answers, language)))
    expect(new Set(written.map(({ field }) => field))).toEqual(new Set(FILL_FIELDS))
  },
)
