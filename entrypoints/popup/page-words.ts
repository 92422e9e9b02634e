// The words of our own pages, fetched one language at a time.
import { fiPages, type PageWords } from '@/components/words/fi-pages'
import type { Language } from '@/lib/model/words/ids'

/** Rejects only when the extension's own files cannot be read. */
export async function wordsOf(language: Language): Promise<PageWords> {
  if (language === 'sv') return (await import('@/components/words/sv-pages')).svPages
  if (language === 'en') return (await import('@/components/words/en-pages')).enPages
  return fiPages
}
