// How an applicant handles what the replica's two skins do differently.

import type { Page, Target } from '../e2e/browser/types'
import { nameEnd, nameStart } from '../e2e/replica/react-walker'
import type { SkinName } from '../portal/server'

export interface Skin {
  /** Where the portal begins. */
  home: string
  /** What is there when a draft has been saved. */
  saved: Target
  /** Chooses one option of a list by their words. */
  pick: (page: Page, label: string, option: string) => Promise<void>
  /** Attaches a file to the question of a label. */
  attach: (page: Page, label: string, file: string) => Promise<void>
}

export const SKINS: Record<SkinName, Skin> = {
  pages: {
    home: 'https://asiointi.dvv.fi/',
    saved: { css: '[role=status], .alert' },
    pick: (page, label, option) => page.choose({ label: nameStart(label) }, option),
    attach: (page, label, file) => page.setFiles({ label: nameStart(label) }, [file]),
  },
  react: {
    home: 'https://asiointi.dvv.fi/react/',
    saved: { css: '.step-status .fi-inline-alert' },
    async pick(page, label, option) {
      await page.click({ role: 'button', name: nameEnd(label), in: 'main' })
      await page.click({ role: 'option', name: option })
    },
    async attach(page, label, file) {
      // The library names every file control by its button, so the question is found by the words above it.
      const id = await page.evaluate((words: string) => {
        const boxes = [...document.querySelectorAll('.files')].filter((box) => box.textContent?.startsWith(words))
        return boxes[0]?.querySelector('input')?.id ?? ''
      }, label)
      await page.setFiles({ css: `[id="${id}"]` }, [file])
      await page.waitFor({ css: '.files li' })
    },
  },
}
