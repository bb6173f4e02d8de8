import Sqlite from 'better-sqlite3'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { readAttendance } from '../../../src/app/effect/read-attendance.ts'
import { erasePerson } from '../../../src/app/people/erase-person.ts'
import { signInAs } from '../../../src/app/sign-in/sign-in.ts'
import { keepAgent } from '../../../src/store/agents/agents.ts'
import { countGrown } from '../../../src/store/engine/sqlite-statistics.ts'
import { listPlanned } from '../../../src/store/messages/planned.ts'
import { listOffices } from '../../../src/store/offices/offices.ts'
import { listByPhone } from '../../../src/store/people/by-number.ts'
import { listOfficeRequestsSince } from '../../../src/store/requests/requests.ts'
import { countWaiting, listWaiting } from '../../../src/store/requests/waiting-requests.ts'
import { listFree } from '../../../src/store/slots/slots.ts'
import { AGENT, type CarrierStory, KARIM, openCarrierStory } from '../../support/carrier-story.ts'
import { paris } from '../../support/story.ts'

/**
 * How SQLite finds the rows of every statement that a file, a tick, a text that comes in, a move, an erasure and the list of what waits
 * prepared in a service that lived some days: asked of its own tables, filled to thousands of rows.
 */

const ROWS = 2000

const STATISTICS = ['of today', 'none'] as const

describe.each(STATISTICS)('on a store of two thousand rows a table, by statistics %s', (how) => {
  test('no statement of every day reads a whole table, or all that stands in one state or one office, of one or of many', async () => {
    const { database, statements } = await filled(how)
    const slow = [...statements, ...[...statements].map((one) => ofMany(one, how === 'none' ? 200 : 20))].flatMap(
      ([sql, values]) =>
        planOf(database, sql, values)
          .filter(isSlow)
          .map((step) => `${step}\n${sql}`)
          .filter((found) => !RIGHTLY.some((rightly) => rightly.test(found))),
    )
    expect(slow).toEqual([])
  })

  test.each([
    [
      'urgent texts to send',
      /^with "due".*"rank" < 2.* update "messages"/,
      'messages_urgent (state=? AND rank=? AND due_at<?)',
    ],
    ['texts to send', /^with "due"(?!.*"rank" < 2).* update "messages"/, 'messages_moment (state=? AND due_at<?)'],
    ['the last text tried', /from "messages" where .*"kind" = 'wordingTried'/, 'messages_tried (office_id=?'],
    ['texts past their use', /from "messages" where .* order by "messages"."useful_until"/, 'AND due_at<?)'],
    [
      'texts in doubt',
      /from "messages" where \("messages"."state" = .*order by "messages"."rank"/,
      'USING INDEX messages_',
    ],
    ['texts of a version given up', /^update "messages" .*"version" <>/, 'messages_appointment (appointment_id=?'],
    ['a text by its sid', /from "messages" where "messages"."sid" = /, 'messages_sid (sid=?)'],
    ['receipts by sid', /from "receipts" where \("receipts"."message_id" in /, 'receipts_once (sid=?)'],
    [
      'what was said with a number',
      /from "messages" where \("messages"."phone_key" = \? and .*order by/,
      'messages_phone (phone_key=?)',
    ],
    ['notices to tell', /^select "agent_id", "office_id" from "notices"/, 'notices_due (email_id=? AND due_at<?)'],
    [
      'whether an e-mail is due',
      /^select "id" from "emails" where (?!.*"created_at").*"state" in /,
      'emails_due (state=? AND due_at<?)',
    ],
    [
      'whether something is to be told',
      /^select "id" from "notices" where .*"due_at" <= /,
      'notices_due (email_id=? AND due_at<?)',
    ],
    ['e-mails to send', /^with "due".* update "emails"/, 'emails_due (state=? AND due_at<?)'],
    ['who waits for somebody', /from "requests" left join.* nth = 1/, 'requests_open (office_id=? AND status=?)'],
    ['what they wait for', /from "requests" left join.* nth <= /, 'requests_person (probationer_id=?)'],
    ['free slots', /from "slots" .*"closed" = /, 'slots_free (office_id=? AND type=? AND starts_at>?'],
    [
      'what was asked of a kind',
      /from "requests" where .*"kind" in .*is not null/,
      'requests_kind (office_id=? AND kind=?',
    ],
    [
      'convocations of a month',
      /^select .* from "appointments" inner join "probationers" .*"starts_at" < /,
      'appointments_day (office_id=? AND starts_at>? AND starts_at<?)',
    ],
    ['what was texted about them', /^select .* from "messages" .*"rank" = /, 'messages_appointment (appointment_id=?'],
    [
      'what was counted',
      /^select .* from "attendance_counts"/,
      'attendance_counts_1 (office_id=? AND month>? AND month<?)',
    ],
  ])('%s are found by their index', async (_what, which, index) => {
    const { database, statements } = await filled(how)
    const plans = [...statements]
      .filter(([sql]) => which.test(sql))
      .map(([sql, values]) => planOf(database, sql, values).join('\n'))
    expect(plans.length).toBeGreaterThan(0)
    for (const plan of plans) expect(plan).toContain(index)
  })

  test('texts to send are taken in the order of that index: of all that is due at one hour nothing is sorted', async () => {
    const { database, statements } = await filled(how)
    const claims = [...statements].filter(([sql]) => /^with "due"(?!.*"rank" < 2).* update "messages"/.test(sql))
    expect(claims.length).toBeGreaterThan(0)
    for (const [sql, values] of claims) expect(planOf(database, sql, values).join()).not.toContain('ORDER BY')
  })
})

test('whatever refers to rows that are deleted is found by an index', async () => {
  const { database } = await filled('none')
  const tables = database.pragma('table_list') as { name: string; type: string }[]
  const unindexed = tables.flatMap(({ name }) => {
    const references = database.pragma(`foreign_key_list('${name}')`) as { table: string; from: string }[]
    const indexes = database.pragma(`index_list('${name}')`) as { name: string }[]
    const leading = indexes.map(
      (index) => (database.pragma(`index_info('${index.name}')`) as { name: string }[])[0]?.name,
    )
    return references
      .filter(({ table, from }) => !NEVER_DELETED.includes(table) && !leading.includes(from))
      .map(({ from, table }) => `${name}.${from} → ${table}`)
  })
  expect(unindexed).toEqual(WITHOUT)
})

/** Accounts are, one at a time, of the few that nothing names any more. */
const NEVER_DELETED = ['offices', 'agents', 'imports']
/** With it, free slots were found by their place: through all those of the past. A place goes seldom, and slots are some thousands. */
const WITHOUT = ['slots.place_id → places']

/** Tables that grow with the years; the others hold tens of rows. */
const LARGE = [
  'probationers',
  'name_words',
  'obligations',
  'slots',
  'appointments',
  'schedule_lines',
  'messages',
  'receipts',
  'conversations',
  'emails',
  'notices',
  'requests',
  'action_links',
  'journal',
]

/** A whole table, or what one state, office or kind leads to, which may be most of it. */
function isSlow(step: string): boolean {
  const table = /^(?:SCAN|SEARCH) (\w+)/.exec(step)?.[1] ?? ''
  if (!LARGE.includes(table)) return false
  return step.startsWith('SCAN') || /\((state|status|office_id|kind)=\?\)$/.test(step)
}

const RIGHTLY = [
  // By night: what was kept long enough is looked for through all that is kept, two hundred at a time.
  /^(?:SCAN|SEARCH) [^\n]*\nselect "(?:id|phone_key)" from "\w+" where .* limit \?$/,
  // On their way, or claimed by somebody who died: some tens.
  /^SEARCH (messages|emails) USING INDEX \w+_(due|moment) \(state=\?\)\n/,
  // Of those of before it was kept by row whom they name, an erasure goes through all: few have a person of their own, and soon none.
  /^SCAN emails\ndelete from "emails"/,
  // Who takes part in a talk is within a column: an erasure, or a file given out, looks through all, once.
  /^SCAN conversations\nselect .* where cast\("conversations"."holders" as text\) like /,
  // Until the first that is still at this place; see WITHOUT.
  /^SCAN (appointments|slots)\ndelete from "places"/,
  // An index of those alone that are wanted: what the journal says since the last hour.
  /^SCAN journal USING INDEX journal_unsealed\n/,
  // By night too: the journal is read whole, a page at a time in the order of its lines.
  /^SCAN journal USING INDEX sqlite_autoindex_journal_1\nselect .* from "journal" order by "journal"."id" asc limit \?$/,
  // The latest alone, in the order of the index.
  /^SEARCH journal USING INDEX journal_office \(office_id=\?\)\nselect .* order by "journal"."at" desc, .* limit \?$/,
  // Of those alone that administrators tried on their own telephones.
  /^SEARCH messages USING INDEX messages_tried \(office_id=\?\)\n/,
  // Of those who share a number: with statistics their numbers lead to them.
  /^SEARCH probationers USING INDEX probationers_case \(office_id=\?\)\nselect .*having count/,
]

/** The same statement as a file asks it: where one value is listed, many are; fewer than make reading all the right thing. */
function ofMany([sql, values]: [string, unknown[]], many: number): [string, unknown[]] {
  const pieces = sql.split('?')
  const alone = (at: number) => pieces[at]?.endsWith(' in (') && pieces[at + 1]?.startsWith(')')
  const times = values.map((_, at) => (alone(at) ? many : 1))
  const rest = pieces.slice(1).map((piece, at) => Array(times[at]).fill('?').join(', ') + piece)
  return [(pieces[0] ?? '') + rest.join(''), values.flatMap((value, at) => Array(times[at]).fill(value))]
}

/** With the values it was run with: SQLite keeps samples of what an index holds, and chooses by them. */
function planOf(database: Sqlite.Database, sql: string, values: unknown[]): string[] {
  const rows = database.prepare(`explain query plan ${sql}`).all(values)
  return (rows as { detail: string }[]).map(({ detail }) => detail)
}

/** The store that lived, filled. */
async function filled(how: (typeof STATISTICS)[number]) {
  lived ??= live()
  const { image, statements } = await lived
  const database = new Sqlite(image)
  onTestFinished(() => void database.close())
  database.pragma('foreign_keys = off')
  database.exec('delete from sqlite_stat1; delete from sqlite_stat4')
  for (const table of LARGE) fill(database, table)
  if (how === 'of today') await countGrown(database)
  else database.exec('analyze sqlite_schema')
  return { database, statements }
}

/** Adds days gone by, until a table has so many rows: all settled but for texts planned, with keys of their own, and parents among the copies. */
function fill(database: Sqlite.Database, table: string): void {
  const rows = (database.prepare(`select count(*) as rows from ${table}`).get() as { rows: number }).rows
  if (rows === 0) throw new Error(`nothing in ${table}: the service did not live enough`)
  const columns = (database.pragma(`table_info('${table}')`) as { name: string }[]).map(({ name }) => name)
  const values = columns.map((column) => {
    const settled = SETTLED[`${table}.${column}`]
    if (settled) return settled
    if (column.endsWith('_at')) return `"${column}" - days.n * 86400000`
    return /^(id|sid|key)$|_id$|_key$/.test(column) && !/^(office|agent|place)_id$/.test(column)
      ? `"${column}" || '-' || days.n`
      : `"${column}"`
  })
  database.exec(`
    with recursive days(n) as (select 1 union all select n + 1 from days where n < ${Math.ceil(ROWS / rows)})
    insert into ${table} (${columns.map((column) => `"${column}"`)}) select ${values} from ${table}, days`)
}

const SETTLED: Record<string, string> = {
  'messages.state': "case when days.n % 2 = 0 then 'waiting' else 'delivered' end",
  'messages.due_at': '"due_at" + (case when days.n % 2 = 0 then 1 else -1 end) * days.n * 86400000',
  'emails.state': "'sent'",
  'requests.status': "'done'",
  'appointments.status': "'honoured'",
}

let lived: Promise<{ image: Buffer; statements: Map<string, unknown[]> }> | undefined

/** Some days of a service, and every statement that reads, changes or deletes, with the values it was first run with. */
async function live() {
  const story = await openCarrierStory()
  const statements = new Map<string, unknown[]>()
  const { prepare } = Sqlite.prototype
  const spy = vi.spyOn(Sqlite.prototype, 'prepare').mockImplementation(function (this: Sqlite.Database, sql: string) {
    const statement: Sqlite.Statement<[unknown[]]> = prepare.call(this, sql)
    for (const how of ['run', 'get', 'all'] as const) {
      const run = statement[how] as (values?: unknown[]) => unknown
      const noting = (values?: unknown[]) => {
        if (values && /^(select|update|delete|with)\b/.test(sql) && !statements.has(sql)) statements.set(sql, values)
        return values ? run.call(statement, values) : run.call(statement)
      }
      Object.assign(statement, { [how]: noting })
    }
    return statement
  } as typeof prepare)
  try {
    await liveSomeDays(story)
  } finally {
    spy.mockRestore()
  }
  for (const sql of statements.keys()) if (sql.includes(' where false')) statements.delete(sql) // of an empty list: nothing is read
  const image = new Sqlite(story.service.file, { readonly: true })
  const kept = image.serialize()
  image.close()
  kept.fill(1, 18, 20) // no WAL: in memory there is none (sqlite.org/c3ref/deserialize.html)
  return { image: kept, statements }
}

async function liveSomeDays(story: CarrierStory): Promise<void> {
  const { service, carrier, clock } = story
  const { store, newId } = service.parts
  const officeId = (await listOffices(store))[0]?.id ?? ''
  await store.transaction((tx) => keepAgent(tx, { id: newId(), officeId, email: AGENT, role: 'agent' }, clock.now()))
  await story.loadFile(new TextEncoder().encode(SLOTS))
  await story.book()
  await story.loadFile(new TextEncoder().encode(OBLIGATIONS))
  await carrier.sendReceipts()
  await story.book('15/12/2026;14h30') // moved by the file
  await carrier.report(carrier.accepted.at(-1)?.sid ?? '', 'undelivered', 30003)
  for (const body of ['oui', 'je peux pas venir', '2', 'autre', 'rappelez-moi', 'je veux mourir', 'stop', 'start']) {
    await service.receive({ from: KARIM, body })
    await story.pass({ minutes: 1 })
  }
  await service.receive({ from: '+33639989999', body: 'bonjour' })
  carrier.misbehave({ answer: 'acceptThenReset' })
  await story.load(`D-2;TEST;Léa;${LEA};R-2;SPIP;14/12/2026;14h30;SPIP;${AGENT};`)
  await story.pass({ minutes: 3 })
  await story.pass({ hours: 2 })
  await story.passTo('2026-12-14T18:00')
  await listPlanned(store, ['an appointment'])
  const waiting = { officeId, agentId: '', whose: 'all', now: clock.now() } as const
  await listWaiting(store, waiting, { limit: 50, offset: 0 })
  await countWaiting(store, waiting)
  await listOfficeRequestsSince(store, officeId, ['move'], clock.now().minus({ days: 7 }), 50)
  await listFree(store, { officeId, type: 'SPIP', from: clock.now(), until: clock.now().plus({ days: 9 }) })
  await readAttendance(
    service.parts,
    await listOffices(store),
    { from: '2026-12', until: '2026-12', by: ['type'] },
    () => {},
  )
  const admin = { id: newId(), officeId, email: 'direction@justice.example', role: 'admin' } as const
  const { id } = await store.transaction((tx) => keepAgent(tx, admin, clock.now()))
  const cookie = `justif=${await signInAs(service.parts, id)}`
  const agenda = await service.server.inject({ url: '/agenda', headers: { cookie, host: 'localhost:3000' } })
  expect(agenda.statusCode).toBe(200)
  const [lea] = await listByPhone(store, LEA)
  if (!lea) throw new Error('nobody to erase')
  await erasePerson(service.parts, lea)
}

const LEA = '+33639980002'
const SLOTS = [
  'type;date;heure;duree;lieu;adresse;agent_email;places',
  ...[9, 10, 11, 16, 17, 18].map(
    (day) => `SPIP;${paris(`2026-12-${String(day).padStart(2, '0')}`).toFormat('dd/MM/yyyy')};9h;30;SPIP;;${AGENT};1`,
  ),
].join('\n')
const OBLIGATIONS = ['dossier;obligation', 'D-1;travail'].join('\n')
