// The page's ears: the desk, the address, and the field in hand.
import { useEffect, useLayoutEffect, useReducer, useState } from 'preact/hooks'
import type { Desk } from './desk'
import { type Route, routeOf } from './route'

/** Draws anew whenever something on the desk changes. */
export function useDesk(desk: Desk): void {
  const [, draw] = useReducer((count: number) => count + 1, 0)
  // Before anything can be answered: an effect waits for a frame, and what changed until then would never be drawn.
  useLayoutEffect(() => desk.listen(() => draw(undefined)), [desk])
}

/** The open part of the page. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash))
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.hash))
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  return route
}

/** Moves focus to the heading of a part that was just opened, so that it is read from its beginning; not at the page's own start. */
export function useFocusOnOpening(part: string): void {
  const [first] = useState(part)
  useEffect(() => {
    if (part !== first) document.getElementById('part-heading')?.focus()
  }, [part, first])
}
