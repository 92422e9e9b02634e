// Makes a capture fit into what a reader takes: what stands last goes first, and the capture says that it was cut.
import type { PageCapture } from '@/lib/model/page-capture'
import { countNodes } from '@/lib/text/outside'

const MOST_OPTIONS = 60
/** What can best be spared comes first. */
const LISTS = ['actions', 'answers', 'notices', 'controls'] as const

/** The capture itself when it has at most `mostNodes` values. */
export function fitting(page: PageCapture, mostNodes: number): PageCapture {
  let over = countNodes(page) - mostNodes
  if (over <= 0) return page
  const cut: PageCapture = {
    ...page,
    truncated: true,
    controls: page.controls.map((one) => (one.options ? { ...one, options: one.options.slice(0, MOST_OPTIONS) } : one)),
  }
  over = countNodes(cut) - mostNodes
  for (const list of LISTS) {
    const kept = [...cut[list]]
    while (over > 0 && kept.length > 0) over -= countNodes(kept.pop())
    Object.assign(cut, { [list]: kept })
  }
  return cut
}
