// A whole application as an applicant would fill it, walked by the form client; used by the replica's own tests.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { CHANGE_SERVICE } from './form/change-service'
import { type Answers, isAsked, type Question, type Section } from './form/questions'
import { FormClient } from './form-client'
import { type Portal, type PortalOptions, startPortal } from './server'

/** A replica with a store of its own that ends with the test. */
export async function portalForTest(
  options: Partial<PortalOptions> = {},
): Promise<{ portal: Portal; client: FormClient; storeFile: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'portal-'))
  const storeFile = options.storeFile ?? join(folder, 'store.json')
  const portal = await startPortal({ seed: 1, today: '24.11.2026', ...options, storeFile })
  onTestFinished(async () => {
    await portal.close()
    await rm(folder, { recursive: true })
  })
  const client = new FormClient(portal)
  await client.logIn()
  return { portal, client, storeFile }
}

/** Opens a form from the start page, by its title in the list. */
export async function openForm(client: FormClient, title: string): Promise<void> {
  await client.open('/uusi-hakemus')
  const link = [...client.page.document.querySelectorAll('main a')].find((other) => other.closest('tr')?.textContent?.includes(title))
  await client.open(link!.getAttribute('href')!)
}

/** Starts the old form from an empty one. */
export async function begin(portal: Portal, client: FormClient): Promise<void> {
  await openForm(client, portal.words.formTitle('change-service'))
  await client.press(portal.words.action('next'))
}

/** Fills a section of the shown step with what stands in `answers` for it, by the words on the page. */
export function fillSection({ portal, client }: { portal: Portal; client: FormClient }, section: Section, answers: Answers): void {
  const heading = portal.words.heading(section.heading)
  const isFilled = (question: Question) => answers[question.key] !== undefined && question.kind !== 'file'
  for (const question of section.questions.filter((other) => isFilled(other) && isAsked(other, answers))) {
    const answer = answers[question.key]!
    const words = question.options ? [answer].flat().map((key) => portal.words.option(question.options!, key)) : [answer].flat()
    client.answer(heading, portal.words.label(question.key), question.kind === 'checkboxes' ? words : words[0]!)
  }
}

/** Fills every step from the first one to the summary, pressing «Seuraava» after each. */
export async function fillAll(portal: Portal, client: FormClient, answers: Answers): Promise<void> {
  for (const step of CHANGE_SERVICE.steps) {
    for (const section of step.sections) fillSection({ portal, client }, section, answers)
    await client.press(portal.words.action('next'))
  }
}

/** Ticks the declaration on the summary and sends. */
export async function sendOff(portal: Portal, client: FormClient): Promise<void> {
  client.controls(portal.words.heading('summary'), portal.words.label('declaration'))[0]!.checked = true
  await client.press(portal.words.action('send'))
}
