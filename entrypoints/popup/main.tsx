// The door of the popup.
import '@/lib/messages/jitless'
import { render } from 'preact'
import browser from 'webextension-polyfill'
import type { PageWords } from '@/components/words/fi-pages'
import { ask } from '@/lib/messages/send'
import { tell } from '@/lib/messages/tell'
import { languageOf } from '@/lib/model/words/language'
import { dressPage } from './dress-page'
import { InLanguage } from './InLanguage'
import { Popup, type PopupActs } from './Popup'
import { type PopupState, readPopup } from './popup-state'
import '@/components/profiles/styles/base.css'
import '@/components/profiles/styles/controls.css'
import './style.css'

const IS_FIREFOX = browser.runtime.getURL('').startsWith('moz-extension:')
const SITE = { origins: ['https://asiointi.dvv.fi/*'] }
const SLOW_MS = 300
const place = document.getElementById('app')!
let state: PopupState | null = null
let isFailed = false
let isRefused = false
let isNotCaptured = false
/** Until then nothing is shown, because the words of another language would only flash by. */
let isSlow = false

/** The tab of the window; where the popup stands in a tab of its own, the one that its address names. */
async function activeTab(): Promise<{ id: number; url: string | undefined } | null> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN)
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named).catch(() => null)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0]
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url }
}

async function read(): Promise<void> {
  try {
    state = await readPopup({ ask, tab: await activeTab(), hasAccess: () => browser.permissions.contains(SITE), isLookedInto: IS_FIREFOX })
    isFailed = false
  } catch {
    isFailed = true
  }
  draw()
}

const acts: PopupActs = {
  set: (some) => void ask('set-settings', some).then(read, read),
  // Asked without a pause after the click: the browser lets only a click ask.
  allow: () =>
    void browser.permissions.request(SITE).then(
      (isGiven) => {
        isRefused = !isGiven
        return read()
      },
      () => {
        isRefused = true
        draw()
      },
    ),
  showPanel: () =>
    void activeTab().then(async (tab) => {
      if (tab) await tell(tab.id, 'panel-wanted', {})
      window.close()
    }),
  previewHere: () =>
    void activeTab().then(async (tab) => {
      if (tab) await browser.tabs.create({ url: browser.runtime.getURL(`preview.html?tab=${tab.id}`) })
      window.close()
    }),
  openProfiles: () => void browser.tabs.create({ url: browser.runtime.getURL('options.html') }).then(() => window.close()),
  openSupport: () => void browser.tabs.create({ url: browser.runtime.getURL('support.html') }).then(() => window.close()),
  openBeginning: () => void browser.tabs.create({ url: browser.runtime.getURL('options.html#/aloitus') }).then(() => window.close()),
  capture: () => readPage('capture-page'),
  report: () => readPage('report-page'),
  copy: (text) => navigator.clipboard.writeText(text),
}

function readPage(wish: 'capture-page' | 'report-page'): void {
  void activeTab()
    .then((tab) => (tab === null ? null : ask(wish, { tab: tab.id })))
    .then(
      (answer) => {
        if (answer?.result === 'made') window.close()
        else if (answer === null) fail()
        else sayNotCaptured()
      },
      () => fail(),
    )
}

function sayNotCaptured(): void {
  isNotCaptured = true
  draw()
}

function fail(): void {
  isFailed = true
  draw()
}

const nameOnly = ({ name }: PageWords) => name

function draw(): void {
  const language = state?.settings.language ?? (isFailed || isSlow ? languageOf([navigator.language]) : null)
  render(
    <InLanguage language={language} title={nameOnly}>
      <Popup state={state} isFailed={isFailed} isRefused={isRefused} isNotCaptured={isNotCaptured} acts={acts} />
    </InLanguage>,
    place,
  )
}

dressPage(document)
document.documentElement.classList.toggle('in-tab', location.search !== '')
read()
setTimeout(() => {
  isSlow = true
  draw()
}, SLOW_MS)
