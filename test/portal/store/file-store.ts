// Keeps the applications in one JSON file, written whole and atomically, so that a restart finds every draft.
import { readFile } from 'node:fs/promises'
import writeFileAtomic from 'write-file-atomic'
import type { Application } from './application'

interface Contents {
  version: 1
  applications: Application[]
}

export interface FileStore {
  all(): Application[]
  find(number: number): Application | undefined
  nextNumber(): number
  /** Adds the application or replaces the one of the same number; done when it is on the disk. */
  put(application: Application): Promise<void>
}

/** What stands in a store file; an empty list when there is no file. Throws when the file is not a store. */
export async function readApplications(path: string): Promise<Application[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  return text === undefined ? [] : (JSON.parse(text) as Contents).applications
}

/** Opens the store file, or an empty store that makes the file at its first write. */
export async function openStore(path: string): Promise<FileStore> {
  const applications = await readApplications(path)
  return {
    all: () => applications,
    find: (number) => applications.find((application) => application.number === number),
    nextNumber: () => Math.max(0, ...applications.map((application) => application.number)) + 1,
    async put(application) {
      const index = applications.findIndex((other) => other.number === application.number)
      if (index < 0) applications.push(application)
      else applications[index] = application
      const contents: Contents = { version: 1, applications }
      await writeFileAtomic(path, `${JSON.stringify(contents, null, 2)}\n`)
    },
  }
}
