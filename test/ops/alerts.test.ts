import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { DateTime } from 'luxon'
import { destination, pino } from 'pino'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  ACCOUNT_DOWN,
  CARRIER_SILENT,
  JOURNAL_CHECKED,
  LAST_BACKUP,
  LAST_PURGE,
  LAST_TICK,
} from '../../src/app/mark-names.ts'
import { checkJournalTonight } from '../../src/app/upkeep/check-journal-tonight.ts'
import { diskFinding } from '../../src/app/upkeep/check-machine.ts'
import { sealJournalEntries } from '../../src/app/upkeep/seal-journal.ts'
import { backupCommand } from '../../src/commands/backup.ts'
import type { Command } from '../../src/commands/command.ts'
import { doctorCommand } from '../../src/commands/doctor.ts'
import { doctorReport } from '../../src/commands/doctor-words.ts'
import { purgeCommand } from '../../src/commands/purge.ts'
import { tickCommand } from '../../src/commands/tick.ts'
import { writeJournal } from '../../src/store/journal/journal.ts'
import { findLastSeal } from '../../src/store/journal/seals.ts'
import { removeMark, setMark } from '../../src/store/marks/marks.ts'
import { type MessageChange, markTexts } from '../../src/store/messages/mark-texts.ts'
import { BY_HAND, RANK } from '../../src/store/messages/message.ts'
import { enqueueTexts } from '../../src/store/messages/outbox.ts'
import { enqueueEmail } from '../../src/store/notices/emails.ts'
import { listOffices } from '../../src/store/offices/offices.ts'
import { runHere } from '../support/command-here.ts'
import { type Figures, firing } from '../support/promql.ts'
import { ACCOUNT_SID, AUTH_TOKEN, openTestService, type TestService } from '../support/service.ts'
import { newFolder } from '../support/store.ts'
import { letJournalBeChanged } from '../support/tamper-with-journal.ts'

/** Each rule, in a service that is in the state it means: it comes, and its runbook's commands say what the runbook promises. */
const RULES = rulesOf(readFileSync('ops/alerts.yml', 'utf8'))
const RUNBOOKS = runbooksOf(readFileSync('docs/runbooks.md', 'utf8'))
const TWILIO = {
  TWILIO_ACCOUNT_SID: ACCOUNT_SID,
  TWILIO_AUTH_TOKEN: AUTH_TOKEN,
  TWILIO_FROM: '+33937000000',
  TWILIO_API_URL: 'http://carrier.invalid',
}
const PUBLIC_URL = 'http://localhost:3000'

let service: TestService
/** Where it keeps its log, as `justif.log`. */
let logs: string
beforeEach(async () => {
  logs = newFolder()
  service = await openTestService({ log: pino(destination({ dest: join(logs, 'justif.log'), sync: true })) })
  await mark(LAST_TICK, ago({ seconds: 5 }))
})
afterEach(() => service.close())

test('every rule has its runbook, each runbook its rule, and each its state here', () => {
  const names = RULES.map(({ alert }) => alert)
  expect(names.length).toBeGreaterThan(15)
  expect([...RUNBOOKS.keys()].toSorted()).toEqual(names.toSorted())
  expect(Object.keys(STATES).toSorted()).toEqual(names.toSorted())
  expect(RULES.filter(({ alert, runbook }) => runbook !== `docs/runbooks.md#${alert.toLowerCase()}`)).toEqual([])
  expect([...RUNBOOKS].filter(([, commands]) => commands.length === 0)).toEqual([])
})

test('every figure that a rule names is told', async () => {
  const told = new Set([...(await figures()).keys()].map((name) => name.replace(/\{.*/, '')))
  // Told once it happened.
  told.add('justif_ended_texts')
  const named = RULES.flatMap(({ expr }) => [...expr.matchAll(/justif_\w+/g)].map(([name]) => name))
  expect(named.filter((name) => !told.has(name))).toEqual([])
})

test('where all is well only the watchdog barks', async () => {
  await writeIn(2, 'SM-well')
  expect(await barking()).toEqual(['JustifWatchdog'])
})

describe.each(RULES)('$alert', ({ alert, expr }) => {
  test('comes in the state it means, and its runbook says then what it promises', async () => {
    const state = STATES[alert]
    if (!state) throw new Error('no state')
    await state.make()
    expect(firing(expr, state.seen ? state.seen(await figures()) : await figures(), Date.now() / 1000)).toBe(true)
    for (const { command, says } of RUNBOOKS.get(alert) ?? []) {
      const said = await state.run(command)
      for (const line of says) expect(said).toMatch(patternOf(line))
    }
    await state.mend?.()
  })
})

interface State {
  make(): Promise<unknown>
  /** Figures that no test can bring about. */
  seen?(figures: Map<string, number>): Figures
  run(command: string): Promise<string>
  mend?(): Promise<unknown>
}

const lateTexts: State = {
  make: () => addTexts(5, { dueAt: ago({ minutes: 4 }) }),
  run,
}

const STATES: Record<string, State> = {
  JustifPromiseBurnsFast: lateTexts,
  JustifPromiseBurns: lateTexts,
  JustifPromiseMissed: lateTexts,
  JustifWatchdog: { make: async () => {}, run },
  JustifAbsent: { make: async () => {}, seen: () => new Map(), run },
  JustifMachineDown: {
    make: async () => {},
    seen: (figures) => figures.set('up{job="justif",instance="justif-2"}', 0),
    run,
  },
  JustifStoreDown: {
    async make() {
      const { store } = service.parts
      const fail = () => {
        throw Object.assign(new Error('gone'), { code: 'SQLITE_IOERR' })
      }
      service.parts.store = new Proxy(store, {
        get: (target, name) => (name === 'db' || name === 'transaction' ? fail() : Reflect.get(target, name)),
      })
      this.mend = async () => {
        service.parts.store = store
      }
    },
    run,
  },
  JustifTickStopped: {
    async make() {
      await whileNothingIsWritten('SQLITE_IOERR', () => service.ticker.tick().catch(() => {}))
      await mark(LAST_TICK, ago({ minutes: 10 }))
    },
    run,
  },
  JustifDiskLow: {
    make: async () => {},
    seen: (figures) => figures.set('justif_disk_free_bytes', 900_000_000),
    run: async () => doctorReport([diskFinding(900)], 'en'),
  },
  JustifBackupOld: {
    make: () => mark(LAST_BACKUP, ago({ hours: 40 })),
    async run(command) {
      const said = await run(command)
      expect(await barking()).toEqual(['JustifWatchdog'])
      return said
    },
  },
  JustifBackupNever: {
    async make() {
      service.parts.settings = { ...service.parts.settings, backupFolder: '/backups' }
    },
    async run(command) {
      const said = await run(command)
      expect(await barking()).toEqual(['JustifWatchdog'])
      return said
    },
  },
  JustifPurgeOld: { make: () => mark(LAST_PURGE, ago({ days: 4 })), run },
  JustifJournalBroken: {
    async make() {
      const { parts } = service
      const { journal } = parts.store.tables
      const entry = { officeId: await officeId(), actor: 'service', what: 'personRead' } as const
      await parts.store.transaction((tx) => writeJournal(tx, [entry], parts.newId, now()))
      await sealJournalEntries(parts)
      await checkJournalTonight(parts)
      expect(await barking()).toEqual(['JustifWatchdog'])
      await parts.store.transaction(async (tx) => {
        await letJournalBeChanged(tx)
        await tx.db.update(journal).set({ what: 'booked' })
        await removeMark(tx, JOURNAL_CHECKED)
      })
      await checkJournalTonight(parts)
    },
    run,
  },
  JustifTextsWait: { make: () => addTexts(5, { dueAt: ago({ minutes: 11 }) }), run },
  JustifAnswersWait: {
    make: () => addTexts(2, { dueAt: ago({ minutes: 3 }), kind: 'confirmed' }),
    run,
  },
  JustifCarrierRefusesAccount: { make: () => mark(ACCOUNT_DOWN, ago({ hours: 1 })), run },
  JustifCarrierSilent: { make: () => mark(CARRIER_SILENT, ago({ minutes: 6 })), run },
  JustifCarrierRefusesTexts: {
    make: () => addTexts(12, { dueAt: ago({ hours: 1 }) }, { state: 'refused', reason: 'filtered', settledAt: now() }),
    run,
  },
  JustifTextsUncertain: {
    make: () => addTexts(1, { dueAt: ago({ hours: 2 }) }, { state: 'uncertain', createdAt: ago({ hours: 2 }) }),
    run,
  },
  JustifWebhooksFail: {
    async make() {
      await whileNothingIsWritten('SQLITE_FULL', () => writeIn(2, 'SM-fail', 500))
      await writeIn(2, 'SM-fail')
    },
    run,
  },
  JustifWebhooksRefused: {
    async make() {
      for (let time = 0; time < 6; time++)
        await service.server.inject({ method: 'POST', url: '/webhooks/twilio/sms', payload: {} })
    },
    run,
  },
  JustifEmailsWait: {
    make: async () => {
      const office = await officeId()
      const email = { id: 'e', key: 'e', officeId: office, agentId: undefined, kind: 'link', to: 'a@b.example' }
      const words = { subject: 's', body: 'b', dueAt: ago({ hours: 2 }) }
      await service.parts.store.transaction((tx) => enqueueEmail(tx, { ...email, ...words }, ago({ hours: 2 })))
    },
    run,
  },
}

const COMMANDS: Record<string, Command> = {
  doctor: doctorCommand,
  backup: backupCommand,
  purge: purgeCommand,
  tick: tickCommand,
}

/** A command as a runbook writes it. */
async function run(command: string): Promise<string> {
  const words = command.match(/"[^"]*"|'[^']*'|\S+/g) ?? []
  const [word = '', ...args] = words.map((it) => it.replace(/^(["'])(.*)\1$/, '$2'))
  if (word === 'grep') return execFileSync(word, args, { cwd: logs, encoding: 'utf8' })
  if (word === 'curl') {
    const path = args.at(-1)?.replace('$PUBLIC_URL', '') ?? ''
    return (await service.server.inject({ url: path })).body
  }
  const [name = '', ...rest] = args
  const known = COMMANDS[name]
  if (word !== 'justif' || !known) throw new Error(`a command that no test runs: ${command}`)
  const folder = newFolder()
  const seal = await ownSeal()
  const placed = rest.map((argument) => argument.replace('/backups', folder).replace(NOTED_SEAL, seal))
  const { out, err } = await runHere(known, placed, { DATABASE_URL: `file:${service.file}`, PUBLIC_URL, ...TWILIO })
  expect(err).toBe('')
  return out.replaceAll(folder, '/backups').replaceAll(seal, NOTED_SEAL)
}

/** The one of the runbook. */
const NOTED_SEAL = '214 Zx81kQ'

/** The last of the journal here, as somebody notes it. */
async function ownSeal(): Promise<string> {
  const { number, mac } = (await findLastSeal(service.parts.store)) ?? { number: 0, mac: 'no seal' }
  return `${number} ${mac.slice(0, 6)}`
}

async function whileNothingIsWritten(code: string, work: () => Promise<unknown>): Promise<void> {
  const { store } = service.parts
  const { transaction } = store
  store.transaction = async () => {
    throw new Sqlite.SqliteError('not written', code)
  }
  await work()
  store.transaction = transaction
}

async function barking(): Promise<string[]> {
  const told = await figures()
  return RULES.filter(({ expr }) => firing(expr, told, Date.now() / 1000)).map(({ alert }) => alert)
}

async function figures(): Promise<Map<string, number>> {
  const { body } = await service.server.inject({ url: '/metrics' })
  const lines = body.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))]))
}

async function addTexts(
  count: number,
  { dueAt, kind = BY_HAND }: { dueAt: DateTime; kind?: string },
  became?: MessageChange,
): Promise<void> {
  const office = await officeId()
  const { newId, store } = service.parts
  const texts = Array.from({ length: count }, () => {
    const id = newId()
    return { id, key: `t:${id}`, officeId: office, kind, phone: '+33639980001', body: 'x', rank: RANK.answer, dueAt }
  })
  await store.transaction(async (tx) => {
    await enqueueTexts(tx, texts, dueAt)
    const ids = texts.map(({ id }) => id)
    if (became) await markTexts(tx, ids, ['waiting'], became)
  })
}

async function writeIn(count: number, sid: string, status = 200): Promise<void> {
  for (let text = 0; text < count; text++)
    expect(await service.receive({ from: '12345', body: 'ok', sid: `${sid}${text}` })).toBe(status)
  await service.ticker.quiet()
}

async function officeId(): Promise<string> {
  return (await listOffices(service.parts.store))[0]?.id ?? ''
}

async function mark(name: string, at: DateTime): Promise<void> {
  await service.parts.store.transaction((tx) => setMark(tx, name, at.toISO() ?? ''))
}

function now(): DateTime {
  return DateTime.utc()
}

function ago(duration: object): DateTime {
  return now().minus(duration)
}

/** A line as a runbook shows it: its numbers, and dates, are those of a day. */
function patternOf(line: string): RegExp {
  return new RegExp(line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\d+/g, '\\d+'))
}

function rulesOf(written: string): { alert: string; expr: string; runbook: string }[] {
  return written
    .split('- alert: ')
    .slice(1)
    .map((rule) => ({
      alert: rule.split('\n')[0] ?? '',
      expr: (/expr: (?:>-\n)?([\s\S]*?)\n\s+(?:for|labels):/.exec(rule)?.[1] ?? '').replace(/\s+/g, ' ').trim(),
      runbook: /runbook_url: (\S+)/.exec(rule)?.[1] ?? '',
    }))
}

function runbooksOf(written: string): Map<string, { command: string; says: string[] }[]> {
  const sections = written.split('\n## ').slice(1)
  return new Map(
    sections.map((section) => {
      const blocks = [...section.matchAll(/```\n([\s\S]*?)```/g)].map(([, block = '']) => block.trimEnd().split('\n'))
      const commands = blocks.map(([command = '', ...says]) => ({ command: command.replace('$ ', ''), says }))
      return [section.split('\n')[0] ?? '', commands]
    }),
  )
}
