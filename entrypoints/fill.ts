// Injected at the first «Esikatsele täytettävät tiedot»: writing and undoing, which a page that is only looked at never needs.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { withShort } from '@/lib/filling/with-short'
import { acceptRows, undoAll } from './fill/flow'
import { provideFilling } from './overlay/filling-part'

export default defineUnlistedScript(() => provideFilling({ withShort, acceptRows, undoAll }))
