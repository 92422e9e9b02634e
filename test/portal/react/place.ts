// Which page an address of the single-page application means, and the address of a page.

export type Place =
  | { page: 'front' | 'start' | 'inbox' | 'login' | 'expired' | 'article' | 'free-form' | 'lost' }
  | { page: 'base'; form: string }
  | { page: 'step'; number: number; part: string }
  | { page: 'case' | 'receipt'; number: number }

const PAGES: Record<string, Place> = {
  '': { page: 'front' },
  'uusi-hakemus': { page: 'start' },
  viestit: { page: 'inbox' },
  kirjaudu: { page: 'login' },
  'istunto-paattynyt': { page: 'expired' },
  ohje: { page: 'article' },
  yhteydenotto: { page: 'free-form' },
}

/** Two steps share an address: from one to the other the page only draws itself anew. */
const SHARED_PART: Record<string, string> = { attachments: 'protection' }

/** The part of the address that stands for a step. */
export function partOf(step: string): string {
  return SHARED_PART[step] ?? step
}

/** The page of a path. */
export function placeOf(path: string): Place {
  const [first = '', second = '', third = ''] = path.replace(/^\/react\/?/, '').split('/')
  const number = Number(second)
  if (first === 'uusi' && second) return { page: 'base', form: second }
  if (first === 'hakemus' && number && third) return { page: 'step', number, part: third }
  if (first === 'asia' && number) return { page: third === 'kuittaus' ? 'receipt' : 'case', number }
  return PAGES[first] ?? { page: 'lost' }
}

/** Where a step of an application stands. */
export function stepPath(number: number, step: string): string {
  return `/react/hakemus/${number}/${partOf(step)}`
}

/** Where a case, or its receipt, stands. */
export function casePath(number: number, isReceipt = false): string {
  return `/react/asia/${number}${isReceipt ? '/kuittaus' : ''}`
}
