// One writer at a time: writes wait for one another in a queue.
import type { ControlKind } from './kinds'
import { type WriteResult, writeControl } from './write'

export class Writer {
  #last: Promise<unknown> = Promise.resolve()

  /** Writes one control when all earlier writes are done; see `writeControl`. */
  write(element: Element, kind: ControlKind, value: string, signal: AbortSignal): Promise<WriteResult> {
    const turn = this.#last.then(() => writeControl({ element, kind }, value, signal))
    this.#last = turn.catch(() => undefined)
    return turn
  }
}
