// What the single-page application asks of its server.
import type { Answers } from '../form/questions'
import type { Language } from '../languages'
import type { Application } from '../store/application'
import type { Changed, State } from './state'

const API = '/react/api'

/** The login is not there, or not any more. */
export class LoggedOut extends Error {}

async function call(method: string, path: string, body?: unknown): Promise<Response> {
  const isFiles = body instanceof FormData
  const response = await fetch(`${API}${path}`, {
    method,
    ...(body !== undefined && { body: isFiles ? body : JSON.stringify(body) }),
    ...(body !== undefined && !isFiles && { headers: { 'Content-Type': 'application/json' } }),
  })
  if (response.status === 401) throw new LoggedOut()
  return response
}

async function answered<T>(response: Promise<Response>): Promise<T> {
  const reply = await response
  if (!reply.ok) throw new Error(`${reply.url}: ${reply.status}`)
  return (await reply.json()) as T
}

/** One step of one application, and what stands in it. */
export interface Written {
  number: number
  step: string
  answers: Answers
}

const stepOf = ({ number, step }: Pick<Written, 'number' | 'step'>) => `/applications/${number}/${step}`

export const calls = {
  state: () => answered<State>(call('GET', '/state')),
  speak: (language: Language) => call('POST', '/language', { language }),
  logIn: async (login: { email: string; password: string } | { isIdentified: true }) => (await call('POST', '/login', login)).ok,
  logOut: () => call('POST', '/logout'),
  begin: (form: string, earlier?: string) => answered<Application>(call('POST', '/applications', { form, earlier })),
  save: (written: Written) => answered<Changed>(call('PUT', stepOf(written), written.answers)),
  send: (written: Written) => answered<Changed>(call('POST', `${stepOf(written)}/send`, written.answers)),
  attach: (place: Pick<Written, 'number' | 'step'>, key: string, files: File[]) => {
    const body = new FormData()
    for (const file of files) body.append('files', file)
    return answered<Changed>(call('POST', `${stepOf(place)}/files/${key}`, body))
  },
  detach: (place: Pick<Written, 'number' | 'step'>, key: string, name: string) =>
    answered<Changed>(call('DELETE', `${stepOf(place)}/files/${key}/${encodeURIComponent(name)}`)),
}
