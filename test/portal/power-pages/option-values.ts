// Options are posted as the numbers Power Pages gives its choices, so that a value says nothing to who reads the page.

const FIRST = 100000000

/** The value of an option on the page. */
export function optionValue(keys: readonly string[], key: string): string {
  return String(FIRST + keys.indexOf(key))
}

/** The key of a posted value; undefined when the list has no such option. */
export function optionKey(keys: readonly string[], value: string): string | undefined {
  return keys[Number(value) - FIRST]
}
