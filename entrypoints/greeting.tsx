// On dvv.fi/verkkoasiointi: one small card that says where Lupaluotsi wakes. No browser API, no host permission, no reading of the page.
import { render } from 'preact'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { Greeting } from '@/components/overlay/Greeting'
import { overlayStyle } from '@/components/overlay/style'
import { fi } from '@/components/words/fi'
import { mountHost } from '@/lib/page/host'

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
  render(<Greeting words={fi} onDismiss={() => life.abort()} />, place)
})
