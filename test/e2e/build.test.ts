// What is shipped: as few permissions as promised, no validator and no open root on the portal's page, and small.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'

/** As builds.ts reads it. */
const OUTPUT = process.env.LUPALUOTSI_OUTPUT ?? '.output'
const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const
/** Scripts that run on pages of the portal. */
const WORDS = ['words-fi.js', 'words-sv.js', 'words-en.js']
const PAGE_SCRIPTS = ['capture.js', 'detector.js', 'fill.js', 'greeting.js', 'overlay.js', ...WORDS]
/** Scripts that may put something of ours on a page. */
const HOSTS = ['overlay.js', 'greeting.js']

const kilobytes = (bytes: number) => Math.round(bytes / 10) / 100
const zipped = (folder: string, name: string) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length

describe.each(BUILDS)('%s', (build) => {
  const folder = join(OUTPUT, build)
  const text = (name: string) => readFileSync(join(folder, name), 'utf8')
  const manifest = () =>
    JSON.parse(text('manifest.json')) as Record<string, unknown> & { content_scripts: { matches: string[]; js: string[] }[] }

  test('was built (npm run build)', () => {
    expect(
      [...PAGE_SCRIPTS, 'background.js', 'manifest.json', '_locales/fi/messages.json'].filter((name) => !existsSync(join(folder, name))),
    ).toEqual([])
  })

  test('asks for storage, scripting and the portal, and nothing more', () => {
    const { permissions, host_permissions, optional_permissions, optional_host_permissions, commands: _, ...rest } = manifest()
    expect(permissions).toEqual(['storage', 'scripting'])
    expect(host_permissions).toEqual(['https://asiointi.dvv.fi/*'])
    expect([optional_permissions, optional_host_permissions]).toEqual([undefined, undefined])
    expect(Object.keys(rest)).not.toContain('externally_connectable')
  })

  test('gives pages nothing to look up', () => {
    expect(manifest().web_accessible_resources).toBeUndefined()
  })

  test('stands by itself only on the portal and on the page that leads there', () => {
    expect(manifest().content_scripts.map(({ matches, js }) => ({ matches, js }))).toEqual([
      { matches: ['https://asiointi.dvv.fi/*'], js: ['detector.js'] },
      { matches: ['https://dvv.fi/verkkoasiointi*', 'https://www.dvv.fi/verkkoasiointi*'], js: ['greeting.js'] },
    ])
  })

  test('lets its own pages load nothing from anywhere else', () => {
    const { extension_pages } = manifest().content_security_policy as { extension_pages: string }
    expect(extension_pages).toContain("default-src 'none'")
    expect(extension_pages).toContain("script-src 'self';")
    expect(extension_pages).toContain("connect-src 'none'")
    expect(extension_pages).not.toContain('unsafe-')
    for (const page of readdirSync(folder).filter((name) => name.endsWith('.html'))) {
      expect(text(page), page).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>\s*\S/)
      expect(text(page), page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
    }
  })

  test.each(PAGE_SCRIPTS)('%s carries no validator, no code from text and no announcement', (name) => {
    expect(text(name)).not.toMatch(/\bzod\b|ZodError|~standard/i)
    expect(text(name)).not.toMatch(/\bFunction\s*\(|\beval\s*\(/)
    expect(text(name)).not.toContain('content-script-started')
    expect(text(name)).not.toContain('sourceMappingURL')
  })

  test.each(HOSTS)('%s opens closed roots only', (name) => {
    expect(modesIn(text(name))).toEqual(['closed'])
  })

  test('weighs at most 6 kB on a page that is not ours to help with', () => {
    expect(kilobytes(zipped(folder, 'detector.js'))).toBeLessThanOrEqual(6)
  })

  test.each(WORDS)('weighs at most 45 kB on a page it helps with (%s)', (words) => {
    const names = ['detector.js', 'overlay.js', words]
    expect(kilobytes(names.reduce((sum, name) => sum + zipped(folder, name), 0))).toBeLessThanOrEqual(45)
  })

  test('carries no catalogue and no storage of anyone else onto the page', () => {
    for (const name of PAGE_SCRIPTS) {
      expect(text(name), name).not.toContain('capExempt')
      // WXT slips it in where a script has a variable of that name.
      expect(text(name), name).not.toContain('wxt/storage')
    }
  })
})

test('both builds ask for the same', () => {
  const [chrome, firefox] = BUILDS.map(
    (build) => JSON.parse(readFileSync(join(OUTPUT, build, 'manifest.json'), 'utf8')) as Record<string, unknown>,
  )
  const same = ['permissions', 'host_permissions', 'content_scripts', 'content_security_policy', 'version']
  for (const key of same) expect(chrome?.[key], key).toEqual(firefox?.[key])
})

test('only the build for axe has an open root', () => {
  expect(modesIn(readFileSync(join(OUTPUT, 'chrome-mv3-axe/overlay.js'), 'utf8'))).toEqual(['open'])
})

/** The modes that `attachShadow` is called with. */
function modesIn(source: string): string[] {
  return [...new Set([...source.matchAll(/mode:\s*[`'"](open|closed)[`'"]/g)].map((found) => String(found[1])))]
}
