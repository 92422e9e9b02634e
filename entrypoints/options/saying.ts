// Times and sizes as they are said in Finnish.

/** «14.02» */
export function timeWords(at: Date): string {
  return `${at.getHours()}.${String(at.getMinutes()).padStart(2, '0')}`
}

/** «20.11.2026 klo 14.02» of an ISO instant. */
export function momentWords(iso: string): string {
  const at = new Date(iso)
  return `${at.getDate()}.${at.getMonth() + 1}.${at.getFullYear()} klo ${timeWords(at)}`
}

/** «24.2.2022» of an ISO day. */
export function dayWords(isoDay: string): string {
  return isoDay.split('-').reverse().map(Number).join('.')
}

/** «0,4 kt», «12 kt», «3,1 Mt»; '' when it is not known. */
export function sizeWords(bytes: number | null): string {
  if (bytes === null) return ''
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kt'] : [bytes / 1_000_000, 'Mt']
  return `${size.toLocaleString('fi-FI', { maximumFractionDigits: size < 10 ? 1 : 0 })} ${unit}`
}
