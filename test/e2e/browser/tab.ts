// What each half of the driver must be able to do with one tab; everything else is built on this.
import type { Box, Media, Modifiers, TreeNode } from './types'

/** page = the page's own world; driver = a world of the driver's own over the same DOM; panel = as driver, with our closed root as first argument. */
export type World = 'page' | 'driver' | 'panel'

/** There is no host of ours in the page. */
export class NoPanel extends Error {}

/** The document went away while it was being asked; the same question may be put to the next one. */
export class DocumentGone extends Error {}

export type KeyStroke = { key: string; modifiers?: Modifiers }

export type Tab = {
  readonly id: string
  navigate(url: string, timeout: number): Promise<void>
  /** Calls the source text of a function with JSON arguments. Throws `NoPanel`, `DocumentGone`, or what the function threw. */
  call(source: string, args: unknown[], world: World): Promise<unknown>
  countPanels(): Promise<number>
  /** Gives files to the element that the function returns, called in the driver's world. */
  giveFiles(source: string, args: unknown[], files: string[]): Promise<void>
  clickAt(x: number, y: number): Promise<void>
  strike(keys: KeyStroke[]): Promise<void>
  /** Base64 PNG; the clip is in CSS pixels, of the document when `full`. */
  picture(options: { clip?: Box; full?: boolean }): Promise<string>
  viewport(width: number, height: number, scale: number): Promise<void>
  emulate(media: Media): Promise<void>
  accessibilityTree(): Promise<TreeNode[]>
  /** Firefox paints only the front tab. */
  readonly needsFront: boolean
  activate(): Promise<void>
  close(): Promise<void>
}

/** Wraps a function's source so that arguments and result travel as JSON text; `__name` is what esbuild leaves in functions' sources. */
export function wrapCall(source: string, hasRoot: boolean): string {
  return `async function (json, root) {
  const __name = (named) => named
  const args = JSON.parse(json)
  const answer = await (${source})(${hasRoot ? 'root, ' : ''}...args)
  return JSON.stringify(answer === undefined ? null : answer)
}`
}
