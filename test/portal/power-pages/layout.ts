// The frame of every page: banner, header with search and languages, footer, and the portal's own dialog.
import { LANGUAGE_NAMES, LANGUAGES } from '../languages'
import type { Site } from '../site'
import { attributes, type Html, html } from './html'

export interface Page {
  title: string
  body: Html
  /** The e-mail of the one who is logged in. */
  account?: string
  /** The warning that the session ends stands over the page from the start. */
  hasModal?: boolean
}

function banner({ words }: Site): Html {
  return html`<div class="replica-banner" role="note"><strong>${words.text('banner-mark')}</strong> ${words.text('banner-rest')}</div>`
}

function accountMenu({ words }: Site, account: string): Html {
  return html`<nav class="account-nav" aria-label="${words.text('account')}"><a href="/">${words.heading('front')}</a><a href="/viestit">${words.heading('inbox')}</a>
<span class="account-name">${account}</span><form method="post" action="/kirjaudu-ulos"><button type="submit" class="log-out">${words.action('log-out')}</button></form></nav>`
}

function languageSwitch({ words }: Site): Html {
  return html`<ul class="languages">${LANGUAGES.map((language) => {
    const isCurrent = language === words.language
    return html`<li><a${attributes({ href: `/kieli/${language}`, lang: language, hreflang: language, 'aria-current': isCurrent ? 'true' : undefined })}>${LANGUAGE_NAMES[language]}</a></li>`
  })}</ul>`
}

function header(site: Site, account: string | undefined): Html {
  const { words } = site
  return html`<header class="site-header"><div class="container header-row">
<a class="site-name" href="/"><span class="site-mark" aria-hidden="true">V</span>${words.heading('portal')}</a>
<form class="site-search" role="search" method="get" action="/haku"><label class="sr-only" for="site-search-q">${words.text('search-label')}</label><input type="search" id="site-search-q" name="q" class="search-box" placeholder="${words.text('search-word')}"><button type="submit" class="btn btn-default">${words.text('search')}</button></form>
${languageSwitch(site)}
</div>${account !== undefined && html`<div class="container">${accountMenu(site, account)}</div>`}</header>`
}

function footer({ words }: Site): Html {
  return html`<footer class="site-footer"><div class="container footer-row"><ul class="footer-links"><li><a href="/palaute">${words.text('feedback')}</a></li><li><a href="/saavutettavuus">${words.text('accessibility')}</a></li><li><a href="/tietosuoja">${words.text('privacy')}</a></li></ul>
<p>${words.text('support')} <a href="mailto:tuki@verkkoasiointi.example">tuki@verkkoasiointi.example</a>, ${words.text('support-hours')}</p></div></footer>`
}

/** The warning that the session is about to end: open from the start, or opened by the page's script when its time comes. */
function sessionDialog({ words, variant }: Site, isOpen: boolean): Html {
  const { warnAfter, endAfter } = variant.sessionTimes ?? {}
  return html`<dialog${attributes({ class: 'portal-dialog', 'data-modal': isOpen, 'data-warn-after': warnAfter, 'data-end-after': endAfter, 'aria-labelledby': 'portal-dialog-title' })}><h2 id="portal-dialog-title">${words.heading('session-ending')}</h2><p>${words.text('session-warning')}</p><form method="dialog"><button class="btn btn-primary">${words.action('continue-session')}</button></form></dialog>`
}

/** A whole page; the title is followed by the portal's name. */
export function layout(site: Site, page: Page): Html {
  const { words } = site
  const hasSession = page.account !== undefined && site.variant.sessionTimes !== undefined
  return html`<!DOCTYPE html>
<html lang="${words.language}"><head><meta charset="utf-8"><title>${page.title} – ${words.heading('portal')}</title><meta name="viewport" content="width=device-width, initial-scale=1">
${site.variant.hostilePage && html`<script src="/hostile.js"></script>`}<link rel="stylesheet" href="/portal.css"><script src="/portal.js" defer></script></head>
<body${attributes({ class: 'portal' })}><a class="skip-link" href="#mainContent">${words.text('skip')}</a>${banner(site)}${header(site, page.account)}
<main id="mainContent" class="container main" tabindex="-1">${page.body}</main>
${footer(site)}${(page.hasModal || hasSession) && sessionDialog(site, page.hasModal === true)}</body></html>`
}
