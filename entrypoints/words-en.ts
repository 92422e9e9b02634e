// The panel's English words; injected before the overlay, one language at a time.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { en } from '@/components/words/en'
import { provideSpeech } from './overlay/speech'

export default defineUnlistedScript(() => provideSpeech(en))
