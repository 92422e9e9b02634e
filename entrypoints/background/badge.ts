// The toolbar badge: how many findings are open, that the application is not pending, or that something is in the way.
import type { TabState } from '@/lib/model/session'

/** `text` '' = no badge. Colours as hex. */
export type Badge = { text: string; title: string; background: string; colour: string }

export type BadgeWords = {
  name: string
  findings: (count: number) => string
  notPending: string
  blocked: string
  withheld: string
}

/** Contrast, text on ground: 6.6, 9.0, 12.0. */
const RED = { background: '#ae332d', colour: '#ffffff' }
const AMBER = { background: '#f6af09', colour: '#212121' }
const BLUE = { background: '#00357a', colour: '#ffffff' }

/** Nothing to say. */
export function quietBadge(words: BadgeWords): Badge {
  return { text: '', title: words.name, ...BLUE }
}

/** The browser keeps the portal from us. */
export function withheldBadge(words: BadgeWords): Badge {
  return { text: '?', title: words.withheld, ...AMBER }
}

/** The badge of a tab. A blocked click comes first, then the number of counted findings, then «…» while the application is not pending. */
export function badgeOf(state: TabState, words: BadgeWords): Badge {
  const open = state.findings.filter((finding) => !finding.checked && (finding.kind === 'error' || finding.kind === 'warning'))
  const said = [
    state.blocked ? words.blocked : '',
    open.length > 0 ? words.findings(open.length) : '',
    state.notPending ? words.notPending : '',
  ].filter((one) => one !== '')
  if (said.length === 0) return quietBadge(words)
  const title = `${words.name}: ${said.join(' ')}`
  if (state.blocked) return { text: '!', title, ...RED }
  if (open.length > 0) return { text: String(open.length), title, ...(open.some((one) => one.kind === 'error') ? RED : AMBER) }
  return { text: '…', title, ...BLUE }
}
