// One writer at a time: writes wait for one another in a queue.
import { type Write, type WriteResult, writeControl } from './write'

export class Writer {
  #last: Promise<unknown> = Promise.resolve()

  /** Writes one control when all earlier writes are done; see `writeControl`. */
  write(write: Write, signal: AbortSignal): Promise<WriteResult> {
    const turn = this.#last.then(() => writeControl(write, signal))
    this.#last = turn.catch(() => undefined)
    return turn
  }
}
