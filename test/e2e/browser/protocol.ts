// Requests, answers and events over a browser's remote protocol; CDP and BiDi share the envelope.
import type { Readable, Writable } from 'node:stream'
import { WebSocket } from 'ws'

/** How messages travel: one JSON text at a time. */
export type Wire = { send(text: string): void; listen(onText: (text: string) => void, onEnd: () => void): void; close(): void }

type Answer = { id?: number; result?: unknown; error?: unknown; message?: string; method?: string; params?: unknown; sessionId?: string }
type Waiting = { resolve(result: unknown): void; reject(error: Error): void }
type Heard = (params: Record<string, unknown>, session: string | undefined) => void

/** The browser answered a request with an error. */
export class ProtocolError extends Error {}

export type Protocol = {
  /** Rejects with `ProtocolError` on an error answer, with an Error on time-out and when the browser is gone. */
  send<R = Record<string, unknown>>(method: string, params?: object, options?: { session?: string; timeout?: number }): Promise<R>
  on(method: string, heard: Heard): void
  readonly ended: Promise<void>
  close(): void
}

/** Speaks the protocol over a wire; `lastWords` tells what the browser said before it went. */
export function speak(wire: Wire, lastWords: () => string): Protocol {
  let last = 0
  let isOver = false
  const waiting = new Map<number, Waiting>()
  const listeners = new Map<string, Heard[]>()
  let end: () => void
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  wire.listen(
    (text) => {
      const answer = JSON.parse(text) as Answer
      if (answer.id === undefined || answer.id === null) {
        for (const heard of listeners.get(answer.method ?? '') ?? [])
          heard((answer.params ?? {}) as Record<string, unknown>, answer.sessionId)
        return
      }
      const one = waiting.get(answer.id)
      waiting.delete(answer.id)
      if (answer.error !== undefined) one?.reject(new ProtocolError(faultOf(answer)))
      else one?.resolve(answer.result)
    },
    () => {
      isOver = true
      for (const one of waiting.values()) one.reject(new Error(`The browser is gone. Its last words: ${lastWords() || 'none'}`))
      waiting.clear()
      end()
    },
  )
  return {
    send<R>(method: string, params: object = {}, options: { session?: string; timeout?: number } = {}) {
      if (isOver)
        return Promise.reject(new Error(`The browser is gone, so ${method} cannot be asked. Its last words: ${lastWords() || 'none'}`))
      const id = ++last
      const timeout = options.timeout ?? 30_000
      return new Promise<R>((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(id)
          reject(new Error(`The browser did not answer ${method} within ${timeout} ms.`))
        }, timeout)
        waiting.set(id, {
          resolve(result) {
            clearTimeout(timer)
            resolve(result as R)
          },
          reject(error) {
            clearTimeout(timer)
            reject(new ProtocolError(`${method}: ${error.message}`, { cause: error }))
          },
        })
        wire.send(JSON.stringify({ id, method, params, ...(options.session !== undefined && { sessionId: options.session }) }))
      })
    },
    on(method, heard) {
      listeners.set(method, [...(listeners.get(method) ?? []), heard])
    },
    ended,
    close: () => wire.close(),
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
