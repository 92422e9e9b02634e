// Takes pictures of the gallery for looking: `npx tsx test/gallery/shoot.ts <folder> [states] [widths] [looks] [languages]`.
import { mkdirSync } from 'node:fs'
import { shootPanel } from './shoot-panel'
import { VIEWS } from './views'
import type { Look } from './wanted'

const [folder = 'gallery', states = Object.keys(VIEWS).join(), widths = '1280,768,320', looks = 'light,dark,forced', languages = 'fi'] =
  process.argv.slice(2)

mkdirSync(folder, { recursive: true })
await shootPanel(folder, {
  states: states.split(','),
  widths: widths.split(',').map(Number),
  looks: looks.split(',') as Look[],
  languages: languages.split(','),
})
