import type { DateTime } from 'luxon'
import { type DropReason, MAY_HAVE_ARRIVED } from '../../domain/message.ts'
import { WITHIN_SECONDS } from '../../domain/promise.ts'
import { staysForRehearsal } from '../../domain/rehearsal.ts'
import { type Circumstances, chooseDue, isOneTooMany, waitUntil, whyNotSend } from '../../domain/reminder.ts'
import { nextOpening } from '../../domain/time.ts'
import { type Extra, staysAway } from '../../domain/trial/extras.ts'
import { asDropped, whyNotText } from '../../domain/why-not-text.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { unclaimTexts } from '../../store/messages/claims.ts'
import { keepWords, markTexts } from '../../store/messages/mark-texts.ts'
import {
  BY_HAND,
  FREED_HOUR,
  HOUR_TAKEN,
  isInWords,
  isPlanned,
  type Message,
  type MessageRow,
  type PlannedRow,
  PROPOSED,
  RANK,
  WELCOME,
} from '../../store/messages/message.ts'
import { phoneKeyOf } from '../../store/people/people.ts'
import { describeError } from '../describe-error.ts'
import type { Parts } from '../parts.ts'
import { placeInTrials } from '../trials/place-in-trials.ts'
import { type Around, readAround } from './around.ts'
import { textOf, whatFell } from './circumstances.ts'
import { onHourText } from './freed-hour-text.ts'
import { TEXTS_AN_HOUR, tellTooMany } from './loop-guard.ts'
import { LAST_WORDS, tellTextLost } from './tell-text-lost.ts'
import { onWelcome, whileWelcomed } from './welcome.ts'

/** How long a text waits that cannot be worked out, or that would be one too many for its number. */
const SET_ASIDE = { hours: 1 }

/** `word`: it may leave, and is put into words once it is known to. */
type Verdict =
  | { leave: Message }
  | { word: PlannedRow; circumstances: Circumstances; without?: Extra }
  | { drop: DropReason }
  | { wait: DateTime; tooMany?: true; late?: true }

/**
 * Of texts just claimed, those that may leave, in the words and to the number of now; the others are given up or wait. An answer leaves as
 * it is, whatever the hour, until they write STOP.
 */
export async function recheck(
  tx: Transaction,
  parts: Parts,
  asClaimed: readonly MessageRow[],
  now: DateTime,
): Promise<{ leaving: Message[]; newlyWorded: number }> {
  const claimed = asClaimed.map((row) => withKeyOfNow(tx, row))
  const around = await readAround(tx, claimed, now)
  const verdicts = new Map(
    claimed.map((row) => [
      row,
      orSetAside(parts, row, now, () => unlessRehearsed(row, verdictOn(tx, row, around, now), around)),
    ]),
  )
  sayOnce(verdicts, around, now)
  for (const [row, wait] of await whileWelcomed(tx, parts, wordedFirst(verdicts), claimed, now))
    verdicts.set(row, { wait })
  await leaveOut(tx, verdicts, around, now)
  for (const [row, verdict] of verdicts) {
    if ('word' in verdict)
      verdicts.set(
        row,
        orSetAside(parts, row, now, () => putIntoWords(tx, verdict, around, now)),
      )
  }
  spread(verdicts, around, now)
  await perform(tx, parts, verdicts, around, now)
  const leaving = [...verdicts].flatMap(([, verdict]) => ('leave' in verdict ? verdict.leave : []))
  return {
    leaving,
    newlyWorded: [...verdicts].filter(([row, verdict]) => 'leave' in verdict && !isInWords(row)).length,
  }
}

/** Since it was claimed its look-up may have moved, and what its number said since stands under the new one. */
function withKeyOfNow(tx: Transaction, row: MessageRow): MessageRow {
  return row.phone === null ? row : { ...row, phoneKey: phoneKeyOf(tx, row.phone) }
}

/** One text that cannot be worked out, because of a bug of ours, is loud in the log and holds no other back. */
function orSetAside(parts: Parts, row: MessageRow, now: DateTime, decide: () => Verdict): Verdict {
  try {
    return decide()
  } catch (error) {
    parts.log.error({ message: row.id, ...describeError(error) }, 'a text cannot be sent')
    return isPastUse(row, now) ? { drop: 'pastUse' } : { wait: now.plus(SET_ASIDE), late: true }
  }
}

function verdictOn(tx: Transaction, row: MessageRow, around: Around, now: DateTime): Verdict {
  if (isPlanned(row)) return onPlanned(row, around, now)
  if (!isInWords(row)) throw new Error('a text without words is no planned text')
  // What became of the hour is a better reason than that its text is past its use.
  if (row.kind === FREED_HOUR || row.kind === HOUR_TAKEN) return onHourText(tx, row, around, now)
  if (isPastUse(row, now)) return { drop: 'pastUse' }
  if (row.kind === WELCOME) return onWelcome(tx, row, around, now)
  if (row.kind === BY_HAND || row.kind === PROPOSED) return onAgents(tx, row, around, now)
  const reason = row.rank === RANK.answer ? whyOutdated(row, around) : undefined
  return reason ? { drop: reason } : { leave: row }
}

/** Its turn may come at the very end of its use, before others have looked for what is past it. */
function isPastUse({ usefulUntil }: MessageRow, now: DateTime): boolean {
  return usefulUntil !== null && usefulUntil <= now
}

/** Last of all: what keeps a text for another reason is told as that. Danger and the last word to who stopped us leave to anybody. */
function unlessRehearsed(row: MessageRow, verdict: Verdict, { offices }: Around): Verdict {
  if (row.rank === RANK.danger || LAST_WORDS.includes(row.kind)) return verdict
  const phone =
    'leave' in verdict ? verdict.leave.phone : 'word' in verdict ? verdict.circumstances.probationer.phone : undefined
  if (phone === undefined) return verdict
  const own = offices.get(row.officeId ?? '')
  // What is answered to a stranger is no office's in particular.
  const stays = own
    ? staysForRehearsal(own, phone)
    : [...offices.values()].every((one) => staysForRehearsal(one, phone))
  return stays ? { drop: 'rehearsal' } : verdict
}

function onPlanned(text: PlannedRow, around: Around, now: DateTime): Verdict {
  const circumstances = around.circumstances.get(text.appointmentId)
  if (!circumstances) throw new Error(`the circumstances of appointment ${text.appointmentId} are not in the store`)
  const reason = whyNotSend(text, circumstances, now)
  if (reason) return { drop: reason }
  const until = waitUntil(text, circumstances, now)
  return until && until > now ? { wait: until } : { word: text, circumstances }
}

/**
 * What an agent writes may have waited for a carrier's outage to end, moments they propose for the night: what keeps other texts from the
 * person holds them back, and so does another change of the appointment. They follow the person to a number corrected meanwhile. Moments
 * are offered within the office's hours, and not to somebody who spoke of a danger since.
 */
function onAgents(tx: Transaction, text: Message, { people, shared, circumstances }: Around, now: DateTime): Verdict {
  const person = people.get(text.probationerId ?? '')
  if (!person) return { leave: text }
  const { phone = '' } = person
  const obstacle = whyNotText(person, shared.has(phone))
  if (obstacle) return { drop: asDropped(obstacle) }
  const about = circumstances.get(text.appointmentId ?? '')
  if (about && text.version !== null && about.appointment.version !== text.version) return { drop: 'newVersion' }
  if (about && text.kind === PROPOSED) {
    if (about.heldUntil && about.heldUntil > now) return { drop: 'answeredByHand' }
    const opening = nextOpening(about.office, now)
    if (opening && opening > now) return { wait: opening }
  }
  return { leave: { ...text, phone, phoneKey: phoneKeyOf(tx, phone) } }
}

/** An answer that waited, for a carrier that was down, must not follow a STOP, by a text or otherwise, nor a "not me" of its number. */
function whyOutdated({ id, kind, phone, phoneKey, createdAt }: Message, around: Around): DropReason | undefined {
  if (LAST_WORDS.includes(kind)) return undefined
  const { stopWords, wrongWords, holders } = around
  const stopped = holders.get(phone)?.some(({ optedOutAt }) => optedOutAt && optedOutAt > createdAt)
  if (stopped || (stopWords.get(phoneKey) ?? '') > id) return 'optedOut'
  return (wrongWords.get(phoneKey) ?? '') > id ? 'phoneInDoubt' : undefined
}

/** Of what leaves for the first time about one version of an appointment, only what is still worth saying beside its other texts. */
function sayOnce(verdicts: Map<MessageRow, Verdict>, { planned, circumstances }: Around, now: DateTime): void {
  const first = [...verdicts.keys()].filter(isPlanned).filter((row) => !isInWords(row))
  for (const texts of Map.groupBy(first, ({ appointmentId, version }) => `${appointmentId} ${version}`).values()) {
    const [{ appointmentId, version } = { appointmentId: '', version: 0 }] = texts
    const said = (planned.get(appointmentId) ?? []).filter((other) => !texts.some(({ id }) => id === other.id))
    const others = said.filter((other) => other.version === version && !LOST.includes(other.state))
    const sendable = texts.filter((row) => 'word' in (verdicts.get(row) ?? {}))
    const about = others.map(({ kind, dueAt, state, sentAt }) => ({
      kind,
      dueAt,
      leftAt: UNSETTLED.includes(state) ? undefined : sentAt,
    }))
    const { leave, drop } = chooseDue(sendable, about, now)
    for (const row of drop) verdicts.set(row, { drop: 'recentText' })
    const beside = said
      .map(({ kind, state, ...other }) => ({ kind, left: LEFT.includes(state), ...other }))
      .filter((other) => other.left || (other.isToCome && other.version === version))
    const matter = circumstances.get(appointmentId)
    for (const row of leave) {
      if (matter && isOneTooMany(row.kind, beside, matter)) verdicts.set(row, { drop: 'enoughTexts' })
    }
  }
}

const LEFT: readonly string[] = MAY_HAVE_ARRIVED
const LOST: readonly string[] = ['dropped', 'refused', 'undelivered']
/** One that is to be sent again left long ago, did not arrive, and waits. */
const UNSETTLED: readonly string[] = ['waiting', 'sending', 'uncertain']

/** What is about to be put into words for the first time. */
function wordedFirst(verdicts: Map<MessageRow, Verdict>): { row: PlannedRow; circumstances: Circumstances }[] {
  return [...verdicts].flatMap(([row, verdict]) =>
    'word' in verdict && !isInWords(row) ? { row: verdict.word, circumstances: verdict.circumstances } : [],
  )
}

/** Of those whom a trial compares, what they do without: the reminder of four days before, or words of it. */
async function leaveOut(
  tx: Transaction,
  verdicts: Map<MessageRow, Verdict>,
  { planned }: Around,
  now: DateTime,
): Promise<void> {
  const leaving = [...verdicts].flatMap(([row, verdict]) =>
    'word' in verdict ? { row, kind: verdict.word.kind, ...verdict } : [],
  )
  for (const [{ kind, row, word, circumstances }, without] of await placeInTrials(tx, leaving, now)) {
    const others = planned.get(word.appointmentId) ?? []
    const toCome = others.filter(({ version, isToCome }) => version === word.version && isToCome)
    const verdict = staysAway(without, kind, toCome) ? DAY_BEFORE_ONLY : { word, circumstances, without }
    verdicts.set(row, verdict)
  }
}

const DAY_BEFORE_ONLY = { drop: 'dayBeforeOnly' } as const

/** What we send on our own says "demain" of the day it leaves, and goes to the number as corrected meanwhile. */
function putIntoWords(
  tx: Transaction,
  { word, circumstances, without }: Extract<Verdict, { word: unknown }>,
  { planned }: Around,
  now: DateTime,
): Verdict {
  const { phone = '' } = circumstances.probationer
  const was = whatFell(planned.get(word.appointmentId) ?? [], circumstances.appointment)
  const body = textOf({ ...word, was }, circumstances, now, without)
  return { leave: { ...word, body, phone, phoneKey: phoneKeyOf(tx, phone) } }
}

/**
 * Planned texts beyond twenty an hour to one number (a file gone wrong, thirty appointments of one person) wait an hour, and an agent is
 * told.
 */
function spread(verdicts: Map<MessageRow, Verdict>, { leftLately }: Around, now: DateTime): void {
  const left = new Map(leftLately)
  for (const [row, verdict] of verdicts) {
    if (!('leave' in verdict)) continue
    const { phoneKey } = verdict.leave
    const before = left.get(phoneKey) ?? 0
    if (isPlanned(row) && before >= TEXTS_AN_HOUR) verdicts.set(row, { wait: now.plus(SET_ASIDE), tooMany: true })
    else left.set(phoneKey, before + 1)
  }
}

async function perform(
  tx: Transaction,
  parts: Parts,
  verdicts: Map<MessageRow, Verdict>,
  { circumstances }: Around,
  now: DateTime,
): Promise<void> {
  const drops = [...verdicts].flatMap(([row, verdict]) => ('drop' in verdict ? { row, reason: verdict.drop } : []))
  for (const [reason, some] of Map.groupBy(drops, (drop) => drop.reason)) {
    const ids = some.map(({ row }) => row.id)
    await markTexts(tx, ids, ['sending'], { state: 'dropped', reason, settledAt: now })
    for (const { row } of some) await tellTextLost(tx, parts, row, reason, now)
  }
  const waits = [...verdicts].flatMap(([row, verdict]) => ('wait' in verdict ? { row, ...verdict } : []))
  for (const some of Map.groupBy(waits, ({ row, wait, late }) => `${+wait} ${late || isLate(row, now)}`).values()) {
    const ids = some.map(({ row }) => row.id)
    const [{ row, wait, late } = {}] = some
    await unclaimTexts(tx, ids, wait, late || (row && isLate(row, now)))
  }
  for (const { row, tooMany } of waits) {
    const about = tooMany && circumstances.get(row.appointmentId ?? '')
    if (about) await tellTooMany(tx, parts, about, now)
  }
  // The rows say what is sent and where, to be found again by.
  const worded = [...verdicts].flatMap(([row, verdict]) =>
    'leave' in verdict && (row.body !== verdict.leave.body || row.phone !== verdict.leave.phone) ? verdict.leave : [],
  )
  await keepWords(tx, worded, now)
}

/** Its hour was over before it had its turn: no other hour makes up for that. */
function isLate({ hour }: MessageRow, now: DateTime): boolean {
  return hour !== null && now.diff(hour).as('seconds') > WITHIN_SECONDS.texts
}
