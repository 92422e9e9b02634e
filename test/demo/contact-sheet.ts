// One picture of all pictures, laid out by the browser itself.
import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Browser } from '../e2e/browser/types'

/** Writes a PNG (and beside it the page it was taken of) with every shot and its name; gives the PNG's path. */
export async function contactSheet(browser: Browser, shots: string[], file: string): Promise<string> {
  const figures = shots.map((shot) => {
    const data = readFileSync(shot).toString('base64')
    return `<figure><img src="data:image/png;base64,${data}" alt=""><figcaption>${basename(shot, '.png')}</figcaption></figure>`
  })
  const page = `<!doctype html><meta charset="utf-8"><title>Lupaluotsi</title><style>body{margin:24px;font:14px sans-serif;background:#eee}main{display:grid;grid-template-columns:repeat(3,1fr);gap:16px}figure{margin:0;background:#fff;padding:8px}img{width:100%;display:block}figcaption{padding-top:6px}</style><main>${figures.join('')}</main>`
  const source = file.replace(/\.png$/, '.html')
  writeFileSync(source, page)
  const tab = await browser.open(`file://${source}`)
  await tab.viewport(1500, 1000)
  await tab.screenshot(file, { full: true })
  await tab.close()
  return file
}
