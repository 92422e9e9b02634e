// Reads from the open preview what would be written.
import type { Page } from '../e2e/browser/types'
import type { Accepted } from './trace'

/** The rows of the preview that are ticked, with what they would write. */
export function tickedRows(page: Page): Promise<Accepted[]> {
  return page.inPanel((root) =>
    [...root.querySelectorAll<HTMLElement>('[data-row]')]
      .filter((row) => row.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked)
      .map((row) => {
        const value = row.querySelector('.cell-after .value')!.cloneNode(true) as Element
        for (const unseen of value.querySelectorAll('.unseen')) unseen.remove()
        return {
          row: row.dataset.row!,
          field: row.dataset.field!,
          after: value.textContent ?? '',
          label: row.querySelector('label')?.textContent ?? '',
        }
      }),
  )
}
