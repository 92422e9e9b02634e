// Running the project's own tools.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Outcome } from './run-steps'

export type Ran = { code: number; output: string }

const QUIET = { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' }
const REPORTED_LINES = 80

/** Runs a tool of node_modules/.bin without stdin; `isLoud` lets it print by itself, otherwise its output is kept. A tool that cannot be started has code 127. */
export function runTool(tool: string, args: string[], how: { env?: Record<string, string>; isLoud?: boolean } = {}): Promise<Ran> {
  const isWindows = process.platform === 'win32'
  const child = spawn(join('node_modules', '.bin', isWindows ? `${tool}.cmd` : tool), args, {
    env: { ...process.env, ...QUIET, ...(how.isLoud ? {} : { NO_COLOR: '1' }), ...how.env },
    stdio: how.isLoud ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    shell: isWindows,
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (piece: string) => {
      output += piece
    })
  }
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 127, output: error.message }))
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** One check that passes when the tool ends with 0; its output is shown only when it does not. */
export async function checkWith(tool: string, ...args: string[]): Promise<Outcome> {
  const { code, output } = await runTool(tool, args)
  return code === 0
    ? { passed: 1, failed: 0, report: '' }
    : { passed: 0, failed: 1, report: lastLines(output) || `${tool} ended with ${code}` }
}

function lastLines(output: string): string {
  const lines = output.trim().split('\n')
  return lines.length <= REPORTED_LINES ? lines.join('\n') : ['…', ...lines.slice(-REPORTED_LINES)].join('\n')
}
