import { getTableColumns, getTableName } from 'drizzle-orm'
import { getTableConfig } from 'drizzle-orm/sqlite-core'
import { DateTime } from 'luxon'
import type { Probationer } from '../../src/domain/people.ts'
import { protocolOf, written } from '../../src/domain/trial/protocol.ts'
import type { Store } from '../../src/store/engine/database.ts'
import { kitFor } from '../../src/store/engine/dialect.ts'
import { type Tables, tablesFor } from '../../src/store/engine/tables.ts'
import { openVault } from '../../src/store/engine/vault.ts'
import { getProbationer } from '../../src/store/people/people.ts'
import { addTrial } from '../../src/store/trials/trials.ts'
import { DESIGN, SAID } from '../domain/trial/design.ts'
import { addPerson, layGround, NOW, newId, openSlot } from '../store/ground.ts'
import { fileLooseEnds } from './loose-ends.ts'

type Name = keyof Tables
type Kind = 'text' | 'count' | 'flag' | 'instant' | 'json' | 'sealed'

/** A column of the schema, as the two engines have it. */
export interface SchemaColumn {
  name: Name
  field: string
  /** "table.column". */
  where: string
  kind: Kind
  isRequired: boolean
  /** The table that a foreign key leads to. */
  to: Name | undefined
}

/** Every column of every table, read from the schema itself. */
export function schemaColumns(): SchemaColumn[] {
  const tables = tablesFor(kitFor('sqlite', openVault('nobody')))
  const names = new Map<string, Name>((Object.keys(tables) as Name[]).map((name) => [getTableName(tables[name]), name]))
  return (Object.keys(tables) as Name[]).flatMap((name) => {
    const { foreignKeys, columns, name: table } = getTableConfig(tables[name])
    const leads = new Map(
      foreignKeys.map((key) => {
        const { columns: own, foreignTable } = key.reference()
        return [own[0]?.name, names.get(getTableName(foreignTable))] as const
      }),
    )
    const fields = Object.entries(getTableColumns(tables[name]))
    return columns.map((column) => ({
      name,
      field: fields.find(([, one]) => one.name === column.name)?.[0] ?? '',
      where: `${table}.${column.name}`,
      kind: kindOf(column),
      isRequired: column.notNull,
      to: leads.get(column.name),
    }))
  })
}

function kindOf(column: { columnType: string; getSQLType(): string }): Kind {
  if (column.columnType === 'SQLiteTextJson') return 'json'
  if (column.columnType === 'SQLiteBoolean') return 'flag'
  if (column.columnType === 'SQLiteInteger') return 'count'
  if (column.columnType === 'SQLiteText') return 'text'
  return column.getSQLType() === 'text' ? 'sealed' : 'instant'
}

/** Columns that lead to a person: their id, a number of theirs, or a row that is theirs. By foreign key or by the name that all of them have. */
export function waysToPeople(columns: readonly SchemaColumn[]): SchemaColumn[] {
  const ofPeople = new Set<Name>(['probationers'])
  const isWay = ({ name, where, to }: SchemaColumn) =>
    name === 'probationers' ||
    (to !== undefined && ofPeople.has(to) && to !== 'emails') ||
    /\.(phone_key|probationer_id|case_number|case_key)$/.test(where) ||
    where in fileLooseEnds.toPeople
  for (let before = 0; before !== ofPeople.size; ) {
    before = ofPeople.size
    for (const column of columns) if (isWay(column)) ofPeople.add(column.name)
  }
  return columns.filter((column) => isWay(column) && (column.name !== 'probationers' || column.field === 'id'))
}

/** A value that stands in one column of one row. */
export interface Mark {
  column: SchemaColumn
  /** "all", or the one way by which this row is of the person. */
  by: string
  /** As it is found again, whoever writes it. */
  written: string
}

/** What was put into the store of one person. */
export interface Planted {
  person: Probationer
  marks: Mark[]
  /** By which they are known: none of it may stay. */
  known: string[]
}

/**
 * Puts one person into every table that may hold one: a row with each column filled, and, where several columns lead to a person, one more for
 * each that leads there alone. Every value is met once.
 */
export async function plantEverywhere(store: Store): Promise<Planted> {
  const columns = schemaColumns()
  const ways = waysToPeople(columns)
  const ground = await layGround(store, 'PARTOUT')
  const trialId = newId()
  const other = await addPerson(store, ground, { phone: '+33611111111', lastName: 'Autre' })
  const words = { words: written(protocolOf(DESIGN, 'SPIP', SAID)), protocolHash: 'hash' }
  const slotId = await store.transaction(async (tx) => {
    await addTrial(tx, { id: trialId, officeId: ground.officeId, ...words }, NOW)
    const slot = await openSlot(tx, ground, { capacity: 3 })
    await tx.db.update(tx.tables.slots).set({ taken: 1 })
    return slot
  })
  const ids: Partial<Record<Name, string>> = {
    offices: ground.officeId,
    agents: ground.agent.id,
    places: ground.placeId,
    imports: ground.importId,
    trials: trialId,
    slots: slotId,
  }
  const known: string[] = []
  const marks: Mark[] = []
  const add = async (name: Name, by: string, row: Record<string, unknown>) => {
    await store.transaction((tx) => tx.db.insert(tx.tables[name]).values(row as never))
    const own = columns.filter((column) => column.name === name)
    for (const column of own) {
      const value = row[column.field]
      const isMark = value !== null && value !== undefined && column.to === undefined && column.kind !== 'flag'
      if (isMark) marks.push({ column, by, written: writtenAs(value) })
    }
    if (typeof row.id === 'string') known.push(row.id)
  }
  // Parents before children, as the schema builds them.
  const names = [...new Set(columns.map(({ name }) => name))].filter((name) => ways.some((way) => way.name === name))
  for (const name of names) ids[name] = newId()
  for (const name of names) {
    const own = columns.filter((column) => column.name === name)
    const theirs = ways.filter((way) => way.name === name)
    await add(name, 'all', rowOf(own, 'all', ids[name] ?? '', ids))
    const isEach = theirs.length > 1 && !theirs.some(({ isRequired }) => isRequired)
    for (const way of theirs.filter(({ where }) => isEach || where in fileLooseEnds.alone)) {
      const others = theirs.filter((one) => one !== way).map(({ field }) => [field, null])
      const row = { ...rowOf(own, way.where, newId(), ids), ...Object.fromEntries(others) }
      await add(name, way.where, { ...row, ...fileLooseEnds.alone[way.where] })
    }
    if (name === 'emails') ids.emails = await plantShared(store, ids, other.id)
  }
  const personId = ids.probationers ?? ''
  return {
    person: await getProbationer(store, personId),
    marks,
    known: [...known, PHONE_KEY, fileLooseEnds.FORMER_PHONE_KEY],
  }
}

export const PHONE_KEY = fileLooseEnds.PHONE_KEY

/** An e-mail that tells of somebody else too: its words go, and it stays. */
async function plantShared(store: Store, ids: Partial<Record<Name, string>>, otherId: string): Promise<string> {
  const id = newId()
  const words = {
    to: 'shared',
    subject: 'shared',
    body: 'Karim, shared',
    html: 'Karim, shared',
    calendar: 'Karim, shared',
  }
  const office = { officeId: ids.offices ?? '', agentId: ids.agents ?? '' }
  await store.transaction(async (tx) => {
    await tx.db
      .insert(tx.tables.emails)
      .values({ id, key: 'shared', ...office, kind: 'digest', ...words, state: 'sent', dueAt: NOW, createdAt: NOW })
    const notice = { id: newId(), key: 'other', ...office, kind: 'named' as const, probationerId: otherId, emailId: id }
    await tx.db
      .insert(tx.tables.notices)
      .values({ ...notice, values: {}, said: 'of another', dueAt: NOW, createdAt: NOW })
  })
  return id
}

let made = 0

function rowOf(own: readonly SchemaColumn[], by: string, id: string, ids: Partial<Record<Name, string>>) {
  const row: Record<string, unknown> = {}
  for (const column of own) {
    const { field, where, to, kind } = column
    if (field === 'id') row[field] = id
    else if (to) row[field] = ids[to] ?? null
    else if (where in fileLooseEnds.toPeople) row[field] = fileLooseEnds.toPeople[where]?.(ids)
    else if (field === 'phoneKey') row[field] = PHONE_KEY
    else row[field] = valueFor(where, kind, `${where}-${by === 'all' ? 'all' : 'alone'}-${++made}.`)
  }
  return row
}

function valueFor(where: string, kind: Kind, mark: string): unknown {
  const shaped = fileLooseEnds.shapes[where]
  if (shaped) return shaped(mark)
  if (kind === 'instant') return START.plus({ minutes: ++made })
  if (kind === 'count') return 7_000_000 + ++made
  if (kind === 'flag') return true
  return mark
}

const START = DateTime.fromISO('2031-01-01T08:00:00Z', { zone: 'utc' })

/** As a leaf of a file, or a cell of a row, is compared. */
export function writtenAs(value: unknown): string {
  if (DateTime.isDateTime(value)) return `@${value.toMillis()}`
  if (typeof value === 'object' && value !== null) {
    const first = Object.values(value).flat()[0] ?? Object.keys(value)[0]
    return writtenAs(first)
  }
  return String(value)
}

/** All that is said in a value, however deep. */
export function leavesOf(value: unknown): string[] {
  if (value === null || value === undefined) return []
  if (DateTime.isDateTime(value)) return [writtenAs(value)]
  if (typeof value === 'object') return Object.entries(value).flatMap(([name, one]) => [name, ...leavesOf(one)])
  return [String(value)]
}
