// What a person asked to have read of a page: waited for until the page has answered, or for so long and no longer.
import type { CaptureResult } from '@/lib/messages/schemas'

export type CaptureWish = 'capture' | 'report'
type Wanted = { what: CaptureWish; end: (result: CaptureResult) => void }

/** Far longer than the longest page takes to be read; a page that hangs itself never answers. */
const PATIENCE_MS = 15_000

export class WantedCaptures {
  readonly #wanted = new Map<number, Wanted>()

  /** `wait` resolves after so many milliseconds. */
  constructor(readonly wait: (milliseconds: number) => Promise<void>) {}

  /** `begin` has the page read, and says false when the browser does not let us. A later wish for the same tab takes the place of an earlier one. */
  want(tab: number, what: CaptureWish, begin: () => Promise<boolean>): Promise<CaptureResult> {
    return new Promise((resolve) => {
      const wanted: Wanted = { what, end: resolve }
      const giveUp = () => this.#wanted.get(tab) === wanted && this.drop(tab)
      this.drop(tab)
      this.#wanted.set(tab, wanted)
      begin().then((hasBegun) => hasBegun || giveUp(), giveUp)
      this.wait(PATIENCE_MS).then(giveUp)
    })
  }

  /** What was asked of this tab, once; null when nobody asked, or no longer waits. `end` tells who asked how it ended. */
  take(tab: number): Wanted | null {
    const wanted = this.#wanted.get(tab)
    this.#wanted.delete(tab)
    return wanted ?? null
  }

  /** Nothing is waited for any more: `tab` null = of no tab. */
  drop(tab: number | null): void {
    for (const one of tab === null ? [...this.#wanted.keys()] : [tab]) this.take(one)?.end('no-answer')
  }
}
