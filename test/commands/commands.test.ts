import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { DateTime } from 'luxon'
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { backUp } from '../../src/app/upkeep/back-up.ts'
import { sealJournalEntries } from '../../src/app/upkeep/seal-journal.ts'
import { agentCommand } from '../../src/commands/agent.ts'
import { backupCommand } from '../../src/commands/backup.ts'
import type { Command } from '../../src/commands/command.ts'
import { copyCommand } from '../../src/commands/copy.ts'
import { doctorCommand } from '../../src/commands/doctor.ts'
import { exportCommand } from '../../src/commands/export.ts'
import { importCommand } from '../../src/commands/import.ts'
import { misreadingsCommand } from '../../src/commands/misreadings.ts'
import { officeCommand } from '../../src/commands/office.ts'
import { personCommand } from '../../src/commands/person.ts'
import { purgeCommand } from '../../src/commands/purge.ts'
import { rekeyCommand } from '../../src/commands/rekey.ts'
import { restoreCommand } from '../../src/commands/restore.ts'
import { tickCommand } from '../../src/commands/tick.ts'
import { openStore } from '../../src/store/engine/open-store.ts'
import { checkJournal, findLastSeal, listPutBack } from '../../src/store/journal/seals.ts'
import { listEmails } from '../../src/store/notices/emails.ts'
import { listOffices } from '../../src/store/offices/offices.ts'
import { startCarrier } from '../support/carrier.ts'
import { runHere } from '../support/command-here.ts'
import { line, PLANNING } from '../support/office-story.ts'
import { ACCOUNT_SID, AUTH_TOKEN } from '../support/service.ts'
import { newDatabase } from '../support/store.ts'
import { listJournal } from '../support/store-rows.ts'

/** Ahead of whatever day it is: these commands run on the machine's own clock. */
const AT = DateTime.now().setZone('Europe/Paris').plus({ days: 9 }).set({ hour: 14, minute: 0 })
const BOM = '\ufeff'

const loaded = mkdtempSync(join(tmpdir(), 'justif-commands-'))
afterAll(() => rmSync(loaded, { recursive: true, force: true }))
beforeAll(async () => {
  const planning = [
    PLANNING,
    line('K-1', { phone: '0612121212', reference: 'K1', at: AT, name: 'MOREL', first: 'Karim' }),
    line('K-2', { phone: '0612121212', reference: 'K2', at: AT.plus({ hours: 1 }), name: 'MOREL', first: 'Sonia' }),
    line('K-3', { reference: 'K3', at: AT.plus({ hours: 2 }), name: 'ROCHE', first: 'Nadia' }),
  ]
  writeFileSync(join(loaded, 'planning.csv'), planning.join('\n'))
  const environment = { DATABASE_URL: `file:${join(loaded, 'justif.db')}` }
  expect(await runHere(importCommand, [join(loaded, 'planning.csv')], environment)).toMatchObject({ code: 0 })
})

let path: (name: string) => string
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'justif-commands-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  cpSync(loaded, folder, { recursive: true })
  path = (name) => join(folder, name)
})

const run = (command: Command, args: string[] = [], environment = {}) =>
  runHere(command, args, { DATABASE_URL: `file:${path('justif.db')}`, ...environment })

describe('justif export', () => {
  test('writes a file a French spreadsheet opens, which loads again without a change', async () => {
    const { code, out, err } = await run(exportCommand)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.startsWith(`${BOM}dossier;nom;prenom;`)).toBe(true)
    expect(out.split('\r\n')).toHaveLength(5)
    expect(out.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    writeFileSync(path('again.csv'), out)
    const again = await run(importCommand, [path('again.csv'), '--json'])
    expect(JSON.parse(again.out)).toMatchObject({ lines: 3, created: 0, updated: 0, unchanged: 3, refused: [] })
  })

  test('gives one JSON document, and of changes since a day only those', async () => {
    const { out } = await run(exportCommand, ['--json'])
    expect(JSON.parse(out).lines.map(({ reference }: { reference: string }) => reference)).toEqual(['K1', 'K2', 'K3'])
    const since = await run(exportCommand, ['--json', '--since', AT.minus({ days: 20 }).toFormat('dd/MM/yyyy')])
    expect(JSON.parse(since.out)).toEqual({ lines: [] })
    const sheet = await run(exportCommand, ['--since', '2026-01-01'])
    expect(sheet.out).toMatch(/;statut;service;changement;ancienne_date;change_le\r\n$/)
  })

  test('refuses a day it cannot read, an office it does not know, and words too many', async () => {
    for (const args of [['--since', 'hier'], ['--office', 'LILLE'], ['encore']]) {
      expect(await run(exportCommand, args)).toMatchObject({ code: 1, out: '' })
    }
  })
})

describe('justif person', () => {
  test('gives the file of one person, and asks for the case number when several share the phone', async () => {
    const shared = await run(personCommand, ['export', '0612121212'])
    expect(shared).toMatchObject({ code: 1, out: '' })
    expect(shared.err).toMatch(/dossier K-1[\s\S]*dossier K-2/)
    const one = await run(personCommand, ['export', 'k-1', '--json'])
    expect(JSON.parse(one.out).identity).toMatchObject({ lastName: 'MOREL', firstName: 'Karim' })
    expect((await run(personCommand, ['export', 'k-1'])).out).toMatch(/Prénom : Karim/)
    expect((await run(personCommand, ['export', 'K-9'])).code).toBe(1)
    expect((await run(personCommand, ['forget', 'K-1'])).code).toBe(1)
  })

  test('erases with --yes, for good', async () => {
    const erased = await run(personCommand, ['erase', 'K-1', '--yes', '--json'])
    expect(JSON.parse(erased.out)).toMatchObject({ erased: { appointments: 1 } })
    expect((await run(personCommand, ['export', 'K-1'])).code).toBe(1)
    expect((await run(personCommand, ['export', '0612121212'])).out).toMatch(/Prénom : Sonia/)
  })
})

describe('what leaves by the command line', () => {
  test('is written down: the planning, a person’s whole file, misread messages, a copy of the store, by itself or into another; what was refused is not', async () => {
    await run(exportCommand, ['--json'])
    await run(exportCommand, ['--office', 'LILLE'])
    await run(personCommand, ['export', 'K-3', '--json'])
    await run(personCommand, ['export', '0612121212'])
    await run(backupCommand, [path('copy.db')])
    await run(backupCommand, [path('copy.db')])
    await run(misreadingsCommand, ['--office', 'LILLE'])
    await run(misreadingsCommand)
    const copying = ['--from', `file:${path('justif.db')}`, '--to', `file:${path('copied/justif.db')}`]
    await run(copyCommand, copying)
    await run(copyCommand, copying)
    const store = await openStore(`file:${path('justif.db')}`, readFileSync(path('secret.key'), 'utf8').trim())
    onTestFinished(() => store.close())
    const [office] = await listOffices(store)
    const entries = (await listJournal(store, office?.id ?? '')).filter(({ actor }) => actor === 'command')
    expect(entries.map(({ what }) => what)).toEqual([
      'planningExported',
      'personExported',
      'storeCopied',
      'misreadingsExported',
      'storeCopied',
    ])
    expect(entries.map(({ probationerId }) => probationerId !== null)).toEqual([false, true, false, false, false])
  })
})

describe('what is done to the whole store by the command line', () => {
  test('is written down: new keys, a copy put back, an erasure; what only counts is not', async () => {
    await run(backupCommand, [path('copy.db')])
    await run(restoreCommand, [path('copy.db')])
    await run(rekeyCommand)
    await run(purgeCommand, ['--dry-run'])
    await run(purgeCommand)
    await run(restoreCommand, ['--reconcile'])
    const store = await openStore(`file:${path('justif.db')}`, readFileSync(path('secret.key'), 'utf8').trim())
    onTestFinished(() => store.close())
    const [office] = await listOffices(store)
    const entries = (await listJournal(store, office?.id ?? '')).filter(({ actor }) => actor === 'command')
    expect(entries.map(({ what }) => what)).toEqual(['storeRestored', 'storeRekeyed', 'storePurged', 'storeRestored'])
    expect(await checkJournal(store)).toMatchObject({ missing: 0, changed: 0, chainBroken: false })
  })
})

describe('justif rekey', () => {
  test('gives the store new keys: what was found and read before is after, and doctor says which are used', async () => {
    const before = await run(personCommand, ['export', 'K-1', '--json'])
    const { code, out } = await run(rekeyCommand, ['--json'])
    expect(code).toBe(0)
    const [seal, ...others] = JSON.parse(out).keys.filter(({ use }: { use: string }) => use === 'seal')
    expect([seal.place, others]).toEqual([2, []])
    const after = await run(personCommand, ['export', 'K-1', '--json'])
    expect(JSON.parse(after.out).person).toEqual(JSON.parse(before.out).person)
    expect((await run(exportCommand, ['--json'])).out).toContain('K1')
    expect((await run(doctorCommand, ['--json'])).out).toContain('keysFine')
    expect(await run(rekeyCommand, ['again'])).toMatchObject({ code: 1, out: '' })
  })

  test('has names need a second secret, and each command says so when it is missing or another', async () => {
    const NAMES_KEY = 'what-names-need-beside-it-of-32-letters'
    const refused = await run(rekeyCommand, ['--names', 'on'])
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('Donnez d’abord NAMES_KEY')])
    expect((await run(doctorCommand, ['--json'], { NAMES_KEY })).out).toContain('namesKeyUnused')
    writeFileSync(path('names.key'), `${NAMES_KEY}\n`)
    const inFile = { NAMES_KEY_FILE: path('names.key') }
    const on = await run(rekeyCommand, ['--names', 'on'], inFile)
    expect([on.code, on.out]).toEqual([0, expect.stringContaining('demandent NAMES_KEY')])
    const fine = await run(doctorCommand, ['--json'], inFile)
    expect(fine.out).toMatch(/namesKeyBeside.*namesApart/)
    for (const environment of [{}, { NAMES_KEY: 'another-that-names-need-of-32-letters' }]) {
      const { code, out } = await run(doctorCommand, ['--json'], environment)
      expect([code, out]).toEqual([1, expect.stringContaining('storeWrongNamesKey')])
      await expect(run(exportCommand, ['--json'], environment)).rejects.toThrow('NAMES_KEY')
    }
    const kept = await run(backupCommand, [path('copy.db')], { NAMES_KEY })
    expect([kept.code, kept.out]).toEqual([0, expect.stringContaining('NAMES_KEY non plus')])
    const without = await run(restoreCommand, [path('copy.db')])
    expect([without.code, without.err]).toEqual([1, expect.stringContaining('demandent aussi la NAMES_KEY')])
    expect(await run(restoreCommand, [path('copy.db')], { NAMES_KEY })).toMatchObject({ code: 0 })
    expect((await run(personCommand, ['export', 'K-1', '--json'], { NAMES_KEY })).code).toBe(0)
  })
})

describe('justif purge', () => {
  test('says how long each kind is kept and what it removes', async () => {
    const { code, out } = await run(purgeCommand, ['--dry-run', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ dryRun: true, removed: { people: 0, texts: 0 }, keptMonths: { texts: 6 } })
    expect((await run(purgeCommand)).out).toContain('SMS (gardés 6 mois) : 0')
  })
})

describe('justif agent', () => {
  const ada = 'ada@justice.example'
  const add = (email: string, role: string, office = 'SPIP') =>
    run(agentCommand, ['add', email, '--name', 'Ada', '--office', office, '--role', role])
  const set = (email: string, ...said: string[]) => run(agentCommand, ['set', email, ...said])
  const told = async (email: string) => {
    const store = await openStore(`file:${path('justif.db')}`, readFileSync(path('secret.key'), 'utf8').trim())
    const emails = (await listEmails(store, 10)).filter(({ to }) => to === email)
    await store.close()
    return emails.map(({ kind }) => kind)
  }
  const agents = async () => JSON.parse((await run(agentCommand, ['list', '--json'])).out)

  test('adds somebody, or lets in whom a planning named, and changes nobody who may sign in already', async () => {
    expect((await add(ada, 'staff')).out).toBe(`${ada} is staff of SPIP.\n`)
    expect(await told(ada)).toEqual(['accountOpened'])
    const before = await agents()
    const again = await add(ada, 'admin')
    expect(again).toMatchObject({ code: 1, out: '' })
    expect(again.err).toContain(`${ada} already is staff of SPIP: nothing is changed.`)
    expect(again.err).toContain(`justif agent set ${ada}`)
    expect(await add(ada, 'none')).toMatchObject({ code: 1, out: '' })
    expect(await agents()).toEqual(before)
    expect(await add(ada, 'staff')).toMatchObject({ code: 0 })
    expect(await agents()).toEqual(before)
    expect(await told(ada)).toEqual(['accountOpened'])
    expect((await set(ada, '--role', 'none')).out).toBe(`${ada} is none of SPIP (was staff of SPIP).\n`)
    expect(await add(ada, 'agent')).toMatchObject({ code: 0 })
  })

  test('gives a link to sign in with, and resets how somebody does; of nobody it knows, neither', async () => {
    await add(ada, 'admin')
    expect((await run(agentCommand, ['link', ada])).out).toMatch(/^http:\/\/localhost:3000\/connexion\/[\w-]{43}\n$/)
    expect((await run(agentCommand, ['reset', ada])).out).toContain(`${ada} sets up how they sign in anew`)
    await add('bob@justice.example', 'admin')
    await set(ada, '--role', 'none')
    expect(await run(agentCommand, ['link', ada])).toMatchObject({ code: 1, out: '' })
    expect((await run(agentCommand, ['reset', 'x@justice.example'])).err).toContain('There is no agent')
  })

  test('sets what is said and nothing else, and leaves each office an administrator', async () => {
    await add(ada, 'admin')
    await run(officeCommand, ['add', 'PF', '--name', 'SPIP 987'])
    for (const said of [
      ['--role', 'agent'],
      ['--role', 'none'],
      ['--office', 'PF'],
    ]) {
      const refused = await set(ada, ...said)
      expect(refused).toMatchObject({ code: 1, out: '' })
      expect(refused.err).toContain('make somebody else one first')
    }
    await add('bob@justice.example', 'admin')
    expect((await set(ada, '--office', 'PF')).out).toBe(`${ada} is admin of PF (was admin of SPIP).\n`)
    await set('bob@justice.example', '--name', 'Bob')
    expect((await agents()).slice(-2)).toEqual([
      { email: ada, name: 'Ada', role: 'admin', office: 'PF' },
      { email: 'bob@justice.example', name: 'Bob', role: 'admin', office: 'SPIP' },
    ])
  })

  test('lets somebody work elsewhere too, in one office or in every, and takes that back', async () => {
    await add(ada, 'admin')
    await run(officeCommand, ['add', 'PF', '--name', 'SPIP 987'])
    const also = (...said: string[]) => run(agentCommand, ['also', ada, ...said])
    const posts = async () => (await agents()).find(({ email }: { email: string }) => email === ada).also
    expect(await posts()).toBeUndefined()
    expect((await also('--office', 'PF', '--role', 'staff')).out).toBe(`${ada} is also staff of PF.\n`)
    expect((await also('--office', 'all', '--role', 'admin')).out).toBe(`${ada} is also admin of every office.\n`)
    expect(await posts()).toEqual([
      { office: 'PF', role: 'staff' },
      { office: 'all', role: 'admin' },
    ])
    expect((await run(agentCommand, ['list'])).out).toContain('also staff of PF  also admin of all')
    expect((await also('--office', 'all', '--role', 'none')).out).toBe(`${ada} has no more to do in every office.\n`)
    expect(await posts()).toEqual([{ office: 'PF', role: 'staff' }])
    for (const [said, words] of [
      [['--office', 'XX', '--role', 'staff'], 'There is no office XX'],
      [['--office', 'SPIP', '--role', 'staff'], 'SPIP is their own office'],
      [['--office', 'PF'], 'Usage'],
    ] as const) {
      expect((await also(...said)).err).toContain(words)
    }
    await add('bob@justice.example', 'admin')
    await set(ada, '--role', 'none')
    expect((await also('--office', 'PF', '--role', 'staff')).err).toContain('may not sign in yet')
  })

  test.each([
    ['nobody', ['nobody@justice.example', '--role', 'staff'], 'There is no agent'],
    ['no office', [ada, '--office', 'XX'], 'There is no office XX'],
    ['nothing', [ada], 'Usage'],
    ['no role', [ada, '--role', 'king'], 'Usage'],
  ])('sets %s, and says so', async (_, said, words) => {
    const refused = await run(agentCommand, ['set', ...said])
    expect(refused.code).toBe(1)
    expect(refused.err).toContain(words)
  })
})

describe('justif office', () => {
  test('opens one as another is set, and lists them', async () => {
    const add = (...said: string[]) => run(officeCommand, ['add', ...said])
    expect(
      (await add('RE', '--name', 'SPIP 974', '--like', 'SPIP', '--zone', 'Indian/Reunion', '--region', 'RE')).out,
    ).toBe('Office RE is open, set as SPIP.\n')
    const { out } = await run(officeCommand, ['list', '--json'])
    expect(JSON.parse(out)).toMatchObject([
      { code: 'SPIP', zone: 'Europe/Paris', region: 'FR' },
      { code: 'RE', name: 'SPIP 974', zone: 'Indian/Reunion', region: 'RE', phone: null },
    ])
    expect((await run(officeCommand, ['list'])).out).toContain('RE  SPIP 974  Indian/Reunion  RE')
    for (const [said, words] of [
      [['RE', '--name', 'Again', '--like', 'SPIP'], 'There already is an office RE'],
      [['X!', '--name', 'Odd', '--like', 'SPIP'], 'is no code'],
      [['ZZ', '--name', 'Z', '--like', 'NONE'], 'There is no office NONE'],
    ] as const) {
      expect(await add(...said)).toMatchObject({ code: 1, out: '' })
      expect((await add(...said)).err).toContain(words)
    }
  })
})

describe('justif backup and restore', () => {
  test('keep a copy without the secret, and put it back', async () => {
    const kept = await run(backupCommand, [path('copy.db')])
    expect(kept).toMatchObject({ code: 0, err: '' })
    expect(kept.out).toMatch(/secret\.key\) n’est PAS dans la copie/)
    expect(await run(backupCommand, [path('copy.db')])).toMatchObject({ code: 1, out: '' })
    await run(personCommand, ['erase', 'K-1', '--yes'])
    const restored = await run(restoreCommand, [path('copy.db'), '--json'])
    expect(JSON.parse(restored.out)).toMatchObject({ people: 3, appointments: 3 })
    expect((await run(personCommand, ['export', 'K-1'])).code).toBe(0)
  })

  test('put back say so in the journal, so that the seals of later copies are not missed', async () => {
    await run(backupCommand, [path('copy.db')])
    await run(restoreCommand, [path('copy.db')])
    const store = await openStore(`file:${path('justif.db')}`, readFileSync(path('secret.key'), 'utf8').trim())
    onTestFinished(() => store.close())
    expect(await listPutBack(store)).toEqual([1])
    expect(await checkJournal(store)).toMatchObject({ missing: 0, changed: 0, chainBroken: false })
  })

  test('give a copy its name only once it is written down', async () => {
    const store = await openStore(`file:${path('justif.db')}`, readFileSync(path('secret.key'), 'utf8').trim())
    onTestFinished(() => store.close())
    const unwritten = backUp(store, path('copy.db'), () => Promise.reject(new Error('not written down')))
    await expect(unwritten).rejects.toThrow('not written down')
    expect(existsSync(path('copy.db'))).toBe(false)
  })

  test('never make a store or a secret where there is none', async () => {
    const environment = { DATABASE_URL: `file:${path('nowhere/justif.db')}` }
    expect(await run(backupCommand, [path('copy.db')], environment)).toMatchObject({ code: 1, out: '' })
    expect(await run(restoreCommand, [path('planning.csv')], environment)).toMatchObject({ code: 1, out: '' })
    expect(await run(doctorCommand, [], environment)).toMatchObject({ code: 0 })
    expect(existsSync(path('nowhere'))).toBe(false)
  })

  test('of a Postgres is such a file too, put back into an empty one', async () => {
    const environment = { DATABASE_URL: await newDatabase('postgres', 'empty'), SECRET_KEY: 'x'.repeat(32) }
    expect(await run(importCommand, [path('planning.csv')], environment)).toMatchObject({ code: 0 })
    expect(await run(backupCommand, [path('postgres.db')], environment)).toMatchObject({ code: 0, err: '' })
    expect((await run(restoreCommand, [path('postgres.db')], environment)).err).toMatch(/contient déjà des données/)
    const other = { ...environment, DATABASE_URL: await newDatabase('postgres', 'empty') }
    const restored = await run(restoreCommand, [path('postgres.db'), '--json'], other)
    expect(JSON.parse(restored.out)).toMatchObject({ people: 3, appointments: 3 })
    expect((await run(personCommand, ['export', 'K-1'], other)).code).toBe(0)
  })
})

describe('justif doctor', () => {
  const problems = async (environment = {}) => {
    const { code, out } = await run(doctorCommand, ['--json'], environment)
    const { findings } = JSON.parse(out) as { findings: { code: string; level: string }[] }
    return [code, ...findings.filter(({ level }) => level === 'problem').map((finding) => finding.code)]
  }

  test('says what is wrong, line by line, and exits 1 until it is put right', async () => {
    const sick = await run(doctorCommand)
    expect(sick.code).toBe(1)
    expect(sick.out).toMatch(/PROBLÈME .*démarrez-le/)
    await run(tickCommand)
    expect((await run(doctorCommand)).code).toBe(0)
    chmodSync(path('secret.key'), 0o644)
    expect(await problems()).toEqual([1, 'secretFileOpen'])
  })

  test('says whether the journal still has a seal that was noted elsewhere', async () => {
    await run(tickCommand)
    const store = await openStore(`file:${path('justif.db')}`, readFileSync(path('secret.key'), 'utf8').trim())
    await sealJournalEntries({ store, log: { info() {}, warn() {}, error() {} } })
    const { number, mac } = (await findLastSeal(store)) ?? { number: 0, mac: '' }
    await store.close()
    const there = await run(doctorCommand, ['--seal', `${number} ${mac}`, '--locale', 'en'])
    expect([there.code, there.out]).toEqual([0, expect.stringContaining(`still has the seal ${number} ${mac}`)])
    const gone = await run(doctorCommand, ['--seal', `${number + 1} ${mac}`])
    expect([gone.code, gone.out]).toEqual([1, expect.stringContaining('n’a pas le sceau')])
  })

  test('says that a key of the store is lost, and what to do, as every command does', async () => {
    const writer = new Sqlite(path('justif.db'))
    writer.exec("delete from data_keys where use = 'lookUp'")
    writer.close()
    expect(await problems()).toEqual([1, 'storeKeyLost'])
    expect((await run(doctorCommand)).out).toMatch(/PROBLÈME .*clé de la base est perdue.*justif restore/)
    await expect(run(exportCommand, ['--json'])).rejects.toThrow(/a key of this store is lost.*justif restore/)
  })

  test('tells a wrong secret, a missing one, a broken store and a server that does not answer apart', async () => {
    const SECRET_KEY = 'x'.repeat(32)
    expect(await problems({ SECRET_KEY })).toEqual([1, 'storeWrongSecret'])
    const postgres = { DATABASE_URL: 'postgres://u:hush@localhost:1/justif', SECRET_KEY }
    expect(await problems(postgres)).toEqual([1, 'storeUnreachable'])
    expect((await run(doctorCommand, [], postgres)).out).not.toContain('hush')
    rmSync(path('secret.key'))
    expect(await problems()).toEqual([1, 'secretMissing'])
    writeFileSync(path('justif.db'), 'x'.repeat(9000))
    expect(await problems({ SECRET_KEY })).toEqual([1, 'storeDamaged'])
  })

  test('leaves a Postgres that is behind this version as it is', async () => {
    const environment = { DATABASE_URL: await newDatabase('postgres', 'empty'), SECRET_KEY: 'x'.repeat(32) }
    for (let time = 0; time < 2; time++) {
      const { code, out } = await run(doctorCommand, [], environment)
      expect([code, out]).toEqual([0, expect.stringContaining('faites-en une avec pg_dump')])
    }
    await run(tickCommand, [], environment)
    expect((await run(doctorCommand, [], environment)).out).toContain('Postgres')
    expect((await run(doctorCommand, [], environment)).out).not.toContain('pg_dump')
  })

  test('wants an https address where the carrier can answer', async () => {
    const account = { TWILIO_ACCOUNT_SID: 'AC1', TWILIO_AUTH_TOKEN: 't', TWILIO_FROM: '+33937000000' }
    const twilio = { ...account, TWILIO_API_URL: 'http://carrier.invalid' }
    const smtp = { SMTP_URL: 'smtp://localhost', MAIL_FROM: 'a@justice.example' }
    const production = { NODE_ENV: 'production', AGENT_EMAIL_DOMAINS: 'justice.example', ...twilio, ...smtp }
    const SECRET_KEY = readFileSync(path('secret.key'), 'utf8').trim()
    const sick = await problems({ ...production, SECRET_KEY, PUBLIC_URL: 'http://localhost:3000' })
    expect(sick).toContain('addressNotReachable')
    const sound = await problems({ ...production, SECRET_KEY, PUBLIC_URL: 'https://justif.example' })
    expect(sound).not.toContain('addressNotReachable')
  })

  test('asks the carrier where what fails is brought, and whether each person is written to from one number', async () => {
    const sid = 'MG0123456789abcdef0123456789abcdef'
    const carrier = await startCarrier({ authToken: AUTH_TOKEN, accountSid: ACCOUNT_SID })
    onTestFinished(() => carrier.close())
    const environment = {
      TWILIO_ACCOUNT_SID: ACCOUNT_SID,
      TWILIO_AUTH_TOKEN: AUTH_TOKEN,
      TWILIO_FROM: sid,
      TWILIO_API_URL: carrier.url,
      PUBLIC_URL: 'https://one.example',
      PUBLIC_URL_FALLBACK: 'https://two.example',
    }
    const said = async () => {
      const { out } = await run(doctorCommand, ['--json'], environment)
      const { findings } = JSON.parse(out) as { findings: { code: string; sentence: string }[] }
      return findings.filter(({ code }) => code.startsWith('carrier')).map(({ code, sentence }) => [code, sentence])
    }
    expect(await said()).toContainEqual(['carrierRefusesUs', expect.stringContaining('noNumber')])
    carrier.account.service = { sid, stickySender: false }
    expect(await said()).toContainEqual(['carrierManyNumbers', expect.stringContaining(sid)])
    const second = 'https://two.example/webhooks/twilio/sms'
    expect(await said()).toContainEqual(['carrierNoFallback', expect.stringContaining(second)])
    carrier.account.smsFallbackUrl = 'https://three.example/webhooks/twilio/sms'
    expect(await said()).toContainEqual(['carrierFallbackElsewhere', expect.stringContaining(second)])
    carrier.account.smsFallbackUrl = second
    carrier.account.service.stickySender = true
    const first = 'https://one.example/webhooks/twilio/sms'
    expect(await said()).toContainEqual(['carrierBringsNothing', expect.stringContaining(first)])
    carrier.account.smsUrl = first
    expect((await said()).map(([code]) => code)).toEqual(['carrierAsked', 'carrierFine'])
    expect(carrier.creates).toBe(0)
  })

  test('changes nothing', async () => {
    const before = readFileSync(path('justif.db'))
    await run(doctorCommand)
    expect(readFileSync(path('justif.db'))).toEqual(before)
  })
})
