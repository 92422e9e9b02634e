// Sends a page: frame, renaming, and who is logged in.
import type { Request, Response } from 'express'
import { layout, type Page } from '../power-pages/layout'
import type { Site } from '../site'

const SESSION_COOKIE = 'portal_session'

/** The e-mail of the one who is logged in. The cookie itself holds it, so that a restart of the replica logs no one out. */
export function accountOf(request: Request): string | undefined {
  const cookie = (request.cookies as Record<string, string> | undefined)?.[SESSION_COOKIE]
  return cookie ? Buffer.from(cookie, 'base64url').toString('utf8') : undefined
}

/** Logs in or, without an e-mail, out. */
export function setAccount(response: Response, email: string | undefined): void {
  const options = { httpOnly: true, secure: true, sameSite: 'lax', path: '/' } as const
  if (email === undefined) response.clearCookie(SESSION_COOKIE, options)
  else response.cookie(SESSION_COOKIE, Buffer.from(email, 'utf8').toString('base64url'), options)
}

/** Answers with a whole page; `?modal=1` opens the portal's dialog over it. */
export function send(site: Site, response: Response, page: Pick<Page, 'title' | 'body'> & { status?: number }): void {
  const { req: request } = response
  const whole = layout(site, { ...page, account: accountOf(request), hasModal: request.query.modal !== undefined })
  response
    .status(page.status ?? 200)
    .type('html')
    .send(site.renamer.page(whole.markup))
}
