// «Aloita uusi hakemus»: tabs, and in them accordions with the forms that can be started.
import { CERTIFICATE_FORMS, FORMS } from '../form/catalogue'
import type { Site } from '../site'
import { attributes, type Html, html } from './html'
import { stepAddress } from './step-page'

const ABOUT: Record<string, string> = {
  'query-permit': 'Lupa katsella väestötietoja selaimella.',
  'responsible-user': 'Käyttöoikeus henkilölle, joka hallinnoi käyttäjiä.',
  'interface-permit': 'Lupa kysellä väestötietoja oman järjestelmän kautta.',
  'extraction-permit': 'Kertaluonteiset poiminnat ja rekisterin päivitykset.',
  'change-service': 'Tietolupa ja tilaus rekisterin jatkuvaan päivittämiseen. Samalla lomakkeella ilmoitetaan muutokset.',
  'certificate-order': 'Palvelinten ja järjestelmien varmenteet.',
  'card-agreement': 'Organisaation sopimus henkilöstön korteista.',
}

function accordion(id: string, title: string, rows: Html[]): Html {
  return html`<div class="accordion"><h3 class="accordion-title"><button type="button" id="${id}" class="accordion-button" aria-expanded="false" aria-controls="${id}-panel" data-accordion>${title}</button></h3><div class="accordion-panel" id="${id}-panel" role="region" aria-labelledby="${id}" hidden><table class="list-table"><tbody>${rows}</tbody></table></div></div>`
}

function row(site: Site, form: string, address: string): Html {
  return html`<tr><td><strong>${site.words.formTitle(form)}</strong><br>${ABOUT[form]}</td><td class="row-action"><a class="btn btn-primary" href="${address}">${site.words.action('start-this-form')}</a></td></tr>`
}

/** The list of everything that can be applied for. */
export function startPage(site: Site): Html {
  const dataRows = FORMS.map((form) => row(site, form.id, stepAddress(form.id, 'new-application')))
  const certificateRows = CERTIFICATE_FORMS.map((form) => row(site, form, '/tilaus'))
  const tabs = [
    { id: 'tab-persons', name: 'Henkilöasiakkaat', content: html`<p>Henkilöasiakkaat asioivat henkilöasiakkaiden palvelussa.</p>` },
    {
      id: 'tab-companies',
      name: 'Yritykset ja yhteisöt',
      content: accordion('acc-3', 'Haluan tilata osoitetietoja', [row(site, 'card-agreement', '/tilaus')]),
    },
    {
      id: 'tab-public',
      name: site.words.action('tab-public-administration'),
      content: html`${accordion('acc-1', site.words.action('accordion-population-data'), dataRows)}${accordion('acc-2', site.words.action('accordion-certificates'), certificateRows)}`,
    },
  ]
  return html`<h1>${site.words.action('start-application')}</h1><p class="intro">Valitse ensin asiakasryhmä ja sitten, mitä haluat tehdä.</p>
<div class="tabs"><div role="tablist" aria-label="Asiakasryhmä" class="tab-list">${tabs.map((tab, index) => html`<button type="button" role="tab" id="${tab.id}" class="tab-button"${attributes({ 'aria-selected': index === 0 ? 'true' : 'false' })} aria-controls="${tab.id}-panel" data-tab>${tab.name}</button>`)}</div>
${tabs.map((tab, index) => html`<div role="tabpanel" id="${tab.id}-panel" class="tab-panel" aria-labelledby="${tab.id}"${attributes({ hidden: index > 0 })}>${tab.content}</div>`)}</div>`
}
