// The panel's Finnish words; injected before the overlay, one language at a time.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { fi } from '@/components/words/fi'
import { provideSpeech } from './overlay/speech'

export default defineUnlistedScript(() => provideSpeech(fi))
