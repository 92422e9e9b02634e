// Takes pictures of our own pages for looking: `npx tsx test/e2e/own-pages/shoot.ts <folder> [states] [widths] [looks] [languages]`.
import { mkdirSync } from 'node:fs'
import type { Look } from '../../gallery/wanted'
import { shootOwnPages } from './shoot-own-pages'

const [folder = 'own-pages', states = '', widths = '1280,768,320', looks = 'light,dark', languages = 'fi'] = process.argv.slice(2)

mkdirSync(folder, { recursive: true })
await shootOwnPages(folder, {
  states: states === '' ? [] : states.split(','),
  widths: widths.split(',').map(Number),
  looks: looks.split(',') as Look[],
  languages: languages.split(','),
})
