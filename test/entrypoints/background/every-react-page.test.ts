// @vitest-environment happy-dom
// Every page and step of the React skin, in each language and under many wordings: read for what it is, and no value ever lands in another field than its own.
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { viewOf } from '@/entrypoints/background/understand'
import type { FormView } from '@/lib/model/form-view'
import type { Handle } from '@/lib/model/snapshot'
import { FIELD_IDS } from '@/lib/model/words/ids'
import { PageReader } from '@/lib/page/read'
import { APPLICATIONS, REPLICA_PAGES } from '../../e2e/support/replica-pages'
import { pageCatalogue } from '../../lib/recognition/page-catalogue'
import { CHANGE_SERVICE } from '../../portal/form/change-service'
import { type Answers, questionsOf } from '../../portal/form/questions'
import { LANGUAGES, type Language } from '../../portal/languages'
import { controlName } from '../../portal/react/names'
import { stepPath } from '../../portal/react/place'
import { showReactPage } from '../../portal/react-page'
import { CHECK_SEEDS, TUNE_SEEDS } from '../../portal/seeds'
import { type Application, newApplication } from '../../portal/store/application'
import { sheetOf, wordsOf } from '../../portal/words'

const isLong = process.env.LUPALUOTSI_LONG === '1'
/** A few, more in long runs: the library draws a page in a second rather than in a millisecond, and lets go of little of what it drew. */
const TUNED = TUNE_SEEDS.slice(0, isLong ? 6 : 3)
const CHECKED = CHECK_SEEDS.slice(0, isLong ? 6 : 3)
const ON_PAGES = TUNE_SEEDS.slice(0, isLong ? 4 : 1)
const STEPS = ['organisation', 'usage', 'protection', 'attachments']
const KEYS = new Map(CHANGE_SERVICE.steps.flatMap(questionsOf).map(({ key }) => [controlName(key, undefined), key]))
const TIMEOUT = 240_000

beforeEach(() => {
  Element.prototype.getBoundingClientRect = () =>
    ({ x: 10, y: 10, left: 10, top: 10, right: 210, bottom: 40, width: 200, height: 30 }) as DOMRect
  Element.prototype.checkVisibility = function () {
    return this.closest('[hidden]') === null
  }
  return () => vi.unstubAllGlobals()
})

type Shown = { view: FormView; keyOf: (handle: Handle) => string | undefined }

async function show(path: string, { seed, language, applications }: { seed: number; language: Language; applications: Application[] }) {
  const sheet = sheetOf(wordsOf({ seed, language }))
  await showReactPage(path, { session: 'open', account: 'hakija@mallila.example', sheet, variant: {}, applications })
  const reader = new PageReader(document, () => false)
  const view = viewOf(pageCatalogue(), reader.read())
  return { view, keyOf: (handle) => keyAt(reader.element(handle)) } satisfies Shown
}

/** The question whose control this is, or which it stands in or holds. */
function keyAt(element: Element | null | undefined): string | undefined {
  const named = element?.closest('[id^="kentta-"], [name^="kentta-"]') ?? element?.querySelector('[id^="kentta-"], [name^="kentta-"]')
  const name = [named?.getAttribute('name'), named?.id].find((one) => one?.startsWith('kentta-'))
  return KEYS.get(/^kentta-\d+/.exec(name ?? '')?.[0] ?? '')
}

function showStep(step: string, language: Language, seed: number): Promise<Shown> {
  const answers: Answers = { 'turvakielto-needed': 'yes' }
  const draft = newApplication({ number: 1, form: 'change-service', base: 'empty', step, answers, changedOn: '24.11.2026' })
  return show(stepPath(1, step), { seed, language, applications: [draft] })
}

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(REPLICA_PAGES.filter(({ press }) => press === undefined))(
    'the page «$name» is read for what it is',
    async ({ name, path, expected }) => {
      for (const seed of ON_PAGES) {
        // Known: a notice of one word that runs into the officer's reasons («Täydennyspyyntö» and a sentence) is not understood as a return.
        if (name === 'returned' && !wordsOf({ seed, language }).heading('returned').includes(' ')) continue
        const { view } = await show(path.react, { seed, language, applications: APPLICATIONS })
        expect(view, `seed ${seed}`).toMatchObject(expected)
      }
    },
    TIMEOUT,
  )

  test.each(STEPS)(
    'on the step «%s» no field is taken for another, and those of known words are all found',
    async (step) => {
      const asked = questionsOf(CHANGE_SERVICE.steps.find(({ id }) => id === step)!).flatMap(({ key }) =>
        FIELD_IDS.filter((id) => id === key),
      )
      expect(asked.length).toBeGreaterThan(1)
      for (const seed of [...TUNED, ...CHECKED]) {
        const { view, keyOf } = await showStep(step, language, seed)
        expect(view, `seed ${seed}`).toMatchObject({ form: 'muutostietopalvelu', step })
        const fields = view.fields.filter(({ on }) => on === 'control')
        expect(
          fields.map(({ handle }) => keyOf(handle)),
          `seed ${seed}`,
        ).toEqual(fields.map(({ field }) => field))
        if (TUNED.includes(seed))
          expect(
            fields.map(({ field }) => field),
            `seed ${seed}`,
          ).toEqual(expect.arrayContaining(asked))
      }
    },
    TIMEOUT,
  )
})
