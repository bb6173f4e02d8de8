import type { DateTime } from 'luxon'
import type { FirstRun } from '../../domain/first-run.ts'
import {
  type AppointmentType,
  type AskingFor,
  type Office,
  type ReminderRule,
  STARTING_HOURS,
  STARTING_REMINDERS,
  STARTING_TYPES,
} from '../../domain/office.ts'
import type { Session, Transaction } from '../engine/database.ts'
import { and, asc, eq } from '../engine/drizzle.ts'
import { keptQuery } from '../engine/kept-query.ts'
import { remembered } from '../engine/memory.ts'

export async function listOffices(session: Session): Promise<Office[]> {
  return remembered(session, 'offices', EVERY_OFFICE, async () => (await selectOffices(session, {})).map(asOffice))
}

/** Beside those known by their id. */
const EVERY_OFFICE = '*'

const selectOffices = keptQuery(({ db, tables: { offices } }) =>
  db.select().from(offices).orderBy(asc(offices.createdAt), asc(offices.id)),
)

export async function getOffice(session: Session, id: string): Promise<Office> {
  return remembered(session, 'offices', id, async () => {
    const { db, tables } = session
    const [row] = await db.select().from(tables.offices).where(eq(tables.offices.id, id))
    if (!row) throw new Error(`office ${id} is not in the store`)
    return asOffice(row)
  })
}

export async function findOfficeByCode({ db, tables }: Session, code: string): Promise<Office | undefined> {
  const [row] = await db.select().from(tables.offices).where(eq(tables.offices.code, code))
  return row && asOffice(row)
}

export interface NewOffice {
  id: string
  code: string
  name: string
  zone: string
  holidayRegion: string
  phone?: string | undefined
  email?: string | undefined
  alwaysOpen?: boolean
  rehearsalSince?: DateTime | undefined
  firstRun?: FirstRun | undefined
}

/**
 * Opens an office with the settings and types every office starts with, or with those of a model; false when its code is taken. What says
 * who and where the model is, its word, its agents and team, its first day and the trial that runs there are not taken over.
 */
export async function addOffice(
  tx: Transaction,
  { alwaysOpen, ...office }: NewOffice,
  newId: () => string,
  now: DateTime,
  model?: Office,
): Promise<boolean> {
  const { db, tables } = tx
  const settings = model ? settingsOf(model) : startingSettings(alwaysOpen)
  const types = model ? [...(await listTypes(tx, model.id)).values()] : STARTING_TYPES
  const added = await db
    .insert(tables.offices)
    .values({ ...settings, ...office, createdAt: now })
    .onConflictDoNothing()
    .returning({ id: tables.offices.id })
  if (added.length === 0) return false
  const ownTypes = types.map((type) => ({
    ...type,
    reminders: type.reminders ?? null,
    id: newId(),
    officeId: office.id,
  }))
  if (ownTypes.length > 0) await db.insert(tables.appointmentTypes).values(ownTypes)
  return true
}

function startingSettings(alwaysOpen = false) {
  return {
    closedDays: [],
    openedDays: [],
    sendingHours: alwaysOpen ? ('always' as const) : STARTING_HOURS,
    reminders: [...STARTING_REMINDERS],
    typeWords: {},
    statusWords: {},
  }
}

function settingsOf({ id, code, name, phone, email, trialId, agentWords, ...others }: Office) {
  const { paperWord, teamPhones, firstRun, ...settings } = others
  return settings
}

export type OfficeChange = Partial<Omit<Session['tables']['offices']['$inferInsert'], 'id' | 'code' | 'createdAt'>>

/** Changes what is given of an office, and keeps the rest. */
export async function setOffice({ db, tables }: Transaction, id: string, change: OfficeChange): Promise<void> {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  if (Object.keys(given).length === 0) return
  await db.update(tables.offices).set(given).where(eq(tables.offices.id, id))
}

/** What files and commands name an office by. */
export async function setOfficeCode({ db, tables }: Transaction, id: string, code: string): Promise<void> {
  await db.update(tables.offices).set({ code }).where(eq(tables.offices.id, id))
}

/** `reminders`: null takes those of the office again; `freedHours`: null offers none. */
export type TypeChange = Partial<
  Pick<AppointmentType, 'moving' | 'texted' | 'missedText' | 'documents' | 'colleagueSlots'> & {
    reminders: ReminderRule[] | null
    freedHours: AskingFor | null
  }
>

/** Changes a type of appointment of an office; false when it has none of this code. */
export async function setType(
  { db, tables }: Transaction,
  officeId: string,
  code: string,
  change: TypeChange,
): Promise<boolean> {
  const { appointmentTypes } = tables
  const changed = await db
    .update(appointmentTypes)
    .set(change)
    .where(and(eq(appointmentTypes.officeId, officeId), eq(appointmentTypes.code, code)))
    .returning({ id: appointmentTypes.id })
  return changed.length > 0
}

/** Adds a type of appointment to an office that has none of its code. */
export async function addType(
  { db, tables }: Transaction,
  officeId: string,
  type: AppointmentType,
  newId: () => string,
): Promise<void> {
  await db.insert(tables.appointmentTypes).values({ ...type, reminders: type.reminders ?? null, id: newId(), officeId })
}

/** Adds words of an office's own for types, statuses and agents; a word it already had means the new one from now on. */
export async function addOfficeWords(
  tx: Transaction,
  id: string,
  words: Partial<Pick<Office, 'typeWords' | 'statusWords' | 'agentWords'>>,
): Promise<void> {
  const { typeWords, statusWords, agentWords } = await getOffice(tx, id)
  await setOffice(tx, id, {
    typeWords: { ...typeWords, ...words.typeWords },
    statusWords: { ...statusWords, ...words.statusWords },
    ...(words.agentWords && { agentWords: { ...agentWords, ...words.agentWords } }),
  })
}

/** Gives ordinary hours to offices that were open at all hours; returns them as they are now. */
export async function giveOrdinaryHours({ db, tables }: Transaction): Promise<Office[]> {
  const open = (await db.select().from(tables.offices)).filter(({ sendingHours }) => sendingHours === 'always')
  for (const { id } of open) {
    await db.update(tables.offices).set({ sendingHours: STARTING_HOURS }).where(eq(tables.offices.id, id))
  }
  return open.map((row) => ({ ...asOffice(row), sendingHours: STARTING_HOURS }))
}

export async function listTypes(session: Session, officeId: string): Promise<Map<string, AppointmentType>> {
  return remembered(session, 'appointment_types', officeId, async () => {
    const { db, tables } = session
    const rows = await db.select().from(tables.appointmentTypes).where(eq(tables.appointmentTypes.officeId, officeId))
    return new Map(
      rows.map((row) => [
        row.code,
        { ...row, reminders: row.reminders ?? undefined, freedHours: row.freedHours ?? undefined },
      ]),
    )
  })
}

export async function getType(session: Session, officeId: string, code: string): Promise<AppointmentType> {
  const type = (await listTypes(session, officeId)).get(code)
  if (!type) throw new Error(`type ${code} is not one of office ${officeId}`)
  return type
}

function asOffice(row: Session['tables']['offices']['$inferSelect']): Office {
  return {
    ...row,
    phone: row.phone ?? undefined,
    email: row.email ?? undefined,
    segmentPrice: row.segmentPrice ?? undefined,
    trialId: row.trialId ?? undefined,
    wording: row.wording ?? undefined,
    agentWords: row.agentWords ?? undefined,
    paperWord: row.paperWord ?? undefined,
    typeNames: row.typeNames ?? undefined,
    columnMatches: row.columnMatches ?? undefined,
    rehearsalSince: row.rehearsalSince ?? undefined,
    teamPhones: row.teamPhones ?? undefined,
    firstRun: row.firstRun ?? undefined,
  }
}
