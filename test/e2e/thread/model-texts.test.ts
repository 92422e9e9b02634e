// Three model applications, pasted and typed into the form: a careful applicant hears nothing but «Hyvä tietää».
import { afterAll, beforeAll, expect, test } from 'vitest'
import { earlyEducation, nationalRegister, wellbeingCounty } from '../../lib/advice/model-texts'
import { esimerkkivirasto, mallila, mallimaa } from '../../lib/filling/sample-profiles'
import { chooseProfile, expectFindings, pasteInto } from './panel-acts'
import { type Stage, startStage } from './stage'

const MODELS = [
  { of: 'early education of a municipality', texts: earlyEducation, profile: mallila() },
  { of: 'a nation-wide register of a state agency', texts: nationalRegister, profile: esimerkkivirasto() },
  { of: 'a patient register of a wellbeing services county', texts: wellbeingCounty, profile: mallimaa() },
]

let stage: Stage
beforeAll(async () => {
  stage = await startStage(
    'chromium',
    MODELS.map(({ profile }) => profile),
  )
})
afterAll(() => stage?.close())

test.each(MODELS)('the model text for $of gives no counted finding on any step', async ({ texts, profile }) => {
  const { 'organisation-name': name = '', 'business-id': businessId = '', 'technical-contact-name': technical = '' } = profile.values
  const draft = await stage.openDraft('usage', {
    'organisation-name': name,
    'business-id': businessId,
    'technical-contact-name': technical,
    sector: 'municipality',
    'protection-statement': 'Tietoja käsitellään vain nimetyillä käyttöoikeuksilla.',
  })
  const { page } = draft
  await chooseProfile(page, profile.title)
  await pasteInto(page, 'purpose', texts.purpose)
  await pasteInto(page, 'data-description', texts['data-description'])
  await expectFindings(page, [])
  await draft.press('next', 'protection')
  await expectFindings(page, [])
  expect((await draft.stored()).answers).toMatchObject(texts)
  await draft.goTo('summary')
  await expectFindings(page, [])
  await page.close()
})
