// «Aloita uusi hakemus»: tabs, and in them accordions with the forms that can be started.
import { CERTIFICATE_FORMS, FORMS } from '../form/catalogue'
import type { Site } from '../site'
import { attributes, type Html, html } from './html'
import { stepAddress } from './step-page'

function accordion(id: string, title: string, rows: Html[]): Html {
  return html`<div class="accordion"><h3 class="accordion-title"><button type="button" id="${id}" class="accordion-button" aria-expanded="false" aria-controls="${id}-panel" data-accordion>${title}</button></h3><div class="accordion-panel" id="${id}-panel" role="region" aria-labelledby="${id}" hidden><table class="list-table"><tbody>${rows}</tbody></table></div></div>`
}

function row(site: Site, form: string, address: string): Html {
  return html`<tr><td><strong>${site.words.formTitle(form)}</strong><br>${site.words.text(`about-${form}`)}</td><td class="row-action"><a class="btn btn-primary" href="${address}">${site.words.action('start-this-form')}</a></td></tr>`
}

/** The list of everything that can be applied for. */
export function startPage(site: Site): Html {
  const dataRows = FORMS.map((form) => row(site, form.id, stepAddress(form.id, 'new-application')))
  const certificateRows = CERTIFICATE_FORMS.map((form) => row(site, form, '/tilaus'))
  const tabs = [
    { id: 'tab-persons', name: site.words.text('persons'), content: html`<p>${site.words.text('persons-text')}</p>` },
    {
      id: 'tab-companies',
      name: site.words.text('companies'),
      content: accordion('acc-3', site.words.text('addresses'), [row(site, 'card-agreement', '/tilaus')]),
    },
    {
      id: 'tab-public',
      name: site.words.action('tab-public-administration'),
      content: html`${accordion('acc-1', site.words.action('accordion-population-data'), dataRows)}${accordion('acc-2', site.words.action('accordion-certificates'), certificateRows)}`,
    },
  ]
  return html`<h1>${site.words.action('start-application')}</h1><p class="intro">${site.words.text('start-intro')}</p>
<div class="tabs"><div role="tablist" aria-label="${site.words.text('customer-group')}" class="tab-list">${tabs.map((tab, index) => html`<button type="button" role="tab" id="${tab.id}" class="tab-button"${attributes({ 'aria-selected': index === 0 ? 'true' : 'false' })} aria-controls="${tab.id}-panel" data-tab>${tab.name}</button>`)}</div>
${tabs.map((tab, index) => html`<div role="tabpanel" id="${tab.id}-panel" class="tab-panel" aria-labelledby="${tab.id}"${attributes({ hidden: index > 0 })}>${tab.content}</div>`)}</div>`
}
