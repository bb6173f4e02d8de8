import { getTableColumns, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { DateTime } from 'luxon'
import { describe, expect, onTestFinished, test } from 'vitest'
import { erasePerson } from '../../../src/app/people/erase-person.ts'
import { readPersonFile } from '../../../src/app/people/person-file.ts'
import type { Store } from '../../../src/store/engine/database.ts'
import { getProbationer } from '../../../src/store/people/people.ts'
import { personFile } from '../../../src/web/people/person-file-words.ts'
import { fileLooseEnds } from '../../support/loose-ends.ts'
import {
  leavesOf,
  type Mark,
  plantEverywhere,
  type SchemaColumn,
  schemaColumns,
  waysToPeople,
} from '../../support/person-everywhere.ts'
import { openTestService } from '../../support/service.ts'
import { eachEngine, type OpenStore } from '../../support/store.ts'
import { dump } from '../../support/store-dump.ts'
import { LEFT, NOT_GIVEN, OF_NO_PERSON, PAPER_SAYS_OTHERWISE } from './accounted.ts'

const COLUMNS = schemaColumns()
const WAYS = waysToPeople(COLUMNS)
const OF_PEOPLE = new Set(WAYS.map(({ name }) => name))

describe('the schema', () => {
  test('leads to people by columns that are known: one that looks so and is not is named', () => {
    const looks = COLUMNS.filter(
      ({ where, kind, to }) => to === undefined && (/(_id|\.sid)$/.test(where) || kind === 'json'),
    )
    const isUnknown = ({ where }: SchemaColumn) => !WAYS.some((way) => way.where === where)
    expect(wheres(looks.filter(isUnknown))).toEqual(fileLooseEnds.toNobody.toSorted())
  })

  test('seals nothing in a table of no person but what is named, with a reason', () => {
    const sealed = COLUMNS.filter(({ kind, name }) => kind === 'sealed' && !OF_PEOPLE.has(name))
    expect(wheres(sealed)).toEqual(Object.keys(OF_NO_PERSON).toSorted())
  })

  test('holds people in as many tables as are looked at: none is passed over by a fault of this test', () => {
    for (const name of ['hourOffers', 'formerCases', 'foundSent', 'uploads', 'conversations', 'receipts'] as const)
      expect(OF_PEOPLE).toContain(name)
    expect(OF_PEOPLE.size).toBeGreaterThan(20)
  })
})

eachEngine((open) => {
  describe('one person in every table', () => {
    test('is given out from each, column by column, but for what is named with a reason', async () => {
      const { store, planted } = await openStory(open)
      const read = async () => {
        const person = await getProbationer(store, planted.person.id)
        return leavesOf(await readPersonFile(store, person)).join('\n')
      }
      const given = await read()
      const missing = planted.marks.filter(({ by, written }) => by === 'all' && !given.includes(written))
      const unchanged: SchemaColumn[] = []
      for (const column of COLUMNS.filter(({ kind, name }) => kind === 'flag' && OF_PEOPLE.has(name))) {
        await flip(store, column)
        if ((await read()) === given) unchanged.push(column)
        await flip(store, column)
      }
      const ungiven = [...missing.map(({ column }) => column), ...unchanged].filter(isToBeGiven)
      expect(wheres(ungiven.filter((column) => !reasonFor(column)))).toEqual([])
      const needed = new Set(ungiven.map((column) => reasonFor(column)))
      expect(Object.keys(NOT_GIVEN).filter((reason) => !needed.has(reason))).toEqual([])
    })

    test('is given out whichever way a row is theirs, and of files and former numbers of cases how many', async () => {
      const { store, planted } = await openStory(open)
      const file = await readPersonFile(store, planted.person)
      const given = leavesOf(file).join('\n')
      const isOwed = ({ column }: Mark) => isToBeGiven(column) && !reasonFor(column)
      const rows = Map.groupBy(planted.marks.filter(isOwed), ({ column, by }) => `${column.name} by ${by}`)
      const missing = [...rows].filter(([, marks]) => !marks.some(({ written }) => given.includes(written)))
      expect(missing.map(([row]) => row)).toEqual([])
      expect(file).toMatchObject({ officeFiles: 1, identity: { formerCases: 1 } })
    })

    test('is erased from each: what is left names them nowhere, and is named with a reason', async () => {
      const { store, parts, planted } = await openStory(open)
      await erasePerson(parts, planted.person)
      const after = await dump(store)
      const left = COLUMNS.filter(({ name, field }) => {
        const cells = (after[name] ?? []).flatMap((row) => leavesOf((row as Record<string, unknown>)[field]))
        return cells.some((cell) => isOf(planted, cell))
      })
      const reasons = left.map((column) => reasonFor(column, LEFT) ?? column.where)
      expect([...new Set(reasons)].toSorted()).toEqual(Object.keys(LEFT).toSorted())
    })

    test('is on paper with all that the file says', async () => {
      const { store, planted } = await openStory(open)
      const file = await readPersonFile(store, planted.person)
      const paper = personFile(file)
      const unsaid = pathsOf(file).filter((path) => {
        const changed = changedAt(file, path)
        return personFile(changed) === paper
      })
      const named = [...new Set(unsaid.map((path) => path.filter((step) => !/^\d+$/.test(step)).join('.')))]
      expect(named.sort()).toEqual(Object.keys(PAPER_SAYS_OTHERWISE).toSorted())
    })
  })
})

async function openStory(open: OpenStore) {
  const service = await openTestService({ store: await open() })
  onTestFinished(() => service.close())
  const { parts } = service
  return { parts, store: parts.store, planted: await plantEverywhere(parts.store) }
}

/** By rule: ids and look-ups are no words, rows of the office (its agents, its places) are told by their names, and ways are how rows are found. */
function isToBeGiven({ field, where, to }: SchemaColumn): boolean {
  return !(to || field === 'id' || /(^k|K)ey$/.test(field) || WAYS.some((way) => way.where === where))
}

/** The exception that names a column, or its whole table. */
function reasonFor({ where }: SchemaColumn, reasons = NOT_GIVEN): string | undefined {
  return [where, where.replace(/\..*/, '.*')].find((name) => name in reasons)
}

async function flip(store: Store, { name, field }: SchemaColumn): Promise<void> {
  const table = store.tables[name]
  const column = (getTableColumns(table) as Record<string, AnySQLiteColumn>)[field]
  await store.transaction((tx) => tx.db.update(table).set({ [field]: sql`not ${column}` }))
}

/** By what is met once: a code that anything may bear proves nothing. */
function isOf({ marks, known }: { marks: Mark[]; known: string[] }, cell: string): boolean {
  const own = marks.filter(({ column, written }) => written.includes(column.where) || /^(@\d+|70\d{5})$/.test(written))
  return known.some((one) => cell.includes(one)) || own.some(({ written }) => cell === written)
}

function wheres(columns: readonly SchemaColumn[]): string[] {
  return [...new Set(columns.map(({ where }) => where))].toSorted()
}

type Path = string[]

function pathsOf(value: unknown): Path[] {
  if (value === undefined || value === null) return []
  if (typeof value !== 'object' || DateTime.isDateTime(value)) return [[]]
  return Object.entries(value).flatMap(([name, one]) => pathsOf(one).map((path) => [name, ...path]))
}

/** The same with another value in one place. */
function changedAt<Value>(value: Value, [step, ...rest]: Path): Value {
  if (step === undefined) return other(value) as Value
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>
  copy[step] = changedAt(copy[step], rest)
  return copy as Value
}

function other(value: unknown): unknown {
  if (DateTime.isDateTime(value)) return value.plus({ days: 1 })
  if (typeof value === 'number') return value + 1
  return typeof value === 'boolean' ? !value : `${value} changed`
}
