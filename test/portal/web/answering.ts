// Sends a page: language, frame, renaming, and who is logged in.
import type { NextFunction, Request, Response } from 'express'
import { LANGUAGES, type Language } from '../languages'
import { layout, type Page } from '../power-pages/layout'
import type { House, Site } from '../site'

const SESSION_COOKIE = 'portal_session'
const LANGUAGE_COOKIE = 'portal_language'
const COOKIE = { httpOnly: true, secure: true, sameSite: 'lax', path: '/' } as const

const cookieOf = (request: Request, name: string): string | undefined => (request.cookies as Record<string, string> | undefined)?.[name]

/** The login a request brings: none, one that stands, or one that has ended. The cookie itself holds it, so that a restart of the replica logs no one out. */
export function sessionOf(house: House, request: Request): { state: 'none' | 'ended' } | { state: 'open'; account: string } {
  const [session, account] = (cookieOf(request, SESSION_COOKIE) ?? '').split('.')
  if (!account) return { state: 'none' }
  return Number(session) < house.session
    ? { state: 'ended' }
    : { state: 'open', account: Buffer.from(account, 'base64url').toString('utf8') }
}

/** The e-mail of the one who is logged in. */
export function accountOf(house: House, request: Request): string | undefined {
  const session = sessionOf(house, request)
  return session.state === 'open' ? session.account : undefined
}

/** Logs in or, without an e-mail, out. */
export function setAccount(house: House, response: Response, email: string | undefined): void {
  if (email === undefined) response.clearCookie(SESSION_COOKIE, COOKIE)
  else response.cookie(SESSION_COOKIE, `${house.session}.${Buffer.from(email, 'utf8').toString('base64url')}`, COOKIE)
}

/** From now on this browser's pages are in this language. */
export function setLanguage(response: Response, language: Language): void {
  response.cookie(LANGUAGE_COOKIE, language, COOKIE)
}

/** Gives every request its language: `?kieli=sv`, else the one chosen before, else the replica's own. */
export function speaking(house: House) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const asked = LANGUAGES.find((language) => language === request.query.kieli)
    if (asked) setLanguage(response, asked)
    const language = asked ?? LANGUAGES.find((known) => known === cookieOf(request, LANGUAGE_COOKIE)) ?? house.language
    response.locals.site = { ...house, words: house.wordsIn(language) } satisfies Site
    next()
  }
}

/** The replica in the language of the request that is being answered. */
export function siteOf(response: Response): Site {
  return response.locals.site as Site
}

/** Answers with a whole page; `?modal=1` opens the portal's dialog over it. */
export function send(response: Response, page: Pick<Page, 'title' | 'body'> & { status?: number }): void {
  const { req: request } = response
  const site = siteOf(response)
  const whole = layout(site, { ...page, account: accountOf(site, request), hasModal: request.query.modal !== undefined })
  response
    .status(page.status ?? 200)
    .type('html')
    .send(site.renamer.page(whole.markup))
}
