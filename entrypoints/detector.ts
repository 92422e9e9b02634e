// On every page of the portal: is this a page we know? If it may be, the background is asked to inject the overlay. Small, silent, and without a trace in the page.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { ask, isAlive } from '@/lib/messages/send'
import { looksRelevant } from '@/lib/recognition/relevance'

const WORDS_LIMIT = 20_000
const SPEAKING = 'h1, h2, h3, h4, legend, button, summary, [role=tab], [role=button], [role=heading], a, dt, label, li'
/** Milliseconds from a change to the next look; doubled with each look in vain for pages that never stop changing, and as at first after a calm. */
const SOON = 60
const LATEST = 960
const CALM = 2_000
/** The background may be starting, or still busy with the page that stood in this tab before a postback. */
const MOST_TRIES = 6
const KEY = Symbol.for('lupaluotsi.detector')

/** Words a person sees as titles, buttons and labels, in page order; never an answer. */
function pageWords(): string {
  const words: string[] = []
  let length = 0
  for (const element of document.querySelectorAll(SPEAKING)) {
    const text = element.textContent?.trim() ?? ''
    if (text === '' || text.length > 200) continue
    words.push(text)
    length += text.length
    if (length > WORDS_LIMIT) break
  }
  return words.join('\n')
}

/** Looks now, and again after changes of the page until something is found; a page taken from the back-forward cache is looked at anew. */
function watch(signal: AbortSignal): void {
  let due = 0
  let wait = SOON
  let lookedAt = 0
  let tries = 0
  const observer = new MutationObserver(() => later())
  const look = async () => {
    due = 0
    lookedAt = performance.now()
    if (signal.aborted || !isAlive()) return observer.disconnect()
    if (!looksRelevant(pageWords(), document.title)) return
    observer.disconnect()
    const { injected } = await ask('page-looked-relevant', {}).catch(() => ({ injected: false }))
    if (!injected && tries++ < MOST_TRIES) later()
  }
  const later = () => {
    if (due !== 0) return
    if (performance.now() - lookedAt > CALM) wait = SOON
    due = window.setTimeout(look, wait)
    wait = Math.min(wait * 2, LATEST)
  }
  const start = () => observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(due)
  })
  window.addEventListener('pageshow', (event) => event.isTrusted && event.persisted && look(), { signal })
  start()
  look()
}

export default defineUnlistedScript(() => {
  const world = globalThis as { [KEY]?: AbortController }
  world[KEY]?.abort()
  const life = new AbortController()
  world[KEY] = life
  watch(life.signal)
})
