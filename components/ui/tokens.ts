// Colours by their use, light and dark; the light ones are those of suomifi-design-tokens 7 unless a comment says otherwise. Every pair in use is measured in tokens.test.ts.

/** What a colour is for; each is a custom property of the same name. */
export type Token = keyof typeof LIGHT

export const LIGHT = {
  /** Grounds. */
  paper: '#ffffff',
  'paper-quiet': '#f7f7f8',
  'paper-next': '#f0f6ff',
  /** Text. */
  ink: '#212121',
  'ink-quiet': '#5f686d',
  brand: '#00357a',
  'on-brand': '#ffffff',
  'brand-hover': '#235a9a',
  link: '#235a9a',
  done: '#078364',
  /** Edges and icons. */
  note: '#2a6ebb',
  error: '#ae332d',
  'on-error': '#ffffff',
  warning: '#f6af09',
  'on-warning': '#212121',
  /** Ours: warning-base has 1.9 on white, so the edge that must be seen is darker. */
  'warning-edge': '#a87400',
  edge: '#6d787e',
  /** Between things of one kind; carries no meaning. */
  line: '#c8cdd0',
}

/** Ours: the tokens have no dark set. */
export const DARK: Record<Token, string> = {
  paper: '#16191d',
  'paper-quiet': '#1e2328',
  'paper-next': '#16263c',
  ink: '#f1f3f5',
  'ink-quiet': '#b3bcc2',
  brand: '#9cc4ff',
  'on-brand': '#0b1a2e',
  'brand-hover': '#c3dbff',
  link: '#9cc4ff',
  done: '#5fd6b0',
  note: '#7ab3f2',
  error: '#ff8d84',
  'on-error': '#2a0f0d',
  warning: '#f6af09',
  'on-warning': '#212121',
  'warning-edge': '#f6af09',
  edge: '#8f9aa1',
  line: '#3b444b',
}

/** Custom properties for `selector`, with the dark set where the person prefers it. */
export function tokenRules(selector: string): string {
  return `${selector}{${properties(LIGHT)}}@media (prefers-color-scheme:dark){${selector}{${properties(DARK)}}}`
}

function properties(set: Record<Token, string>): string {
  return Object.entries(set)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';')
}
