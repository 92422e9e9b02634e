// Puts a text on the clipboard without a node in the page.

/** Copies `text`. Rejects when the browser allows neither the clipboard API nor a copy event. */
export async function copyToClipboard(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
  } catch (error) {
    if (!copyByEvent(text)) throw error
  }
}

/** Where a permissions policy of the page forbids the clipboard API: the copy command, answered before the page hears of it. */
function copyByEvent(text: string): boolean {
  const once = new AbortController()
  let taken = false
  window.addEventListener(
    'copy',
    (event) => {
      event.clipboardData?.setData('text/plain', text)
      event.preventDefault()
      event.stopImmediatePropagation()
      taken = true
    },
    { capture: true, signal: once.signal },
  )
  document.execCommand('copy')
  once.abort()
  return taken
}
