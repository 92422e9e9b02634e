// Injected on a wish («Tallenna sivun rakenne», «Tee tukiraportti»): reads the page once, tells the background, and is done. Leaves nothing in the page.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { ask } from '@/lib/messages/send'
import { signedHosts } from '@/lib/page/host'
import { outlinePage } from '@/lib/page/outline'
import { PageReader } from '@/lib/page/read'
import { fitted } from './overlay/fitted'

export default defineUnlistedScript(() => {
  const ours = new Set(signedHosts(document))
  const reader = new PageReader(document, (element) => ours.has(element))
  const snapshot = fitted(reader.read())
  // What fails here is told by the background, which waits for it in vain.
  ask('page-captured', { snapshot, outline: outlinePage(reader, snapshot) }).catch(() => undefined)
})
