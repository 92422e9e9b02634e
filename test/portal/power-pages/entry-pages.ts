// Pages outside the account: the login, its end, the entry page on the public site, and plain notices.
import type { Site } from '../site'
import { type Html, html } from './html'

function passwordBox({ words }: Site): Html {
  return html`<div class="panel-box login-box"><h2>${words.text('login-with-password')}</h2><form method="post" action="/kirjaudu" id="login_form"><div class="info"><label class="field-label" for="login-email">${words.text('email')}</label></div><input type="email" id="login-email" name="email" class="form-control" autocomplete="username"><div class="info"><label class="field-label" for="login-password">${words.text('password')}</label></div><input type="password" id="login-password" name="password" class="form-control" autocomplete="current-password"><p><button type="submit" class="btn btn-primary">${words.action('log-in')}</button></p></form><p><a href="/unohtunut">${words.text('forgotten')}</a></p></div>`
}

/** The login: any e-mail address and any password will do, and so does pretending to identify oneself. */
export function loginPage(site: Site, hasExpired: boolean, hasFailed: boolean): Html {
  const { words } = site
  return html`<h1>${words.heading('login')}</h1>${hasExpired && html`<div class="alert alert-warning" role="alert">${words.text('session-expired')}</div>`}${hasFailed && html`<div class="alert alert-danger" role="alert">${words.text('login-missing')}</div>`}
${passwordBox(site)}
<div class="panel-box"><h2>${words.text('login-with-identity')}</h2><p>${words.text('identity-text')}</p><form method="post" action="/tunnistaudu"><p><button type="submit" class="btn btn-default">${words.action('identify')}</button></p></form></div>
<div class="panel-box"><h2>${words.text('register')}</h2><p>${words.text('register-text')}</p></div>`
}

/** What stands where the session has ended. */
export function expiredPage({ words }: Site): Html {
  return html`<h1>${words.heading('expired')}</h1><div class="alert alert-warning" role="alert">${words.text('session-lost')}</div><p><a class="btn btn-primary" href="/kirjaudu">${words.action('log-in-again')}</a></p>`
}

/** A page with a heading and one sentence. */
export function noticePage({ words }: Site, heading: string, sentence: string): Html {
  return html`<h1>${words.text(heading)}</h1><p>${words.text(sentence)}</p><p><a href="/">${words.text('back-to-front')}</a></p>`
}

/** dvv.fi/verkkoasiointi: the way in. */
export function publicEntryPage({ words }: Site, portalAddress: string): Html {
  return html`<h1>${words.heading('portal')}</h1><p class="intro">${words.text('entry-intro')}</p>
<p><a class="btn btn-primary" href="${portalAddress}">${words.text('entry-link')}</a></p><div class="panel-box"><h2>${words.text('entry-before')}</h2><p>${words.text('entry-login')}</p></div>`
}

/** A help article that uses the guide's words and asks nothing. */
export function articlePage({ words }: Site): Html {
  return html`<article><h1>${words.text('article-heading')}</h1><p class="intro">${words.text('article-lead')}</p><h2>${words.text('article-purpose')}</h2><p>${words.text('article-purpose-text')}</p><h2>${words.text('article-turvakielto')}</h2><p>${words.text('article-turvakielto-text')}</p></article>`
}

/** One field for anything, with the guide's words around it and in no shape of a known form. */
export function freeFormPage({ words }: Site): Html {
  return html`<h1>${words.text('free-heading')}</h1><p class="intro">${words.text('free-text')}</p><form method="post" action="/yhteydenotto"><label class="field-label" for="free-text">${words.text('free-label')}</label><textarea id="free-text" name="free-text" rows="12" class="textarea form-control"></textarea><p><button type="submit" class="btn btn-primary">${words.text('send-message')}</button></p></form>`
}
