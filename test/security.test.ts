// SECURITY.md lists promises with the test that keeps each: those tests are there.
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const TEXT = readFileSync('docs/SECURITY.md', 'utf8')

/** «`file` “title”, “title”; `file` “title”» as pairs. */
function named(text: string): [file: string, title: string][] {
  const pairs: [string, string][] = []
  let file = ''
  for (const [, path, title] of text.matchAll(/`(test\/[^`]+\.ts)`|“([^”]+)”/g)) {
    if (path !== undefined) file = path
    else pairs.push([file, title!.replace(/\s+/g, ' ')])
  }
  return pairs
}

test.each(named(TEXT))('%s has «%s»', (file, title) => {
  expect(existsSync(file), file).toBe(true)
  expect(readFileSync(file, 'utf8')).toContain(title)
})

test('every promise names a test', () => {
  const promises = TEXT.slice(TEXT.indexOf('## Promises'), TEXT.indexOf('## Not kept yet')).split(/^- /m).slice(1)
  expect(promises.length).toBeGreaterThan(20)
  expect(promises.filter((promise) => named(promise).length === 0)).toEqual([])
})
