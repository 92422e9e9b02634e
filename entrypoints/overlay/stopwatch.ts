// Marks for the bench, in the build with an open root only: the shipped overlay leaves no trace on the page's clock.

/** `controls`: how many were read, for «asked». */
export function mark(what: 'reading' | 'asked' | 'answered', controls?: number): void {
  if (import.meta.env.MODE === 'axe') performance.mark(`look:${what}`, { detail: controls })
}
