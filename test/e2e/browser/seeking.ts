// Waiting for elements and pressing them, with messages that say what was sought and what was there.
import { setTimeout as pause } from 'node:timers/promises'
import type { Aim, Point, SentName, SentTarget, Sought } from './seek'
import { seekSource } from './seek-source'
import { DocumentGone, NoPanel, type Tab } from './tab'
import type { Found, Name, Target } from './types'

/** How long to wait for things, unless told otherwise, in ms: costs nothing when things go well, and a busy machine may need it. */
export const PATIENCE = 30_000
/** A press is heard at once or never: Chromium drops those on a document it has not painted yet. */
const HEARD_MS = 1000

/** Where to look: the page or the panel of a tab. */
export type Place = { tab: Tab; world: 'driver' | 'panel' }

const NOTHING: Sought = { matches: 0, others: [], found: null }

/** Looks once; no panel and a page in between count as nothing there. Throws when several match. */
export async function seekOnce(place: Place, target: Target): Promise<Sought> {
  return settle(await ask<Sought>(place, target, ['look']), target)
}

/** Polls until the target is there. */
export async function waitUntilThere(place: Place, target: Target, timeout: number): Promise<Found> {
  const end = Date.now() + timeout
  for (;;) {
    const sought = await ask<Sought>(place, target, ['look'])
    if (sought.found !== null && (sought.matches === 1 || target.nth !== undefined)) return sought.found
    if (Date.now() > end) throw new Error(await complaint(place, sought, `${inWords(target)} was sought for ${timeout} ms`))
    await pause(40)
  }
}

/** Waits until the target is enabled, uncovered and still, and presses the mouse at its centre; again when something else stood there by then. */
export async function press(place: Place, target: Target, timeout: number): Promise<void> {
  const end = Date.now() + timeout
  let before: Point | null = null
  for (;;) {
    const aim: Aim = await ask<Aim>(place, target, ['aim', before])
    if (aim.point && aim.isStill && isSingle(aim, target)) {
      await place.tab.clickAt(aim.point.x, aim.point.y)
      if (await hasLanded(place)) return
    }
    before = aim.point
    if (Date.now() > end) {
      const why = aim.matches > 0 && isSingle(aim, target) ? `: ${aim.reason}` : ''
      throw new Error(await complaint(place, aim, `${inWords(target)} could not be pressed within ${timeout} ms${why}`))
    }
    await pause(40)
  }
}

/** False when the press reached nothing, or something else, which took no notice of it. A page that has gone meanwhile was pressed. */
async function hasLanded({ tab, world }: Place): Promise<boolean> {
  const end = Date.now() + HEARD_MS
  const call = async (name: string) => tab.call(await seekSource(name, world === 'panel'), [], world)
  try {
    let landing = await call('landing')
    while ((landing === 'unheard' || landing === 'under-way') && Date.now() < end) {
      await pause(20)
      landing = await call('landing')
    }
    await call('endWatching')
    return landing !== 'missed' && landing !== 'unheard'
  } catch {
    return true
  }
}

function isSingle({ matches }: Sought, { nth }: Target): boolean {
  return matches === 1 || nth !== undefined
}

/** A target as it travels to the page. */
export function sent(target: Target): SentTarget {
  const { in: place, nth } = target
  const about = { ...(place !== undefined && { in: place }), ...(nth !== undefined && { nth }) }
  if ('css' in target) return { css: target.css, ...about }
  if ('label' in target) return { label: sentName(target.label), ...about }
  return { role: target.role, ...(target.name !== undefined && { name: sentName(target.name) }), ...about }
}

/** A target in words: «button «Täytä»». */
export function inWords(target: Target): string {
  const place = target.in === undefined ? '' : ` in ${target.in}`
  const order = target.nth === undefined ? '' : `, number ${target.nth} from 0`
  if ('css' in target) return `${target.css}${place}${order}`
  if ('label' in target) return `control labelled ${nameInWords(target.label)}${place}${order}`
  return `${target.role}${target.name === undefined ? '' : ` ${nameInWords(target.name)}`}${place}${order}`
}

async function ask<S extends Sought>({ tab, world }: Place, target: Target, [name, ...args]: [string, ...unknown[]]): Promise<S> {
  try {
    return (await tab.call(await seekSource(name, world === 'panel'), [sent(target), ...args], world)) as S
  } catch (error) {
    if (error instanceof DocumentGone || error instanceof NoPanel) return NOTHING as S
    throw error
  }
}

function settle(sought: Sought, target: Target): Sought {
  if (sought.matches < 2 || target.nth !== undefined) return sought
  throw new Error(`${sought.matches} elements are ${inWords(target)}; say which one with «in» or «nth».`)
}

async function complaint({ tab, world }: Place, sought: Sought, what: string): Promise<string> {
  const where = await tab.call('() => location.href', [], 'driver').catch(() => 'a page that is going away')
  const place = world === 'panel' ? `the panel on ${where}` : where
  if (sought.matches > 1) return `${what} on ${place}: there are ${sought.matches} of them; say which one with «in» or «nth».`
  if (sought.matches === 1) return `${what} on ${place}.`
  if (world === 'panel' && (await tab.countPanels().catch(() => 0)) === 0) return `${what}, but there is no panel on ${where}.`
  const there = sought.others.length === 0 ? 'nothing of the kind' : sought.others.map((name) => `«${name}»`).join(', ')
  return `${what} on ${place}; there were: ${there}.`
}

function nameInWords(name: Name): string {
  return typeof name === 'string' ? `«${name}»` : String(name)
}

function sentName(name: Name): SentName {
  return typeof name === 'string' ? name : { source: name.source, flags: name.flags }
}
