// Finding a browser of each kind: by environment variable, in the usual places, or, as root on Debian, by installing it.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, realpathSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { BrowserKind } from './types'

/** `isBranded`: Google's Chrome, which ignores `--load-extension` since version 137. `source` says how it was found. */
export type FoundBrowser = { kind: BrowserKind; path: string; isBranded: boolean; source: 'variable' | 'found' | 'installed' }

const VARIABLES = { chromium: 'LUPALUOTSI_CHROMIUM', firefox: 'LUPALUOTSI_FIREFOX' } as const
const COMMANDS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'],
  firefox: ['firefox', 'firefox-esr'],
} as const
const DEBIAN = { chromium: ['chromium', 'fonts-liberation'], firefox: ['firefox-esr', 'fonts-liberation'] } as const
const MAC = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
} as const
const WINDOWS = {
  chromium: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe'],
} as const

/** What the finder asks of the machine; tests give their own. */
export type Machine = {
  platform: NodeJS.Platform
  variables: Record<string, string | undefined>
  isProgram(path: string): boolean
  isRoot: boolean
  /** Installs Debian packages; false when it could not. */
  install(packages: readonly string[]): boolean
}

/** Throws with one sentence that says what to do when there is no such browser. */
export function findBrowser(kind: BrowserKind, machine: Machine = thisMachine): FoundBrowser {
  const variable = VARIABLES[kind]
  const wished = machine.variables[variable]
  if (wished !== undefined && wished !== '') {
    if (!machine.isProgram(wished)) throw new Error(`${variable} names «${wished}», but no program stands there.`)
    return { kind, path: wished, isBranded: isChrome(wished), source: 'variable' }
  }
  const found = places(kind, machine).find((place) => machine.isProgram(place))
  if (found !== undefined) return { kind, path: found, isBranded: isChrome(found), source: 'found' }
  const isDebian = machine.platform === 'linux' && machine.isProgram('/usr/bin/apt-get')
  if (isDebian && machine.isRoot && machine.install(DEBIAN[kind])) {
    const installed = places(kind, machine).find((place) => machine.isProgram(place))
    if (installed !== undefined) return { kind, path: installed, isBranded: false, source: 'installed' }
  }
  const names = kind === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox'
  throw new Error(`No ${names} was found on this machine; install one, or set ${variable} to the program’s full path.`)
}

function places(kind: BrowserKind, { platform, variables }: Machine): string[] {
  if (platform === 'darwin') {
    return ['/Applications', join(variables.HOME ?? '', 'Applications')].flatMap((folder) => MAC[kind].map((app) => join(folder, app)))
  }
  if (platform === 'win32') {
    const folders = [variables.PROGRAMFILES, variables['PROGRAMFILES(X86)'], variables.LOCALAPPDATA].filter((one) => one !== undefined)
    return WINDOWS[kind].flatMap((app) => folders.map((folder) => `${folder}\\${app}`))
  }
  const folders = [...(variables.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/firefox'].filter(Boolean)
  return COMMANDS[kind].flatMap((command) => folders.map((folder) => join(folder, command)))
}

function isChrome(path: string): boolean {
  return /google[- ]?chrome|Google[\\/ ]Chrome/i.test(path)
}

const thisMachine: Machine = {
  platform: process.platform,
  variables: process.env,
  isProgram(path) {
    try {
      accessSync(path, constants.X_OK)
      return existsSync(realpathSync(path))
    } catch {
      return false
    }
  },
  isRoot: process.getuid?.() === 0,
  install(packages) {
    const quietly = {
      stdio: ['ignore', 'ignore', 'inherit'] as ('ignore' | 'inherit')[],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }
    const run = (...args: string[]) => spawnSync('apt-get', args, quietly).status === 0
    return run('-qq', 'update') && run('-qq', 'install', '-y', '--no-install-recommends', ...packages)
  },
}
