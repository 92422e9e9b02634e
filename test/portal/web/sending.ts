// What happens when an application is sent, and when it is received.
import { reasonsToReturn } from '../form/officer'
import { caseAddress } from '../power-pages/front-page'
import type { Site } from '../site'
import type { Application } from '../store/application'

const FIRST_CASE = 4700

function received(site: Site, application: Application): Application {
  const isChangeService = application.form === 'change-service'
  const returnReasons = isChangeService ? reasonsToReturn(application.answers).map((reason) => site.words.text(reason)) : []
  const year = site.today().split('.')[2]
  return {
    ...application,
    status: returnReasons.length > 0 ? 'returned' : 'processing',
    caseNumber: application.caseNumber ?? `DVV/${FIRST_CASE + application.number}/${year}`,
    returnReasons,
  }
}

/** Sends: the officer looks at once, unless the receipt is held back. Gives the address of the receipt page. */
export async function submit(site: Site, application: Application): Promise<string> {
  const sent: Application = { ...application, status: 'sent', caseNumber: undefined, returnReasons: [] }
  await site.store.put(site.variant.sentWithoutReceipt ? sent : received(site, application))
  return `${caseAddress(application)}/kuittaus`
}

/** Gives a receipt to everything that was sent and still waits for one. */
export async function receiveAll(site: Site): Promise<void> {
  for (const application of site.store.all().filter(({ status }) => status === 'sent')) await site.store.put(received(site, application))
}
