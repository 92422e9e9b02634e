// The door of Tervetuloa.
import '@/lib/messages/jitless'
import { render } from 'preact'
import browser from 'webextension-polyfill'
import type { PageWords } from '@/components/words/fi-pages'
import { dressPage } from '../popup/dress-page'
import { InChosenLanguage } from '../popup/InChosenLanguage'
import { Welcome } from './Welcome'
import '@/components/profiles/styles/base.css'
import '@/components/profiles/styles/controls.css'
import '@/components/profiles/styles/page.css'
import '@/components/profiles/styles/form.css'
import '@/components/profiles/styles/sharing.css'

const SITE = { origins: ['https://asiointi.dvv.fi/*'] }
const place = document.getElementById('app')!
let hasAccess: boolean | null = null
let isRefused = false

async function read(): Promise<void> {
  hasAccess = await browser.permissions.contains(SITE)
  draw()
}

/** Asked without a pause after the click: the browser lets only a click ask. */
function allow(): void {
  browser.permissions.request(SITE).then(
    (isGiven) => {
      isRefused = !isGiven
      return read()
    },
    () => {
      isRefused = true
      draw()
    },
  )
}

const titleOf = ({ beginning, name }: PageWords) => `${beginning.title} – ${name}`

function draw(): void {
  const copy = (text: string) => navigator.clipboard.writeText(text)
  render(
    <InChosenLanguage title={titleOf}>
      {(choose) => <Welcome hasAccess={hasAccess} isRefused={isRefused} onAllow={allow} onCopy={copy} onLanguage={choose} />}
    </InChosenLanguage>,
    place,
  )
}

dressPage(document)
browser.permissions.onAdded.addListener(() => void read())
browser.permissions.onRemoved.addListener(() => void read())
draw()
read()
