// Writes markup from templates and escapes everything that is not markup itself.

export interface Html {
  readonly markup: string
}

type Part = Html | string | number | undefined | null | false | readonly Part[]

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!)
}

function written(part: Part): string {
  if (part === undefined || part === null || part === false) return ''
  if (typeof part === 'string') return escaped(part)
  if (typeof part === 'number') return String(part)
  if ('markup' in part) return part.markup
  return part.map(written).join('')
}

/** Markup from a template; strings and numbers in it are escaped, Html and lists of it are taken as they are, undefined, null and false are nothing. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return { markup: strings.map((string, index) => string + (index < parts.length ? written(parts[index]) : '')).join('') }
}

/** Attributes with a space before each: true is a bare attribute, false and undefined none. */
export function attributes(values: Record<string, string | number | boolean | undefined>): Html {
  const set = Object.entries(values).filter(([, value]) => value !== undefined && value !== false)
  return { markup: set.map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`)).join('') }
}
