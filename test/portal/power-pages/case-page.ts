// Pages of an application that has been sent: the receipt, the wait for it, and the case with its answers.

import { formOf } from '../form/catalogue'
import type { Site } from '../site'
import type { Application } from '../store/application'
import { answers } from './answers'
import { statusText } from './front-page'
import { type Html, html } from './html'
import { stepAddress } from './step-page'

/** What comes after sending: the receipt with the case number, or the wait when there is none yet. */
export function receiptPage(site: Site, application: Application): Html {
  const title = site.words.formTitle(application.form)
  if (application.caseNumber === undefined) {
    return html`<h1>${title}</h1><h2>${site.words.heading('sent-without-receipt')}</h2><div class="alert alert-info" role="status">${site.words.text('waiting')}</div><p><a class="btn btn-default" href="/">${site.words.heading('front')}</a></p>`
  }
  return html`<h1>${title}</h1><div class="alert alert-success" role="status"><h2>${site.words.heading('receipt')}</h2><dl class="summary-list"><div><dt>${site.words.heading('case-number')}</dt><dd>${application.caseNumber}</dd></div><div><dt>${site.words.text('arrived')}</dt><dd>${application.changedOn}</dd></div></dl></div>
<p>${site.words.text('follow')}</p><p><a class="btn btn-default" href="/">${site.words.heading('front')}</a></p>`
}

/** One case: its status, why it came back if it did, and what was sent. */
export function casePage(site: Site, application: Application): Html {
  const first = formOf(application.form)!.steps[0]!.id
  const isReturned = application.status === 'returned'
  return html`<h1>${site.words.formTitle(application.form)}</h1><p class="case-number">${site.words.heading('case-number')}: ${application.caseNumber ?? '–'}</p>
<p class="status">${site.words.text('state')}: <strong>${statusText(site, application)}</strong></p>
${
  isReturned &&
  html`<div class="alert alert-warning"><h2>${site.words.heading('returned')}</h2><ul>${application.returnReasons.map((reason) => html`<li>${reason}</li>`)}</ul><a class="btn btn-primary" href="${stepAddress(application.form, first, application)}">${site.words.action('complete')}</a></div>`
}
<h2>${site.words.text('case-details')}</h2>${answers(site, application)}`
}
