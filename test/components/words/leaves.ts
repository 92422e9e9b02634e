// Every text that words can make, with the way to it; functions are called with plain examples.

export type Leaf = { path: string; text: string }

/** What the functions of the words are given: numbers, days, a list of names, a name and a list. Those of the first kind that a function can take. */
const KINDS: unknown[][][] = [
  [
    [1, 7, 3],
    [2, 0, 5],
    [57, 3, 1],
  ],
  [['2022-02-24', '2026-11-03']],
  [[['Ensimmäinen']], [['Ensimmäinen', 'Toinen']]],
  [['Tiedosto', ['Ensimmäinen']]],
]

/** Texts of `words` by their paths; lists and records are walked, '' and answers that are no texts are left out. */
export function leaves(words: unknown, path = ''): Leaf[] {
  if (typeof words === 'string') return words === '' ? [] : [{ path, text: words }]
  if (typeof words === 'function')
    return answers(words as (...given: never[]) => unknown, path).flatMap((answer, nth) => leaves(answer, `${path}(${nth})`))
  if (words === null || typeof words !== 'object') return []
  return Object.entries(words).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`))
}

function answers(make: (...given: never[]) => unknown, path: string): unknown[] {
  for (const kind of KINDS) {
    try {
      return kind.map((given) => make(...(given as never[])))
    } catch {}
  }
  throw new Error(`words: no example fits the function ${path}`)
}
