// Elements that a role, an aria attribute or a class makes more than their name says.
import { isVisible } from '../visible'
import { actionKind, meetAction } from './actions'
import { meetByRole, type RadioGroups } from './found-controls'
import { chrome, group, heading, main, part } from './headings'
import { both, type Leave, STOP } from './leave'
import type { Reading } from './reading'
import { item } from './tables'

const NOTICE_CLASSES = ['alert', 'notification', 'notice', 'toast', 'badge', 'status', 'validation-summary']
const NOTICE_ROLES = new Set(['status', 'alert', 'alertdialog'])
const NOTICE_LIMIT = 400
const NOTICES = 30

/** Finds all such elements of one root at the browser's own speed. */
export const SPECIAL = [
  '[role]',
  '[aria-live]',
  '[aria-current]',
  '[aria-hidden="true"]',
  '[aria-modal="true"]',
  '[aria-haspopup="listbox"]',
  '[contenteditable]',
  'dialog',
  ...NOTICE_CLASSES.map((name) => `.${name}`),
  // Component libraries put their own prefix before these two; a substring is slow to look for, so no more of them.
  '[class*="notification"]',
  '[class*="alert"]',
].join(',')

const NOTICE_CLASS = new RegExp(`(?:^|[\\s_-])(?:${NOTICE_CLASSES.join('|')})s?(?:$|[\\s_-])`, 'i')

/** Handles an element found by `SPECIAL`. */
export function meetSpecial(reading: Reading, element: Element, groups: RadioGroups): Leave | undefined {
  const hidden = element.getAttribute('aria-hidden') === 'true' ? underAriaHidden(reading) : undefined
  if (isModalDialog(element)) reading.isModal = true
  markCurrent(reading, element)
  const notice = isNotice(element) ? meetNotice(reading, element) : undefined
  const outer = both(hidden, notice)
  const role = byRole(reading, element, groups)
  if (role !== STOP) return both(outer, role)
  outer?.()
  return STOP
}

function byRole(reading: Reading, element: Element, groups: RadioGroups): Leave | undefined {
  const role = element.getAttribute('role')
  const name = element.localName
  if (role === 'listbox' || role === 'option') return STOP
  if (role === 'combobox' && element.querySelector('input')) return insideCombobox(reading)
  const control = name === 'input' || name === 'select' || name === 'textarea' ? null : meetByRole(reading, element, groups)
  if (control) return control.kind === 'combobox' ? insideAction(reading) : STOP
  switch (role) {
    case 'heading':
      return /^h[1-6]$/.test(name) ? undefined : heading(reading, element, Number(element.getAttribute('aria-level')) || 2)
    case 'group':
    case 'radiogroup':
      return name === 'fieldset' ? undefined : group(reading, element)
    case 'region':
    case 'tabpanel':
    case 'dialog':
    case 'form':
      return part(reading, element)
    case 'navigation':
    case 'contentinfo':
    case 'complementary':
    case 'banner':
      return chrome(reading, element)
    case 'main':
      return name === 'main' ? undefined : main(reading)
    case 'listitem':
    case 'row':
      return name === 'li' || name === 'tr' ? undefined : both(item(reading), reading.scope(''))
    case 'button':
    case 'tab':
    case 'link':
      return name === 'a' || name === 'button' || name === 'summary' ? undefined : meetAction(reading, element, actionKind(element))
    default:
      return undefined
  }
}

function underAriaHidden(reading: Reading): Leave {
  const before = reading.isHiddenFromAria
  reading.isHiddenFromAria = true
  return () => {
    reading.isHiddenFromAria = before
  }
}

function insideAction(reading: Reading): Leave {
  reading.actionDepth += 1
  return () => {
    reading.actionDepth -= 1
  }
}

function insideCombobox(reading: Reading): Leave {
  const before = reading.isInCombobox
  reading.isInCombobox = true
  return () => {
    reading.isInCombobox = before
  }
}

function isModalDialog(element: Element): boolean {
  if (element.localName === 'dialog') return (element as HTMLDialogElement).open && element.matches(':modal')
  return element.getAttribute('aria-modal') === 'true' && isVisible(element)
}

/** The step marked as current: of its list, or of the siblings it stands among. */
function markCurrent(reading: Reading, element: Element): void {
  const current = element.getAttribute('aria-current')
  if (current === null || current === '' || current === 'false') return
  reading.isCurrentItem = true
  if (current !== 'step') return
  if (reading.list) {
    reading.list.isSteps = true
    return
  }
  const steps = [...(element.parentElement?.children ?? [])].slice(0, 30)
  if (steps.length < 2 || reading.progress.length > 0) return
  reading.progress = steps.map((step) => ({ text: (step.textContent ?? '').replace(/\s+/g, ' ').trim(), current: step === element }))
}

function isNotice(element: Element): boolean {
  const live = element.getAttribute('aria-live')
  if (live === 'polite' || live === 'assertive' || NOTICE_ROLES.has(element.getAttribute('role') ?? '')) return true
  return NOTICE_CLASS.test(element.getAttribute('class') ?? '')
}

/** A message of the page; one that holds controls or half the page is none. */
function meetNotice(reading: Reading, element: Element): Leave {
  const controls = reading.controls.length
  const before = reading.notices.length
  const collector = reading.collect(NOTICE_LIMIT + 1)
  return () => {
    const text = reading.end(collector)
    if (text === '' || text.length > NOTICE_LIMIT || reading.controls.length > controls || !isVisible(element)) return
    const inner = reading.notices.slice(before).filter((notice) => !text.includes(notice))
    const outer = reading.notices.slice(0, before)
    if (outer.length + inner.length < NOTICES && !outer.includes(text)) reading.notices = [...outer, ...inner, text]
  }
}
