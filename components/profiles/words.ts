// The words of the pages, reachable from every part of them; one language at a time.
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { fiPages, type PageWords } from '../words/fi-pages'

export const WordsContext = createContext<PageWords>(fiPages)

/** The words in use. */
export function useWords(): PageWords {
  return useContext(WordsContext)
}
