// The words that somebody typed: on this page or in a profile. They go from the rest of the page too, where it repeats them.
import type { PageSnapshot } from '@/lib/model/snapshot'

const SHORTEST = 3

/** In small letters. Of choices only typed ones count: what a list offers is the portal's. */
export function secretsOf(
  { controls, answers }: Pick<PageSnapshot, 'controls' | 'answers'>,
  texts: readonly string[],
): ReadonlySet<string> {
  const typed = controls.filter(({ options, kind }) => options.length === 0 && kind !== 'checkbox').map(({ value }) => value)
  const words = [...typed, ...answers.map(({ value }) => value), ...texts].flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? [])
  return new Set(words.filter((word) => word.length >= SHORTEST))
}
