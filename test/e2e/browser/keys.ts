// Key strokes in the words of the two protocols.
import type { KeyStroke } from './tab'
import type { Modifiers } from './types'

type Known = { code: string; number: number; bidi: string; text?: string }

const KNOWN: Record<string, Known> = {
  Tab: { code: 'Tab', number: 9, bidi: '\uE004' },
  Enter: { code: 'Enter', number: 13, bidi: '\uE007', text: '\r' },
  Escape: { code: 'Escape', number: 27, bidi: '\uE00C' },
  Backspace: { code: 'Backspace', number: 8, bidi: '\uE003' },
  Delete: { code: 'Delete', number: 46, bidi: '\uE017' },
  ArrowLeft: { code: 'ArrowLeft', number: 37, bidi: '\uE012' },
  ArrowUp: { code: 'ArrowUp', number: 38, bidi: '\uE013' },
  ArrowRight: { code: 'ArrowRight', number: 39, bidi: '\uE014' },
  ArrowDown: { code: 'ArrowDown', number: 40, bidi: '\uE015' },
  Home: { code: 'Home', number: 36, bidi: '\uE011' },
  End: { code: 'End', number: 35, bidi: '\uE010' },
  PageUp: { code: 'PageUp', number: 33, bidi: '\uE00E' },
  PageDown: { code: 'PageDown', number: 34, bidi: '\uE00F' },
  F6: { code: 'F6', number: 117, bidi: '\uE036' },
  ' ': { code: 'Space', number: 32, bidi: ' ', text: ' ' },
}
const ALIASES: Record<string, string> = { Space: ' ', '\n': 'Enter', '\t': 'Tab' }
const MODIFIERS = {
  alt: { bit: 1, bidi: '\uE00A' },
  ctrl: { bit: 2, bidi: '\uE009' },
  meta: { bit: 4, bidi: '\uE03D' },
  shift: { bit: 8, bidi: '\uE008' },
} as const

/** The strokes that type a text; a new line is Enter. */
export function strokesOf(text: string): KeyStroke[] {
  return Array.from(text.replace(/\r\n?/g, '\n'), (key) => ({ key }))
}

/** Parameters of `Input.dispatchKeyEvent`: down and up. Throws on a key's name that is not known. */
export function cdpKeyEvents(stroke: KeyStroke): object[] {
  const key = nameOf(stroke.key)
  const known = KNOWN[key] ?? character(key)
  const modifiers = held(stroke.modifiers).reduce((sum, name) => sum + MODIFIERS[name].bit, 0)
  const isCommand = stroke.modifiers?.ctrl || stroke.modifiers?.alt || stroke.modifiers?.meta
  const text = isCommand ? undefined : known.text
  const about = { key, code: known.code, windowsVirtualKeyCode: known.number, modifiers }
  const commands = isCommand && key.toLowerCase() === 'a' ? { commands: ['selectAll'] } : {}
  return [
    { type: text === undefined ? 'rawKeyDown' : 'keyDown', ...about, ...(text !== undefined && { text }), ...commands },
    { type: 'keyUp', ...about },
  ]
}

/** Actions of a BiDi key source. */
export function bidiKeyActions(stroke: KeyStroke): object[] {
  const key = nameOf(stroke.key)
  const value = (KNOWN[key] ?? character(key)).bidi
  const around = held(stroke.modifiers).map((name) => MODIFIERS[name].bidi)
  return [
    ...around.map((one) => ({ type: 'keyDown', value: one })),
    { type: 'keyDown', value },
    { type: 'keyUp', value },
    ...around.toReversed().map((one) => ({ type: 'keyUp', value: one })),
  ]
}

function nameOf(key: string): string {
  return ALIASES[key] ?? key
}

function held(modifiers: Modifiers = {}): (keyof typeof MODIFIERS)[] {
  return (Object.keys(MODIFIERS) as (keyof typeof MODIFIERS)[]).filter((name) => modifiers[name] === true)
}

function character(key: string): Known {
  if (Array.from(key).length !== 1)
    throw new Error(`The driver knows no key «${key}»; it knows ${Object.keys(KNOWN).join(', ')} and single characters.`)
  const upper = key.toUpperCase()
  const isPlain = /^[A-Z0-9]$/.test(upper)
  const code = isPlain ? (/\d/.test(upper) ? `Digit${upper}` : `Key${upper}`) : ''
  return { code, number: isPlain ? upper.charCodeAt(0) : 0, bidi: key, text: key }
}
