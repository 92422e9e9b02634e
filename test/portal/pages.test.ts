import { expect, test } from 'vitest'
import { COMPLETE } from './complete'
import { FORMS } from './form/catalogue'
import { CHANGE_SERVICE } from './form/change-service'
import { CHECK_SEEDS, TUNE_SEEDS } from './seeds'
import { begin, fillAll, fillSection, openForm, portalForTest, sendOff } from './walk'

test('says on every page that it is a replica, without naming the form', async () => {
  const { portal, client } = await portalForTest()
  const addresses = ['/', '/uusi-hakemus', '/viestit', '/kirjaudu', '/verkkoasiointi', '/ei-ole']
  for (const address of addresses) {
    const { document } = await client.open(address)
    expect(document.querySelector('.replica-banner')!.textContent).toContain('Tämä on Lupaluotsin testijäljennös, ei DVV:n palvelu')
    expect(document.querySelector('.replica-banner')!.textContent).not.toContain(portal.words.formTitle('change-service'))
  }
})

test.each(FORMS.map((form) => form.id))('opens «%s» from the start page and asks something of its own', async (id) => {
  const { portal, client } = await portalForTest()
  await openForm(client, portal.words.formTitle(id))
  expect(client.page.document.querySelector('h1')!.textContent).toBe(portal.words.formTitle(id))
  await client.press(portal.words.action('next'))
  expect(client.page.document.querySelectorAll('main td.cell').length).toBeGreaterThan(2)
  expect((await portal.store())[0]).toMatchObject({ form: id, status: 'draft' })
})

test('holds the applicant back until required fields are filled, and names them', async () => {
  const { portal, client } = await portalForTest({ variant: { requiredFields: 'many' } })
  await begin(portal, client)
  await client.press(portal.words.action('next'))
  const listed = [...client.page.document.querySelectorAll('.validation-summary li')].map((item) => item.textContent)
  expect(listed).toContain(`${portal.words.label('business-id')} on pakollinen kenttä.`)
  const [businessId] = client.controls(portal.words.heading('organisation'), portal.words.label('business-id'))
  expect(businessId!.getAttribute('aria-label')).toBe(`${portal.words.label('business-id')} on pakollinen kenttä.`)
  expect((await portal.store())[0]!.step).toBe('organisation')
})

test('does not send without the declaration', async () => {
  const { portal, client } = await portalForTest()
  await begin(portal, client)
  await fillAll(portal, client, COMPLETE)
  await client.press(portal.words.action('send'))
  expect(client.page.text).toContain(`${portal.words.label('declaration')} on pakollinen kenttä.`)
  expect((await portal.store())[0]!.status).toBe('draft')
})

test('the last step sends with the same button as the others go on with', async () => {
  const { portal, client } = await portalForTest()
  await begin(portal, client)
  await fillAll(portal, client, COMPLETE)
  expect(client.page.document.querySelector<HTMLInputElement>('#NextButton')!.value).toBe('Lähetä DVV:lle')
})

test('gives no receipt before it is acknowledged', async () => {
  const { portal, client } = await portalForTest({ variant: { sentWithoutReceipt: true } })
  await begin(portal, client)
  await fillAll(portal, client, COMPLETE)
  await sendOff(portal, client)
  expect(client.page.text).toContain(portal.words.heading('sent-without-receipt'))
  expect((await portal.store())[0]).not.toHaveProperty('caseNumber')
  await portal.acknowledge()
  await client.open('/asia/1/kuittaus')
  expect(client.page.text).toContain(portal.words.heading('receipt'))
})

test('answers as an observed portal does when a hidden input, the honeypot or an option was tampered with', async () => {
  const { portal, client } = await portalForTest()
  await begin(portal, client)
  const step = client.page.url
  const tampered: Record<string, string>[] = [{ __EVENTVALIDATION: 'other' }, { url_confirm: 'robot' }]
  for (const changed of tampered) {
    await client.open(step)
    expect((await client.post({ pressed: 'NextButton', changed })).status).toBe(500)
  }
  await client.open(step)
  await client.press(portal.words.action('next'))
  const [sector] = client.controls(portal.words.heading('usage'), portal.words.label('sector'))
  expect((await client.post({ pressed: 'NextButton', changed: { [sector!.getAttribute('name')!]: '100000999' } })).status).toBe(500)
})

test('holds back a text longer than the field takes', async () => {
  const { portal, client } = await portalForTest({ variant: { maxLength: { purpose: 20 } } })
  await begin(portal, client)
  await client.press(portal.words.action('next'))
  for (const section of CHANGE_SERVICE.steps[1]!.sections) fillSection({ portal, client }, section, COMPLETE)
  await client.press(portal.words.action('next'))
  expect(client.page.text).toContain('tekstin enimmäispituus on 20 merkkiä')
})

test('knows the organisation when the customer account does', async () => {
  const known = { name: 'Mallilan kunta', businessId: '1234567-1', isReadOnly: true }
  const { portal, client } = await portalForTest({ variant: { prefilledOrganisation: known } })
  await begin(portal, client)
  const [name] = client.controls(portal.words.heading('organisation'), portal.words.label('organisation-name'))
  expect(name).toMatchObject({ value: 'Mallilan kunta', readOnly: true })
})

test('renames every id, name and class, and still stores the same answers', async () => {
  const plain = await portalForTest()
  const renamed = await portalForTest({ variant: { renameAttributes: 7 } })
  for (const { portal, client } of [plain, renamed]) {
    await begin(portal, client)
    await fillAll(portal, client, COMPLETE)
  }
  const words = ({ document }: typeof plain.client.page) =>
    [...document.querySelectorAll('body, body *')].flatMap((element) => [
      ...(element.getAttribute('class') ?? '').split(' '),
      element.id,
      element.getAttribute('name') ?? '',
    ])
  const before = new Set(words(plain.client.page).filter((word) => word !== ''))
  expect(words(renamed.client.page).filter((word) => before.has(word))).toEqual([])
  expect((await renamed.portal.store())[0]!.answers).toEqual((await plain.portal.store())[0]!.answers)
  for (const reference of renamed.client.page.document.querySelectorAll('[for], [aria-describedby]')) {
    const id = reference.getAttribute('for') ?? reference.getAttribute('aria-describedby')!
    expect(renamed.client.page.document.getElementById(id)).not.toBeNull()
  }
})

test('a page is the same for the same seed and state', async () => {
  const pages = []
  for (let time = 0; time < 2; time++) {
    const { portal, client } = await portalForTest()
    await begin(portal, client)
    pages.push(client.page.document.documentElement.outerHTML)
  }
  expect(pages[0]).toBe(pages[1])
})

test.each([TUNE_SEEDS[4]!, CHECK_SEEDS[4]!])('can be walked to the receipt with the words of seed %i', async (seed) => {
  const { portal, client } = await portalForTest({ seed })
  await begin(portal, client)
  await fillAll(portal, client, COMPLETE)
  await sendOff(portal, client)
  expect((await portal.store())[0]).toMatchObject({ status: 'processing', answers: { ...COMPLETE, declaration: 'yes' } })
})
