// The words that may stay, as the extension has them, for tests.
import wordings from 'virtual:catalogue/wordings'
import { createVocabulary } from '@/lib/report/vocabulary'

export const vocabulary = createVocabulary(wordings)
