// Which part of the page is open, as it stands after «#» in the address.

export type Route =
  | { page: 'home' }
  | { page: 'profile'; profile: string; register: string | null }
  | { page: 'keeping' }
  | { page: 'sources' }
  | { page: 'beginning' }
  | { page: 'share'; profile: string; register: string | null }

/** An unknown address is the home. */
export function routeOf(hash: string): Route {
  const [first, id, second, register] = hash.replace(/^#\/?/, '').split('/').map(decode)
  if (first === 'tiedot') return { page: 'keeping' }
  if (first === 'aloitus') return { page: 'beginning' }
  if (first === 'lahteet') return { page: 'sources' }
  if ((first !== 'profiili' && first !== 'jaa') || !id) return { page: 'home' }
  return { page: first === 'jaa' ? 'share' : 'profile', profile: id, register: second === 'rekisteri' && register ? register : null }
}

/** The address of a profile, or of one of its registers. */
export function addressOf(profile: string, register: string | null = null): string {
  return `#/profiili/${profile}${register === null ? '' : `/rekisteri/${register}`}`
}

/** The address at which a profile, or one of its registers, is shared. */
export function shareAddressOf(profile: string, register: string | null = null): string {
  return addressOf(profile, register).replace('#/profiili/', '#/jaa/')
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}
