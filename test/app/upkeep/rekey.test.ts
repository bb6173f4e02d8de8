import { getTableColumns, getTableName, sql } from 'drizzle-orm'
import { expect, onTestFinished, test } from 'vitest'
import { erasePerson } from '../../../src/app/people/erase-person.ts'
import { findPeople } from '../../../src/app/people/find-person.ts'
import { rekey } from '../../../src/app/upkeep/rekey.ts'
import { sealJournalEntries } from '../../../src/app/upkeep/seal-journal.ts'
import { findAgentByEmail } from '../../../src/store/agents/agents.ts'
import { listByReferences } from '../../../src/store/appointments/appointments.ts'
import type { Store } from '../../../src/store/engine/database.ts'
import { sealedColumns } from '../../../src/store/engine/dialect.ts'
import { checkJournal } from '../../../src/store/journal/seals.ts'
import { isMoving, listKeys } from '../../../src/store/keys/data-keys.ts'
import { listByPhone } from '../../../src/store/people/by-number.ts'
import { findIdsByName } from '../../../src/store/people/name-words.ts'
import { phoneKeyOf } from '../../../src/store/people/people.ts'
import { listSilent } from '../../../src/store/people/stopped-numbers.ts'
import { eachEngine, newDatabase, type OpenStore } from '../../support/store.ts'
import { dump } from '../../support/store-dump.ts'
import { openStory } from '../../support/story.ts'

const KARIM = '+33612121212'
const LEA = '+33613131313'
const GONE = '+33614141414'
const STRANGER = '+33615151515'
const AT_ONCE = { pauseMs: 0, waitMs: 0, lookUpsAtOnce: 10 }

/** An office whose people wrote, one of them from a number that is not theirs, and of whom one who said STOP was erased. */
async function openOffice(open: OpenStore, url: string) {
  const story = await openStory('2026-12-01T10:00', { store: await open(url) })
  const { service } = story
  onTestFinished(() => service.close())
  const line = (name: string, phone: string, moment: string) =>
    `D-${name};MOREL-${name};${name};${phone};R-${name};SPIP;${moment};SPIP;claire.martin@justice.example;`
  const lines = [
    line('Karim', KARIM, '14/12/2026;14h30'),
    line('Léa', LEA, '15/12/2026;9h00'),
    line('Malik', GONE, '16/12/2026;9h00'),
  ]
  await story.load(...lines)
  const say = async (from: string, body: string) => {
    expect(await service.receive({ from, body })).toBe(200)
    await service.ticker.tick()
  }
  await say(KARIM, 'oui')
  await say(LEA, 'mauvais numéro')
  await say(GONE, 'STOP')
  await say(STRANGER, 'bonjour')
  const { store } = service.parts
  const [gone] = await findPeople(store, 'D-Malik')
  if (gone) await erasePerson(service.parts, gone)
  await sealJournalEntries(service.parts)
  return { ...story, say, store, lines }
}

/** All that is not as it would be had the store begun with the newest keys. */
async function wrongIn(store: Store): Promise<string[]> {
  const keys = await listKeys(store)
  const newest = keys.findLast(({ use }) => use === 'seal')
  const wrong: string[] = keys.filter(({ use, id }) => use === 'seal' && id !== newest?.id).map(({ id }) => `key ${id}`)
  const moved = (keys.findLast(({ use }) => use === 'lookUp')?.place ?? 1) % 2 === 0
  for (const table of Object.values(store.tables)) {
    for (const column of Object.values(getTableColumns(table))) {
      const where = `${getTableName(table)}.${column.name}`
      const rows = await store.db.select({ raw: sql<unknown>`${column}` }).from(table)
      for (const { raw } of rows) {
        if (typeof raw !== 'string') continue
        if (sealedColumns.has(where) && !['[]', '{}'].includes(raw) && !raw.startsWith(`${newest?.id}.`))
          wrong.push(`${where} ${raw.slice(0, 8)}`)
        const isLookUp = /_key$/.test(column.name) || /^(name_words|schedule_lines|obligations)\.key$/.test(where)
        if (isLookUp && raw.startsWith('~') !== moved) wrong.push(`${where} ${raw}`)
        if (column.name === 'key' || where === 'marks.name')
          for (const piece of raw.split(':'))
            if (/^~?[\w-]{43}$/.test(piece) && piece.startsWith('~') !== moved) wrong.push(`${where} ${raw}`)
      }
    }
  }
  for (const { phone, phoneKey, phoneDoubts } of await store.db.select().from(store.tables.probationers)) {
    if (phone && phoneKey !== phoneKeyOf(store, phone)) wrong.push(`the number of a person: ${phoneKey}`)
    for (const key of Object.keys(phoneDoubts)) if (key.startsWith('~') !== moved) wrong.push(`a doubt: ${key}`)
  }
  return wrong
}

/** Who is found by what, as machines and pages ask. */
async function found(store: Store) {
  const [office] = await store.db.select().from(store.tables.offices)
  const officeId = office?.id ?? ''
  const read = async ({ vault, ...session }: Store | Parameters<Parameters<Store['transaction']>[0]>[0]) => {
    const one = { ...session, vault } as Store
    const named: number[] = []
    for (const name of ['kar', 'morel lé', 'morel']) named.push((await findIdsByName(one, officeId, name, 9)).length)
    const silent = await listSilent(one, [GONE, KARIM])
    const phones: unknown[] = []
    for (const phone of [KARIM, LEA, GONE])
      phones.push((await listByPhone(one, phone)).map((it) => [it.caseNumber, it.phoneDoubt, it.optedOutAt]))
    return {
      phones,
      names: named,
      references: (await listByReferences(one, officeId, ['R-Karim', 'R-Léa'])).length,
      agent: (await findAgentByEmail(one, 'claire.martin@justice.example'))?.name,
      silent: [...silent].map(([phone, { stoppedAt }]) => [phone, stoppedAt !== undefined]),
    }
  }
  // The transaction first: it learns the keys, as every machine does while a command waits, and these do not.
  const [within, aside] = [await store.transaction((tx) => read(tx)), await read(store)]
  expect(within).toEqual(aside)
  return aside
}

const FOUND = {
  phones: [[['D-KARIM', undefined, undefined]], [['D-LÉA', 'wrongNumber', undefined]], []],
  names: [1, 1, 2],
  references: 2,
  agent: 'Claire Martin',
  silent: [[GONE, true]],
}

/** All but what says by what it is found. */
async function opened(store: Store): Promise<unknown> {
  const { dataKeys, journalSeals, marks, nameWords, ...rows } = await dump(store)
  const sorted = Object.values(rows).map((some) => some.map((row) => JSON.stringify(row, withoutKeys)).sort())
  return [sorted, marks?.length, nameWords?.length]
}

function withoutKeys(name: string, value: unknown): unknown {
  return /[kK]ey$|^phoneDoubts$/.test(name) ? undefined : value
}

eachEngine((open, engine) => {
  test('every field is sealed again and every look-up made anew, twice; all is found as before, the journal holds, and no STOP is lost', async () => {
    const { store, say, load, lines } = await openOffice(open, await newDatabase(engine))
    const before = await opened(store)
    expect(await found(store)).toEqual(FOUND)
    for (const place of [2, 3]) {
      const done = await rekey(store, AT_ONCE)
      expect(done.resumed).toBe(false)
      expect(done.keys.map(({ use, place: at }) => `${use} ${at}`)).toEqual([
        ...Array.from({ length: place }, (_, index) => `lookUp ${index + 1}`),
        `seal ${place}`,
      ])
      expect(await wrongIn(store)).toEqual([])
      expect(await found(store)).toEqual(FOUND)
      expect(await opened(store)).toEqual(before)
      expect(await checkJournal(store)).toMatchObject({ missing: 0, changed: 0, chainBroken: false })
    }
    // The same file again: nothing is new, and who was erased after a STOP comes back silent.
    expect(await load(...lines)).toMatchObject({ created: 1, updated: 0, unchanged: 2 })
    expect((await listByPhone(store, GONE))[0]?.optedOutAt).toBeDefined()
    await say(KARIM, 'en fait je ne peux pas venir')
    expect(await wrongIn(store)).toEqual([])
  })

  test('cut short at every step while texts come in, and begun again, it ends whole; nothing is read or written under a key that is gone', async () => {
    const url = await newDatabase(engine)
    const { store, say } = await openOffice(open, url)
    let cuts = 0
    for (let from = 0; ; from++) {
      const other = dying(await open(url), 1 + ((from * 3) % 8), from % 2 === 0)
      try {
        await rekey(other, AT_ONCE)
        break
      } catch (error) {
        if (!(error instanceof Killed)) throw error
        cuts++
      }
      expect(await found(store)).toEqual(FOUND)
      await say([KARIM, LEA, STRANGER][cuts % 3] ?? '', `message ${cuts}`)
    }
    expect(cuts).toBeGreaterThan(5)
    expect(isMoving(await listKeys(store))).toBe(false)
    expect(await found(store)).toEqual(FOUND)
    expect(await wrongIn(store)).toEqual([])
    expect(await checkJournal(store)).toMatchObject({ missing: 0, changed: 0, chainBroken: false })
  })
})

class Killed extends Error {}

/** A store of a process that dies within its n-th transaction, or as that was committed. */
function dying(store: Store, at: number, committed: boolean): Store {
  let begun = 0
  return {
    ...store,
    async transaction(work, beside) {
      begun++
      const dies = begun > at
      const result = await store.transaction(async (tx) => {
        const done = await work(tx)
        if (dies && !committed) throw new Killed()
        return done
      }, beside)
      if (dies) throw new Killed()
      return result
    },
  }
}
