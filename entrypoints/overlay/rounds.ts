// Rounds of the overlay: one under way, at most one waiting, so that a page that never stops changing is looked at no faster than looks are answered.

/** Goes one round. `isCurrent` says whether what it found out still holds. */
export type GoRound = (isCurrent: () => boolean) => Promise<void>

export class Rounds {
  #sequence = 0
  #isUnderWay = false
  #isWanted = false
  #waiting: (() => void)[] = []

  /** `onBreak` is told of a round that throws; the next one is gone all the same. */
  constructor(
    readonly go: GoRound,
    readonly onBreak: (error: unknown) => void,
  ) {}

  /** Something changed: a round soon. What is under way still tells how things stood a moment ago. */
  want(): void {
    this.#isWanted = true
    if (!this.#isUnderWay) this.#run()
  }

  /** What is under way is no longer true (another page, another choice): what it brings is dropped, and a new round follows. Resolves after that round. */
  renew(): Promise<void> {
    this.outdate()
    const isGone = new Promise<void>((resolve) => this.#waiting.push(resolve))
    this.want()
    return isGone
  }

  /** As `renew`, without a new round yet. */
  outdate(): void {
    this.#sequence += 1
  }

  async #run(): Promise<void> {
    this.#isUnderWay = true
    while (this.#isWanted) {
      this.#isWanted = false
      const mine = this.#sequence
      const waiting = this.#waiting.splice(0)
      await this.go(() => mine === this.#sequence).catch(this.onBreak)
      for (const resolve of waiting) resolve()
    }
    this.#isUnderWay = false
  }
}
