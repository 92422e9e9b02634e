// The door of Profiilit: puts the page together and keeps what is typed when it closes.
import '@/lib/messages/jitless'
import texts from 'virtual:catalogue/texts'
import { render } from 'preact'
import type { PageWords } from '@/components/words/fi-pages'
import { ask } from '@/lib/messages/send'
import { dressPage } from '../popup/dress-page'
import { InChosenLanguage } from '../popup/InChosenLanguage'
import { App } from './App'
import { tooLong } from './checks'
import { Desk } from './desk'
import '@/components/profiles/styles/base.css'
import '@/components/profiles/styles/controls.css'
import '@/components/profiles/styles/page.css'
import '@/components/profiles/styles/form.css'
import '@/components/profiles/styles/texts.css'
import '@/components/profiles/styles/sharing.css'

const titleOf = ({ form, name }: PageWords) => `${form.pageTitle} – ${name}`

/** Chromium may lose a message sent while the worker of a fresh installation is being set up: nobody answers it. */
const ASK_AGAIN_MS = 1500

const desk = new Desk({
  ask,
  newId: () => crypto.randomUUID(),
  now: () => new Date(),
  later: (ms, run) => {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
  isBlocked: (profile) => tooLong(profile).length > 0,
})

dressPage(document)
document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? desk.flush() : desk.load()))
window.addEventListener('pagehide', () => desk.flush())
// A file dropped beside its place must not be opened over the page.
for (const type of ['dragover', 'drop']) window.addEventListener(type, (event) => event.preventDefault())
navigator.storage?.persist?.().catch(() => undefined)
render(
  <InChosenLanguage title={titleOf}>{(choose) => <App desk={desk} texts={texts} onLanguage={choose} />}</InChosenLanguage>,
  document.getElementById('app')!,
)
desk.load()
setTimeout(() => desk.status === 'loading' && desk.load(), ASK_AGAIN_MS)
