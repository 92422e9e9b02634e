// Which part of the page is open, as it stands after «#» in the address.

export type Route =
  | { page: 'home' }
  | { page: 'profile'; profile: string; register: string | null }
  | { page: 'keeping' }
  | { page: 'sources' }

/** An unknown address is the home. */
export function routeOf(hash: string): Route {
  const [first, id, second, register] = hash.replace(/^#\/?/, '').split('/').map(decode)
  if (first === 'tiedot') return { page: 'keeping' }
  if (first === 'lahteet') return { page: 'sources' }
  if (first !== 'profiili' || !id) return { page: 'home' }
  return { page: 'profile', profile: id, register: second === 'rekisteri' && register ? register : null }
}

/** The address of a profile, or of one of its registers. */
export function addressOf(profile: string, register: string | null = null): string {
  return `#/profiili/${profile}${register === null ? '' : `/rekisteri/${register}`}`
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}
