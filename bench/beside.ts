import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Parts } from '../src/app/parts.ts'
import { importSchedule } from '../src/app/planning-files/import-schedule.ts'
import { signInAs } from '../src/app/sign-in/sign-in.ts'
import { readConfig } from '../src/config.ts'
import { openSimulatedCarrier } from '../src/providers/simulated.ts'
import { openService, type Service } from '../src/service.ts'
import { keepAgent } from '../src/store/agents/agents.ts'
import { listOffices } from '../src/store/offices/offices.ts'
import { signatureOf } from '../test/support/carrier-posts.ts'

const TOKEN = 'a-token-for-the-bench'
/** The carrier gives no id twice, to no run on the same store either. */
let poked = Date.now()

/** A service on a file of its own, with a carrier that takes everything at once; `end` closes it and removes the file. */
export async function openOne(
  given: Partial<Parts> = {},
  environment: Record<string, string> = {},
): Promise<{ service: Service; end(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'justif-bench-'))
  const read = readConfig({
    DATABASE_URL: `file:${join(folder, 'justif.db')}`,
    SECRET_KEY: 'a secret of a bench, of nobody at all',
    TWILIO_ACCOUNT_SID: 'AC0123456789abcdef0123456789abcdef',
    TWILIO_AUTH_TOKEN: TOKEN,
    TWILIO_FROM: '+33937000000',
    TWILIO_API_URL: 'http://127.0.0.1:9',
    PUBLIC_URL: 'http://localhost:3000',
    // Faster than the texts that come in: else the lane of answers would never be quiet.
    SMS_PER_SECOND: '1000',
    LOG_LEVEL: 'silent',
    ...environment,
  })
  if ('problems' in read) throw new Error(read.problems.join('\n'))
  const service = await openService(
    read.config,
    environment.TWILIO_API_URL ? given : { carrier: openSimulatedCarrier(), ...given },
  )
  return {
    service,
    async end() {
      await service.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** What is asked for beside texts that come in, one after the other: what a monitor asks, and an agent signed in. */
const ROUTES = [
  ...['/healthz', '/readyz', '/connexion', '/agenda', '/demandes', '/envois', '/personnes?q=nom', '/creneaux'],
  ...['/agenda/lettres', '/import', '/mon-compte', '/reglages'],
]

export interface Times {
  seconds: number
  texts: number[]
  pages: number[]
  slowestPages: string
}

/** Times texts that come in and every kind of page, by turns and one after the other, while some work goes on. */
export async function pokes(service: Service, work: () => Promise<void>): Promise<Times> {
  const cookie = `justif=${await signIn(service)}`
  const texts: number[] = []
  const pages: { route: string; took: number }[] = []
  const start = performance.now()
  let over = false
  const done = work().finally(() => {
    over = true
  })
  for (let count = 0; !over; count++) {
    texts.push(await timed(() => poke(service, `+3363998${String(count % 10_000).padStart(4, '0')}`)))
    await pause(20)
    const route = ROUTES[count % ROUTES.length] ?? '/'
    pages.push({ route, took: await timed(() => look(service, route, cookie)) })
    await pause(20)
  }
  await done
  const slowest = new Map(pages.toSorted((one, other) => one.took - other.took).map(({ route, took }) => [route, took]))
  const three = [...slowest].toSorted(([, one], [, other]) => other - one).slice(0, 3)
  return {
    seconds: (performance.now() - start) / 1000,
    texts,
    pages: pages.map(({ took }) => took),
    slowestPages: three.map(([route, took]) => `${route} ${took.toFixed(0)}`).join(', '),
  }
}

/** An administrator of the first office, who may see every page. */
export async function signIn({ parts }: Service): Promise<string> {
  const { store, newId, clock } = parts
  const [office] = await listOffices(store)
  const email = 'direction@justice.example'
  const admin = { id: newId(), officeId: office?.id ?? '', email, role: 'admin' } as const
  const { id } = await store.transaction((tx) => keepAgent(tx, admin, clock.now()))
  return signInAs(parts, id)
}

export async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

async function look({ server }: Service, url: string, cookie: string): Promise<void> {
  const answer = await server.inject({ url, headers: { cookie } })
  // Of `readyz` a late tick is an answer as well.
  if (answer.statusCode !== 200 && url !== '/readyz') throw new Error(`${url} answered ${answer.statusCode}`)
}

/** A person writes from this number, as the carrier hands it over. */
export async function poke({ server }: Service, phone: string): Promise<void> {
  const form = {
    MessageSid: `SM${(++poked).toString(16).padStart(32, '0')}`,
    From: phone,
    To: '+33937000000',
    Body: 'bonjour',
    NumMedia: '0',
  }
  const url = '/webhooks/twilio/sms'
  const answer = await server.inject({
    method: 'POST',
    url,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': signatureOf(`http://localhost:3000${url}`, form, TOKEN),
    },
    payload: new URLSearchParams(form).toString(),
  })
  if (answer.statusCode !== 200) throw new Error(`answered ${answer.statusCode}`)
}

/** Loads a planning of which every line is new. */
export async function load(parts: Parts, source: Uint8Array): Promise<void> {
  const result = await importSchedule(parts, { source, fileName: 'planning.csv', summons: false, dryRun: false })
  if ('problem' in result || result.report.refused.length > 0) throw new Error('the file did not load')
}

/** A planning of so many lines, three a person, spread over next year unless all are on one day. */
export function planning(count: number, day?: string): Uint8Array {
  const year = new Date().getFullYear() + 1
  const two = (number: number) => String(number).padStart(2, '0')
  const lines = Array.from({ length: count }, (_, index) => {
    const person = Math.floor(index / 3)
    const date = day ?? `${two(1 + (index % 28))}/${two(1 + (Math.floor(index / 28) % 12))}/${year}`
    const hour = `${two(9 + (index % 8))}h${two((index % 4) * 15)}`
    return `D${person};NOM${person};Prénom;06${String(person).padStart(8, '0')};R${index};SPIP;${date};${hour};SPIP;agent${index % 40}@justice.example`
  })
  return new TextEncoder().encode(
    ['dossier;nom;prenom;telephone;reference;type;date;heure;lieu;agent_email', ...lines].join('\n'),
  )
}

export function say(when: string, { seconds, texts, pages, slowestPages }: Times): void {
  const said = `${when} (${seconds.toFixed(1)} s): ${texts.length} texts answered, ${spread(texts)}`
  process.stdout.write(`${said}; ${pages.length} pages shown, ${spread(pages)} (${slowestPages})\n`)
}

export function spread(times: number[]): string {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0)
  return `median ${at(0.5)} ms, p95 ${at(0.95)}, p99 ${at(0.99)}, slowest ${at(1)}`
}
