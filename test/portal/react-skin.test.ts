import { expect, test } from 'vitest'
import { COMPLETE } from './complete'
import { CHANGE_SERVICE } from './form/change-service'
import { questionsOf } from './form/questions'
import type { FormClient } from './form-client'
import { LANGUAGES } from './languages'
import type { Changed, State } from './react/state'
import type { Application } from './store/application'
import { portalForTest } from './walk'
import { wordsOfSheet } from './words-shape'

const API = '/react/api'

async function begin(client: FormClient): Promise<string> {
  const { body } = await client.ask('POST', `${API}/applications`, { form: 'change-service' })
  return `${API}/applications/${(body as Application).number}`
}

async function fillAll(client: FormClient, address: string): Promise<void> {
  for (const step of CHANGE_SERVICE.steps) await client.ask('PUT', `${address}/${step.id}`, COMPLETE)
}

test('stores what the page gives, step by step, and takes the application into handling', async () => {
  const { portal, client } = await portalForTest()
  const address = await begin(client)
  await fillAll(client, address)
  const sent = await client.ask('POST', `${address}/summary/send`, { declaration: 'yes' })
  expect((sent.body as Changed).problems).toEqual([])
  expect((await portal.store())[0]).toMatchObject({ status: 'processing', answers: { ...COMPLETE, declaration: 'yes' } })
})

test('names what holds the applicant back, and sends nothing then', async () => {
  const { portal, client } = await portalForTest()
  const address = await begin(client)
  expect((await client.ask('PUT', `${address}/usage`, {})).body).toMatchObject({ problems: [{ key: 'sector', kind: 'missing' }] })
  const sent = await client.ask('POST', `${address}/summary/send`, {})
  expect((sent.body as Changed).problems.map(({ key }) => key)).toEqual(['sector', 'protection-statement', 'declaration'])
  expect((await portal.store())[0]!.status).toBe('draft')
})

test('is the same store as the other skin’s', async () => {
  const { portal, client } = await portalForTest()
  const address = await begin(client)
  await client.ask('PUT', `${address}/organisation`, { 'organisation-name': 'Mallilan kunta' })
  await client.open('/')
  await client.open(client.page.document.querySelector('main table a')!.getAttribute('href')!)
  const [name] = client.controls(portal.words.heading('organisation'), portal.words.label('organisation-name'))
  expect(name!.value).toBe('Mallilan kunta')
})

test('takes no answer that its controls could not have given', async () => {
  const { portal, client } = await portalForTest()
  const address = await begin(client)
  for (const impossible of [{ sector: 'moon' }, { purpose: ['two', 'texts'] }, { 'data-selection': [7] }]) {
    expect((await client.ask('PUT', `${address}/usage`, impossible)).status).toBe(400)
  }
  expect((await portal.store())[0]!.answers).toEqual({})
})

test('drops what is no longer asked, and does not let fixed answers be changed', async () => {
  const known = { name: 'Mallilan kunta', businessId: '1234567-1', isReadOnly: true }
  const { portal, client } = await portalForTest({ variant: { prefilledOrganisation: known } })
  const address = await begin(client)
  await client.ask('PUT', `${address}/organisation`, {
    'organisation-name': 'Toinen kunta',
    'technical-same': 'yes',
    'technical-contact-name': 'X',
  })
  const { answers } = (await portal.store())[0]!
  expect(answers).toEqual({ 'organisation-name': 'Mallilan kunta', 'business-id': '1234567-1', 'technical-same': 'yes' })
})

test('shows nothing to those who are not logged in, and tells them whether they were', async () => {
  const { portal, client } = await portalForTest()
  await begin(client)
  portal.expireSessions()
  expect((await client.ask('GET', `${API}/state`)).body).toMatchObject({ session: 'ended', applications: [] })
  expect((await client.ask('POST', `${API}/applications`, { form: 'change-service' })).status).toBe(401)
  await client.ask('POST', `${API}/login`, { isIdentified: true })
  expect(((await client.ask('GET', `${API}/state`)).body as State).applications).toHaveLength(1)
})

test.each(LANGUAGES)('sends the page every word it may need in %s', async (language) => {
  const { portal, client } = await portalForTest()
  await client.ask('POST', `${API}/language`, { language })
  const { sheet } = (await client.ask('GET', `${API}/state`)).body as State
  const [words, expected] = [wordsOfSheet(sheet), portal.wordsIn(language)]
  for (const question of CHANGE_SERVICE.steps.flatMap(questionsOf)) {
    expect(words.label(question.key)).toBe(expected.label(question.key))
    for (const key of words.optionKeys(question.options ?? 'yes-no')) {
      expect(words.option(question.options ?? 'yes-no', key)).toBe(expected.option(question.options ?? 'yes-no', key))
    }
  }
  expect(words.text('required', { label: 'A' })).toBe(expected.text('required', { label: 'A' }))
})

test('its one page and its script come from every address under /react/', async () => {
  const { client } = await portalForTest()
  for (const address of ['/react/', '/react/uusi-hakemus', '/react/hakemus/1/usage']) {
    const { document } = await client.open(address)
    expect(document.getElementById('root')).not.toBeNull()
  }
  const script = await client.ask('GET', '/react/app.js')
  expect(script.body).toContain('fi-text-input')
  expect(script.body, 'a bundle for development cannot run').not.toMatch(/\bjsxDEV\)?\(/)
})
