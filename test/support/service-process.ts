import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DateTime } from 'luxon'
import { askAt } from './door.ts'
import type { Killing } from './kill-at.ts'

/** As production starts it. */
const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url))
const SET_CLOCK = new URL('set-clock.ts', import.meta.url).href
const KILL_AT = new URL('kill-at.ts', import.meta.url).href
/**
 * What the processes of tests compiled, for those after them: two seconds to begin instead of three. Apart, as each kind has flags of its own,
 * and V8 throws away what was compiled with others.
 */
export const COMPILED = {
  service: fileURLToPath(new URL('../../node_modules/.cache/compiled/service', import.meta.url)),
  commands: fileURLToPath(new URL('../../node_modules/.cache/compiled/commands', import.meta.url)),
  scripts: fileURLToPath(new URL('../../node_modules/.cache/compiled/scripts', import.meta.url)),
}

/** Where the bundle is asked for: see bundle.ts. */
export const BUNDLE = 'JUSTIF_TEST_BUNDLE'

/** In a run of Vitest processes live for seconds: optimising what they run takes a fifth of that. */
export const SHORT_LIVED = process.env[BUNDLE] === undefined ? [] : ['--no-turbofan', '--no-maglev']

let bundle: Promise<string> | undefined

/** The sources of the service or of the command line as one program, which starts in half the time; outside a run of Vitest, as production starts them. */
export async function bundled(name: 'main' | 'cli'): Promise<string> {
  if (process.env[BUNDLE] === undefined) return fileURLToPath(new URL(`../../src/${name}.ts`, import.meta.url))
  bundle ??= askAt(BUNDLE, 'POST', '')
  return join(await bundle, `${name}.mjs`)
}

/** The service as it runs in production: a process of its own, which can be killed. */
export interface ServiceProcess {
  /** It listens, and its first tick has begun; rejects with its last words when it ends before. */
  listening: Promise<void>
  /** How it ended: by itself (`code`) or by a signal. */
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null; said: string }>
  kill(signal: NodeJS.Signals): void
}

/** Starts the service with nothing but this environment, its clock at this instant; or another `main`: bundled, or of another release. */
export function startProcess(
  environment: Record<string, string>,
  { clockAt, killAt, main = MAIN }: { clockAt: DateTime; killAt?: Killing | undefined; main?: string },
): ServiceProcess {
  const { PATH, HOME } = process.env
  const preloads = killAt ? [SET_CLOCK, KILL_AT] : [SET_CLOCK]
  const child = spawn(
    process.execPath,
    [...SHORT_LIVED, ...preloads.flatMap((preload) => ['--import', preload]), main],
    {
      env: {
        PATH,
        HOME,
        NODE_COMPILE_CACHE: COMPILED.service,
        LOG_LEVEL: 'silent',
        CLOCK_AT: clockAt.toUTC().toISO() ?? '',
        ...(killAt && { KILL_AT: killAt }),
        ...environment,
      },
    },
  )
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (words: string) => {
      said += words
    })
  }
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, said }))
  const announced = new Promise<void>((resolve) => {
    child.stdout.on('data', () => said.includes('justif listens') && resolve())
  })
  const listening = Promise.race([
    announced,
    ended.then(() => Promise.reject(new Error(`the service ended before it listened: ${said}`))),
  ])
  listening.catch(() => {}) // whoever kills it first does not wait for it
  return { listening, ended, kill: (signal) => child.kill(signal) }
}
