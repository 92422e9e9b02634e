// What in the page is ours: the hosts we mounted, and whether it is us who are writing just now.

const MADE_WITH = ['popover', 'style']

/** Kept by the isolated world, because the script that writes and the one that shows the panel and watches are two. */
const WRITING = Symbol.for('lupaluotsi.writing')
const HOSTS = Symbol.for('lupaluotsi.hosts')
const world = globalThis as { [WRITING]?: number; [HOSTS]?: WeakMap<Node, string> }
world[HOSTS] ??= new WeakMap()
const hosts = world[HOSTS]

/** Remembers a host with its inline style, so that neither reader nor watcher takes it for the portal's and the guard sees a change. */
export function markOurs(host: HTMLElement): void {
  hosts.set(host, host.style.cssText)
}

/** One of the hosts our scripts mounted. */
export function isOurHost(node: Node): boolean {
  return hosts.has(node)
}

/** The page has not touched our host: its attributes and its inline style are what we gave it. */
export function isAsMade(host: HTMLElement): boolean {
  return hosts.get(host) === host.style.cssText && host.popover === 'manual' && host.attributes.length === MADE_WITH.length
}

/** Takes away what the page has put on our host, and gives back what it has taken. */
export function dressAsMade(host: HTMLElement): void {
  if (isAsMade(host)) return
  for (const name of host.getAttributeNames()) if (!MADE_WITH.includes(name)) host.removeAttribute(name)
  host.popover = 'manual'
  host.style.cssText = hosts.get(host) ?? ''
}

/** True while a control is being written by us; events then are no act of the person. */
export function isWriting(): boolean {
  return (world[WRITING] ?? 0) > 0
}

/** Runs a write; events the page sees meanwhile count as ours. */
export function asOurs(write: () => void): void {
  world[WRITING] = (world[WRITING] ?? 0) + 1
  try {
    write()
  } finally {
    world[WRITING] -= 1
  }
}
