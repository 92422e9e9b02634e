// The frame of every page: banner, header with search and languages, footer, and the portal's own dialog.
import type { Site } from '../site'
import { attributes, type Html, html } from './html'

export interface Page {
  title: string
  body: Html
  /** The e-mail of the one who is logged in. */
  account?: string
  /** Shows a notice in a modal dialog over the page. */
  hasModal?: boolean
}

const BANNER = html`<div class="replica-banner" role="note"><strong>Tämä on Lupaluotsin testijäljennös, ei DVV:n palvelu.</strong> Tänne kirjoitettu jää tälle koneelle eikä mene minnekään.</div>`

function accountMenu(site: Site, account: string): Html {
  return html`<nav class="account-nav" aria-label="Oma tili"><a href="/">${site.words.heading('front')}</a><a href="/viestit">${site.words.heading('inbox')}</a>
<span class="account-name">${account}</span><form method="post" action="/kirjaudu-ulos"><button type="submit" class="log-out">${site.words.action('log-out')}</button></form></nav>`
}

function header(site: Site, account: string | undefined): Html {
  return html`<header class="site-header"><div class="container header-row">
<a class="site-name" href="/"><span class="site-mark" aria-hidden="true">V</span>${site.words.heading('portal')}</a>
<form class="site-search" role="search" method="get" action="/haku"><label class="sr-only" for="site-search-q">Hae sivustolta</label><input type="search" id="site-search-q" name="q" class="search-box" placeholder="Hakusana"><button type="submit" class="btn btn-default">Hae</button></form>
<ul class="languages"><li><a href="/" lang="fi" aria-current="true">Suomeksi</a></li><li><a href="/kieli/sv" lang="sv" hreflang="sv">På svenska</a></li><li><a href="/kieli/en" lang="en" hreflang="en">In English</a></li></ul>
</div>${account !== undefined && html`<div class="container">${accountMenu(site, account)}</div>`}</header>`
}

const FOOTER = html`<footer class="site-footer"><div class="container footer-row"><ul class="footer-links"><li><a href="/palaute">Anna palautetta</a></li><li><a href="/saavutettavuus">Saavutettavuusseloste</a></li><li><a href="/tietosuoja">Tietosuoja</a></li></ul>
<p>Tekninen tuki: <a href="mailto:tuki@verkkoasiointi.example">tuki@verkkoasiointi.example</a>, arkisin klo 9–15</p></div></footer>`

const MODAL = html`<dialog class="portal-dialog" data-modal aria-labelledby="portal-dialog-title"><h2 id="portal-dialog-title">Istunto vanhenee pian</h2><p>Sinut kirjataan ulos viiden minuutin kuluttua. Haluatko jatkaa asiointia?</p><form method="dialog"><button class="btn btn-primary">Jatka asiointia</button></form></dialog>`

/** A whole page; the title is followed by the portal's name. */
export function layout(site: Site, page: Page): Html {
  return html`<!DOCTYPE html>
<html lang="fi"><head><meta charset="utf-8"><title>${page.title} – ${site.words.heading('portal')}</title><meta name="viewport" content="width=device-width, initial-scale=1">
${site.variant.hostilePage && html`<script src="/hostile.js"></script>`}<link rel="stylesheet" href="/portal.css"><script src="/portal.js" defer></script></head>
<body${attributes({ class: 'portal' })}><a class="skip-link" href="#mainContent">Siirry sisältöön</a>${BANNER}${header(site, page.account)}
<main id="mainContent" class="container main" tabindex="-1">${page.body}</main>
${FOOTER}${page.hasModal && MODAL}</body></html>`
}
