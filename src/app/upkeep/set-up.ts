import type { DateTime } from 'luxon'
import type { Store, Transaction } from '../../store/engine/database.ts'
import { findMark, setMark } from '../../store/marks/marks.ts'
import { addOffice, giveOrdinaryHours, listOffices, setOffice } from '../../store/offices/offices.ts'
import { forgetNameWords, indexNames, listWithoutNameWords } from '../../store/people/name-words.ts'
import { dateFormerMarks } from '../misreadings/date-former-marks.ts'
import type { Parts } from '../parts.ts'
import { markToRealign } from '../settings/realign-reminders.ts'
import { sealFormerHomes } from './seal-former-homes.ts'

interface FirstOffice {
  code: string
  name: string
  zone: string
  holidayRegion: string
  /** A demonstration answers at any hour. */
  alwaysOpen: boolean
  /** Texts really leave: whoever plays the carrier on this store later is refused. */
  realCarrier: boolean
  /** They reach telephones of real people: a store that is new to it begins with its team alone. */
  rehearses: boolean
  /** What it holds is made up: nobody need set it up. */
  invented: boolean
}

/** Before all others, and short: each row names its office, and most stores have this one alone. */
const FIRST_ID = '0'

/** Opens the first office of an empty store; false when there already is one. */
export async function setUp(
  { store, newId, clock }: Parts,
  { realCarrier, rehearses, invented, ...office }: FirstOffice,
): Promise<boolean> {
  const now = clock.now()
  await indexFormerNames(store)
  await sealFormerHomes({ store, newId }, now)
  await dateFormerMarks(store)
  return store.transaction(async (tx) => {
    if ((await knowCarrier(tx, realCarrier)) && rehearses) await rehearse(tx, now)
    // A store that once served a demonstration must not text people at night.
    if (!office.alwaysOpen) await takeOrdinaryHours(tx)
    if ((await listOffices(tx)).length > 0) return false
    const fresh = { firstRun: { passed: [], away: invented }, rehearsalSince: rehearses ? now : undefined }
    return addOffice(tx, { id: FIRST_ID, ...office, ...fresh }, newId, now)
  })
}

/** People loaded by a version that could not search names, or read them otherwise. Stopped half-way, it goes on at the next start. */
async function indexFormerNames(store: Store): Promise<void> {
  if ((await findMark(store, NAMES_READ)) === AS_NOW) return
  await store.transaction(async (tx) => {
    if ([BEGUN, AS_NOW].includes((await findMark(tx, NAMES_READ)) ?? '')) return
    await forgetNameWords(tx)
    await setMark(tx, NAMES_READ, BEGUN)
  })
  for (;;) {
    const people = await listWithoutNameWords(store, NAMES_AT_ONCE)
    await store.transaction(async (tx) => {
      await indexNames(tx, people)
      if (people.length === 0) await setMark(tx, NAMES_READ, AS_NOW)
    })
    if (people.length === 0) return
  }
}

const NAMES_AT_ONCE = 200
const NAMES_READ = 'names read'
/** Other words whenever `wordsOfName` finds other words. The first are also those of a version that did not say when it was done. */
const [BEGUN, AS_NOW] = ['with particles', 'with particles, all']

/** Offices that were open at all hours take ordinary ones, and what was planned for a closed day moves earlier. */
async function takeOrdinaryHours(tx: Transaction): Promise<void> {
  for (const { id } of await giveOrdinaryHours(tx)) await markToRealign(tx, id)
}

const CARRIER = 'carrier'

/**
 * Whether a real carrier meets this store for the first time. A bare shell beside the service would take its texts for sent: without the
 * carrier's account, the store is not opened.
 */
async function knowCarrier(tx: Transaction, realCarrier: boolean): Promise<boolean> {
  const known = (await findMark(tx, CARRIER)) !== undefined
  if (known && !realCarrier)
    throw new Error('This store sends real texts: give the same TWILIO_* variables as the service')
  if (known || !realCarrier) return false
  await setMark(tx, CARRIER, 'real')
  return true
}

/** Offices that were tried without a carrier. One that a release without rehearsals opened may have texted for years. */
async function rehearse(tx: Transaction, now: DateTime): Promise<void> {
  for (const { id, firstRun } of await listOffices(tx)) {
    if (firstRun) await setOffice(tx, id, { rehearsalSince: now })
  }
}
