// Puts the example profile into the extension the way a person does: as a file, on the Profiilit page.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Profile } from '@/lib/model/profile'
import { exportFiles } from '@/lib/sharing/export-file'
import type { Browser } from '../e2e/browser/types'
import { mallila } from '../lib/filling/sample-profiles'

/** Imports the profile (the example municipality unless given) and resolves when the page lists it. */
export async function bringProfile(browser: Browser, profile: Profile = mallila()): Promise<Profile> {
  const exported = exportFiles([profile], '2026-11-24')
  if (!('files' in exported)) throw new Error('demo: the example profile cannot be exported')
  const folder = mkdtempSync(join(tmpdir(), 'lupaluotsi-profile-'))
  const file = join(folder, exported.files[0]!.name)
  writeFileSync(file, exported.files[0]!.text)
  const page = await browser.extensionPage('options.html#/tiedot')
  try {
    await page.setFiles({ css: 'input[type=file]' }, [file])
    await page.waitFor({ role: 'link', name: 'Avaa tuotu profiili' })
  } finally {
    await page.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return profile
}
