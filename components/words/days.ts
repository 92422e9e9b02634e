// How days, times and sizes are written; what Finnish and Swedish share, and what English does in its own way.

/** «24.2.2022» of an ISO day. */
export function finnishDay(iso: string): string {
  return iso.split('-').reverse().map(Number).join('.')
}

/** «24 February 2022» of an ISO day. */
export function englishDay(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`))
}

/** The local day of an instant as an ISO day. */
export function dayOf(at: Date): string {
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

/** «14.02», «9:05»: hours and minutes of local time with the given mark between. */
export function clock(at: Date, mark: '.' | ':'): string {
  return `${at.getHours()}${mark}${String(at.getMinutes()).padStart(2, '0')}`
}

/** «0,4 kt», «12 kt», «3,1 Mt» in the units and the locale given; '' when it is not known. */
export function sizeIn(bytes: number | null, [kilo, mega]: [string, string], locale: string): string {
  if (bytes === null) return ''
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, kilo] : [bytes / 1_000_000, mega]
  return `${size.toLocaleString(locale, { maximumFractionDigits: size < 10 ? 1 : 0 })} ${unit}`
}
