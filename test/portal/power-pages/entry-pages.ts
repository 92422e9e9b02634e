// Pages outside the account: the login, the entry page on the public site, and plain notices.
import type { Site } from '../site'
import { type Html, html } from './html'

/** The login: any e-mail address and any password will do. */
export function loginPage(site: Site, hasExpired: boolean, hasFailed: boolean): Html {
  return html`<h1>${site.words.heading('login')}</h1>${hasExpired && html`<div class="alert alert-warning" role="alert">Istunto on vanhentunut. Kirjaudu uudelleen.</div>`}${hasFailed && html`<div class="alert alert-danger" role="alert">Anna sähköpostiosoite ja salasana.</div>`}
<div class="panel-box login-box"><form method="post" action="/kirjaudu" id="login_form"><div class="info"><label class="field-label" for="login-email">Sähköpostiosoite</label></div><input type="email" id="login-email" name="email" class="form-control" autocomplete="username"><div class="info"><label class="field-label" for="login-password">Salasana</label></div><input type="password" id="login-password" name="password" class="form-control" autocomplete="current-password"><p><button type="submit" class="btn btn-primary">${site.words.action('log-in')}</button></p></form><p><a href="/unohtunut">Unohditko salasanasi?</a></p></div>
<div class="panel-box"><h2>Rekisteröidy</h2><p>Rekisteröityminen edellyttää vahvaa tunnistautumista. Rekisteröitymisen yhteydessä organisaatiollesi perustetaan asiakastili.</p></div>`
}

/** A page with a heading and one sentence. */
export function noticePage(heading: string, sentence: string): Html {
  return html`<h1>${heading}</h1><p>${sentence}</p><p><a href="/">Takaisin etusivulle</a></p>`
}

/** dvv.fi/verkkoasiointi: the way in. */
export function publicEntryPage(site: Site, portalAddress: string): Html {
  return html`<h1>${site.words.heading('portal')}</h1><p class="intro">Verkkoasioinnissa organisaatiot hakevat tietolupia, tilaavat varmenteita ja seuraavat asioidensa käsittelyä.</p>
<p><a class="btn btn-primary" href="${portalAddress}">Siirry verkkoasiointiin</a></p><div class="panel-box"><h2>Ennen kuin aloitat</h2><p>Kirjaudu sisään tunnistautumalla tai rekisteröityessäsi antamallasi sähköpostiosoitteella ja salasanalla.</p></div>`
}
