// The overlay's life on one page: it holds the copies of memory, goes one round for each change of the page, and shows what came of it.
import type { Runtime } from 'webextension-polyfill'
import type { Words } from '@/components/words/words'
import { runtime } from '@/lib/messages/runtime'
import { ContextGone, type Envelope, isAlive } from '@/lib/messages/send'
import type { Look } from '@/lib/model/look'
import type { SessionChange, Settings } from '@/lib/model/session'
import type { PageSnapshot } from '@/lib/model/snapshot'
import { DEFAULT_SETTINGS, EMPTY_SESSION } from '@/lib/model/words/defaults'
import type { FieldId, Language } from '@/lib/model/words/ids'
import { PageReader } from '@/lib/page/read'
import { watchPage } from '@/lib/page/watch'
import { askAgain } from './ask-again'
import { forgetFilling } from './filling-part'
import { fitted } from './fitted'
import { GivingWay } from './giving-way'
import { Memory } from './memory'
import { answerOwnPage } from './own-page-part'
import { type Desk, EMPTY_DESK, EMPTY_LOOK, panelView } from './panel-view'
import type { Pilot } from './pilot-part'
import { Rounds } from './rounds'
import { Screen } from './screen'
import { spoken } from './spoken'
import { mark } from './stopwatch'
import { wishesOf } from './wishes'

const ALIVE_EVERY_MS = 3000

/** Runs until `life` is aborted. Anything that goes wrong is shown as one calm notice; nothing is thrown into the page. */
export function pilot(words: () => Words, life: AbortController): void {
  forgetFilling()
  new Flight(words, life).begin()
}

class Flight implements Pilot {
  readonly memory = new Memory()
  readonly reader: PageReader
  readonly screen: Screen
  desk: Desk = EMPTY_DESK
  look: Look | null = null
  previews = 0
  readonly #began = Date.now()
  readonly #way: GivingWay
  readonly #rounds = new Rounds(
    (isCurrent) => this.#round(isCurrent),
    (error) => this.#fail(error),
  )
  readonly #left = new Set<FieldId>()
  /** Settings and titles are not known, or old. */
  #isFresh = true
  /** The last look did not come back. */
  #hasFailed = false
  readonly #speaks: (language: Language) => Promise<boolean>
  #watched: ReturnType<typeof watchPage> | null = null

  constructor(
    words: () => Words,
    readonly life: AbortController,
  ) {
    this.#speaks = spoken(words, () => void this.#rounds.want())
    this.screen = new Screen(words, wishesOf(this), life.signal)
    this.screen.onResize = () => this.makeWay(document.activeElement, false)
    this.screen.onClick = (acts) => this.sayBlocked(!acts)
    this.#way = new GivingWay({
      host: this.screen.host,
      covered: () => this.screen.covered(),
      stands: () => ({ dock: this.memory.settings.dock, aside: this.desk.aside }),
      stepAside: (aside) => this.put({ aside }),
    })
    this.reader = new PageReader(document, (element) => element === this.screen.host)
  }

  begin(): void {
    const { signal } = this.life
    this.#watched = watchPage(document, (why, detail) => this.onChange(why, detail), signal)
    this.#rounds.want()
    const onFocus = (event: Event) => event.isTrusted && this.makeWay(event.composedPath()[0], true)
    document.addEventListener('focusin', onFocus, { capture: true, signal })
    const listen = ((raw: unknown, sender: Runtime.MessageSender, respond: (answer: unknown) => void) => {
      if (sender.id !== runtime().id) return undefined
      this.onTold(raw)
      return answerOwnPage(this, raw as Envelope, respond)
    }) as Runtime.OnMessageListenerCallback
    runtime().onMessage.addListener(listen)
    const pulse = setInterval(() => isAlive() || this.endQuietly(), ALIVE_EVERY_MS)
    signal.addEventListener('abort', () => {
      clearInterval(pulse)
      if (isAlive()) runtime().onMessage.removeListener(listen)
    })
  }

  renew(): Promise<void> {
    return this.#rounds.renew()
  }

  read(): PageSnapshot {
    return fitted(this.reader.read())
  }

  /** One look at the page and all that follows from it. */
  async #round(isCurrent: () => boolean): Promise<void> {
    if (this.life.signal.aborted || this.desk.notice === 'extension-updated') return
    const told = { left: [...this.#left], isFresh: this.#isFresh }
    this.#left.clear()
    this.#isFresh = false
    try {
      const { look, snapshot } = await this.#ask(told)
      if (look === null) this.life.abort()
      if (look === null || this.life.signal.aborted) return
      if ((await this.#speaks(look.language)) && isCurrent()) this.#see(look, snapshot)
      else this.#isFresh ||= told.isFresh
      this.#hasFailed = false
    } catch (error) {
      for (const field of told.left) this.#left.add(field)
      this.#isFresh ||= told.isFresh
      this.#hasFailed = true
      throw error
    }
  }

  async #ask(told: { left: FieldId[]; isFresh: boolean }): Promise<{ look: Look | null; snapshot: PageSnapshot }> {
    let snapshot: PageSnapshot
    const look = await askAgain('look', () => {
      mark('reading')
      snapshot = this.read()
      mark('asked', snapshot.controls.length)
      this.#watched?.follow(this.reader.roots)
      const { dismissedForms } = this.memory.settings
      return { began: this.#began, ...told, dismissedForms, isBlocked: this.desk.notice === 'click-blocked', snapshot }
    })
    mark('answered')
    return { look, snapshot: snapshot! }
  }

  #see(look: Look, { foreignFrames, modal }: PageSnapshot): void {
    const before = this.look
    this.look = look
    this.memory.session = look.session
    if (look.known) this.#know(look.known)
    const hasLeft = before !== null && before.page.step !== null && before.page.step !== look.page.step
    const isOtherNow = before !== null && before.organisation !== 'different' && look.organisation === 'different'
    this.put({
      foreignFrames,
      ...(this.#hasFailed && this.desk.notice === 'bug' && { notice: null }),
      // What was ticked was ticked for the organisation that stood there.
      ...(isOtherNow && { preview: null }),
      ...(hasLeft && { preview: null, undone: [], opened: null }),
    })
    this.screen.waitForModal(modal)
  }

  #know({ settings, profiles, more, storage: where }: NonNullable<Look['known']>): void {
    // A choice made in a private window is not kept, and lasts as long as the page.
    if (where !== 'private' || this.memory.settings === DEFAULT_SETTINGS) this.memory.settings = settings
    const notice = where === 'failed' ? 'storage-failed' : where === 'private' ? 'private-window' : this.desk.notice
    this.desk = { ...this.desk, profiles, moreProfiles: more, notice }
  }

  /** Changes what lies on the desk and shows it. */
  put(some: Partial<Desk>): void {
    if ('preview' in some) this.previews += 1
    this.desk = { ...this.desk, ...some }
    const { look, desk } = this
    if (!look) return
    const { session, settings } = this.memory
    this.screen.show(panelView({ look, desk, session, settings }), look.markers, (handle) => this.reader.element(handle))
  }

  keep(some: SessionChange): Promise<void> {
    // A look that is under way does not know of it.
    this.#rounds.outdate()
    const seen = this.memory.keep(some).finally(() => this.renew())
    this.guarded(() => seen)
    this.put({})
    return seen.catch(() => undefined)
  }

  /** Runs something that may fail: an extension that is gone says so quietly, a bug becomes one calm notice. */
  guarded(act: () => unknown): void {
    Promise.resolve()
      .then(act)
      .catch((error) => this.#fail(error))
  }

  #fail(error: unknown): void {
    this.look ??= EMPTY_LOOK
    if (error instanceof ContextGone || !isAlive()) this.endQuietly()
    else if (this.desk.notice === null) this.put({ notice: 'bug' })
  }

  onChange(why: string, detail?: Element): void {
    if (this.desk.writing) return
    if (why === 'left' && detail) {
      const handle = this.reader.handleOf(detail)
      const field = this.look?.page.fields.find((match) => match.handle === handle)?.field
      if (field) this.#left.add(field)
    }
    if (why === 'navigation') this.renew()
    else this.#rounds.want()
  }

  makeWay(focused: EventTarget | null | undefined, mayScroll: boolean): void {
    // What has the focus while we write has it for a moment only.
    if (!this.desk.writing) this.#way.to(focused, mayScroll)
  }

  onTold(raw: unknown): void {
    const { verb, says } = raw as Envelope
    if (verb === 'profiles-changed') this.#refresh()
    if (verb === 'everything-deleted') this.forget()
    if (verb === 'panel-wanted') this.guarded(() => this.memory.change({ minimised: false }).then(() => this.put({})))
    if (verb === 'settings-changed') {
      this.memory.settings = (says as { settings: Settings }).settings
      if (!this.memory.settings.enabled) {
        this.life.abort()
        return
      }
      // The names of what has none are in the language as well.
      this.put({})
      this.#refresh()
    }
  }

  #refresh(): void {
    this.#isFresh = true
    this.renew()
  }

  /** «Poista kaikki tiedot»: the copies held here go too, above all what undo would put back. */
  private forget(): void {
    this.memory.session = EMPTY_SESSION
    this.memory.settings = DEFAULT_SETTINGS
    this.#left.clear()
    this.put(EMPTY_DESK)
    this.#refresh()
  }

  /** Said until a click acts again; the toolbar says it too. */
  sayBlocked(isBlocked: boolean): void {
    if (isBlocked === (this.desk.notice === 'click-blocked')) return
    this.put({ notice: isBlocked ? 'click-blocked' : null })
    this.renew()
  }

  /** The extension was updated or removed under us: say so once, and ask nothing any more. */
  endQuietly(): void {
    if (this.desk.notice !== 'extension-updated') this.put({ notice: 'extension-updated' })
  }
}
