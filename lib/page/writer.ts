// One writer at a time: writes wait for one another in a queue.
import { type Turn, type Write, type WriteResult, writeControls } from './write'

export class Writer {
  #last: Promise<unknown> = Promise.resolve()

  /** Writes what each turn gives, when all earlier writes are done; see `writeControls`. */
  writeAll(turns: readonly Turn[], signal: AbortSignal): Promise<(WriteResult | null)[]> {
    const done = this.#last.then(() => writeControls(turns, signal))
    this.#last = done.catch(() => undefined)
    return done
  }

  /** Writes one control. */
  async write(write: Write, signal: AbortSignal): Promise<WriteResult> {
    const [result] = await this.writeAll([() => write], signal)
    return result!
  }
}
