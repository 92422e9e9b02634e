// The panel's Swedish words; injected before the overlay, one language at a time.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { sv } from '@/components/words/sv'
import { provideSpeech } from './overlay/speech'

export default defineUnlistedScript(() => provideSpeech(sv))
