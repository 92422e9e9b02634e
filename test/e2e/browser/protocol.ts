// Requests, answers and events over a browser's remote protocol; CDP and BiDi share the envelope.
import type { Readable, Writable } from 'node:stream'
import { WebSocket } from 'ws'

/** How messages travel: one JSON text at a time. */
export type Wire = { send(text: string): void; listen(onText: (text: string) => void, onEnd: () => void): void; close(): void }

type Answer = {
  id?: number
  result?: unknown
  error?: unknown
  message?: string
  method?: string
  params?: Record<string, unknown>
  sessionId?: string
}
type Waiting = { session: string | undefined; resolve(result: unknown): void; reject(error: Error): void }
type Heard = (params: Record<string, unknown>, session: string | undefined) => void

/** The browser answered a request with an error. */
export class ProtocolError extends Error {}

/** One connection to a browser. `lastWords` tells what the browser said before it went. */
export class Protocol {
  private last = 0
  private isOver = false
  private readonly waiting = new Map<number, Waiting>()
  private readonly listeners = new Map<string, Heard[]>()

  constructor(
    private readonly wire: Wire,
    private readonly lastWords: () => string,
  ) {
    wire.listen(
      (text) => this.hear(JSON.parse(text) as Answer),
      () => this.end(),
    )
  }

  /** Rejects with `ProtocolError` on an error answer, with an Error on time-out and when the browser or the session's tab is gone. */
  send<R = Record<string, unknown>>(method: string, params: object = {}, options: { session?: string; timeout?: number } = {}): Promise<R> {
    if (this.isOver) return Promise.reject(new Error(`${method} cannot be asked: ${this.farewell()}`))
    const id = ++this.last
    const { session, timeout = 60_000 } = options
    return new Promise<R>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiting.delete(id)
        reject(new Error(`The browser did not answer ${method} within ${timeout} ms.`))
      }, timeout)
      this.waiting.set(id, {
        session,
        resolve(result) {
          clearTimeout(timer)
          resolve(result as R)
        },
        reject(error) {
          clearTimeout(timer)
          const Kind = error instanceof ProtocolError ? ProtocolError : Error
          reject(new Kind(`${method}: ${error.message}`, { cause: error }))
        },
      })
      this.wire.send(JSON.stringify({ id, method, params, ...(session !== undefined && { sessionId: session }) }))
    })
  }

  on(method: string, heard: Heard): void {
    this.listeners.set(method, [...(this.listeners.get(method) ?? []), heard])
  }

  close(): void {
    this.wire.close()
  }

  private hear(answer: Answer): void {
    if (answer.id === undefined || answer.id === null) {
      if (answer.method === 'Target.detachedFromTarget') this.leave(String(answer.params?.sessionId))
      for (const heard of this.listeners.get(answer.method ?? '') ?? []) heard(answer.params ?? {}, answer.sessionId)
      return
    }
    const one = this.waiting.get(answer.id)
    this.waiting.delete(answer.id)
    if (answer.error !== undefined) one?.reject(new ProtocolError(faultOf(answer)))
    else one?.resolve(answer.result)
  }

  /** Chromium answers nothing more in a session whose tab has been closed. */
  private leave(session: string): void {
    for (const [id, one] of this.waiting) {
      if (one.session !== session) continue
      this.waiting.delete(id)
      one.reject(new Error('the tab is gone'))
    }
  }

  private end(): void {
    this.isOver = true
    for (const one of this.waiting.values()) one.reject(new Error(this.farewell()))
    this.waiting.clear()
  }

  private farewell(): string {
    return `the browser is gone. Its last words: ${this.lastWords() || 'none'}`
  }
}

/** A wire over a WebSocket; resolves when it is open. */
export function socketWire(address: string): Promise<Wire> {
  const socket = new WebSocket(address, { maxPayload: 256 * 1024 * 1024 })
  return new Promise((resolve, reject) => {
    socket.once('error', reject)
    socket.once('open', () => {
      resolve({
        send: (text) => socket.send(text),
        listen(onText, onEnd) {
          socket.on('message', (data) => onText(data.toString()))
          socket.on('error', () => socket.terminate())
          socket.once('close', onEnd)
        },
        close: () => socket.close(),
      })
    })
  })
}

/** A wire over Chromium's `--remote-debugging-pipe`: texts end with a zero byte. */
export function pipeWire(into: Writable, from: Readable): Wire {
  let rest = ''
  return {
    send: (text) => void into.write(`${text}\0`),
    listen(onText, onEnd) {
      from.setEncoding('utf8')
      from.on('data', (piece: string) => {
        const texts = (rest + piece).split('\0')
        rest = texts.pop() ?? ''
        for (const text of texts) onText(text)
      })
      into.on('error', () => undefined)
      from.on('error', () => undefined)
      from.once('close', onEnd)
    },
    close: () => into.end(),
  }
}

function faultOf(answer: Answer): string {
  if (typeof answer.error === 'string') return `${answer.error}: ${answer.message ?? ''}`
  return String((answer.error as { message?: unknown }).message)
}
