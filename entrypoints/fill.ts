// Injected at the first «Esikatsele täytettävät tiedot»: making the preview, writing and undoing, which a page that is only looked at never needs.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { withShort } from '@/lib/filling/preview'
import { acceptRows, undoAll } from './fill/flow'
import { makePreview } from './fill/make-preview'
import { provideFilling } from './overlay/filling-part'

export default defineUnlistedScript(() => provideFilling({ makePreview, withShort, acceptRows, undoAll }))
