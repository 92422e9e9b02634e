// The overlay's life on one page: it holds the copies of memory, goes one round for each change of the page, and shows what came of it.
import type { Runtime } from 'webextension-polyfill'
import { runtime } from '@/lib/messages/runtime'
import { ask, ContextGone, type Envelope, isAlive } from '@/lib/messages/send'
import type { FormView } from '@/lib/model/form-view'
import type { ProfileFacts } from '@/lib/model/profile'
import type { TabSession } from '@/lib/model/session'
import type { PageSnapshot } from '@/lib/model/snapshot'
import { DEFAULT_SETTINGS, EMPTY_SESSION } from '@/lib/model/words/defaults'
import { PageReader } from '@/lib/page/read'
import { watchPage } from '@/lib/page/watch'
import { canPreview, planOf } from './fill-plan'
import { forgetFilling } from './filling-part'
import { wayFor } from './make-way'
import { type Memory, recall } from './memory'
import { countOpen, leaveField, observe } from './observe'
import { type Desk, EMPTY_DESK, panelView, tabState } from './panel-view'
import type { Pilot } from './pilot-part'
import { Screen } from './screen'
import type { Speech } from './speech'
import { conclude, type Understanding, viewOf } from './understand'
import { wishesOf } from './wishes'

const ALIVE_EVERY_MS = 3000

/** Runs until `life` is aborted. Anything that goes wrong is shown as one calm notice; nothing is thrown into the page. */
export async function pilot(speech: Speech, life: AbortController): Promise<void> {
  forgetFilling()
  const memory = await recall().catch(() => null)
  if (memory === null || !memory.settings.enabled || life.signal.aborted) return
  new Flight(speech, memory, life).begin()
}

/** The page as it was last read. */
type Seen = { snapshot: PageSnapshot; view: FormView }

class Flight implements Pilot {
  readonly reader: PageReader
  readonly screen: Screen
  readonly names: Record<string, string>
  desk: Desk = EMPTY_DESK
  understanding: Understanding | null = null
  facts: ProfileFacts | null = null
  #seen: Seen | null = null
  #factsKey = ''
  #reported = ''
  /** What the panel covers in its own place. */
  #home: DOMRect | null = null
  #watched: ReturnType<typeof watchPage> | null = null

  constructor(
    readonly speech: Speech,
    readonly memory: Memory,
    readonly life: AbortController,
  ) {
    this.screen = new Screen(speech.words, wishesOf(this), life.signal)
    this.screen.onResize = () => this.makeWay(document.activeElement, false)
    this.screen.onClick = (acts) => this.sayBlocked(!acts)
    this.reader = new PageReader(document, (element) => element === this.screen.host)
    this.names = Object.fromEntries(speech.catalogue.fields.map((field) => [field.id, field.name]))
  }

  begin(): void {
    const { signal } = this.life
    this.guarded(() => this.refreshTitles())
    this.#watched = watchPage(document, (why, detail) => this.onChange(why, detail), signal)
    this.round()
    document.addEventListener('focusin', (event) => this.makeWay(event.composedPath()[0], true), { capture: true, signal })
    const listen = (raw: unknown, sender: Runtime.MessageSender) => this.onTold(raw, sender)
    runtime().onMessage.addListener(listen)
    const pulse = setInterval(() => isAlive() || this.endQuietly(), ALIVE_EVERY_MS)
    signal.addEventListener('abort', () => {
      clearInterval(pulse)
      if (isAlive()) runtime().onMessage.removeListener(listen)
    })
  }

  /** One look at the page and all that follows from it. */
  round(): void {
    if (this.life.signal.aborted) return
    this.guarded(async () => {
      const snapshot = this.reader.read()
      this.#watched?.follow(this.reader.roots)
      this.#seen = { snapshot, view: viewOf(this.speech.catalogue, snapshot) }
      await this.conclude(this.#seen)
    })
  }

  /** Concludes anew from the page as it was last read: for what changes beside the page (a choice, settings, profiles). */
  rethink(): void {
    this.guarded(() => this.#seen && this.conclude(this.#seen))
  }

  private async conclude({ snapshot, view }: Seen): Promise<void> {
    const { catalogue } = this.speech
    const before = this.understanding?.view.step ?? null
    this.keep(observe(this.memory.session, view))
    const known = this.facts?.organisationOnPage
    await this.refreshFacts()
    const isOtherNow = known !== 'different' && this.facts?.organisationOnPage === 'different'
    const { session, settings } = this.memory
    const today = new Date().toISOString().slice(0, 10)
    const profileTitle = this.desk.profiles.find((one) => one.id === session.profile)?.title
    this.understanding = conclude(view, { catalogue, session, settings, facts: this.facts, profileTitle, today })
    this.keep(countOpen(session, view.step, this.understanding.advice))
    const hasLeft = before !== null && before !== view.step
    const plan = planOf(view, this.names)
    this.put({
      canPreview: canPreview(plan, session.profile),
      foreignFrames: snapshot.foreignFrames,
      // What was ticked was ticked for the organisation that stood there.
      ...(isOtherNow && { preview: null }),
      ...(hasLeft && { preview: null, undone: [], opened: null }),
    })
    this.screen.waitForModal(snapshot.modal)
  }

  /** Changes what lies on the desk and shows it. */
  put(some: Partial<Desk>): void {
    this.desk = { ...this.desk, ...some }
    const { understanding, desk } = this
    if (!understanding) return
    const { session, settings } = this.memory
    this.screen.show(panelView({ understanding, desk, session, settings }), understanding.markers, (handle) => this.reader.element(handle))
    const state = tabState({ understanding, desk, session })
    const spoken = JSON.stringify(state)
    if (spoken === this.#reported) return
    this.#reported = spoken
    this.guarded(() => ask('report-state', { state }))
  }

  /** The copy here is changed at once, because what follows in the same round is concluded from it. */
  keep(session: TabSession): void {
    const kept = this.memory.keep(session)
    this.guarded(() => kept)
  }

  /** Runs something that may fail: an extension that is gone says so quietly, a bug becomes one calm notice. */
  guarded(act: () => unknown): void {
    Promise.resolve()
      .then(act)
      .catch((error) => {
        if (error instanceof ContextGone || !isAlive()) return this.endQuietly()
        if (this.desk.notice === null) this.put({ notice: 'bug' })
      })
  }

  async refreshTitles(): Promise<void> {
    const { profiles, more, storage } = await ask('list-titles', {})
    const { session, settings } = this.memory
    const chosen =
      profiles.find((one) => one.id === (session.profile ?? settings.lastProfile)) ?? (profiles.length === 1 ? profiles[0] : undefined)
    const register =
      chosen?.registers.find((one) => one.id === (session.register ?? settings.lastRegister)) ??
      (chosen?.registers.length === 1 ? chosen.registers[0] : undefined)
    this.keep({ ...session, profile: chosen?.id ?? null, register: register?.id ?? null })
    this.desk = {
      ...this.desk,
      profiles,
      moreProfiles: more,
      notice: storage === 'failed' ? 'storage-failed' : storage === 'private' ? 'private-window' : this.desk.notice,
    }
    this.#factsKey = ''
    this.rethink()
  }

  /** Facts are asked for anew only when the profile, the register or the organisation on the page changed. */
  async refreshFacts(): Promise<void> {
    const { profile, register, businessIdOnPage, nameOnPage } = this.memory.session
    const key = JSON.stringify([profile, register, businessIdOnPage, nameOnPage])
    if (key === this.#factsKey) return
    this.#factsKey = key
    this.facts = profile === null ? null : await ask('read-facts', { profile, register, businessIdOnPage, nameOnPage })
  }

  onChange(why: string, detail?: Element): void {
    if (this.desk.writing) return
    if (why === 'left' && detail) {
      const handle = this.reader.handleOf(detail)
      const field = this.understanding?.view.fields.find((match) => match.handle === handle)?.field
      if (field) this.keep(leaveField(this.memory.session, field))
    }
    this.round()
  }

  /** The field that has the focus is never under the panel, also when it had it before the panel came or grew; then the page is not scrolled. */
  makeWay(focused: EventTarget | null | undefined, mayScroll: boolean): void {
    // What has the focus while we write has it for a moment only.
    if (this.desk.writing) return
    const covered = this.screen.covered()
    if (!(focused instanceof Element) || focused === document.body || covered === null) return
    const root = focused.getRootNode()
    // In an open root (the build for axe) the focus inside the panel is seen as what it is.
    if (focused === this.screen.host || (root instanceof ShadowRoot && root.host === this.screen.host)) return
    if (this.desk.aside === null) this.#home = covered
    const width = window.innerWidth
    const scrollable = document.documentElement.scrollHeight - window.innerHeight - window.scrollY
    const way = wayFor(focused.getBoundingClientRect(), this.#home ?? covered, { dock: this.memory.settings.dock, width, scrollable })
    const aside = way !== null && 'aside' in way ? way.aside : null
    if (aside !== this.desk.aside) this.put({ aside })
    if (mayScroll && way !== null && 'scroll' in way) window.scrollBy(0, way.scroll)
  }

  onTold(raw: unknown, sender: Runtime.MessageSender): undefined {
    if (sender.id !== runtime().id) return
    const { verb, says } = raw as Envelope
    if (verb === 'profiles-changed') this.guarded(() => this.refreshTitles())
    if (verb === 'everything-deleted') this.guarded(() => this.forget())
    if (verb === 'panel-wanted') this.guarded(() => this.memory.change({ minimised: false }).then(() => this.put({})))
    if (verb === 'settings-changed') {
      this.memory.settings = (says as { settings: Memory['settings'] }).settings
      if (!this.memory.settings.enabled) return this.life.abort() as undefined
      this.rethink()
    }
  }

  /** «Poista kaikki tiedot»: the copies held here go too, above all what undo would put back. */
  private forget(): Promise<void> {
    this.desk = EMPTY_DESK
    this.memory.settings = DEFAULT_SETTINGS
    this.keep({ ...EMPTY_SESSION })
    return this.refreshTitles()
  }

  /** Said until a click acts again. */
  sayBlocked(isBlocked: boolean): void {
    if (isBlocked) this.put({ notice: 'click-blocked' })
    else if (this.desk.notice === 'click-blocked') this.put({ notice: null })
  }

  /** The extension was updated or removed under us: say so once, and ask nothing any more. */
  endQuietly(): void {
    if (this.desk.notice !== 'extension-updated') this.put({ notice: 'extension-updated' })
  }
}
