import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DateTime } from 'luxon'
import { freePort } from '../../test/support/free-port.ts'
import { COMPILED, type ServiceProcess, startProcess } from '../../test/support/service-process.ts'
import { planningOf } from '../machines/planning.ts'
import type { Release } from './release-before.ts'

export type Side = 'before' | 'after'

/** Lunch time of a Tuesday, so that nothing else becomes due meanwhile. */
export const BEGINNING = DateTime.fromISO('2026-12-01T12:10', { zone: 'Europe/Paris' })

/** The processes of two releases on one store, at most one of each at a time; `serve` is told of the ports of those that are to be asked. */
export function openFleet(
  releases: Record<Side, Release>,
  environment: Record<string, string>,
  serve: (ports: number[]) => void,
) {
  const begun = performance.now()
  const now = () => BEGINNING.plus(performance.now() - begun)
  const folder = mkdtempSync(join(tmpdir(), 'justif-releases-'))
  const living = new Map<Side, { port: number; service: ServiceProcess }>()
  const ended: ServiceProcess['ended'][] = []
  let convened = 0
  let stoppedWithinMs = 0
  const serveAll = () => serve([...living.values()].map(({ port }) => port))

  return {
    now,
    /**
     * Starts and ends both on a store of their own: what Node makes of a source is kept from then on, as each image brings it along, and it is not
     * read from a disk.
     */
    async tryOut() {
      for (const { root } of [releases.before, releases.after]) {
        const own = { ...environment, DATABASE_URL: `file:${join(folder, 'tried.db')}`, PORT: String(await freePort()) }
        const service = startProcess(own, { clockAt: now(), main: join(root, 'src/main.ts') })
        await service.listening
        service.kill('SIGTERM')
        await service.ended
      }
    },
    living: () => [...living.keys()],
    convened: () => convened,
    stoppedWithinMs: () => stoppedWithinMs,
    /** Returns how long it took to listen, in milliseconds. */
    async start(side: Side): Promise<number> {
      const port = await freePort()
      const begins = performance.now()
      const { root } = releases[side]
      const service = startProcess(
        { ...environment, PORT: String(port) },
        { clockAt: now(), main: join(root, 'src/main.ts') },
      )
      ended.push(service.ended)
      living.set(side, { port, service })
      await service.listening
      serveAll()
      return performance.now() - begins
    },
    /** It still stands among those that are asked: requests come to it until it is gone. Returns how long it took to end. */
    async stop(side: Side): Promise<number> {
      const told = performance.now()
      const service = living.get(side)?.service
      service?.kill('SIGTERM')
      await service?.ended
      living.delete(side)
      serveAll()
      const took = performance.now() - told
      stoppedWithinMs = Math.max(stoppedWithinMs, took)
      return took
    },
    /** So many people more, by the command of a release. */
    async convene(side: Side, people: number) {
      const file = join(folder, `${convened}.csv`)
      const [head, ...lines] = planningOf(convened + people).split('\n')
      writeFileSync(file, [head, ...lines.slice(convened)].join('\n'))
      await command(releases[side], ['import', file], { ...environment, CLOCK_AT: now().toUTC().toISO() ?? '' })
      convened += people
    },
    /** How each ended, once all did. */
    ends: () => Promise.all(ended),
    async end() {
      for (const { service } of living.values()) service.kill('SIGKILL')
      await Promise.all(ended)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const SET_CLOCK = new URL('../../test/support/set-clock.ts', import.meta.url).href

async function command({ root }: Release, words: string[], environment: Record<string, string>): Promise<void> {
  const { PATH, HOME } = process.env
  const env = { PATH, HOME, NODE_COMPILE_CACHE: COMPILED.commands, ...environment }
  const child = spawn(process.execPath, ['--import', SET_CLOCK, join(root, 'src/cli.ts'), ...words], { env })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += piece))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${words.join(' ')}: ${said}`)
}
