// Starting the browsers' processes and making sure that none outlives the tests.
import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const alive = new Set<ChildProcess>()
const folders = new Set<string>()
let isWatching = false

/** A started process and the last it said on stderr. */
export type Started = { child: ChildProcess; exited: Promise<void>; lastWords(): string }

/** Starts a program in a process group of its own. `pipes` = more channels beyond stderr. */
export function startProcess(command: string, args: string[], pipes = 0): Started {
  watchOwnEnd()
  const stdio: StdioOptions = ['ignore', 'ignore', 'pipe', ...Array<'pipe'>(pipes).fill('pipe')]
  const child = spawn(command, args, { stdio, detached: process.platform !== 'win32' })
  alive.add(child)
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (piece: string) => {
    said = (said + piece).slice(-4000)
  })
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', (error) => {
      said += `\n${error.message}`
      resolve()
    })
  }).then(() => {
    alive.delete(child)
  })
  return { child, exited, lastWords: () => said.trim().split('\n').slice(-6).join('\n') }
}

/** Waits for the process to end by itself for `patience` ms, then ends its whole group. */
export async function endProcess(started: Started, patience: number): Promise<void> {
  const isOver = await Promise.race([started.exited.then(() => true), after(patience).then(() => false)])
  if (!isOver) killGroup(started.child, 'SIGTERM')
  const isOverNow = await Promise.race([started.exited.then(() => true), after(10_000).then(() => false)])
  // The group may hold children of a browser that is already gone.
  killGroup(started.child, 'SIGKILL')
  if (!isOverNow) await Promise.race([started.exited, after(10_000)])
}

/** A folder for one browser profile, removed at the latest when this process ends. */
export function temporaryFolder(name: string): string {
  watchOwnEnd()
  const folder = mkdtempSync(join(tmpdir(), `lupaluotsi-${name}-`))
  folders.add(folder)
  return folder
}

/** Removes a folder of `temporaryFolder`; a browser's last helpers may still be writing there, so it looks again. */
export async function removeFolder(folder: string): Promise<void> {
  let looksGone = 0
  for (let attempt = 0; attempt < 30 && looksGone < 3; attempt++) {
    looksGone = existsSync(folder) ? 0 : looksGone + 1
    try {
      rmSync(folder, { recursive: true, force: true })
    } catch {
      // Something was written meanwhile.
    }
    await pause(100)
  }
  folders.delete(folder)
}

/** Resolves after so many ms; keeps no process alive. */
function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref())
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal)
  } catch {
    // Already gone.
  }
}

function watchOwnEnd(): void {
  if (isWatching) return
  isWatching = true
  process.once('exit', () => {
    for (const child of alive) killGroup(child, 'SIGKILL')
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))
}
