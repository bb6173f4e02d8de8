import { type DateTime, IANAZone } from 'luxon'
import { isKnownRegion } from '../../domain/holidays.ts'
import type { Office } from '../../domain/office.ts'
import { listFallenBack } from '../../locales/fallen-back.ts'
import { listOfficeWatchers } from '../../store/agents/agents.ts'
import { countRedactions, findOldestExchanged } from '../../store/carrier/redactions.ts'
import type { Session } from '../../store/engine/database.ts'
import { countGuardsGone } from '../../store/journal/seals.ts'
import { isMoving, listKeys } from '../../store/keys/data-keys.ts'
import { findInstant, findMark } from '../../store/marks/marks.ts'
import { listOffices } from '../../store/offices/offices.ts'
import {
  countComingWithoutPhone,
  countLateEmails,
  countLateTexts,
  countRefusedSince,
  countUncertain,
  listUnknownTypes,
} from '../../store/upkeep/figures.ts'
import { ACCOUNT_DOWN, JOURNAL_BROKEN, JOURNAL_CHECKED, LAST_TICK, REDACTED, REDACTED_UNTIL } from '../mark-names.ts'
import { checkPromises } from '../promises/check-promises.ts'
import type { Finding } from './finding.ts'
import { lastPurge, PURGE_OLD_AFTER_DAYS } from './last-purge.ts'
import { lookAtJournal } from './look-at-journal.ts'

interface Expected {
  /** Nothing of it need work: nobody real is followed. */
  demo: boolean
  /** Whether the carrier is asked to forget words. */
  carrierRedaction?: boolean
  /** As the environment would open it. */
  firstOffice: { zone: string; holidayRegion: string }
}

/** What the store says of how the service fares: all of it, or what concerns one office and nothing of the others. */
export async function checkInstallation(
  session: Session,
  expected: Expected,
  now: DateTime,
  only?: Office,
): Promise<Finding[]> {
  const every = await listOffices(session)
  const offices = only ? [only] : every
  const officeIds = offices.map(({ id }) => id)
  return [
    await checkTick(session, now),
    await checkAccount(session, offices[0]),
    ...(await checkTexts(session, now)),
    ...(await checkPromises(session, officeIds, now)),
    await checkEmails(session, now),
    ...(await checkRedactions(session, expected, now)),
    ...(await checkPurge(session, now)),
    ...(await Promise.all(offices.map((office) => checkOffice(session, office, expected)))).flat(),
    ...checkFirst(only === undefined || only.id === every[0]?.id ? every[0] : undefined, expected),
    ...(await checkAppointments(session, officeIds, now)),
    await checkKeys(session),
    // Goes through the whole journal, of every office: while somebody waits for a page, what the night found is said.
    ...(only ? await checkSealsOfTheNight(session, only) : await checkSeals(session)),
  ]
}

/** Which keys the store works with, by their ids, and whether others are on their way in. */
async function checkKeys(session: Session): Promise<Finding> {
  const keys = await listKeys(session)
  const about = keys.map(({ use, id }) => `${SAID[use]} ${id}`).join(', ')
  if (isMoving(keys)) return { level: 'warning', code: 'keysHalfChanged', about }
  return { level: 'ok', code: 'keysFine', about, count: Math.max(1, ...keys.map(({ place }) => place)) }
}

const SAID = { seal: 'AES', lookUp: 'HMAC', nameSeal: 'AES', nameLookUp: 'HMAC' }

/** A tick is due every minute: three missed ones are a stop. */
async function checkTick(session: Session, now: DateTime): Promise<Finding> {
  const last = await findInstant(session, LAST_TICK)
  if (!last) return { level: 'problem', code: 'tickNever' }
  const minutes = Math.floor(now.diff(last).as('minutes'))
  if (minutes < -1) return { level: 'warning', code: 'tickAhead' }
  return minutes > 3 ? { level: 'problem', code: 'tickLate', count: minutes } : { level: 'ok', code: 'tickFine' }
}

async function checkAccount(session: Session, office: Office | undefined): Promise<Finding> {
  const downSince = await findInstant(session, ACCOUNT_DOWN)
  if (!downSince) return { level: 'ok', code: 'carrierFine' }
  const about = downSince.setZone(office?.zone ?? 'utc').toFormat("dd/MM/yyyy HH'h'mm")
  return { level: 'problem', code: 'carrierDown', about }
}

async function checkTexts(session: Session, now: DateTime): Promise<Finding[]> {
  const late = await countLateTexts(session, now.minus({ minutes: 10 }))
  const uncertain = await countUncertain(session, now.minus({ hours: 1 }))
  const refused = await countRefusedSince(session, ['configuration', 'filtered'], now.minus({ days: 7 }))
  const findings: Finding[] = []
  if (late > 0) findings.push({ level: 'problem', code: 'textsLate', count: late })
  if (uncertain > 0) findings.push({ level: 'warning', code: 'textsUncertain', count: uncertain })
  if (refused > 0) findings.push({ level: 'warning', code: 'textsMisconfigured', count: refused })
  return findings.length > 0 ? findings : [{ level: 'ok', code: 'textsFine' }]
}

async function checkEmails(session: Session, now: DateTime): Promise<Finding> {
  const late = await countLateEmails(session, now.minus({ hours: 1 }))
  return late > 0 ? { level: 'problem', code: 'emailsLate', count: late } : { level: 'ok', code: 'emailsFine' }
}

/** What is forgotten at the carrier: an hour's work waits an hour, not a week; and what nobody has asked for yet, two days. */
async function checkRedactions(session: Session, expected: Expected, now: DateTime): Promise<Finding[]> {
  const { late, gaveUp } = await countRedactions(session, now.minus({ days: FORGOTTEN_WITHIN_DAYS }))
  const findings: Finding[] = []
  if (late > 0) findings.push({ level: 'warning', code: 'redactionsLate', count: late })
  if (gaveUp > 0) findings.push({ level: 'warning', code: 'redactionsGivenUp', count: gaveUp })
  const days = expected.carrierRedaction ? await redactionDays(session, now) : 0
  if (days > FORGOTTEN_WITHIN_DAYS) findings.push({ level: 'warning', code: 'redactionBehind', count: days })
  const done = await findMark(session, REDACTED)
  if (done) findings.push({ level: 'ok', code: 'redactionFine', count: Number(done) })
  return findings
}

const FORGOTTEN_WITHIN_DAYS = 7

/** How far back what was exchanged has not been asked to be forgotten; 0 where nothing was exchanged. */
async function redactionDays(session: Session, now: DateTime): Promise<number> {
  const from = (await findInstant(session, REDACTED_UNTIL)) ?? (await findOldestExchanged(session))
  return from ? Math.floor(now.diff(from).as('days')) : 0
}

/** What was kept too long. A new store has let go of nothing yet. */
async function checkPurge(session: Session, now: DateTime): Promise<Finding[]> {
  const last = await lastPurge(session)
  if (!last) return []
  const days = Math.floor(now.diff(last).as('days'))
  if (days < PURGE_OLD_AFTER_DAYS) return [{ level: 'ok', code: 'purgeFine', about: last.toFormat('dd/MM/yyyy') }]
  return [{ level: 'warning', code: 'purgeOld', about: last.toFormat('dd/MM/yyyy'), count: days }]
}

async function checkOffice(session: Session, office: Office, { demo }: Expected): Promise<Finding[]> {
  const about = office.code
  const findings: Finding[] = []
  const told = office.email !== undefined || (await listOfficeWatchers(session, office.id)).length > 0
  if (!told) findings.push({ level: demo ? 'warning' : 'problem', code: 'officeWithoutAgent', about })
  if (!IANAZone.isValidZone(office.zone)) findings.push({ level: 'problem', code: 'officeZoneUnknown', about })
  if (!isKnownRegion(office.holidayRegion)) findings.push({ level: 'problem', code: 'officeRegionUnknown', about })
  else if (isElsewhere(office)) findings.push({ level: 'warning', code: 'officeRegionElsewhere', about })
  if (office.rehearsalSince)
    findings.push({ level: 'warning', code: 'officeRehearses', about, count: office.teamPhones?.length ?? 0 })
  const unsaid = listFallenBack(office).length
  if (unsaid > 0) findings.push({ level: 'warning', code: 'officeWordsUnsaid', about, count: unsaid })
  return findings.length > 0 ? findings : [{ level: 'ok', code: 'officeFine', about }]
}

const REGION_OF_ZONE: Record<string, string> = {
  'Europe/Paris': 'FR',
  'America/Guadeloupe': 'GP',
  'America/Martinique': 'MQ',
  'America/Cayenne': 'GF',
  'Indian/Reunion': 'RE',
  'Indian/Mayotte': 'YT',
  'America/Miquelon': 'PM',
  'Pacific/Tahiti': 'PF',
  'Pacific/Noumea': 'NC',
  'Pacific/Wallis': 'WF',
}

/** Overseas, Paris's holidays are not the office's: texts would leave on 20 December in Réunion. */
function isElsewhere({ zone, holidayRegion }: Office): boolean {
  const region = REGION_OF_ZONE[zone]
  return region !== undefined && holidayRegion !== region && !holidayRegion.startsWith(`${region}-`)
}

function checkFirst(office: Office | undefined, { firstOffice }: Expected): Finding[] {
  if (!office || (office.zone === firstOffice.zone && office.holidayRegion === firstOffice.holidayRegion)) return []
  return [
    { level: 'warning', code: 'officeNotAsSet', about: `${office.code} (${office.zone}, ${office.holidayRegion})` },
  ]
}

async function checkAppointments(session: Session, officeIds: readonly string[], now: DateTime): Promise<Finding[]> {
  const missing = await countComingWithoutPhone(session, officeIds, now)
  const unknown = await listUnknownTypes(session, officeIds, now)
  return [
    missing > 0 ? { level: 'warning', code: 'phonesMissing', count: missing } : { level: 'ok', code: 'phonesFine' },
    unknown.length > 0
      ? // No text about one of them can be made.
        { level: 'problem', code: 'typesUnknown', about: unknown.join(', ') }
      : { level: 'ok', code: 'typesFine' },
  ]
}

async function checkSealsOfTheNight(session: Session, { zone }: Office): Promise<Finding[]> {
  const since = await findInstant(session, JOURNAL_BROKEN)
  const night = await findMark(session, JOURNAL_CHECKED)
  if (since)
    return [{ level: 'problem', code: 'journalFoundChanged', about: since.setZone(zone).toFormat('dd/MM/yyyy') }]
  if (night === undefined) return []
  return [{ level: 'ok', code: 'journalFoundWhole', about: night.split('-').toReversed().join('/') }]
}

async function checkSeals(session: Session): Promise<Finding[]> {
  const { sealed, missing, changed, chainBroken, last } = await lookAtJournal(session)
  const findings: Finding[] = []
  if (missing > 0) findings.push({ level: 'problem', code: 'journalLinesGone', count: missing })
  if (changed > 0) findings.push({ level: 'problem', code: 'journalLinesChanged', count: changed })
  if (chainBroken) findings.push({ level: 'problem', code: 'journalSealBroken' })
  const unguarded = await countGuardsGone(session)
  if (unguarded > 0) findings.push({ level: 'problem', code: 'journalUnguarded', count: unguarded })
  return findings.length > 0 ? findings : [{ level: 'ok', code: 'journalFine', count: sealed, about: last }]
}
