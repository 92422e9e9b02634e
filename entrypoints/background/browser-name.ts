// The browser's name and version for a support report.

/** «Firefox 153», «Edge 140», «Chrome 156»; of the long string of the browser nothing else. */
export function browserName(userAgent: string): string {
  for (const [name, mark] of [
    ['Firefox', 'Firefox'],
    ['Edge', 'Edg'],
    ['Chrome', 'Chrome'],
  ]) {
    const found = new RegExp(`\\b${mark}/(\\d{1,4})`).exec(userAgent)
    if (found) return `${name} ${found[1]}`
  }
  return '?'
}
