import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { DateTime } from 'luxon'
import { onTestFinished } from 'vitest'
import { importSchedule } from '../../src/app/planning-files/import-schedule.ts'
import { startCarrier } from './carrier.ts'
import { freePort } from './free-port.ts'
import { ACCOUNT_SID, AUTH_TOKEN, openTestService } from './service.ts'
import { serviceEnvironment } from './service-environment.ts'
import { bundled, COMPILED, type ServiceProcess, SHORT_LIVED, startProcess } from './service-process.ts'
import { newFolder } from './store.ts'
import { HEADER, paris } from './story.ts'

const SET_CLOCK = new URL('set-clock.ts', import.meta.url).href

export const NUMBERS = { karim: '+33639980001', lea: '+33639980002', malik: '+33639980003', nora: '+33639980004' }

export function line(who: keyof typeof NUMBERS, moment: string): string {
  return `D-${who};TEST;${who};${NUMBERS[who]};R-${who};SPIP;${moment};Salle ${who};m.lefevre@justice.example;`
}

/** A machine of its own, in a folder: the service and the command line in processes, and a carrier that outlives them. */
export async function openLab(more: Record<string, string> = {}) {
  const folder = newFolder()
  const path = (name: string) => join(folder, name)
  let clock = { at: paris('2026-12-01T09:30'), since: performance.now() }
  const now = () => clock.at.plus(performance.now() - clock.since)
  const carrier = await startCarrier({
    authToken: AUTH_TOKEN,
    accountSid: ACCOUNT_SID,
    automaticReceipts: true,
    now: () => now().toJSDate(),
  })
  onTestFinished(() => carrier.close())
  const [main, cli] = [await bundled('main'), await bundled('cli')]
  const port = String(await freePort())
  const environment = serviceEnvironment(carrier.url, {
    DATABASE_URL: `file:${path('justif.db')}`,
    SECRET_KEY: 'a-secret-of-at-least-32-characters',
    BACKUP_FOLDER: path('copies'),
    PORT: port,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    LOG_LEVEL: 'error',
    ...more,
  })
  let living: ServiceProcess | undefined
  onTestFinished(() => living?.kill('SIGKILL'))
  return {
    path,
    environment,
    carrier,
    webhook: `${environment.PUBLIC_URL}/webhooks/twilio/sms`,
    async start(iso: string) {
      clock = { at: paris(iso), since: performance.now() }
      living = startProcess(environment, { clockAt: clock.at as DateTime, main })
      await living.listening
    },
    /** Returns all it said. */
    async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<string> {
      living?.kill(signal)
      return (await living?.ended)?.said ?? ''
    },
    async run(iso: string, ...args: string[]): Promise<string> {
      const { PATH, HOME } = process.env
      const env = {
        PATH,
        HOME,
        NODE_COMPILE_CACHE: COMPILED.commands,
        CLOCK_AT: paris(iso).toUTC().toISO() ?? '',
        ...environment,
      }
      const child = spawn(process.execPath, [...SHORT_LIVED, '--import', SET_CLOCK, cli, ...args], { cwd: folder, env })
      let said = ''
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (words) => (said += words))
      const [code] = await once(child, 'close')
      if (code !== 0) throw new Error(`${args.join(' ')}: ${said}`)
      return said
    },
    /** Loads a planning by the command's own function: a process that does it takes as long as one of the service. */
    async convene(iso: string, ...lines: string[]): Promise<void> {
      const service = await openTestService({ clock: { now: () => paris(iso).toUTC() } }, environment)
      const source = new TextEncoder().encode([HEADER, ...lines].join('\n'))
      const asked = { source, fileName: 'planning.csv', summons: true, dryRun: false }
      const result = await importSchedule(service.parts, asked).finally(service.close)
      if ('problem' in result) throw new Error(result.problem.code)
    },
    /** What a service that starts then does first, put together in this process: one of its own takes seconds. */
    async serveHere(iso: string): Promise<void> {
      clock = { at: paris(iso), since: performance.now() }
      const service = await openTestService({ clock: { now: () => now().toUTC() } }, environment)
      await service.ticker
        .tick()
        .then(() => service.ticker.quiet())
        .finally(service.close)
    },
    load(...lines: string[]) {
      writeFileSync(path('planning.csv'), [HEADER, ...lines].join('\n'))
      return path('planning.csv')
    },
    textsTo: (who: keyof typeof NUMBERS) =>
      carrier.accepted.filter(({ to }) => to === NUMBERS[who]).map((it) => it.body),
    copies: () =>
      existsSync(path('copies')) ? readdirSync(path('copies')).filter((name) => name.endsWith('.db')) : [],
  }
}

/** Waits for the processes to come to it. */
export async function until(what: string, isSo: () => boolean): Promise<void> {
  for (const end = performance.now() + 20_000; !isSo(); await pause(50)) {
    if (performance.now() > end) throw new Error(`it never came to this: ${what}`)
  }
}
