import { getTableColumns, getTableName, sql } from 'drizzle-orm'
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { correctLines, startApplying, takeInUpload } from '../../../src/app/planning-files/change-upload.ts'
import { importSchedule } from '../../../src/app/planning-files/import-schedule.ts'
import { beginReconciling } from '../../../src/app/upkeep/reconcile.ts'
import { protocolOf, written } from '../../../src/domain/trial/protocol.ts'
import type { TrialResult } from '../../../src/domain/trial/result.ts'
import { findAgentByEmail, keepAgent, setAgent } from '../../../src/store/agents/agents.ts'
import { addSecondFactor } from '../../../src/store/agents/second-factors.ts'
import { addSession } from '../../../src/store/agents/sessions.ts'
import type { Store } from '../../../src/store/engine/database.ts'
import type { Tables } from '../../../src/store/engine/tables.ts'
import { findUpload } from '../../../src/store/files/uploads.ts'
import { addHook } from '../../../src/store/hooks/hooks.ts'
import { NOTHING_READ } from '../../../src/store/journal/changes.ts'
import { listOffices, setOffice } from '../../../src/store/offices/offices.ts'
import { getProbationer, listByCases } from '../../../src/store/people/people.ts'
import { setProbationer } from '../../../src/store/people/write-people.ts'
import { addThreadNote } from '../../../src/store/threads/threads.ts'
import { addToken } from '../../../src/store/tokens/tokens.ts'
import { addTrial, keepResult, startTrial } from '../../../src/store/trials/trials.ts'
import { DESIGN, SAID } from '../../domain/trial/design.ts'
import { clockAt } from '../../support/clock.ts'
import { openTestService, type TestService } from '../../support/service.ts'
import { eachEngine, newDatabase } from '../../support/store.ts'
import { dump as openedDump } from '../../support/store-dump.ts'
import { dump } from '../dump.ts'
import { addPerson, layGround } from '../ground.ts'

const PLANNING = `dossier;nom;prenom;telephone;reference;type;date;heure;lieu;adresse;agent_email;documents
2026/ÉX-4711902;Ñuñez-Kowalczyk;Éloïse Hyacinthe;06 39 98 12 34;Réf Zorglub-77;SPIP;17/03/2026;14h30;SPIP;;bouvreuil.melchior@spip.example;bulletin de zirconium
2026/EX-5822013;Schtroumpfette;Barnabé;+594 694 20 12 34;REF-QUINOA;SPIP;18/03/2026;9h;SPIP;;bouvreuil.melchior@spip.example;
2026/EX-5822013;Schtroumpfette;Barnabé;+594 694 20 12 34;REF-QUINOA-2;VISITE;24/03/2026;9h;Chez elle;12 sente Calliope;bouvreuil.melchior@spip.example;`
const SLOTS = `type;date;heure;lieu;places
SPIP;19/03/2026;9h;SPIP;1
SPIP;20/03/2026;9h;SPIP;1`
const OBLIGATIONS = `dossier;obligation;detail;justificatif
2026/ÉX-4711902;soins;hôpital Archibald;attestation du docteur Philomène
2026/ÉX-4711902;ne plus approcher du manoir Vercingétorix;;`

/** One less here is a decision, to be taken with the person who answers for the data. */
const SEALED = [
  ...[
    'agents.email',
    'agents.name',
    'appointments.documents',
    'appointments.home',
    'appointments.reference',
    'appointments.wish',
    'conversations.state',
  ],
  ...['notices.said', 'notices.values'],
  ...['emails.body', 'emails.subject', 'emails.to', 'imports.file_name', 'journal.details', 'marks.value'],
  ...[
    'messages.body',
    'messages.phone',
    'obligations.code',
    'obligations.detail',
    'obligations.proof',
    'obligations.told',
    'obligations.words',
    'offices.agent_words',
    'offices.paper_word',
    'offices.team_phones',
  ],
  ...['probationers.address', 'probationers.birth_date', 'probationers.case_number', 'probationers.first_name'],
  ...['probationers.last_name', 'probationers.paused_reason'],
  ...['second_factors.secret', 'sessions.id_token', 'tokens.name', 'hooks.address', 'hooks.secret'],
  ...['probationers.phone', 'schedule_lines.cells', 'trials.result', 'found_sent.body'],
  ...[
    'emails.calendar',
    'emails.html',
    'upload_parts.content',
    'uploads.corrections',
    'uploads.file_name',
    'uploads.preview',
    'uploads.report',
    'thread_notes.body',
  ],
].sort()

/** What nobody may read in a stolen database: none is short enough to appear in base64 by chance. */
const PERSONAL = [
  ...['sente Calliope', 'Ñuñez-Kowalczyk', 'Kowalczyk', 'Éloïse Hyacinthe', 'Hyacinthe', 'Schtroumpfette', 'Barnabé'],
  ...['2026/ÉX-4711902', '4711902', '2026/EX-5822013', '5822013', 'Réf Zorglub-77', 'Zorglub', 'REF-QUINOA'],
  ...[
    '+33639981234',
    '0639981234',
    '639981234',
    '+594694201234',
    '0694201234',
    '694201234',
    '+33611223344',
    '611223344',
  ],
  ...[
    '1987-03-02',
    'bulletin de zirconium',
    'zirconium',
    'Archibald',
    'Philomène',
    'Vercingétorix',
    'Melchior',
    'bouvreuil',
  ],
  ...['Ariane Quetzalcoatl', 'Quetzalcoatl', 'quarantaine', 'Pétronille', 'planning-ornithorynque', 'ornithorynque'],
  // What was written, what we answered, and what agents were told.
  ...['mon cousin Théodule', 'Théodule', 'parachutiste', 'jy serai', 'envie de mourir', 'rendez-vous', 'conseiller'],
]

eachEngine((open, engine) => {
  describe('a store that was lived in', () => {
    test('holds no personal word that can be read, in any of its usual writings', async () => {
      const url = await newDatabase(engine)
      const store = await open(url)
      await live(store)
      const { rows, all } = await dump(url)
      expect(emptySealedColumns(store, rows), 'sealed columns that this life leaves empty prove nothing').toEqual([])
      expect(readable(all)).toEqual([])
      // Each was there to be found: what the secret opens holds them all.
      const opened = JSON.stringify(await openedDump(store)) + (await openedFiles(store))
      expect(PERSONAL.filter((word) => !readable(opened).includes(word))).toEqual([])
    })
  })

  test('what is about people is sealed, column by column', async () => {
    expect(sealedColumns((await open()).tables).sort()).toEqual(SEALED)
  })

  test('a sealed value moved to another column does not open', async () => {
    const store = await open()
    const { id } = await addPerson(store, await layGround(store), { lastName: 'Benali', firstName: 'Karim' })
    await store.transaction((tx) => tx.db.update(tx.tables.probationers).set({ firstName: sql`last_name` }))
    await expect(getProbationer(store, id)).rejects.toThrow()
  })
})

test('the search finds a word however it is written', () => {
  const writings = [
    'ÉLOÏSE HYACINTHE',
    'eloise hyacinthe',
    'EloiseHyacinthe',
    'Éloïse',
    '06.39.98.12.34',
    '+33 6 39 98 12 34',
  ]
  for (const writing of writings.filter((written) => written !== 'Éloïse'))
    expect(readable(`x${writing}x`)).not.toEqual([])
  expect(readable('nothing of anybody')).toEqual([])
})

/** The files that were taken in, as they came. */
async function openedFiles({ db, tables: { uploadParts } }: Store): Promise<string> {
  const parts = await db.select({ content: uploadParts.content }).from(uploadParts)
  return parts.map(({ content }) => Buffer.from(content, 'base64').toString()).join('\n')
}

/** A trial that was begun and read. */
async function readTrial({ parts }: TestService): Promise<void> {
  const now = parts.clock.now()
  await parts.store.transaction(async (tx) => {
    const [office] = await listOffices(tx)
    const protocol = { words: written(protocolOf(DESIGN, 'SPIP', SAID)), protocolHash: 'hash' }
    await addTrial(tx, { id: 'trial', officeId: office?.id ?? '', ...protocol }, now)
    await startTrial(tx, 'trial', { startedAt: now, until: now })
    await keepResult(tx, 'trial', {
      result: { rows: [{ arm: 'usual' }] } as unknown as TrialResult,
      at: now,
      hash: 'h',
      replacing: now,
    })
  })
}

/** A small life through the real service: files, texts both ways, notices, moves, a stranger, danger, an agent at work. */
async function live(store: Store): Promise<void> {
  const clock = clockAt(DateTime.fromISO('2026-03-09T10:00', { zone: 'Europe/Paris' }))
  const service = await openTestService({ store, clock }, { OFFICE_NAME: 'SPIP 92' })
  const { parts, ticker, receive } = service
  const load = async (source: string, fileName: string) => {
    const request = { source: new TextEncoder().encode(source), fileName, summons: true, dryRun: false }
    const result = await importSchedule(parts, request)
    expect(result).toMatchObject({ report: { refused: [] } })
  }
  await load(PLANNING, 'planning-ornithorynque.csv')
  await load(SLOTS, 'creneaux.csv')
  await load(OBLIGATIONS, 'obligations.csv')
  await store.transaction(async (tx) => {
    const agent = await findAgentByEmail(tx, 'bouvreuil.melchior@spip.example')
    await setAgent(tx, agent?.id ?? '', { name: 'Ariane Quetzalcoatl' })
    const signedIn = { secondAt: clock.now(), idToken: 'signed for Ariane Quetzalcoatl' }
    await addSession(tx, 'of a browser', agent?.id ?? '', clock.now(), signedIn)
    const secret = { secret: 'QUETZALCOATL', lastStep: 1, createdAt: clock.now() }
    await addSecondFactor(tx, { agentId: agent?.id ?? '', ...secret })
    const [office] = await listOffices(tx)
    await setOffice(tx, office?.id ?? '', {
      paperWord: 'Ornithorynque zirconium Calliope',
      teamPhones: ['+33639980001'],
      agentWords: { quetzalcoatl: 'bouvreuil.melchior@spip.example' },
    })
    const door = { id: 'door', officeId: office?.id ?? '', agentId: agent?.id ?? '' }
    await addToken(tx, 'shown', { ...door, name: 'Logiciel Quetzalcoatl', mayLoad: true, mayRead: true }, clock.now())
    const hook = { ...door, address: 'https://parachutiste.example/', secret: 'Philomène' }
    await addHook(tx, hook, NOTHING_READ, clock.now())
    const [paused] = await listByCases(tx, office?.id ?? '', ['2026/EX-5822013'])
    await setProbationer(tx, paused?.id ?? '', {
      pausedReason: 'en quarantaine',
      birthDate: '1987-03-02',
      address: '3 impasse Vercingétorix',
    })
    const whom = { officeId: office?.id ?? '', probationerId: paused?.id ?? '', agentId: agent?.id ?? '' }
    await addThreadNote(tx, { id: 'note', ...whom, body: 'chez sa tante Pétronille' }, parts.clock.now())
  })
  await passFiles(service)
  await readTrial(service)
  await ticker.tick()
  const says = async (from: string, body: string) => {
    expect(await receive({ from, body })).toBe(200)
    await ticker.tick()
  }
  await says('+33639981234', 'oui jy serai, mon cousin Théodule le parachutiste vient aussi')
  await says('+33639981234', 'je peux pas venir, possible un autre jour ?')
  await says('+33639981234', '1')
  await says('+33639981234', 'mes obligations')
  await says('+33639981234', "j'ai envie de mourir")
  await says('+33639981234', 'appelez Théodule le parachutiste')
  await putBackOnce(service)
  await says('+33611223344', "c'est qui, Théodule le parachutiste ? mon conseiller a le 0694 20 12 34")
  await service.close()
}

/** A copy was put back, and the carrier has on record a text of ours that we have lost. */
async function putBackOnce({ parts, ticker }: TestService): Promise<void> {
  const record = { sid: 'SMlost', to: '+33639981234', body: 'Bonjour Théodule, le parachutiste a rendez-vous' }
  parts.carrier.listAllSent = async () => [
    { ...record, createdAt: parts.clock.now(), state: 'delivered', code: undefined },
  ]
  await parts.store.transaction(beginReconciling)
  await ticker.tick()
}

/** A file loaded by a secretary, with a line to correct, and another that waits for their word. */
async function passFiles({ parts, ticker }: TestService): Promise<void> {
  const { store, newId, clock } = parts
  const [office] = await listOffices(store)
  const staff = {
    id: newId(),
    officeId: office?.id ?? '',
    email: 'bouvreuil.sami@spip.example',
    role: 'staff' as const,
  }
  const agent = await store.transaction((tx) => keepAgent(tx, staff, clock.now()))
  const content = new TextEncoder().encode(PLANNING.replaceAll('18/03/2026', '31/02/2026').replace('14h30', '15h30'))
  const look = async () => {
    const id = await takeInUpload(parts, agent, { name: 'planning-ornithorynque.csv', content })
    ticker.wake()
    await ticker.quiet()
    return findUpload(store, id)
  }
  const looked = await look()
  if (!looked) throw new Error('the file is gone')
  await startApplying(parts, looked, { summons: true })
  ticker.wake()
  await ticker.quiet()
  expect(await findUpload(store, looked.id)).toMatchObject({ state: 'applied' })
  const again = await look()
  expect(again).toMatchObject({ state: 'previewed' })
  if (again) await correctLines(parts, again, agent, { 3: { 0: 'Dossier Zorglub' } })
}

/** The personal words that can be read in a text, whatever their case, accents, spaces, dots, dashes or slashes. */
function readable(text: string): string[] {
  const folded = fold(text)
  const squeezed = squeeze(folded)
  return PERSONAL.filter((word) => folded.includes(fold(word)) || squeezed.includes(squeeze(fold(word))))
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function squeeze(folded: string): string {
  return folded.replace(/[\s.\-/_()]/g, '')
}

function emptySealedColumns({ tables }: Store, rows: Map<string, Record<string, unknown>[]>): string[] {
  return sealedColumns(tables).filter((sealed) => {
    const [table = '', column = ''] = sealed.split('.')
    return !(rows.get(table) ?? []).some((row) => row[column] !== null)
  })
}

/** Sealed columns are the only text columns of a kind of our own. */
function sealedColumns(tables: Tables): string[] {
  return Object.values(tables).flatMap((table) =>
    Object.values(getTableColumns(table))
      .filter((column) => /Custom/.test(column.columnType) && column.getSQLType() === 'text')
      .map(({ name }) => `${getTableName(table)}.${name}`),
  )
}
