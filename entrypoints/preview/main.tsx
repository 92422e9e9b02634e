// The door of the preview on a page of our own: «preview.html?tab=…» previews and accepts for that tab, where the portal's page can neither look nor lie over it.
import '@/lib/messages/jitless'
import { render } from 'preact'
import browser from 'webextension-polyfill'
import { overlayStyle } from '@/components/overlay/style'
import { en } from '@/components/words/en'
import { fi } from '@/components/words/fi'
import type { PageWords } from '@/components/words/fi-pages'
import { sv } from '@/components/words/sv'
import { ask } from '@/lib/messages/send'
import { languageOf } from '@/lib/model/words/language'
import { dressPage } from '../popup/dress-page'
import { InLanguage } from '../popup/InLanguage'
import { App } from './App'
import rootStyle from './root.css?inline'
import './style.css'

const WORDS = { fi, sv, en }
const tab = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN)
const place = document.getElementById('app')!
// The panel's own style sheet, kept from the page's other rules by the root.
const root = place.attachShadow({ mode: 'open' })
const sheet = new CSSStyleSheet()
sheet.replaceSync(`${overlayStyle}\n${rootStyle}`)
root.adoptedStyleSheets = [sheet]

async function back(): Promise<void> {
  await browser.tabs.update(tab, { active: true }).catch(() => undefined)
  window.close()
}

const titled = ({ name }: PageWords) => name

dressPage(document)
ask('set-settings', {})
  .then(
    ({ language }) => language,
    () => languageOf([navigator.language]),
  )
  .then((language) =>
    render(
      <InLanguage language={language} title={titled}>
        <App tab={tab} ask={ask} onBack={back} words={WORDS[language]} />
      </InLanguage>,
      root,
    ),
  )
