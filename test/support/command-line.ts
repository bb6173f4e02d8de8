import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundled, COMPILED, SHORT_LIVED } from './service-process.ts'

/** A machine where the command line runs as people run it: its own process, its own store. */
export interface Machine {
  folder: string
  path(name: string): string
  run(args: string[], given?: { input?: string; environment?: Record<string, string> }): Promise<Ran>
  remove(): void
}

export interface Ran {
  code: number | null
  out: string
  err: string
}

export function openMachine(): Machine {
  const folder = mkdtempSync(join(tmpdir(), 'justif-cli-'))
  return {
    folder,
    path: (name) => join(folder, name),
    async run(args, { input = '', environment = {} } = {}) {
      const cli = await bundled('cli')
      return new Promise((resolve, reject) => {
        const { PATH, HOME } = process.env
        const env = {
          PATH,
          HOME,
          NODE_COMPILE_CACHE: COMPILED.commands,
          DATABASE_URL: `file:${join(folder, 'justif.db')}`,
          ...environment,
        }
        const child = spawn(process.execPath, [...SHORT_LIVED, cli, ...args], { cwd: folder, env })
        const ran = { out: '', err: '' }
        child.stdout.setEncoding('utf8').on('data', (text: string) => {
          ran.out += text
        })
        child.stderr.setEncoding('utf8').on('data', (text: string) => {
          ran.err += text
        })
        child.once('error', reject).once('close', (code) => resolve({ code, ...ran }))
        child.stdin.end(input)
      })
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
