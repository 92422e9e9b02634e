// Measures every pair of colours in use, in light and dark, by WCAG 2.2.
import { suomifiDesignTokens } from 'suomifi-design-tokens'
import { describe, expect, test } from 'vitest'
import { DARK, LIGHT, type Token, tokenRules } from '@/components/ui/tokens'

/** Relative luminance of «#rrggbb». */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const GROUNDS: Token[] = ['paper', 'paper-quiet', 'paper-next']
const on = (text: Token, grounds: Token[]): [Token, Token][] => grounds.map((ground) => [text, ground])

const TEXT: [Token, Token][] = [
  ...on('ink', GROUNDS),
  ...on('ink-quiet', GROUNDS),
  ...on('brand', GROUNDS),
  ...on('link', GROUNDS),
  ...on('done', ['paper']),
  ['on-brand', 'brand'],
  ['on-brand', 'brand-hover'],
]
const ICONS: [Token, Token][] = [
  ...on('note', GROUNDS),
  ...on('error', GROUNDS),
  ...on('warning-edge', GROUNDS),
  ...on('done', GROUNDS),
  ...on('edge', GROUNDS),
  ...on('brand', GROUNDS),
  ['on-error', 'error'],
  ['on-warning', 'warning'],
  ['paper', 'note'],
  ['paper', 'done'],
  ['paper', 'ink-quiet'],
]

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('in %s', (_, colours) => {
  test.each(TEXT)('%s can be read on %s', (text, ground) => {
    expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(4.5)
  })

  test.each(ICONS)('icons and edges of %s are seen on %s', (icon, ground) => {
    expect(contrast(colours[icon], colours[ground])).toBeGreaterThanOrEqual(3)
  })
})

test('the focus ring is seen on every ground and on what lies outside it', () => {
  for (const colours of [LIGHT, DARK]) expect(contrast(colours.brand, colours.paper)).toBeGreaterThanOrEqual(7)
})

test('light colours are those of the design tokens, where they have one that passes', () => {
  const { colors } = suomifiDesignTokens
  expect(LIGHT).toMatchObject({
    paper: hex(colors.whiteBase),
    'paper-quiet': hex(colors.depthLight3),
    'paper-next': hex(colors.depthSecondary),
    ink: hex(colors.blackBase),
    'ink-quiet': hex(colors.depthDark1),
    brand: hex(colors.brandBase),
    'brand-hover': hex(colors.highlightDark1),
    link: hex(colors.highlightDark1),
    done: hex(colors.successDark1),
    note: hex(colors.highlightBase),
    error: hex(colors.alertBase),
    warning: hex(colors.warningBase),
    edge: hex(colors.depthDark2),
    line: hex(colors.depthLight1),
  })
})

test('the dark set stands in the style sheet for those who prefer it', () => {
  expect(tokenRules('.root')).toContain('@media (prefers-color-scheme:dark){.root{')
})

function hex(hsl: string): string {
  const [hue, saturation, lightness] = hsl.match(/[\d.]+/g)!.map(Number) as [number, number, number]
  const reach = (saturation / 100) * Math.min(lightness / 100, 1 - lightness / 100)
  const channel = (shift: number) => {
    const at = (shift + hue / 30) % 12
    const share = lightness / 100 - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1))
    return Math.round(share * 255)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(0)}${channel(8)}${channel(4)}`
}
