// Injected where the detector found something: watch → recognise → advise → show; on a wish: plan → ask → write.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { pilot } from './overlay/pilot'
import { givenSpeech } from './overlay/speech'

const KEY = Symbol.for('lupaluotsi.overlay')

export default defineUnlistedScript(() => {
  const world = globalThis as { [KEY]?: AbortController }
  world[KEY]?.abort()
  const life = new AbortController()
  world[KEY] = life
  // Only the browser's own event: a page can dispatch one of the same name.
  window.addEventListener('pagehide', (event) => event.isTrusted && life.abort(), { signal: life.signal })
  return pilot(givenSpeech, life)
})
