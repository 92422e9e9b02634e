// Pictures and the accessibility tree of a Chromium tab.
import type { Box, TreeNode } from './types'

/** Asks one tab over CDP. */
export type Ask = <R = Record<string, unknown>>(method: string, params?: object, timeout?: number) => Promise<R>

/** Base64 PNG; the clip is in CSS pixels of the viewport, of the document when `full`. */
export async function picture(ask: Ask, options: { clip?: Box; full?: boolean }): Promise<string> {
  type Metrics = { cssContentSize: Box; cssVisualViewport: { pageX: number; pageY: number } }
  const { cssContentSize, cssVisualViewport } = await ask<Metrics>('Page.getLayoutMetrics')
  const box = options.clip ?? (options.full ? cssContentSize : undefined)
  // The clip is counted from the document's corner, ours from the viewport's.
  const shift = options.full ? { x: 0, y: 0 } : { x: cssVisualViewport.pageX, y: cssVisualViewport.pageY }
  const clip = box && { ...box, x: box.x + shift.x, y: box.y + shift.y, scale: 1 }
  const { data } = await ask<{ data: string }>('Page.captureScreenshot', {
    format: 'png',
    ...(clip && { clip }),
    captureBeyondViewport: options.full ?? false,
  })
  return data
}

/** The whole tree without ignored nodes. */
export async function accessibilityTree(ask: Ask): Promise<TreeNode[]> {
  type AxValue = { value?: unknown }
  type AxNode = {
    ignored: boolean
    role?: AxValue
    name?: AxValue
    description?: AxValue
    properties?: { name: string; value: AxValue }[]
  }
  const { nodes } = await ask<{ nodes: AxNode[] }>('Accessibility.getFullAXTree')
  return nodes
    .filter((node) => !node.ignored)
    .map((node) => ({
      role: String(node.role?.value ?? ''),
      name: String(node.name?.value ?? ''),
      description: String(node.description?.value ?? ''),
      properties: Object.fromEntries((node.properties ?? []).map((one) => [one.name, one.value.value])),
    }))
}
