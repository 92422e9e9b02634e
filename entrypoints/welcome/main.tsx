// The door of Tervetuloa.
import '@/lib/messages/jitless'
import { render } from 'preact'
import browser from 'webextension-polyfill'
import { dressPage } from '../popup/dress-page'
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

function draw(): void {
  const copy = (text: string) => navigator.clipboard.writeText(text)
  render(<Welcome hasAccess={hasAccess} isRefused={isRefused} onAllow={allow} onCopy={copy} />, place)
}

dressPage(document)
browser.permissions.onAdded.addListener(() => void read())
browser.permissions.onRemoved.addListener(() => void read())
draw()
read()
