// What a browser saves: a folder in its profile, and waiting until files have come whole.
import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** The folder for a profile's downloads; made when it is not there. */
export function downloadsOf(profileDir: string): string {
  const folder = join(profileDir, 'lupaluotsi-downloads')
  mkdirSync(folder, { recursive: true })
  return folder
}

/** Paths of the files in it, oldest first, once there are `count` that are not being written any more. */
export async function waitForDownloads(folder: string, count: number, timeout: number): Promise<string[]> {
  const until = Date.now() + timeout
  for (;;) {
    const names = readdirSync(folder)
    const paths = names.map((name) => join(folder, name)).filter((path) => statSync(path, { throwIfNoEntry: false })?.size)
    if (paths.length >= count && !names.some((name) => /\.(?:crdownload|part)$/.test(name))) {
      return paths.sort((a, b) => statSync(a).mtimeMs - statSync(b).mtimeMs)
    }
    if (Date.now() > until) throw new Error(`Not ${count} saved files after ${timeout} ms; there were: ${names.join(', ')}`)
    await pause(50)
  }
}
