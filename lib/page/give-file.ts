// Gives the person a text as a file, without a node in the page.

const KEPT_MS = 10_000

/** Saves `text` by the browser's own download. */
export function giveTextFile(name: string, text: string): void {
  give(name, text, 'text/plain;charset=utf-8')
}

/** The same of JSON. */
export function giveJsonFile(name: string, text: string): void {
  give(name, text, 'application/json')
}

function give(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS)
}
