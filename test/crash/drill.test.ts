import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { DateTime } from 'luxon'
import { expect, onTestFinished, test } from 'vitest'
import { startCarrier } from '../support/carrier.ts'
import { freePort } from '../support/free-port.ts'
import { ACCOUNT_SID, AUTH_TOKEN } from '../support/service.ts'
import { COMPILED, type ServiceProcess, startProcess } from '../support/service-process.ts'
import { newFolder } from '../support/store.ts'
import { HEADER, paris } from '../support/story.ts'

/** The drill: a machine is lost between two backups, and the last one is put back. */

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))
const SET_CLOCK = new URL('../support/set-clock.ts', import.meta.url).href

const NUMBERS = { karim: '+33639980001', lea: '+33639980002', malik: '+33639980003', nora: '+33639980004' }

function line(who: keyof typeof NUMBERS, moment: string): string {
  return `D-${who};TEST;${who};${NUMBERS[who]};R-${who};SPIP;${moment};Salle ${who};m.lefevre@justice.example;`
}

async function openLab() {
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
  const port = String(await freePort())
  const environment = {
    DATABASE_URL: `file:${path('justif.db')}`,
    SECRET_KEY: 'a-secret-of-at-least-32-characters',
    BACKUP_FOLDER: path('copies'),
    PORT: port,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    TWILIO_API_URL: carrier.url,
    TWILIO_ACCOUNT_SID: ACCOUNT_SID,
    TWILIO_AUTH_TOKEN: AUTH_TOKEN,
    TWILIO_FROM: '+33937000000',
    LOG_LEVEL: 'error',
  }
  let living: ServiceProcess | undefined
  onTestFinished(() => living?.kill('SIGKILL'))
  return {
    path,
    carrier,
    webhook: `${environment.PUBLIC_URL}/webhooks/twilio/sms`,
    async start(iso: string) {
      clock = { at: paris(iso), since: performance.now() }
      living = startProcess(environment, { clockAt: clock.at as DateTime })
      await living.listening
    },
    async end(signal: 'SIGTERM' | 'SIGKILL') {
      living?.kill(signal)
      await living?.ended
    },
    async run(iso: string, ...args: string[]): Promise<string> {
      const { PATH, HOME } = process.env
      const env = {
        PATH,
        HOME,
        NODE_COMPILE_CACHE: COMPILED,
        CLOCK_AT: paris(iso).toUTC().toISO() ?? '',
        ...environment,
      }
      const child = spawn(process.execPath, ['--import', SET_CLOCK, CLI, ...args], { cwd: folder, env })
      let said = ''
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (words) => (said += words))
      const [code] = await once(child, 'close')
      if (code !== 0) throw new Error(`${args.join(' ')}: ${said}`)
      return said
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

async function until(what: string, isSo: () => boolean): Promise<void> {
  for (const end = performance.now() + 20_000; !isSo(); await pause(50)) {
    if (performance.now() > end) throw new Error(`it never came to this: ${what}`)
  }
}

test('lost between two backups: nothing leaves twice, nobody is forgotten, and what is lost is said', async () => {
  const lab = await openLab()
  const { carrier, textsTo } = lab
  const first = [line('karim', '07/12/2026;14h30'), line('lea', '07/12/2026;15h00'), line('malik', '08/12/2026;9h00')]

  // A day as any other, and a night with its copy.
  await lab.run('2026-12-01T09:30', 'import', lab.load(...first))
  await lab.start('2026-12-01T09:34')
  await until('three summonses', () => carrier.accepted.length === 3)
  await lab.end('SIGTERM')
  await lab.start('2026-12-03T03:00')
  await until('the copy of the night', () => lab.copies().some((name) => name.startsWith('justif-20261203')))
  await lab.end('SIGTERM')

  // Until the disk is lost: reminders leave, somebody new is convened, somebody asks and is answered.
  await lab.run('2026-12-03T09:50', 'import', lab.load(...first, line('nora', '21/12/2026;11h00')))
  await lab.start('2026-12-03T10:01')
  await until('two reminders and a summons', () => carrier.accepted.length === 6)
  await carrier.receive({ from: NUMBERS.karim, body: 'quand ?' }, lab.webhook)
  await until('an answer', () => carrier.accepted.length === 7)
  await lab.end('SIGKILL')
  const before = carrier.accepted.map(({ to, body }) => `${to} ${body}`)
  expect(new Set(before).size).toBe(7)
  for (const ending of ['', '-wal', '-shm']) rmSync(lab.path(`justif.db${ending}`), { force: true })
  await carrier.receive({ from: NUMBERS.lea, body: 'oui' })

  // The last copy is put back, a day later.
  const copy = lab.copies().sort().at(-1) ?? ''
  expect(copy).toMatch(/^justif-20261203T0200/)
  const said = await lab.run('2026-12-04T09:00', 'restore', join(lab.path('copies'), copy))
  expect(said).toContain('depuis le 3 décembre 2026 à 03h0')
  for (const iso of ['2026-12-04T09:05', '2026-12-04T09:10', '2026-12-04T09:15']) {
    await lab.start(iso)
    await pause(1500)
    await lab.end('SIGTERM')
  }
  // The planning is loaded again, and the day goes on: who was to be reminded today is.
  await lab.run('2026-12-04T09:20', 'import', lab.load(...first, line('nora', '21/12/2026;11h00')))
  await lab.start('2026-12-04T09:25')
  await pause(1500)
  await lab.end('SIGTERM')
  await lab.start('2026-12-04T10:01')
  await until('the reminder of the day', () => textsTo('malik').length === 2)
  await pause(500)
  await lab.end('SIGTERM')

  const after = carrier.accepted.map(({ to, body }) => `${to} ${body}`)
  expect(after.slice(0, 7)).toEqual(before)
  // Léa's yes is answered, once, and Malik reminded: nothing else had to leave.
  expect(after.slice(7)).toHaveLength(2)
  expect(textsTo('lea')).toHaveLength(3)
  expect(textsTo('malik')).toHaveLength(2)
  expect(textsTo('karim')).toHaveLength(3)
  expect(textsTo('nora')).toHaveLength(1)
  const heard = JSON.parse(await lab.run('2026-12-04T10:10', 'person', 'export', 'D-karim', '--json'))
  expect(JSON.stringify(heard)).toContain('quand ?')
}, 120_000)
