// Everything of a document that a script in the page can read without a person's help, as one text.
import type { Profile } from '@/lib/model/profile'
import type { Page } from '../browser/types'

/** The DOM without closed roots, answers, stores, names of globals, and what a hostile page has heard. */
export function readByPage(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const controls = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')]
    const resources = performance.getEntriesByType('resource').map((one) => one.name)
    const { __heard: heard = [], __mutated: mutated = [] } = window as { __heard?: unknown[]; __mutated?: unknown[] }
    return JSON.stringify([
      document.documentElement.outerHTML,
      document.documentElement.textContent,
      // biome-ignore lint/performance/useDomNodeTextContent: what is laid out, also where it is no part of the tree
      document.documentElement.innerText,
      controls.map((control) => control.value),
      [document.title, document.cookie, window.name, history.state, location.href],
      [{ ...localStorage }, { ...sessionStorage }, await indexedDB.databases(), await caches.keys()],
      [Object.keys(window), Object.getOwnPropertyNames(document), Object.getOwnPropertySymbols(window).map(String)],
      [heard, mutated, resources],
    ])
  })
}

/** Values of a profile that stand nowhere on the replica by themselves. */
export function tellingValues(profile: Profile): string[] {
  const values = Object.values(profile.values).filter((value) => value.length > 5)
  return [...values, profile.title, ...profile.registers.flatMap((register) => [register.name, register.purpose.slice(0, 40)])]
}
