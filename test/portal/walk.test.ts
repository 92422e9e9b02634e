import { expect, test } from 'vitest'
import { COMPLETE, PURPOSE } from './complete'
import { EARLIER_ANSWERS } from './form/earlier'
import { begin, fillAll, openForm, portalForTest, sendOff } from './walk'

test('keeps every answer exactly as it was typed, through all steps', async () => {
  const { portal, client } = await portalForTest()
  await begin(portal, client)
  await fillAll(portal, client, COMPLETE)
  const [application] = await portal.store()
  expect(application!.answers).toEqual(COMPLETE)
  expect(client.page.text).toContain('Vastaus <street-address>')
})

test('shows the answers again when a step is opened anew, also text that looks like markup', async () => {
  const { portal, client } = await portalForTest()
  await begin(portal, client)
  await fillAll(portal, client, COMPLETE)
  for (let step = 0; step < 3; step++) await client.press(portal.words.action('previous'))
  const [purpose] = client.controls(portal.words.heading('usage'), portal.words.label('purpose'))
  expect(purpose!.value).toBe(PURPOSE)
})

test('keeps drafts over a restart and lists them on the front page', async () => {
  const first = await portalForTest()
  await begin(first.portal, first.client)
  first.client.answer(first.portal.words.heading('organisation'), first.portal.words.label('organisation-name'), 'Mallilan kunta')
  await first.client.press(first.portal.words.action('save-draft'))
  expect(first.client.page.text).toContain(first.portal.words.heading('draft-saved'))

  const second = await portalForTest({ storeFile: first.storeFile })
  await second.client.open('/')
  const link = [...second.client.page.document.querySelectorAll('main table a')][0]!
  await second.client.open(link.getAttribute('href')!)
  const [name] = second.client.controls(second.portal.words.heading('organisation'), second.portal.words.label('organisation-name'))
  expect(name!.value).toBe('Mallilan kunta')
})

test('takes an application with marker sentence and law into handling and gives a receipt', async () => {
  const { portal, client } = await portalForTest()
  await begin(portal, client)
  await fillAll(portal, client, COMPLETE)
  await sendOff(portal, client)
  expect(client.page.text).toContain(portal.words.heading('receipt'))
  expect((await portal.store())[0]).toMatchObject({ status: 'processing', caseNumber: 'DVV/4701/2026', returnReasons: [] })
})

test('returns an application without the marker sentence, says why on the front page, and takes it again when completed', async () => {
  const { portal, client } = await portalForTest()
  await begin(portal, client)
  await fillAll(portal, client, { ...COMPLETE, purpose: 'Perusopetuslaki (628/1998) 4 §.' })
  await sendOff(portal, client)
  expect(client.page.text).toContain(portal.words.heading('receipt'))
  const [returned] = await portal.store()
  expect(returned).toMatchObject({ status: 'returned', returnReasons: [expect.stringContaining('mitä palvelua')] })
  await client.open('/')
  expect(client.page.text).toContain(returned!.returnReasons[0])

  await client.open('/asia/1')
  await client.open(client.page.document.querySelector('.alert a')!.getAttribute('href')!)
  await fillAll(portal, client, COMPLETE)
  await sendOff(portal, client)
  expect((await portal.store())[0]!.status).toBe('processing')
})

test('returns an application that names no law', async () => {
  const { portal, client } = await portalForTest()
  await begin(portal, client)
  await fillAll(portal, client, { ...COMPLETE, purpose: '«Hakemus koskee VTJ\u2011muutos\u00ADrajapintaa». Tarvitsemme tietoja.' })
  await sendOff(portal, client)
  expect((await portal.store())[0]!.returnReasons).toEqual([expect.stringContaining('laki ja sen kohta')])
})

test('starts from an earlier form with the old values of the old service', async () => {
  const { portal, client } = await portalForTest()
  await openForm(client, portal.words.formTitle('change-service'))
  const base = portal.words.heading('base')
  client.answer(base, portal.words.label('use-earlier-form'), portal.words.label('use-earlier-form'))
  client.answer(base, portal.words.label('earlier-form'), portal.words.option('earlier', 'e2019'))
  await client.press(portal.words.action('next'))
  expect((await portal.store())[0]).toMatchObject({ base: 'earlier', answers: EARLIER_ANSWERS.e2019 })
  await client.press(portal.words.action('next'))
  const delivery = portal.words.heading('delivery')
  const rhythm = client.controls(delivery, portal.words.label('delivery-rhythm'))[0]!
  expect([...rhythm.options].find((option) => option.value === rhythm.value)!.textContent).toBe(portal.words.option('rhythm', 'monthly'))
})

test('asks about turvakielto only when it is needed, and drops what is no longer asked', async () => {
  const { portal, client } = await portalForTest()
  await begin(portal, client)
  await fillAll(portal, client, { ...COMPLETE, 'turvakielto-needed': 'no' })
  const { answers } = (await portal.store())[0]!
  expect(answers).not.toHaveProperty('turvakielto-basis')
  await client.press(portal.words.action('previous'))
  await client.press(portal.words.action('previous'))
  expect(client.page.text).not.toContain(portal.words.heading('turvakielto'))
})

test('keeps attachments by name and size, and lets one be removed', async () => {
  const { portal, client } = await portalForTest()
  await begin(portal, client)
  for (const step of [0, 1, 2]) {
    if (step === 1) client.answer(portal.words.heading('usage'), portal.words.label('sector'), portal.words.option('sector', 'state'))
    if (step === 2) client.answer(portal.words.heading('protection-questions'), portal.words.label('protection-statement'), 'Suojattu.')
    await client.press(portal.words.action('next'))
  }
  const files = portal.words.heading('attachment-files')
  client.attach(files, portal.words.label('attachment-current-permit'), new File(['lupa'], 'Päätös 2019.pdf'))
  await client.press(portal.words.action('save-draft'))
  expect((await portal.store())[0]!.files).toEqual([{ key: 'attachment-current-permit', name: 'Päätös 2019.pdf', size: 4 }])
  await client.press('Poista')
  expect((await portal.store())[0]!.files).toEqual([])
})
