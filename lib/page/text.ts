// Texts of the page as a person sees them.

const RAGGED = /\s\s|[^\S ]/

/** White space collapsed and trimmed; nothing else is changed. */
export function collapse(text: string): string {
  return (RAGGED.test(text) ? text.replace(/\s+/g, ' ') : text).trim()
}

/** Collapsed, and cut at `limit` characters. */
export function shortText(text: string, limit: number): string {
  const whole = collapse(text.length > limit * 8 ? text.slice(0, limit * 8) : text)
  return whole.length > limit ? whole.slice(0, limit) : whole
}

type IdRoot = { getElementById?: (id: string) => Element | null }

/** The texts an attribute of element ids refers to, joined by a space. A reference into the element itself names its value, and counts only for a group (`isGroup`). */
export function referredText(element: Element, attribute: string, isGroup = false): string {
  const ids = element.getAttribute(attribute)
  if (!ids) return ''
  const root = element.getRootNode() as IdRoot
  const texts = ids.split(/\s+/).map((id) => {
    const target = id === '' ? null : (root.getElementById?.(id) ?? null)
    return target && (isGroup || !element.contains(target)) ? shortText(target.textContent ?? '', 400) : ''
  })
  return texts.filter(Boolean).join(' ')
}
