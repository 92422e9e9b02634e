// Takes a picture of every state of our own pages, as they are built.
import { join } from 'node:path'
import type { Shot, Wanted } from '../../gallery/wanted'
import type { Page } from '../browser/types'
import type { PageState } from './page-state'
import { openScene, type Scene } from './scene'
import { GROUPS, pageStates } from './states'

/** No `states` = all. Gives each picture it took; `tell` hears of each state. */
export async function shootOwnPages(folder: string, wanted: Wanted, tell: (state: string) => void = () => undefined): Promise<Shot[]> {
  const scene = await openScene()
  const shots: Shot[] = []
  try {
    for (const group of GROUPS) {
      const all = await pageStates(scene, group)
      for (const state of all.filter(({ id }) => wanted.states.length === 0 || wanted.states.includes(id)))
        for (const language of wanted.languages) {
          await scene.own.say('set-settings', { language })
          shots.push(...(await shootState({ scene, state, folder, language }, wanted)))
          tell(`${state.id} ${language}`)
        }
    }
  } finally {
    await scene.close()
  }
  return shots
}

type Taking = { scene: Scene; state: PageState; folder: string; language: string }

async function shootState({ scene, state, folder, language }: Taking, { looks, widths }: Wanted): Promise<Shot[]> {
  const shots: Shot[] = []
  const page = await openState(scene, state)
  for (const look of looks) {
    await page.emulate({ dark: look === 'dark', forcedColors: look === 'forced', reducedMotion: true })
    for (const width of look === 'forced' ? widths.slice(0, 1) : widths) {
      const file = join(folder, `${state.id}-${width}-${look}-${language}.png`)
      await page.viewport(width, 900)
      await page.screenshot(file, { full: !state.path.startsWith('https:') })
      shots.push({ state: state.id, look, width, language, file })
    }
  }
  await state.end?.(page)
  await page.close()
  return shots
}

/** Opens the page of a state and brings it about. */
export async function openState({ browser }: Scene, state: PageState): Promise<Page> {
  await state.begin?.()
  const page = state.path.startsWith('https:') ? await browser.open(state.path) : await browser.extensionPage(state.path)
  await state.prepare?.(page)
  // The scroll bar takes its place from the page, but is not in a picture of the whole page.
  await page.evaluate(() => {
    document.documentElement.style.setProperty('scrollbar-width', 'none')
    scrollTo(0, 0)
  })
  return page
}
