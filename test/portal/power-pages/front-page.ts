// The front page: drafts, what was sent and what came back; and the inbox with the same news as messages.
import type { Site } from '../site'
import type { Application, ApplicationStatus } from '../store/application'
import { type Html, html } from './html'
import { stepAddress } from './step-page'

const STATUS_HEADINGS: Record<ApplicationStatus, string> = {
  draft: 'status-draft',
  sent: 'status-sent',
  processing: 'status-processing',
  returned: 'returned',
}

/** The status of an application in words. */
export function statusText(site: Site, application: Application): string {
  return site.words.heading(STATUS_HEADINGS[application.status])
}

/** The page of one application that is no draft. */
export function caseAddress(application: Application): string {
  return `/asia/${application.number}`
}

function table(site: Site, caption: string, rows: Html[]): Html {
  if (rows.length === 0) return html`<p class="empty">${site.words.text('no-applications')}</p>`
  return html`<table class="list-table" aria-label="${caption}"><thead><tr><th scope="col">${site.words.text('column-application')}</th><th scope="col">${site.words.text('state')}</th><th scope="col">${site.words.text('column-changed')}</th><th scope="col"><span class="sr-only">${site.words.text('column-actions')}</span></th></tr></thead><tbody>${rows}</tbody></table>`
}

function draftRow(site: Site, application: Application): Html {
  const title = site.words.formTitle(application.form)
  return html`<tr><td>${title}</td><td>${statusText(site, application)}</td><td>${application.changedOn}</td><td><a class="btn btn-default" href="${stepAddress(application.form, application.step, application)}">${site.words.action('open-draft')}</a></td></tr>`
}

function sentRow(site: Site, application: Application): Html {
  const title = site.words.formTitle(application.form)
  return html`<tr><td>${title}${application.caseNumber && html`<br><span class="case-number">${application.caseNumber}</span>`}</td><td>${statusText(site, application)}</td><td>${application.changedOn}</td><td><a class="btn btn-default" href="${caseAddress(application)}">${site.words.action('open-case')}</a></td></tr>`
}

function returnedNotice(site: Site, application: Application): Html {
  return html`<div class="alert alert-warning" role="status"><h2>${site.words.heading('returned')}</h2><p>${site.words.formTitle(application.form)}, ${application.caseNumber}</p><ul>${application.returnReasons.map((reason) => html`<li>${reason}</li>`)}</ul><a class="btn btn-default" href="${caseAddress(application)}">${site.words.action('complete')}</a></div>`
}

/** The front page of the one who is logged in. */
export function frontPage(site: Site): Html {
  const all = site.store.all()
  const drafts = all.filter((application) => application.status === 'draft')
  const sent = all.filter((application) => application.status !== 'draft')
  const draftsHeading = site.words.heading('drafts')
  const sentHeading = site.words.heading('sent')
  return html`<h1>${site.words.heading('front')}</h1><p class="intro">${site.words.text('front-intro')}</p>
<p><a class="btn btn-primary" href="/uusi-hakemus">${site.words.action('start-application')}</a></p>
${all.filter((application) => application.status === 'returned').map((application) => returnedNotice(site, application))}
<section class="panel-box"><h2>${draftsHeading}</h2>${table(
    site,
    draftsHeading,
    drafts.map((application) => draftRow(site, application)),
  )}</section>
<section class="panel-box"><h2>${sentHeading}</h2>${table(
    site,
    sentHeading,
    sent.map((application) => sentRow(site, application)),
  )}</section>`
}

/** The inbox: a receipt for everything received, and every request to complete. */
export function inboxPage(site: Site): Html {
  const received = site.store.all().filter((application) => application.caseNumber !== undefined)
  const message = (subject: string, text: string, application: Application) =>
    html`<li class="message"><h2>${subject}</h2><p class="case-number">${application.caseNumber} · ${application.changedOn}</p><p>${text}</p></li>`
  const messages = received.flatMap((application) => [
    ...(application.returnReasons.length > 0
      ? [message(site.words.heading('returned'), application.returnReasons.join(' '), application)]
      : []),
    message(site.words.heading('receipt'), site.words.text('registered'), application),
  ])
  return html`<h1>${site.words.heading('inbox')}</h1>${messages.length > 0 ? html`<ul class="messages">${messages}</ul>` : html`<p class="empty">${site.words.text('no-messages')}</p>`}
<form method="post" action="/viestit" class="message-form"><label class="field-label" for="message-text">${site.words.text('write-message')}</label><textarea id="message-text" name="message-text" rows="4" class="textarea form-control"></textarea><button type="submit" class="btn btn-default">${site.words.text('send-message')}</button></form>`
}
