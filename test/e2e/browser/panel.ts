// Our panel as tests see it: found in its closed root by role and name.
import { seekSource } from './seek-source'
import { PATIENCE, type Place, press, seekOnce, sent, waitUntilThere } from './seeking'
import { NoPanel, type Tab } from './tab'
import type { Found, Name, Panel, Target, Within } from './types'

/** `toFront` brings the tab to the front before the mouse is used. */
export function makePanel(tab: Tab, toFront: () => Promise<void>): Panel {
  const place: Place = { tab, world: 'panel' }
  return {
    count: () => tab.countPanels(),
    exists: async () => (await tab.countPanels()) > 0,
    text: async () => (await tab.call(await seekSource('textOf', true), [], 'panel')) as string,
    find: async (role, name, within) => (await seekOnce(place, targetOf(role, name, within))).found,
    async findAll(role, name, within) {
      try {
        return (await tab.call(await seekSource('lookAll', true), [sent(targetOf(role, name, within))], 'panel')) as Found[]
      } catch (error) {
        if (error instanceof NoPanel) return []
        throw error
      }
    },
    waitFor: (role, name, within) => waitUntilThere(place, targetOf(role, name, within), within?.timeout ?? PATIENCE),
    async click(role, name, within) {
      await toFront()
      await press(place, targetOf(role, name, within), within?.timeout ?? PATIENCE)
    },
  }
}

function targetOf(role: string, name: Name | undefined, within: Within = {}): Target {
  return {
    role,
    ...(name !== undefined && { name }),
    ...(within.in !== undefined && { in: within.in }),
    ...(within.nth !== undefined && { nth: within.nth }),
  }
}
