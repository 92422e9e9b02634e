import { describe, expect, test } from 'vitest'
import { COMPLETE } from './complete'
import { busyAccount } from './form/busy-account'
import { LANGUAGES } from './languages'
import { CHECK_SEEDS } from './seeds'
import { begin, fillAll, openForm, portalForTest, sendOff } from './walk'

describe.each(LANGUAGES)('in %s', (language) => {
  test('can be walked from the start page to the receipt, in the words of a check seed', async () => {
    const { portal, client } = await portalForTest({ language, seed: CHECK_SEEDS[0]! })
    await begin(portal, client)
    await fillAll(portal, client, COMPLETE)
    await sendOff(portal, client)
    expect(client.page.document.documentElement.lang).toBe(language)
    expect(client.page.text).toContain(portal.words.heading('receipt'))
    expect((await portal.store())[0]).toMatchObject({ status: 'processing', answers: { ...COMPLETE, declaration: 'yes' } })
  })

  test('tells in its own language why an application came back', async () => {
    const { portal, client } = await portalForTest({ language })
    await begin(portal, client)
    await fillAll(portal, client, { ...COMPLETE, purpose: '–' })
    await sendOff(portal, client)
    await client.open('/')
    expect(client.page.text).toContain(portal.words.text('reason-service'))
    expect(client.page.text).toContain(portal.words.text('reason-law'))
  })
})

test('changes its language in the header and keeps it, on the page one was on', async () => {
  const { portal, client } = await portalForTest()
  await client.open('/kieli/sv')
  await openForm(client, portal.wordsIn('sv').formTitle('change-service'))
  expect(client.page.document.documentElement.lang).toBe('sv')
  await client.open('/?kieli=en')
  await client.open('/viestit')
  expect(client.page.document.querySelector('h1')!.textContent).toBe(portal.wordsIn('en').heading('inbox'))
})

test('tells whose session has ended so, once, and lets them log in again', async () => {
  const { portal, client } = await portalForTest()
  portal.expireSessions()
  await client.open('/')
  expect(client.page.document.querySelector('h1')!.textContent).toBe(portal.words.heading('expired'))
  await client.open('/')
  expect(client.page.url).toBe('/kirjaudu')
  await client.logIn()
  expect(client.page.document.querySelector('h1')!.textContent).toBe(portal.words.heading('front'))
})

test('warns that the session ends in a dialog that lies over everything', async () => {
  const { portal, client } = await portalForTest({ variant: { sessionTimes: { warnAfter: 60, endAfter: 90 } } })
  await client.open('/')
  const dialog = client.page.document.querySelector('dialog')!
  expect(dialog.textContent).toContain(portal.words.heading('session-ending'))
  expect(dialog.querySelector('button')!.textContent).toBe(portal.words.action('continue-session'))
  expect(dialog.getAttribute('data-warn-after')).toBe('60')
})

test('has pages with the words of the guide that are no application', async () => {
  const { portal, client } = await portalForTest()
  await client.open('/ohje')
  expect(client.page.text).toContain(portal.words.label('purpose'))
  expect(client.page.document.querySelector('main form')).toBeNull()
  await client.open('/yhteydenotto')
  expect(client.page.document.querySelectorAll('main textarea')).toHaveLength(1)
})

test('gives the form of the change service the name of the renewed one when asked to', async () => {
  const { portal, client } = await portalForTest({ variant: { isRenewed: true } })
  await begin(portal, client)
  expect(client.page.document.title).toContain('VTJ-muutosrajapinnan')
})

describe('with the applications of many years', () => {
  test('lists every draft, every case and every message', async () => {
    const { portal, client } = await portalForTest()
    const all = busyAccount(portal.words)
    for (const application of all) await portal.keep(application)
    await client.open('/')
    expect(client.page.document.querySelectorAll('main tbody tr')).toHaveLength(all.length)
    await client.open('/viestit')
    const received = all.filter(({ caseNumber }) => caseNumber !== undefined)
    const returned = all.filter(({ status }) => status === 'returned')
    expect(client.page.document.querySelectorAll('.message')).toHaveLength(received.length + returned.length)
    expect(returned.length).toBeGreaterThan(2)
  })

  test('lets a returned application be opened, completed and sent again, in either skin', async () => {
    const { portal, client } = await portalForTest()
    const [first, second] = busyAccount(portal.words).filter(({ status, form }) => status === 'returned' && form === 'change-service')
    const returned = { ...(first ?? second)!, number: 1 }
    await portal.keep(returned)
    await portal.keep({ ...returned, number: 2 })
    await client.open('/asia/1')
    await client.open(client.page.document.querySelector('.alert a')!.getAttribute('href')!)
    await fillAll(portal, client, COMPLETE)
    await sendOff(portal, client)
    for (const step of ['usage', 'protection']) await client.ask('PUT', `/react/api/applications/2/${step}`, COMPLETE)
    await client.ask('POST', '/react/api/applications/2/summary/send', { declaration: 'yes' })
    expect((await portal.store()).map(({ status }) => status)).toEqual(['processing', 'processing'])
  })
})
