// One picture of all pictures, laid out by the browser itself.
import { writeFileSync } from 'node:fs'
import { basename, dirname, relative } from 'node:path'
import type { Browser } from '../e2e/browser/types'

/** A browser draws no picture that is higher. */
const MOST_HIGH = 16_000

/** `file`: the PNG's path. `columns`: shots side by side. */
type Sheet = { file: string; columns?: number | undefined }

/**
 * Writes a PNG (and beside it the page it was taken of, which shows every shot whole) with every shot and its name; gives the PNG's path.
 * A shot much higher than wide is cut off in the picture.
 */
export async function contactSheet(browser: Browser, shots: string[], { file, columns = 3 }: Sheet): Promise<string> {
  const figures = shots.map((shot) => {
    const path = encodeURI(relative(dirname(file), shot))
    return `<figure><a href="${path}"><img src="${path}" alt=""></a><figcaption>${basename(shot, '.png')}</figcaption></figure>`
  })
  const page = `<!doctype html><meta charset="utf-8"><title>Lupaluotsi</title><style>body{margin:24px;font:14px sans-serif;background:#ddd}main{columns:${columns};column-gap:16px}figure{break-inside:avoid;margin:0 0 16px;background:#fff;padding:8px}a{display:block;max-height:${Math.round(5600 / columns)}px;overflow:hidden}img{width:100%;display:block}figcaption{padding-top:6px}</style><main>${figures.join('')}</main>`
  const source = file.replace(/\.png$/, '.html')
  writeFileSync(source, page)
  const tab = await browser.open(`file://${source}`)
  await tab.viewport(1500, 1000)
  const height = await tab.evaluate(() => document.documentElement.scrollHeight)
  await tab.screenshot(file, { full: true, clip: { x: 0, y: 0, width: 1500, height: Math.min(height, MOST_HIGH) } })
  await tab.close()
  return file
}
