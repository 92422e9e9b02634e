// The Vite plugin that puts the compiled catalogue into the bundles; a broken catalogue fails the build with every fault.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { compileCatalogue, compileProfileAdvice, compileRoles, compileTexts, compileWordings } from './compile'
import { loadCatalogue } from './load'

const PREFIX = 'virtual:catalogue/'
const folder = import.meta.dirname

/** Serves `virtual:catalogue/fi` (a `Catalogue`) `virtual:catalogue/texts` (a `TextCatalogue`), `virtual:catalogue/profile` (a `Catalogue` by language, of what is said of registers), `virtual:catalogue/roles` (by language) and `virtual:catalogue/wordings` (the portal's known words). */
export function cataloguePlugin(): Plugin {
  return {
    name: 'lupaluotsi-catalogue',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined
      for (const room of ['forms', 'fields', 'advice', 'texts', 'sources', 'roles'])
        for (const name of readdirSync(join(folder, room))) this.addWatchFile(join(folder, room, name))
      const whole = loadCatalogue(folder)
      const what = id.slice(PREFIX.length + 1)
      if (what === 'profile') return `export default ${JSON.stringify(compileProfileAdvice(whole))}`
      if (what === 'roles') return `export default ${JSON.stringify(compileRoles(whole))}`
      if (what === 'wordings') return `export default ${JSON.stringify(compileWordings(whole))}`
      return `export default ${JSON.stringify(what === 'texts' ? compileTexts(whole) : compileCatalogue(whole, what as 'fi'))}`
    },
  }
}
