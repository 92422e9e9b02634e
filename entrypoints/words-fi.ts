// The Finnish words and the catalogue compiled for them; injected before the overlay, one language at a time.
import catalogue from 'virtual:catalogue/fi'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { fi } from '@/components/words/fi'
import { provideSpeech } from './overlay/speech'

export default defineUnlistedScript(() => provideSpeech({ words: fi, catalogue }))
