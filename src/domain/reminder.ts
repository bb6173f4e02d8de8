import { DateTime } from 'luxon'
import type { Appointment, AppointmentStatus } from './appointment.ts'
import type { DropReason } from './message.ts'
import { type AppointmentType, type Office, onOfficeClock, type ReminderRule } from './office.ts'
import type { Probationer } from './people.ts'
import { atHour, lastOpenBefore, nextOpening } from './time.ts'
import { asDropped, whyNotText } from './why-not-text.ts'

/** What a text we send on our own says; a reminder is named by its offset: `before4` leaves four calendar days before. */
export type TextKind = OtherKind | `before${number}`
type OtherKind = 'summons' | 'moved' | 'restored' | 'moveRefused' | 'cancelled' | 'excused' | 'missed'

/** What has just happened to an appointment, handed over as it now stands. */
export type Change =
  /** Loaded or booked; without a summons when the office asked for none. */
  | { what: 'loaded'; summons: boolean }
  /** `from`: the moment at which people would have come, had it not moved. */
  | { what: 'moved'; from?: DateTime | undefined }
  | { what: 'moveRefused' }
  /** `known`: the moment people know, when it moved since and they have not heard of it. */
  | { what: 'cancelled' | 'excused'; known?: DateTime | undefined }
  /** `said`: every text planned so far about it, of all versions, oldest first. */
  | { what: 'restored'; said: readonly SaidText[] }
  /** `bookedAhead`: it was here before it took place. */
  | { what: 'missed'; bookedAhead: boolean }

/** A text planned earlier; `left` when it left, or may have. */
export interface SaidText {
  kind: TextKind
  left: boolean
}

/** What a plan is about. */
export interface Matter {
  appointment: Appointment
  office: Office
  type: AppointmentType
}

/** A text to put into words and send from `dueAt` on, before `usefulUntil`. Both UTC. */
export interface PlannedText {
  kind: TextKind
  dueAt: DateTime
  usefulUntil: DateTime
}

/** `tooLate`: what should have been said and cannot be in time, or not before it is in vain, of which the agent is told. */
export interface Plan {
  texts: PlannedText[]
  tooLate: TextKind[]
}

/**
 * The texts a change deserves: what happened, at the next opening, then the reminders of the appointment as it now stands. Texts of a
 * doubtful appointment are planned like others: they wait at sending (`waitUntil`).
 */
export function planTexts(change: Change, matter: Matter, now: DateTime): Plan {
  if (!matter.type.texted || !isWorthSaying(change, matter, now)) return { texts: [], tooLate: [] }
  const kind = announcementOf(change)
  const announcement = kind && planned(kind, nextOpening(matter.office, now), asKnown(change, matter))
  const reminders = RENEWING.has(change.what) ? planReminders(matter, now, announcement) : []
  return {
    texts: announcement ? [announcement, ...reminders] : reminders,
    tooLate: kind && (!announcement || isHeardInVain(change, announcement, now)) ? [kind] : [],
  }
}

/**
 * Reminders an appointment still deserves: so many calendar days before, at the hour of the office's clock, moved earlier when that
 * day is closed. None whose time is past, nor within 20 hours of what is announced or of a later reminder; those for everybody come before
 * those for people who said nothing.
 */
export function planReminders(matter: Matter, now: DateTime, announcement?: PlannedText): PlannedText[] {
  const { appointment, office, type } = matter
  if (!type.texted || appointment.status !== 'planned') return []
  const day = onOfficeClock(office, appointment.startsAt)
  const candidates = remindersOf(matter)
    .map(({ daysBefore, at }) => {
      const wanted = atHour(office, day.minus({ days: daysBefore }), at)
      return planned(`before${daysBefore}`, lastOpenBefore(office, wanted), matter)
    })
    .filter((reminder) => reminder !== undefined)
    .filter(({ dueAt }) => dueAt > now)
  const kept: PlannedText[] = []
  for (const reminder of latestFirst(candidates).toSorted((a, b) => forAll(b, matter) - forAll(a, matter))) {
    if (![announcement, ...kept].some((text) => text && areClose(text.dueAt, reminder.dueAt))) kept.push(reminder)
  }
  return latestFirst(kept).reverse()
}

function forAll({ kind }: { kind: TextKind }, matter: Pick<Matter, 'office' | 'type'>): number {
  return Number(!isOnlyForUnanswered(kind, matter))
}

/**
 * Of the texts of one appointment and version that are due, those that leave now; the others are dropped. Of several overdue
 * reminders only the latest leaves, and none within 20 hours of a text of this version that says when to come, left or waiting.
 * `others`: the texts of this version that left or wait, answers aside; `leftAt` is empty while they wait.
 */
export function chooseDue<Due extends { kind: TextKind; dueAt: DateTime }>(
  due: readonly Due[],
  others: readonly { kind: TextKind; dueAt: DateTime; leftAt: DateTime | null | undefined }[],
  now: DateTime,
): { leave: Due[]; drop: Due[] } {
  const [latest] = latestFirst(due.filter(({ kind }) => isReminder(kind)))
  const told =
    due.some((text) => saysWhen(text) && !isReminder(text.kind)) ||
    others.some((text) => saysWhen(text) && areClose(text.leftAt ?? DateTime.max(text.dueAt, now), now))
  const leaves = (text: Due) => !isReminder(text.kind) || (text === latest && !told)
  return { leave: due.filter(leaves), drop: due.filter((text) => !leaves(text)) }
}

/** The most texts about one appointment that a reminder for those who said nothing may make. */
const MOST_TEXTS = 3

/** Whether a reminder leaves only to who said neither yes nor no, as the office has it today. */
export function isOnlyForUnanswered(kind: TextKind, matter: Pick<Matter, 'office' | 'type'>): boolean {
  if (!isReminder(kind)) return false
  const rule = remindersOf(matter).find(({ daysBefore }) => daysBefore === offsetOf({ kind }))
  return rule?.onlyUnanswered ?? false
}

/**
 * Whether a reminder for those who said nothing would be one text too many about its appointment. `others`: what left about it, and what
 * is to come about it as it stands.
 */
export function isOneTooMany(
  kind: TextKind,
  others: readonly { kind: TextKind; left: boolean }[],
  matter: Pick<Matter, 'office' | 'type'>,
): boolean {
  if (!isOnlyForUnanswered(kind, matter)) return false
  const sure = others.filter((other) => other.left || !isOnlyForUnanswered(other.kind, matter))
  return sure.length >= MOST_TEXTS
}

function remindersOf({ office, type }: Pick<Matter, 'office' | 'type'>): readonly ReminderRule[] {
  return type.reminders ?? office.reminders
}

/** What is read again at the moment of sending; `numberIsShared` when somebody else is known under the same number. */
export interface Circumstances extends Matter {
  probationer: Probationer
  numberIsShared: boolean
  /** The person spoke of a danger: what we send on our own waits for an agent. */
  heldUntil?: DateTime | undefined
  /** A person answers them, for whatever reason. */
  inHand?: boolean
}

/** Why a text that is due must never leave, if so. Past its use already when the next opening is: the agent hears of it the sooner. */
export function whyNotSend(
  text: { kind: TextKind; version: number; usefulUntil: DateTime },
  { appointment, office, type, probationer, numberIsShared, inHand }: Circumstances,
  now: DateTime,
): DropReason | undefined {
  if (appointment.status !== ruleOf(text).about) return 'notBooked'
  if (appointment.version !== text.version) return 'newVersion'
  if (!type.texted || (text.kind === 'missed' && !type.missedText)) return 'typeNotTexted'
  if ((appointment.answer !== 'none' || inHand) && isOnlyForUnanswered(text.kind, { office, type })) return 'answered'
  const obstacle = whyNotText(probationer, numberIsShared)
  if (obstacle) return asDropped(obstacle)
  if ((nextOpening(office, now) ?? now) < text.usefulUntil) return undefined
  return appointment.doubtful ? 'doubtful' : 'pastUse'
}

/**
 * Until when a text that is due waits, if it may not leave now: for the next opening or, about a doubtful appointment, until somebody
 * has said which it is, or after a danger, until a person has taken it in hand; both may come at any time, and are looked at hourly.
 * Not beyond its use: it is then dropped, and the agent told.
 */
export function waitUntil(
  text: { usefulUntil: DateTime },
  { appointment, office, heldUntil }: Pick<Matter, 'appointment' | 'office'> & Pick<Circumstances, 'heldUntil'>,
  now: DateTime,
): DateTime | undefined {
  const held = heldUntil !== undefined && heldUntil > now
  const looked = now.plus({ hours: 1 })
  const from = appointment.doubtful ? looked : held ? DateTime.min(heldUntil, looked) : now
  const opening = nextOpening(office, from) ?? now.plus({ days: 1 })
  return opening <= now ? undefined : DateTime.min(opening, text.usefulUntil)
}

/** Why a text exists: at most one for each appointment, kind and version. */
export function textKey(kind: TextKind, { id, version }: Pick<Appointment, 'id' | 'version'>): string {
  return `reminder:${id}:${kind}:${version}`
}

/** The moment of the appointment that a text was planned about, by its end of use; not of one that is of use for days after. */
export function momentOf({ kind, usefulUntil }: Pick<PlannedText, 'kind' | 'usefulUntil'>): DateTime | undefined {
  const { end } = ruleOf({ kind })
  return 'hours' in end ? usefulUntil.minus(end) : undefined
}

/** Whether a text told people to come at this very moment. */
export function tellsToCome(
  { kind, usefulUntil }: Pick<PlannedText, 'kind' | 'usefulUntil'>,
  startsAt: DateTime,
): boolean {
  const { end, saysWhen } = ruleOf({ kind })
  return saysWhen && 'hours' in end && usefulUntil.toMillis() - startsAt.toMillis() === end.hours * 3_600_000
}

interface KindRule {
  /** How the appointment stands while the text is true. */
  about: AppointmentStatus
  /** Its end of use, from the hour of the appointment. */
  end: { hours: number } | { days: number }
  /** It says when to come: a reminder next to it would say nothing new. */
  saysWhen: boolean
}
const TOLD_IN_TIME: KindRule = { about: 'planned', end: { hours: -2 }, saysWhen: true }
const RULES: Record<OtherKind | 'reminder', KindRule> = {
  summons: TOLD_IN_TIME,
  moved: TOLD_IN_TIME,
  restored: TOLD_IN_TIME,
  reminder: TOLD_IN_TIME,
  // Whoever asked to move waits for the answer and knows the hour: it helps until then.
  moveRefused: { about: 'planned', end: { hours: 0 }, saysWhen: false },
  cancelled: { about: 'cancelled', end: { hours: 0 }, saysWhen: false },
  excused: { about: 'excused', end: { hours: 0 }, saysWhen: false },
  missed: { about: 'missed', end: { days: 3 }, saysWhen: false },
}
const RENEWING: ReadonlySet<Change['what']> = new Set(['loaded', 'moved', 'restored'])

function isWorthSaying(change: Change, { appointment, office, type }: Matter, now: DateTime): boolean {
  const { status, startsAt } = appointment
  if (status !== (change.what === 'loaded' ? 'planned' : RULES[change.what].about)) return false
  if (change.what !== 'missed') return startsAt > now
  return change.bookedAhead && type.missedText && startsAt <= now && now < endOfUse('missed', { appointment, office })
}

/** What is called off is the moment people know, and of use until then. */
function asKnown(change: Change, matter: Matter): Matter {
  const { appointment } = matter
  const startsAt = ('known' in change ? change.known : undefined) ?? appointment.startsAt
  return { ...matter, appointment: { ...appointment, startsAt } }
}

/** Moved in the evening from the next morning: whoever hears of it at the opening has come already, for nothing. */
function isHeardInVain(change: Change, { dueAt }: PlannedText, now: DateTime): boolean {
  return change.what === 'moved' && change.from !== undefined && change.from > now && dueAt >= change.from
}

function announcementOf(change: Change): OtherKind | undefined {
  if (change.what === 'loaded') return change.summons ? 'summons' : undefined
  return change.what === 'restored' ? afterRestoring(change.said) : change.what
}

/**
 * Whoever was told that it was off is told that it stands again. Anyone else hears, if they must, what they have not heard: the summons
 * or the move that still waited for an opening when all this happened.
 */
function afterRestoring(said: readonly SaidText[]): OtherKind | undefined {
  const told = said.findLast(({ left }) => left)
  if (told?.kind === 'cancelled' || told?.kind === 'excused') return 'restored'
  const meant = said.findLast((text) => !isReminder(text.kind) && saysWhen(text))
  if (meant) return meant.left ? undefined : (meant.kind as OtherKind)
  return said.length === 0 ? 'summons' : undefined
}

function planned(kind: TextKind, dueAt: DateTime | undefined, matter: Omit<Matter, 'type'>): PlannedText | undefined {
  const usefulUntil = endOfUse(kind, matter)
  return dueAt && dueAt < usefulUntil ? { kind, dueAt: dueAt.toUTC(), usefulUntil } : undefined
}

function endOfUse(kind: TextKind, { appointment, office }: Omit<Matter, 'type'>): DateTime {
  const { end } = ruleOf({ kind })
  const { startsAt } = appointment
  return ('days' in end ? onOfficeClock(office, startsAt) : startsAt).plus(end).toUTC()
}

/** A text of ours is close to another within so many hours: the second would say nothing new. */
const CLOSE = 20

function areClose(one: DateTime, other: DateTime): boolean {
  return Math.abs(one.diff(other).as('hours')) <= CLOSE
}

/** Soonest-to-come first: the last to fall due and, when a closed day brought two together, the one nearest the appointment. */
function latestFirst<Text extends { kind: TextKind; dueAt: DateTime }>(texts: readonly Text[]): Text[] {
  return texts.toSorted((a, b) => b.dueAt.toMillis() - a.dueAt.toMillis() || offsetOf(a) - offsetOf(b))
}

function offsetOf({ kind }: { kind: TextKind }): number {
  return Number(kind.slice('before'.length))
}

/** Whether it recalls an appointment that was announced before. */
export function isReminder(kind: TextKind): kind is `before${number}` {
  return kind.startsWith('before')
}

function ruleOf(text: { kind: TextKind }): KindRule {
  return RULES[isReminder(text.kind) ? 'reminder' : text.kind]
}

function saysWhen(text: { kind: TextKind }): boolean {
  return ruleOf(text).saysWhen
}
