// How a page is made, beyond what recognition reads: tags, roles, attribute names, shapes of ids, traces of known frameworks. Never what stands in any of them.
import type { PageOutline } from '@/lib/model/page-outline'
import type { PageSnapshot } from '@/lib/model/snapshot'
import type { PageReader } from './read'
import { parentOf } from './roots'

const MOST_PARTS = 14
const MOST_FOUND = 200

/** Tags that say where something stands. */
const TELLING = new Set(
  'main form section article aside nav header footer fieldset table tr td th dl dd ul ol li dialog details iframe label div span p'.split(
    ' ',
  ),
)
/** Repeated ones say nothing more. */
const PLAIN = new Set(['div', 'span', 'p'])
const ATTRIBUTES = new Set(
  (
    'id name class type value placeholder required disabled readonly maxlength minlength min max step pattern size rows cols multiple accept list form ' +
    'autocomplete inputmode autocapitalize spellcheck tabindex title lang dir style hidden role for contenteditable enterkeyhint onchange onclick oninput onblur'
  ).split(' '),
)
/** Closed lists of HTML: what stands there is a word of the standard, not of a person. */
const AUTOCOMPLETE =
  /^(?:on|off|name|given-name|family-name|email|tel|organization|organization-title|street-address|address-line[123]|postal-code|address-level[1-4]|country|country-name|bday|sex|url|username|current-password|new-password|one-time-code)$/
const ROLE = /^[a-z]{4,20}$/

/** Known frameworks by what only they leave in a page. */
const TRACES: [name: string, selector: string][] = [
  ['Power Pages', '#liquid_form, .crmEntityFormView, .entitylist, td.cell > .info, #EntityFormControl, .xrm-editable-html'],
  ['ASP.NET', 'input[name="__VIEWSTATE"], input[name="__EVENTTARGET"], #aspnetForm'],
  ['suomifi-ui-components', '[class*="fi-button"], [class*="fi-text-input"], [class*="fi-dropdown"], [class*="fi-heading"]'],
  ['styled-components', 'style[data-styled], style[data-styled-version]'],
  ['React', '[data-reactroot], #__next, #root > *'],
  ['Vue', '[data-v-app], #__nuxt'],
  ['Angular', '[ng-version], app-root'],
  ['Vaadin', 'vaadin-text-field, vaadin-combo-box, vaadin-form-layout'],
  ['Material UI', '[class*="MuiInput"], [class*="MuiButton"], mat-form-field'],
  ['Bootstrap', '.form-group, .form-control, .btn-primary'],
  ['jQuery UI', '.ui-widget, .hasDatepicker'],
  ['Liferay', '[id^="p_p_id"], .lfr-layout-structure'],
  ['Drupal', '[data-drupal-selector]'],
  ['SharePoint', '#s4-workspace'],
  ['Salesforce', 'c-form, [data-aura-rendered-by]'],
]

const COUNTED: [name: string, selector: string][] = [
  ['forms', 'form'],
  ['frames', 'iframe, frame'],
  ['hidden inputs', 'input[type="hidden"]'],
  ['labels without for', 'label:not([for])'],
  ['fieldsets', 'fieldset'],
  ['tables', 'table'],
  ['dialogs', 'dialog, [role="dialog"], [role="alertdialog"]'],
  ['live regions', '[aria-live], [role="status"], [role="alert"]'],
  ['listbox buttons', '[aria-haspopup="listbox"], [role="combobox"]'],
  ['editors', '[contenteditable="true"], [role="textbox"]'],
]

/** The outline of what the reader has just read. Changes nothing in the page. */
export function outlinePage(reader: PageReader, { controls }: PageSnapshot): PageOutline {
  const built = controls.flatMap(({ handle }) => {
    const element = reader.element(handle)
    return element ? [{ handle, says: `${wayTo(element)} ${selfOf(element)}`.trim().slice(0, 400) }] : []
  })
  return { built, made: [...counts(reader), ...customTags(reader)].slice(0, 60) }
}

/** «main form fieldset div»: the tags around it, outermost first. */
function wayTo(element: Element): string {
  const parts: string[] = []
  for (let at = parentOf(element); at !== null && parts.length < MOST_PARTS; at = parentOf(at)) {
    const tag = at.localName
    const says = isCustom(tag) ? tag : TELLING.has(tag) ? tag : ''
    if (says !== '' && !(PLAIN.has(says) && parts.at(-1) === says)) parts.push(says)
  }
  return parts.reverse().join(' ')
}

function selfOf(element: Element): string {
  const tag = isCustom(element.localName) || /^[a-z]{1,12}$/.test(element.localName) ? element.localName : 'element'
  const type = element.localName === 'input' ? `[type=${(element as HTMLInputElement).type}]` : ''
  const attributes = element.getAttributeNames().flatMap((name) => attribute(element, name))
  return [`${tag}${type}`, ...new Set(attributes)].join(' ')
}

function attribute(element: Element, name: string): string[] {
  const value = element.getAttribute(name) ?? ''
  if (name === 'type') return []
  if (name === 'id' || name === 'name') return [`${name}=${shapeOf(value)}`]
  if (name === 'role' && ROLE.test(value)) return [`role=${value}`]
  if (name === 'autocomplete' && AUTOCOMPLETE.test(value)) return [`autocomplete=${value}`]
  if (ATTRIBUTES.has(name) || /^aria-[a-z]{4,20}$/.test(name)) return [name]
  return [name.startsWith('data-') ? 'data-*' : 'other']
}

/** «ctl00_Main_txtName» → «a9_Aa_aAa»; a long one is cut. */
function shapeOf(text: string): string {
  if (/^\{?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}?$/i.test(text)) return 'guid'
  return text
    .replace(/[^\s\p{L}\p{N}._:$[\]-]/gu, '?')
    .replace(/\p{Ll}+/gu, 'a')
    .replace(/\p{Lu}+/gu, 'A')
    .replace(/[^\P{L}aA]+/gu, 'a')
    .replace(/\p{N}+/gu, '9')
    .replace(/\s+/g, '_')
    .slice(0, 24)
}

function counts({ roots }: PageReader): string[] {
  const found = (selector: string) => roots.reduce((sum, root) => sum + root.querySelectorAll(selector).length, 0)
  const shadows = roots.filter((root) => root.nodeType === 11).length
  const inAll: [string, number][] = [
    ['elements', found('*')],
    ['shadow roots', shadows],
    ['documents', roots.length - shadows],
    ...[...COUNTED, ...TRACES].map(([name, selector]): [string, number] => [name, found(selector)]),
  ]
  return inAll.filter(([, count]) => count > 0).map(([name, count]) => `${name} ${count}`)
}

function customTags({ roots }: PageReader): string[] {
  const tally = new Map<string, number>()
  for (const root of roots) {
    for (const { localName } of [...root.querySelectorAll(':not(:defined), :defined')].filter((one) => isCustom(one.localName))) {
      if (tally.size < MOST_FOUND || tally.has(localName)) tally.set(localName, (tally.get(localName) ?? 0) + 1)
    }
  }
  return [...tally].map(([tag, count]) => `<${tag}> ${count}`)
}

/** A custom element's name is its maker's word for it. */
function isCustom(tag: string): boolean {
  return /^[a-z]{1,12}(?:-[a-z]{1,16}){1,3}$/.test(tag)
}
