// Walks the React skin of the replica in a browser as an applicant would, by the words on its pages.
import { type Answers, isAsked, type Question, type Step } from '../../portal/form/questions'
import type { Words } from '../../portal/words-shape'
import type { Page } from '../browser/types'

export const REACT_PORTAL = 'https://asiointi.dvv.fi/react/'

export class ReactWalker {
  constructor(
    readonly page: Page,
    readonly words: Words,
  ) {}

  /** Logs in with an address and a password; done when the front page is there. */
  async logIn(email: string, password: string): Promise<void> {
    await this.page.type({ css: 'input[type=email]' }, email)
    await this.page.type({ css: 'input[type=password]' }, password)
    await this.press('log-in')
    await this.page.waitFor({ role: 'heading', name: this.words.heading('front') })
  }

  /** Opens a form from the front page and starts it from an empty one. */
  async begin(form: string): Promise<void> {
    await this.press('start-application', 'link')
    await this.page.click({ role: 'tab', name: this.words.action('tab-public-administration') })
    await this.page.click({ role: 'button', name: this.words.action('accordion-population-data') })
    await this.page.click({ css: `main a[href$="/uusi/${form}"]` })
    await this.page.waitFor({ role: 'heading', name: this.words.heading('new-application') })
    await this.next('organisation')
  }

  async press(action: string, role = 'button'): Promise<void> {
    await this.page.click({ role, name: this.words.action(action), in: 'main' })
  }

  /** «Seuraava», and waits for the next step's heading. */
  async next(heading: string): Promise<void> {
    await this.press('next')
    await this.page.waitFor({ role: 'heading', name: this.words.heading(heading), nth: 0 })
  }

  /** Fills every question of a step that the answers tell something of, section by section. */
  async fill(step: Step, answers: Answers): Promise<void> {
    for (const [index, section] of step.sections.filter(({ questions }) => questions.some((one) => isAsked(one, answers))).entries()) {
      for (const question of section.questions) {
        if (!isAsked(question, answers) || answers[question.key] === undefined || question.kind === 'file') continue
        await this.answer(question, answers[question.key]!, `.question-section:nth-of-type(${index + 1})`)
      }
    }
  }

  /** Answers one question; `place` is a CSS selector of its section. */
  async answer(question: Question, answer: string | string[], place = 'main'): Promise<void> {
    const label = this.words.label(question.key)
    const option = (key: string) => this.words.option(question.options!, key)
    if (question.kind === 'select') return this.pick(label, option(answer as string), place)
    if (question.kind === 'lookup') {
      await this.page.type({ label: nameStart(label), in: place }, option(answer as string))
      return this.page.click({ role: 'option', name: option(answer as string) })
    }
    if (question.kind === 'radio' || question.kind === 'checkboxes') {
      for (const key of [answer].flat()) await this.page.click({ label: option(key), in: `${place} [id="${await this.groupOf(label)}"]` })
      return
    }
    if (question.kind === 'checkbox') return this.page.click({ label, in: place })
    return this.page.type({ label: nameStart(label), in: place, nth: 0 }, answer as string)
  }

  /** Opens a dropdown and chooses one of its options. */
  async pick(label: string, option: string, place = 'main'): Promise<void> {
    await this.page.click({ role: 'button', name: nameEnd(label), in: place })
    await this.page.click({ role: 'option', name: option })
  }

  /** The id of the group of radios or boxes that this label names. */
  private groupOf(label: string): Promise<string> {
    return this.page.evaluate((words: string) => {
      const legends = [...document.querySelectorAll('main legend')].filter((one) => one.textContent?.trim().startsWith(words))
      return legends[0]?.closest('[id]:not(legend)')?.id ?? ''
    }, label)
  }
}

const literal = (label: string) => label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The library puts «(valinnainen)» behind a label. */
export function nameStart(label: string): RegExp {
  return new RegExp(`^${literal(label)}`)
}

/** A dropdown is named by its value and then its label. */
export function nameEnd(label: string): RegExp {
  return new RegExp(`\\s${literal(label)}(?:\\s?\\(.*\\))?$`)
}
