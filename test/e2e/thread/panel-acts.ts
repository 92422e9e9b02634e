// What a person reads and does in the panel, for tests of the thread.
import { expect } from 'vitest'
import type { Page } from '../browser/types'
import { controlOf } from './questions'

export type ShownAdvice = { id: string; kind: string; field: string | null }
export type ShownRow = {
  row: string
  field: string
  state: string
  isTicked: boolean
  isTickable: boolean
  now: string
  after: string
  /** The words of the column «Tila». */
  says: string
}
export type ShownOutcome = { row: string; outcome: string; label: string; says: string }

/** Everything in the three lists of advice; notes are there only while their list stands open. */
export function adviceOn(page: Page): Promise<ShownAdvice[]> {
  return page.inPanel((root) =>
    [...root.querySelectorAll<HTMLElement>('[data-advice]')].map(({ dataset }) => ({
      id: dataset.advice!,
      kind: dataset.kind!,
      field: dataset.field ?? null,
    })),
  )
}

/** Ids of the counted findings, in alphabetical order. */
export async function findingsOn(page: Page): Promise<string[]> {
  const advice = await adviceOn(page)
  return advice.flatMap(({ id, kind }) => (kind === 'error' || kind === 'warning' ? [id] : [])).sort()
}

/** Waits until the counted findings are these. */
export async function expectFindings(page: Page, ids: string[]): Promise<void> {
  await expect.poll(() => findingsOn(page)).toEqual([...ids].sort())
}

/** Waits until the counted findings hold these, among others perhaps. */
export async function expectAmongFindings(page: Page, ids: string[]): Promise<void> {
  await expect.poll(() => findingsOn(page)).toEqual(expect.arrayContaining(ids))
}

/** Opens an advice and gives its message. */
export async function messageOf(page: Page, id: string): Promise<string> {
  const place = `[data-advice="${id}"]`
  const read = () => page.inPanel((root, css: string) => root.querySelector(css)?.textContent ?? '', `${place} .advice-message`)
  await page.panel.click('button', undefined, { in: place, nth: 0 })
  await expect.poll(read).not.toBe('')
  return read()
}

/** Form, step and status as the panel says them. */
export function whereabouts(page: Page): Promise<{ form: string; step: string | null; status: string }> {
  return page.inPanel((root) => {
    const { dataset } = root.querySelector<HTMLElement>('[data-status]')!
    return { form: dataset.form!, step: dataset.step ?? null, status: dataset.status! }
  })
}

/** Opens the preview and gives its rows. */
export async function openPreview(page: Page): Promise<ShownRow[]> {
  await page.panel.click('button', 'Esikatsele täytettävät tiedot')
  await page.panel.waitFor('table', 'Täytettävät tiedot')
  return rowsOn(page)
}

/** The rows of the open preview as a person sees them; empty when none is open. */
export function rowsOn(page: Page): Promise<ShownRow[]> {
  return page.inPanel((root) => {
    const textOf = (row: Element, css: string) => {
      const part = row.querySelector(css)?.cloneNode(true) as Element | undefined
      for (const unseen of part?.querySelectorAll('.unseen, em') ?? []) unseen.remove()
      return part?.textContent ?? ''
    }
    return [...root.querySelectorAll<HTMLElement>('[data-row][data-state]')].map((row) => {
      const tick = row.querySelector<HTMLInputElement>('input[type=checkbox]')!
      return {
        row: row.dataset.row!,
        field: row.dataset.field!,
        state: row.dataset.state!,
        isTicked: tick.checked,
        isTickable: !tick.disabled,
        now: textOf(row, '.cell-now .value'),
        after: row.querySelector('.cell-after .value.quiet') ? '' : textOf(row, '.cell-after .value'),
        says: textOf(row, '.cell-state'),
      }
    })
  })
}

/** One row of the open preview, by its id. Throws when there is none. */
export async function rowOf(page: Page, row: string): Promise<ShownRow> {
  const found = (await rowsOn(page)).find((one) => one.row === row)
  if (!found) throw new Error(`no row «${row}» in the preview`)
  return found
}

/** Ticks these rows and no others. */
export async function tickOnly(page: Page, wanted: string[]): Promise<void> {
  for (const { row, isTicked, isTickable } of await rowsOn(page)) {
    if (isTickable && isTicked !== wanted.includes(row)) await page.panel.click('checkbox', undefined, { in: `[data-row="${row}"]` })
  }
  await expect.poll(async () => (await rowsOn(page)).filter((row) => row.isTicked).map((row) => row.row)).toEqual(wanted)
}

/** Accepts what is ticked and gives what became of each row, in alphabetical order of the rows. */
export async function accept(page: Page): Promise<ShownOutcome[]> {
  await page.panel.click('button', 'Täytä valitut kentät')
  // A long list in which everything went well stands folded.
  const { expanded } = await page.panel.waitFor('button', /^Viimeisin täyt/)
  if (!expanded) await page.panel.click('button', /^Viimeisin täyt/)
  await page.panel.waitFor('list', /^Viimeisin täyt/)
  const outcomes = await page.inPanel((root) =>
    [...root.querySelectorAll<HTMLElement>('li[data-row][data-outcome]')].map((item) => ({
      row: item.dataset.row!,
      outcome: item.dataset.outcome!,
      label: item.querySelector('.outcome-field')!.textContent ?? '',
      says: item.querySelector('.outcome-words')!.textContent ?? '',
    })),
  )
  return outcomes.sort((a, b) => a.row.localeCompare(b.row))
}

/** Row → outcome, as short as a test wants it. */
export function inShort(outcomes: ShownOutcome[]): Record<string, string> {
  return Object.fromEntries(outcomes.map(({ row, outcome }) => [row, outcome]))
}

export type ShownUndo = { field: string; outcome: string; label: string; says: string }

/** Takes the fill back and gives what became of each field. */
export async function undo(page: Page): Promise<ShownUndo[]> {
  await page.panel.click('button', 'Kumoa täyttäminen')
  await page.panel.waitFor('list', 'Täyttämisen kumoaminen')
  return page.inPanel((root) =>
    [...root.querySelectorAll<HTMLElement>('li[data-field][data-outcome]')].map((item) => ({
      field: item.dataset.field!,
      outcome: item.dataset.outcome!,
      label: item.querySelector('.outcome-field')!.textContent ?? '',
      says: item.querySelector('.outcome-words')!.textContent ?? '',
    })),
  )
}

/** Chooses one of several profiles by its title. */
export async function chooseProfile(page: Page, title: string): Promise<void> {
  const isOpen = await page.panel.find('radio', title)
  if (!isOpen) await page.panel.click('button', /^Profiili ja rekisteri/)
  await page.panel.click('radio', title)
  await expect.poll(async () => (await page.panel.find('radio', title))?.checked).toBe(true)
}

/** Types after what stands in the control of a question, and leaves it. */
export async function typeInto(page: Page, key: string, text: string): Promise<void> {
  const target = controlOf(key)
  await page.focus(target)
  await page.type(target, text)
  await page.press('Tab')
}

/** Puts a long text in as pasting does, types its last word with real keys, and leaves the control. */
export async function pasteInto(page: Page, key: string, text: string): Promise<void> {
  const at = text.lastIndexOf(' ')
  await page.focus(controlOf(key))
  await page.evaluate((pasted: string) => void document.execCommand('insertText', false, pasted), text.slice(0, at))
  await typeInto(page, key, text.slice(at))
}
