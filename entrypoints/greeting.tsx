// On dvv.fi/verkkoasiointi: one small card that says where Lupaluotsi wakes. No browser API, no host permission; of the page only its language is read.
import { render } from 'preact'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { Greeting } from '@/components/overlay/Greeting'
import { overlayStyle } from '@/components/overlay/style'
import { greeting as en } from '@/components/words/en/greeting'
import { greeting as fi } from '@/components/words/fi/greeting'
import { greeting as sv } from '@/components/words/sv/greeting'
import { languageOf } from '@/lib/model/words/language'
import { mountHost } from '@/lib/page/host'

const GREETINGS = { fi, sv, en }

export default defineUnlistedScript(() => {
  const life = new AbortController()
  window.addEventListener('pagehide', (event) => event.isTrusted && life.abort(), { signal: life.signal })
  const { root } = mountHost(document, {
    mode: import.meta.env.MODE === 'axe' ? 'open' : 'closed',
    styles: overlayStyle,
    signal: life.signal,
  })
  const place = document.createElement('div')
  root.append(place)
  const language = languageOf([document.documentElement.lang, navigator.language])
  render(<Greeting words={GREETINGS[language]} onDismiss={() => life.abort()} />, place)
})
