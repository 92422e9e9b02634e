// The person of the walk: knows the portal's words of this seed, reads the panel, and presses with a real mouse and real keys.
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '../e2e/browser/types'
import { nameStart } from '../e2e/replica/react-walker'
import { seePanel } from '../e2e/seen-panel'
import { SKINS, type Skin } from './skin'
import { tickedRows } from './ticked-rows'
import type { Accepted, StepTrace, WalkOptions } from './trace'

const HAS_PANEL = 30_000

/** What the walker answers itself, because no profile can know it. */
export const OWN_ANSWERS = {
  email: 'hakija@mallila.example',
  password: 'salasana-testiin',
  protection:
    'Tietoja käsitellään vain nimetyillä käyttöoikeuksilla, ja käsittelystä jää lokitieto. Tiedot sijaitsevat palvelinkeskuksessa Suomessa.',
}

export class Applicant {
  readonly traces: StepTrace[] = []
  readonly accepted: Accepted[] = []
  readonly shots: string[] = []
  #began = Date.now()

  constructor(
    readonly page: Page,
    readonly options: WalkOptions,
  ) {}

  private get skin(): Skin {
    return SKINS[this.options.skin ?? 'pages']
  }

  async goToForm(): Promise<void> {
    const { page } = this
    const { words } = this.options.portal
    await this.settle('00-verkkoasiointi')
    await page.click({ css: 'main a[href*="asiointi.dvv.fi"]' })
    await page.waitFor({ css: 'input[type=password]' })
    await page.waitFor(() => document.readyState === 'complete')
    await page.type({ css: 'input[type=email]' }, OWN_ANSWERS.email)
    await page.type({ css: 'input[type=password]' }, OWN_ANSWERS.password)
    await page.click({ role: 'button', name: words.action('log-in') })
    await page.waitFor({ role: 'link', name: words.action('start-application') })
    await this.settle('01-etusivu')
    await this.press('start-application', 'link')
    await page.waitFor({ role: 'tab', name: words.action('tab-public-administration') })
    await this.settle('02-valitse-lomake')
    await page.click({ role: 'tab', name: words.action('tab-public-administration') })
    await page.click({ role: 'button', name: words.action('accordion-population-data') })
    await this.settle('03-lomakkeen-rivi')
    await page.click({ css: 'a[href*="change-service"], button[value*="change-service"]' })
    await page.waitFor({ css: 'input[type=radio]', nth: 0 })
    await this.settle('04-uusi-hakemus')
    await this.next('organisation')
  }

  /** The panel's own checks before and after; filling through preview and accept. */
  async organisation(): Promise<void> {
    const trace = await this.begin('organisation')
    await this.fill(trace)
    await this.end(trace, '05-organisaatio')
    await this.next('usage')
  }

  async usage(): Promise<void> {
    const { page } = this
    const { words } = this.options.portal
    await this.skin.pick(page, words.label('sector'), words.option('sector', 'municipality'))
    await this.lookAhead('protection', 'usage')
    const trace = await this.begin('usage')
    trace.byWalker.push('sector')
    await this.fill(trace)
    await this.fill(trace)
    await this.end(trace, '06-tietojen-kaytto')
  }

  /** Saves the draft and comes back to it from the front page, as on another day. Says whether «not pending» was shown. */
  async saveDraftAndReturn(): Promise<boolean> {
    const { page } = this
    const { words } = this.options.portal
    await this.press('save-draft')
    await page.waitFor(this.skin.saved)
    await this.settle('07-tallennettu')
    const seen = await this.isNotPending(true)
    await page.goto(this.skin.home)
    // A panel that comes between aiming and pressing would take the click.
    if (this.options.hasExtension) await page.panel.waitFor('region', 'Lupaluotsi', { timeout: HAS_PANEL })
    await this.press('open-draft', 'link')
    await page.waitFor({ role: 'button', name: words.action('next') })
    await this.settle('08-jatketaan')
    await this.next('protection')
    return seen
  }

  async protection(): Promise<void> {
    const { page } = this
    const { words } = this.options.portal
    const trace = await this.begin('protection')
    for (const key of [
      'protection-statement',
      ...((await page.find({ label: nameStart(words.label('turvakielto-handling')) })) ? ['turvakielto-handling'] : []),
    ]) {
      await page.type({ label: nameStart(words.label(key)) }, OWN_ANSWERS.protection)
      trace.byWalker.push(key)
    }
    await this.end(trace, '09-suojaus')
    await this.next('attachments')
  }

  async attachments(): Promise<void> {
    const { page } = this
    const { words } = this.options.portal
    const trace = await this.begin('attachments')
    await this.skin.attach(page, words.label('attachment-other'), this.options.attachment)
    trace.byWalker.push('attachment-other')
    await this.end(trace, '10-liitteet')
    await this.next('summary')
  }

  /** The declaration and «Lähetä» are the applicant's own acts. Says whether «not pending» was shown just before the receipt. */
  async send(): Promise<boolean> {
    const { page } = this
    const { words } = this.options.portal
    const trace = await this.begin('summary')
    await this.end(trace, '11-yhteenveto')
    const seen = await this.isNotPending(true)
    await page.click({ css: 'main input[type=checkbox]' })
    await this.press('send')
    await page.waitFor({ role: 'heading', name: words.heading('receipt') })
    await this.settle('12-kuittaus')
    return seen
  }

  /** Whether the panel says that the application is not pending; what is expected gets a while to come true. */
  async isNotPending(expected: boolean): Promise<boolean> {
    if (!this.options.hasExtension) return true
    const until = Date.now() + HAS_PANEL
    for (;;) {
      const isSaid = (await this.panelText()).includes('Hakemus ei ole vielä vireillä')
      if (isSaid === expected || Date.now() > until) return isSaid
      await pause(100)
    }
  }

  async panelText(): Promise<string> {
    return (await this.page.panel.exists()) ? this.page.panel.text() : ''
  }

  /** Presses the portal's «Seuraava» and waits for the next step. */
  private async next(step: string): Promise<void> {
    const { page } = this
    const heading = this.options.portal.words.heading(step)
    await this.press('next')
    await page.waitFor({ role: 'heading', name: heading, nth: 0 })
    this.#began = Date.now()
  }

  /** Goes to the next step and back, as people do to see what is to come: what was left empty is then said to be missing. */
  private async lookAhead(ahead: string, back: string): Promise<void> {
    await this.next(ahead)
    if (this.options.hasExtension) await seePanel(this.page)
    await this.press('previous')
    await this.page.waitFor({ role: 'heading', name: this.options.portal.words.heading(back), nth: 0 })
    this.#began = Date.now()
  }

  /** With the keyboard's focus on it first, as then the panel makes way for the portal's button. */
  private async press(action: string, role = 'button'): Promise<void> {
    const button = { role, name: this.options.portal.words.action(action) }
    await this.page.focus(button)
    await this.page.click(button)
  }

  private async begin(step: string): Promise<StepTrace> {
    if (this.options.hasExtension) await seePanel(this.page)
    const { findings, todos } = await this.counts()
    const said = this.options.hasExtension
      ? await this.page.inPanel((root) => root.querySelector('[data-status]')?.getAttribute('data-status') ?? '')
      : ''
    const trace = {
      step,
      said,
      findingsBefore: findings,
      findingsAfter: findings,
      todosBefore: todos,
      todosAfter: todos,
      byExtension: [],
      byWalker: [],
      took: 0,
    }
    this.traces.push(trace)
    return trace
  }

  private async end(trace: StepTrace, shot: string): Promise<void> {
    // What was typed is read a moment after the last key.
    if (trace.byWalker.length > 0) await this.waitForNoFindings()
    const { findings, todos } = await this.counts()
    Object.assign(trace, { findingsAfter: findings, todosAfter: todos, took: Date.now() - this.#began })
    await this.settle(shot)
  }

  /** Until the panel counts no finding, or a while has gone: then the claim says so. */
  private async waitForNoFindings(): Promise<void> {
    const until = Date.now() + HAS_PANEL
    while ((await this.counts()).findings > 0 && Date.now() < until) await pause(100)
  }

  private async counts(): Promise<{ findings: number; todos: number }> {
    if (!this.options.hasExtension) return { findings: 0, todos: 0 }
    return this.page.inPanel((root) => ({
      findings: root.querySelectorAll('[data-advice][data-kind=error], [data-advice][data-kind=warning]').length,
      todos: root.querySelectorAll('[data-advice][data-kind=todo]').length,
    }))
  }

  /** Opens the preview and accepts what is ticked by itself; a preview with nothing to write is cancelled. */
  private async fill(trace: StepTrace): Promise<void> {
    if (!this.options.hasExtension) return
    const { panel } = this.page
    await panel.click('button', 'Esikatsele täytettävät tiedot')
    await panel.waitFor('table', 'Täytettävät tiedot')
    await this.shoot(`esikatselu-${trace.step}-${trace.byExtension.length}`)
    const rows = await tickedRows(this.page)
    if (rows.length === 0) return panel.click('button', 'Peruuta')
    await panel.click('button', 'Täytä valitut kentät')
    await panel.waitFor('button', 'Kumoa täyttäminen')
    this.accepted.push(...rows)
    trace.byExtension.push(...rows.map((row) => row.row))
  }

  private async settle(shot: string): Promise<void> {
    if (this.options.hasExtension && this.options.shoot) await seePanel(this.page)
    else if (this.options.hasExtension) await this.page.panel.waitFor('region', 'Lupaluotsi', { timeout: HAS_PANEL })
    await this.shoot(shot)
  }

  private async shoot(name: string): Promise<void> {
    if (this.options.shoot) this.shots.push(await this.options.shoot(this.page, name))
  }
}
