// Draws a stable number for a seed and a word; it also runs in the browser.

/** A small stable number from a seed and a word (FNV-1a with a final mix), the same on every machine. */
export function draw(seed: number, word: string): number {
  let hash = 2166136261 ^ Math.imul(seed, 0x9e3779b1)
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 16777619)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
