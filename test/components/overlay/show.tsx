// Shows the panel in a shadow root of happy-dom, finds things in it by role and name as people do, and keeps what was wished.
import { computeAccessibleName, getRole } from 'dom-accessibility-api'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { Panel } from '@/components/overlay/Panel'
import type { PanelView, PanelWishes } from '@/components/overlay/props'
import { fi } from '@/components/words/fi'
import { FINDINGS } from '../../gallery/views'

export type Shown = ReturnType<typeof showPanel>

/** A shadow root of its own, as in the page; the focus is on a field of the page. */
export function newRoot(): ShadowRoot {
  const host = document.createElement('div')
  const field = document.createElement('input')
  document.body.replaceChildren(field, host)
  field.focus()
  return host.attachShadow({ mode: 'open' })
}

/** Everything within `root` that has this role and, if given, this accessible name. */
export function findAll(root: ParentNode, role: string, name?: string | RegExp): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].filter((element) => {
    if ((element.getAttribute('role') ?? getRole(element)) !== role || element.closest('[aria-hidden=true]')) return false
    if (name === undefined) return true
    const computed = computeAccessibleName(element).replace(/\s+/g, ' ').trim()
    return typeof name === 'string' ? computed === name : name.test(computed)
  })
}

/** The one element of this role and name; throws with what else there is. */
export function find(root: ParentNode, role: string, name?: string | RegExp): HTMLElement {
  const [first, ...more] = findAll(root, role, name)
  if (first === undefined || more.length > 0) {
    const others = findAll(root, role).map((element) => computeAccessibleName(element))
    throw new Error(`${more.length + (first ? 1 : 0)} of ${role} «${name}»; there are: ${others.join(' | ')}`)
  }
  return first
}

/** Shows a view; `wished` lists wishes as «name» with their arguments, in order. `again` shows a changed view. */
export function showPanel(some: Partial<PanelView> = {}) {
  const root = newRoot()
  const place = document.createElement('div')
  root.append(place)
  const wished: [string, ...unknown[]][] = []
  const wishes = new Proxy({} as PanelWishes, {
    get:
      (_, wish: string) =>
      (...args: unknown[]) => {
        wished.push([wish, ...args.filter((one) => !(one instanceof Event))])
      },
    ownKeys: () => WISHES,
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  })
  let view: PanelView = { ...FINDINGS, ...some }
  const show = () => act(() => render(<Panel view={view} wishes={wishes} words={fi} />, place))
  show()
  return {
    root,
    wished,
    find: (role: string, name?: string | RegExp) => find(root, role, name),
    findAll: (role: string, name?: string | RegExp) => findAll(root, role, name),
    press: (role: string, name?: string | RegExp) => act(() => find(root, role, name).click()),
    again(changed: Partial<PanelView>) {
      view = { ...view, ...changed }
      return show()
    },
  }
}

const WISHES: (keyof PanelWishes)[] = [
  'goToField',
  'goToNext',
  'nextFinding',
  'open',
  'markChecked',
  'chooseApplication',
  'chooseProfile',
  'chooseRegister',
  'chooseOther',
  'preview',
  'tick',
  'useShort',
  'saveWhole',
  'accept',
  'cancel',
  'undo',
  'copy',
  'copyRemedy',
  'tickByHand',
  'dismissForm',
  'readNote',
  'dock',
  'minimise',
  'moveEdge',
  'openProfiles',
  'openSources',
  'makeReport',
]
