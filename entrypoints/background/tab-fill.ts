// Preview and acceptance on a page of our own, for a tab whose page lies over our panel or could look into it: values go to the tab only with the acceptance.
import type { OwnHandlers } from '@/lib/messages/dispatch'
import type { House } from './house'
import { fillHandlers } from './preview'

/** Handlers of «preview-tab», «fill-tab» and «undo-tab». */
export function tabFillHandlers(house: House): Pick<OwnHandlers, 'preview-tab' | 'fill-tab' | 'undo-tab'> {
  const { browser } = house
  const { preview } = fillHandlers(house)
  return {
    'preview-tab': async ({ tab }, { isPrivate }) => {
      const page = await browser.askTab(tab, 'page-wanted', {})
      if (page === null) return { result: 'no-page' }
      const made = await preview(page, { tab, isPrivate })
      return made === null ? { result: 'profile-gone' } : { result: 'rows', rows: made.rows }
    },
    'fill-tab': ({ tab, rows }) => browser.askTab(tab, 'rows-accepted', { rows: rows.filter((row) => row.ticked && row.tickable) }),
    'undo-tab': ({ tab }) => browser.askTab(tab, 'undo-wanted', {}),
  }
}
