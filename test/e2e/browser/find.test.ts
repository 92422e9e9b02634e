// Finding a browser on all kinds of machines.
import { describe, expect, test } from 'vitest'
import { findBrowser, type Machine } from './find'

/** A machine with these programs; `installable` appear when Debian packages are installed. */
function machine(programs: string[], about: Partial<Machine> = {}, installable: string[] = []): Machine & { installed: string[] } {
  const there = new Set(programs)
  const installed: string[] = []
  return {
    platform: 'linux',
    variables: { PATH: '/usr/bin' },
    isProgram: (path) => there.has(path),
    isRoot: false,
    installed,
    install(packages) {
      installed.push(...packages)
      for (const program of installable) there.add(program)
      return installable.length > 0
    },
    ...about,
  }
}

describe('a browser', () => {
  test('is the one that the variable names, before all others', () => {
    const here = machine(['/usr/bin/chromium', '/opt/my'], { variables: { PATH: '/usr/bin', LUPALUOTSI_CHROMIUM: '/opt/my' } })
    expect(findBrowser('chromium', here)).toEqual({ kind: 'chromium', path: '/opt/my', isBranded: false, source: 'variable' })
  })

  test('is not guessed when the variable names nothing', () => {
    const here = machine(['/usr/bin/firefox'], { variables: { PATH: '/usr/bin', LUPALUOTSI_FIREFOX: '/opt/none' } })
    expect(() => findBrowser('firefox', here)).toThrow('LUPALUOTSI_FIREFOX names «/opt/none», but no program stands there.')
  })

  test('is found on the path, and Google’s Chrome is known as such', () => {
    expect(findBrowser('firefox', machine(['/usr/bin/firefox-esr'])).path).toBe('/usr/bin/firefox-esr')
    expect(findBrowser('chromium', machine(['/usr/bin/google-chrome']))).toMatchObject({ isBranded: true, source: 'found' })
  })

  test('is found on a Mac and on Windows', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    expect(findBrowser('chromium', machine([mac], { platform: 'darwin' }))).toMatchObject({ path: mac, isBranded: true })
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
    const windows = { platform: 'win32' as const, variables: { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' } }
    expect(findBrowser('chromium', machine([edge], windows))).toMatchObject({ path: edge, isBranded: false })
  })

  test('is installed on Debian when we may', () => {
    const here = machine(['/usr/bin/apt-get'], { isRoot: true }, ['/usr/bin/firefox-esr'])
    expect(findBrowser('firefox', here)).toMatchObject({ path: '/usr/bin/firefox-esr', source: 'installed' })
    expect(here.installed).toContain('firefox-esr')
  })

  test('is asked for in one sentence when there is none', () => {
    expect(() => findBrowser('chromium', machine(['/usr/bin/apt-get']))).toThrow(
      'No Chromium, Chrome or Edge was found on this machine; install one, or set LUPALUOTSI_CHROMIUM to the program’s full path.',
    )
    expect(() => findBrowser('firefox', machine([], { isRoot: true }))).toThrow('No Firefox was found')
  })
})
