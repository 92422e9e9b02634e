// The words of the labels of one control, as the reader gathers them for a whole page.
import { firstChildOf, nextSiblingOf } from './native'
import { collapse } from './text'

const NOT_WORDS = new Set(['button', 'select', 'textarea', 'input', 'script', 'style', 'svg', 'template'])

/** For one control under inspection; over a whole page this would be quadratic. */
export function labelTextOf(element: Element): string {
  const labels = (element as HTMLInputElement).labels ?? []
  return [...labels].map((label) => collapse(wordsIn(label))).join(' ')
}

function wordsIn(node: Node): string {
  let words = ''
  for (let child = firstChildOf(node); child; child = nextSiblingOf(child)) {
    if (child.nodeType === 3) words += (child as Text).data
    else if (child.nodeType === 1 && !NOT_WORDS.has((child as Element).localName)) words += spaced(child as Element)
  }
  return words
}

function spaced(element: Element): string {
  const words = wordsIn(element)
  return /^(?:div|p|br|li|ul)$/.test(element.localName) ? ` ${words} ` : words
}
