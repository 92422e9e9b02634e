// The gallery's page: shows one state of the panel (`?state=`, `?language=`) in an open root, with the production's styles, for eyes and for axe.
import { render } from 'preact'
import { Greeting } from '@/components/overlay/Greeting'
import { Markers } from '@/components/overlay/Markers'
import { Panel } from '@/components/overlay/Panel'
import type { PanelView, PanelWishes } from '@/components/overlay/props'
import { overlayStyle } from '@/components/overlay/style'
import { en } from '@/components/words/en'
import { greeting as enGreeting } from '@/components/words/en/greeting'
import { fi } from '@/components/words/fi'
import { greeting as fiGreeting } from '@/components/words/fi/greeting'
import { sv } from '@/components/words/sv'
import { greeting as svGreeting } from '@/components/words/sv/greeting'
import { languageOf } from '@/lib/model/words/language'
import { FINDINGS, MARKERS, PRESSED, VIEWS } from './views'

const asked = new URLSearchParams(location.search)
const state = asked.get('state') ?? 'findings'
const language = languageOf([asked.get('language') ?? 'fi'])
const words = { fi, sv, en }[language]
const greeting = { fi: fiGreeting, sv: svGreeting, en: enGreeting }[language]
const host = document.createElement('lupaluotsi-gallery')
host.style.setProperty('all', 'initial', 'important')
host.popover = 'manual'
document.documentElement.append(host)
const root = host.attachShadow({ mode: 'open' })
const sheet = new CSSStyleSheet()
sheet.replaceSync(overlayStyle)
root.adoptedStyleSheets = [sheet]
host.showPopover()
const marks = document.createElement('div')
const place = document.createElement('div')
root.append(marks, place)

let view: PanelView = { ...FINDINGS, ...VIEWS[state], ...(asked.has('dock') && { dock: asked.get('dock') as PanelView['dock'] }) }
const wishes = new Proxy({} as PanelWishes, {
  get: (_, wish: string) => (value: never) => {
    if (wish in SHOWN) show({ ...view, ...SHOWN[wish]!(value) })
  },
})
/** The few wishes that change what is seen. */
const SHOWN: Record<string, (value: never) => Partial<PanelView>> = {
  open: (opened) => ({ opened }),
  dock: (dock) => ({ dock }),
  minimise: (minimised) => ({ minimised }),
  moveEdge: (edge) => ({ edge }),
  preview: () => ({ preview: VIEWS.preview!.preview }),
  cancel: () => ({ preview: null }),
  tick: (row) => ({ preview: view.preview!.map((one) => (one.row === row ? { ...one, ticked: !one.ticked } : one)) }),
}

function show(next: PanelView): void {
  view = next
  render(
    state === 'greeting' ? <Greeting words={greeting} onDismiss={() => host.remove()} /> : <Panel {...{ view, wishes, words }} />,
    place,
  )
  if (state === 'markers')
    render(<Markers markers={MARKERS} words={words} onOpen={(opened) => show({ ...view, opened })} refOf={put} />, marks)
}

function put(field: string, element: HTMLElement | null): void {
  const box = document.querySelector(field === 'product' ? '#product' : '#rhythm')!.getBoundingClientRect()
  element?.style.setProperty('transform', `translate(${box.right - 24}px, ${box.top}px)`)
}

if (view.outcomes.length > 0) show({ ...view, outcomes: [], writing: { done: 0, total: 1 } })
show({ ...FINDINGS, ...VIEWS[state], dock: view.dock })
for (const button of PRESSED[state] ?? []) root.querySelector<HTMLElement>(button)?.click()
document.documentElement.dataset.ready = state
