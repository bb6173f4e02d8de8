import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../test/support/free-port.ts'
import { load, openOne, planning } from './beside.ts'
import { engineAsked, openGround } from './engines.ts'
import { startPatientCarrier } from './patient-carrier.ts'
import { at, type Posted, postTexts } from './post-texts.ts'

/**
 * How many texts a second are taken in, understood, answered into the outbox and committed, over HTTP, beside the least that does it durably
 * (`floor-of-turns.ts`) in the same run? `node bench/turns.ts [people] [seconds] [--postgres]`, 10,000 and 8 on SQLite unless said otherwise.
 */
const { engine, others } = engineAsked()
const PEOPLE = Number(others[0] ?? 10_000)
const SECONDS = Number(others[1] ?? 8)
const TOKEN = 'a-token-for-the-bench'
const WORDS = [
  'oui',
  'merci',
  'bonjour',
  'c est où',
  'je peux pas venir',
  'c est a quelle heure',
  'ok je viens',
  'quels papiers',
]
const SMS = '/webhooks/twilio/sms'
const STATUS = '/webhooks/twilio/status'
let sid = 0

const folder = mkdtempSync(join(tmpdir(), 'justif-bench-'))
const ground = await openGround(engine, folder)
const store = await ground.newStore()
const SECRET_KEY = 'a-secret-for-the-bench-of-32-letters'
await fillStore(store)
const least = await ground.newStore()
const carrier = await startPatientCarrier()
const floor = await begin('bench/floor-of-turns.ts', (port) => [least, String(port), urlOf(port), TOKEN])
const ours = await begin(
  'src/main.ts',
  () => [],
  (port) => ({
    DATABASE_URL: store,
    SECRET_KEY,
    PORT: String(port),
    TWILIO_ACCOUNT_SID: 'AC0123456789abcdef0123456789abcdef',
    TWILIO_AUTH_TOKEN: TOKEN,
    TWILIO_FROM: '+33937000000',
    TWILIO_API_URL: carrier.url,
    PUBLIC_URL: urlOf(port),
    SMS_PER_SECOND: '10',
    LOG_LEVEL: 'silent',
  }),
)
for (const connections of [10, 50]) {
  await compare(`texts in, ${connections} connections`, SMS, connections, textOf)
  await compare(`receipts, ${connections} connections`, STATUS, connections, receiptOf)
}
await end(floor.process)
await end(ours.process)
carrier.close()
await ground.stop()
rmSync(folder, { recursive: true })

async function compare(
  what: string,
  path: string,
  connections: number,
  formOf: (count: number) => Record<string, string>,
) {
  const measure = (port: number) =>
    postTexts({ port, publicUrl: urlOf(port), token: TOKEN, path }, connections, SECONDS, formOf)
  await postTexts({ port: ours.port, publicUrl: urlOf(ours.port), token: TOKEN, path }, connections, 2, formOf)
  const [least, reached] = [await measure(floor.port), await measure(ours.port)]
  process.stdout.write(
    `${engine}, ${what}: ${said(reached)}; floor ${said(least)}; ${(reached.rate / least.rate).toFixed(2)} of it\n`,
  )
}

function said({ rate, times }: Posted): string {
  return `${rate.toFixed(0)}/s, p50 ${at(times, 0.5).toFixed(1)} ms, p99 ${at(times, 0.99).toFixed(1)} ms`
}

function textOf(count: number): Record<string, string> {
  return {
    MessageSid: `SM${(++sid).toString(16).padStart(32, '0')}`,
    AccountSid: 'AC0123456789abcdef0123456789abcdef',
    From: `+336${String((count * 7919) % PEOPLE).padStart(8, '0')}`,
    To: '+33937000000',
    Body: WORDS[count % WORDS.length] ?? 'oui',
    NumMedia: '0',
  }
}

function receiptOf(): Record<string, string> {
  return { ...textOf(0), MessageStatus: 'delivered', SmsStatus: 'delivered' }
}

async function fillStore(address: string): Promise<void> {
  const { service, end: close } = await openOne({}, { DATABASE_URL: address, SECRET_KEY })
  await load(service.parts, planning(PEOPLE * 3))
  await close()
}

function urlOf(port: number): string {
  return `http://localhost:${port}`
}

async function begin(
  script: string,
  args: (port: number) => string[],
  environment: (port: number) => Record<string, string> = () => ({}),
): Promise<{ process: ChildProcess; port: number }> {
  const port = await freePort()
  const { PATH, HOME } = process.env
  const flags = (process.env.BENCH_FLAGS ?? '').split(' ').filter(Boolean)
  const child = spawn(process.execPath, [...(script.includes('main') ? flags : []), script, ...args(port)], {
    env: { PATH, HOME, ...environment(port) } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`${script} ended with ${code}`)))
  // Told to end, later, it does.
  ended.catch(() => {})
  await Promise.race([once(child.stdout as NodeJS.ReadableStream, 'data'), ended])
  await pause(500)
  return { process: child, port }
}

async function end(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  await gone
}
