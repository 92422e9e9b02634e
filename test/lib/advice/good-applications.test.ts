// Good applications give no counted finding, also when the old form's compulsory fields had to be answered.
import { expect, test } from 'vitest'
import { advise } from '@/lib/advice/advise'
import { compileCatalogue } from '@/lib/catalogue/compile'
import { composeValues, copyText } from '@/lib/filling/compose'
import { factsOf } from '@/lib/filling/facts'
import type { Advice } from '@/lib/model/advice'
import type { AdviceExample } from '@/lib/model/advice-entry'
import type { Profile } from '@/lib/model/profile'
import { FILL_FIELDS, type FieldId } from '@/lib/model/words/ids'
import { esimerkkivirasto, mallila, mallimaa } from '../filling/sample-profiles'
import { texts } from '../filling/text-catalogue'
import { earlyEducation, leastBadAnswers, nationalRegister, wellbeingCounty } from './model-texts'
import { catalogue, inputOf, type Situation, whole } from './situation'
import { earlyEducationInSwedish, leastBadAnswersInSwedish, nationalRegisterInSwedish, wellbeingCountyInSwedish } from './swedish-texts'

const open = (advice: Advice[]) => advice.filter((one) => one.kind !== 'note').map((one) => `${one.kind} ${one.id}`)
const permit = { state: 'valid', samePurpose: true, own: true, attached: true } as const

const MODELS: [string, Situation][] = [
  ['early education', { answers: earlyEducation, profile: { turvakielto: 'not-needed', registerType: 'customers' } }],
  [
    'national register',
    { answers: nationalRegister, profile: { turvakielto: 'not-needed', registerType: 'restriction', earlierPermit: permit } },
  ],
  ['wellbeing county', { answers: wellbeingCounty, profile: { turvakielto: 'not-needed', earlierPermit: { ...permit, own: false } } }],
  ['early education in Swedish', { answers: earlyEducationInSwedish, profile: { turvakielto: 'not-needed', registerType: 'customers' } }],
  [
    'national register in Swedish',
    { answers: nationalRegisterInSwedish, profile: { turvakielto: 'not-needed', registerType: 'restriction', earlierPermit: permit } },
  ],
  [
    'wellbeing county in Swedish',
    { answers: wellbeingCountyInSwedish, profile: { turvakielto: 'not-needed', earlierPermit: { ...permit, own: false } } },
  ],
]
const CATALOGUES = { fi: catalogue, sv: compileCatalogue(whole, 'sv'), en: compileCatalogue(whole, 'en') }
const left: FieldId[] = ['purpose', 'data-description', 'turvakielto-basis', 'turvakielto-needed']

for (const [name, model] of MODELS) {
  for (const step of ['usage', 'summary'] as const) {
    test(`the model application of the ${name} has nothing to fix or check at step ${step}`, () => {
      expect(open(advise(inputOf({ ...model, step, left })))).toEqual([])
      expect(open(advise(inputOf({ ...model, profile: undefined, step, left })))).toEqual([])
      for (const language of ['sv', 'en'] as const)
        expect(open(advise(inputOf({ ...model, step, left }, { catalogue: CATALOGUES[language] })))).toEqual([])
    })
  }

  test(`the model application of the ${name}, with turvakielto answered «Ei», says nothing of it`, () => {
    const answers = { ...model.answers, 'turvakielto-needed': 'Ei', 'turvakielto-basis': '' }
    expect(open(advise(inputOf({ ...model, answers, left })))).toEqual([])
  })

  test(`the ${name} with the old form's compulsory fields shows only what is good to know`, () => {
    const isSwedish = name.endsWith('Swedish')
    const fetched = isSwedish ? 'Uppgifterna hämtas via gränssnittet.' : 'Tiedot noudetaan rajapinnasta.'
    const description = `${model.answers!['data-description']}\n\n${fetched}`
    const answers = { ...(isSwedish ? leastBadAnswersInSwedish : leastBadAnswers), ...model.answers, 'data-description': description }
    const required = Object.keys(leastBadAnswers) as FieldId[]
    const input = inputOf({ ...model, answers, required, left, session: { usedEarlierForm: true, cameFilled: true } })
    expect(open(advise(input))).toEqual([])
    expect(advise(input).length).toBeGreaterThan(0)
  })
}

const composed = (profile: Profile, textLanguage: 'fi' | 'sv' = 'fi') => {
  const register = { ...profile.registers[0]!, textLanguage }
  const values = composeValues({ profile, register, texts, fields: [...FILL_FIELDS] })
  const answers = Object.fromEntries(
    values.map((value) => [value.field, value.field === 'turvakielto-needed' ? (value.text === 'yes' ? 'Kyllä' : 'Ei') : copyText(value)]),
  )
  return { answers: { ...leastBadAnswers, ...answers } as AdviceExample['answers'], facts: factsOf(profile, register, 'same') }
}

for (const profile of [mallila(), esimerkkivirasto(), mallimaa()]) {
  test(`what Lupaluotsi writes for «${profile.title}» gives no counted finding`, () => {
    const { answers, facts } = composed(profile)
    expect(open(advise(inputOf({ answers, left }, { facts })))).toEqual([])
    const swedish = composed(profile, 'sv')
    expect(open(advise(inputOf({ answers: swedish.answers, left }, { facts: swedish.facts })))).toEqual([])
  })

  test(`nor does it when «${profile.title}» needs data under turvakielto and has a law for it`, () => {
    const [register] = profile.registers
    const bases = [{ law: 'sosiaalihuoltolaki', number: '1301/2014', section: '36 §' }]
    const needing = { ...profile, registers: [{ ...register!, turvakielto: { need: 'needed' as const, bases, justification: '' } }] }
    for (const language of ['fi', 'sv'] as const) {
      const { answers, facts } = composed(needing, language)
      expect(open(advise(inputOf({ answers, left }, { facts })))).toEqual([])
    }
  })
}
