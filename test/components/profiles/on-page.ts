// Puts a component on an empty page and works it as a person would: by names and roles.
import { type ComponentChild, render } from 'preact'
import { act } from 'preact/test-utils'
import type { At } from '@/components/profiles/fields/field-at'

let place: HTMLElement | null = null

/** Shows `node`; a second call shows it anew in the same place. */
export function show(node: ComponentChild): void {
  if (!place?.isConnected) {
    document.body.innerHTML = ''
    place = document.body.appendChild(document.createElement('div'))
  }
  act(() => render(node, place!))
}

export function clear(): void {
  if (place) act(() => render(null, place!))
  document.body.innerHTML = ''
  place = null
}

/** The one button or link of that name. */
export function button(name: string): HTMLElement {
  return one([...document.querySelectorAll<HTMLElement>('button, a')], (element) => nameOf(element) === name, name)
}

/** The one control with that label, without «(vapaaehtoinen)». */
export function control(label: string): HTMLInputElement {
  const found = one(
    [...document.querySelectorAll<HTMLLabelElement>('label')],
    (element) =>
      textOf(element).replace(/ \(vapaaehtoinen\)$/, '') === label || element.querySelector('span')?.firstChild?.textContent === label,
    label,
  )
  const inside = found.querySelector<HTMLInputElement>('input')
  return inside ?? (document.getElementById(found.htmlFor) as HTMLInputElement)
}

export function hasText(text: string): boolean {
  return textOf(document.body).includes(text)
}

export async function press(element: HTMLElement): Promise<void> {
  await act(async () => element.click())
}

export function type(element: HTMLInputElement, text: string): void {
  act(() => {
    element.value = text
    element.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

/** Fields without problems. */
export const plain: At = (path) => ({
  id: `field-${path.replaceAll('.', '-')}`,
  problem: null,
  onEnter: () => undefined,
  onLeave: () => undefined,
})

function nameOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? textOf(element)
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim()
}

function one<T>(elements: T[], fits: (element: T) => boolean, name: string): T {
  const found = elements.filter(fits)
  if (found.length !== 1) throw new Error(`«${name}»: ${found.length} on the page`)
  return found[0]!
}
