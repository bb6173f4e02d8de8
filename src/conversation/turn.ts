import { DateTime } from 'luxon'
import type { ComingAppointment } from '../domain/appointment.ts'
import { contradicts } from '../understanding/dates/wish.ts'
import type { AppointmentKind, Moment, Understood } from '../understanding/intent.ts'
import { spacedWords } from '../understanding/reading/spaced-words.ts'
import type { Conversation, Facts, Holder, Outcome } from './conversation.ts'

/** What a cell of the table is given: the message, who wrote it, and all that may be known. */
export interface Turn {
  conversation: Conversation
  understood: Understood
  facts: Facts
  holder: Holder
}

export type Cell = (turn: Turn) => Outcome

/** Whether what we offered, or asked, is answered no more. */
export function isOver({ expiresAt }: { expiresAt: string }, { now }: Pick<Facts, 'now'>): boolean {
  return DateTime.fromISO(expiresAt) <= now
}

/** The appointment a message is about: the one we just asked about, else the only one coming; undefined when it could be several. */
export function appointmentMeant({
  conversation,
  holder,
}: Pick<Turn, 'conversation'> & { holder: Pick<Holder, 'coming'> }): ComingAppointment | undefined {
  const asked = 'appointmentId' in conversation ? conversation.appointmentId : undefined
  const found = holder.coming.find(({ id }) => id === asked)
  return found ?? (holder.coming.length === 1 ? holder.coming[0] : undefined)
}

/** What stays true whatever is written: the appointment meant, else the next one. */
export function appointmentStanding(turn: Turn): ComingAppointment | undefined {
  return appointmentMeant(turn) ?? turn.holder.coming[0]
}

/** Of those to come, the only one on the day that was written, or else of the kind: "ok pour mardi", "non pour le tribunal". */
export function appointmentNamed(turn: Turn): ComingAppointment | undefined {
  const { understood, facts, holder } = turn
  const { moment } = understood
  const then = holder.coming.filter(
    (appointment) => isOnDayNamed(moment, appointment, facts) || isOnDayRefused(moment, appointment, facts),
  )
  return then.length === 1 ? then[0] : appointmentOfKind(turn)
}

/** Of those to come, the only one of the kind that was written: of two at the office, "au bureau" names neither. */
export function appointmentOfKind({ understood: { kinds }, holder }: Turn): ComingAppointment | undefined {
  if (!kinds) return undefined
  const exactly = holder.coming.filter((appointment) => kinds.includes(kindOf(appointment)))
  const then = exactly.length > 0 ? exactly : holder.coming.filter((appointment) => isOfKind(appointment, kinds))
  return then.length === 1 ? then[0] : undefined
}

/** "En personne", "sur place": to community service and to a course as to the office. */
export function isOfKind(appointment: ComingAppointment, kinds: readonly AppointmentKind[]): boolean {
  const own = kindOf(appointment)
  return kinds.includes(own) || (kinds.includes('office') && (own === 'work' || own === 'course'))
}

function kindOf({ type, place }: ComingAppointment): AppointmentKind {
  return KIND_OF[type] ?? (/tribunal/i.test(place.name) ? 'court' : 'office')
}

const KIND_OF: Record<string, AppointmentKind> = {
  JAP: 'court',
  TEL: 'call',
  VISITE: 'visit',
  TIG: 'work',
  STAGE: 'course',
}

/** Of those to come, the only one that a question is asked of: of the day, the kind or the place in its words. */
export function appointmentAsked(turn: Turn): ComingAppointment | undefined {
  const { day, places = [] } = turn.understood.askedOf ?? {}
  return onlyOnDay(turn, day) ?? appointmentNamed(turn) ?? onlyAtHour(turn) ?? ofTwo(turn) ?? onlyAt(turn, places)
}

/** "Celui de 8h30". */
function onlyAtHour({ understood: { moment }, holder, facts }: Turn): ComingAppointment | undefined {
  if (!moment?.at || moment.from) return undefined
  return onlyOne(
    holder.coming.filter(({ startsAt }) => startsAt.setZone(facts.office.zone).toFormat('HH:mm') === moment.at),
  )
}

/** "Le deuxième", "l'autre": than the one that was spoken of, or else than the next. */
function ofTwo(turn: Turn): ComingAppointment | undefined {
  const { coming } = turn.holder
  const nth = turn.understood.askedOf?.nth
  if (!nth || coming.length !== 2) return undefined
  return nth === 'second' ? coming[1] : coming.find(({ id }) => id !== appointmentStanding(turn)?.id)
}

/** … and the only one that one of several answers is to. */
export function appointmentOfAnswer(
  turn: Turn,
  { day, weekday, kinds, places = [] }: Omit<NonNullable<Understood['each']>[number], 'intent'>,
): ComingAppointment | undefined {
  if (day !== undefined) return onlyOnDay(turn, day)
  if (weekday !== undefined) return onlyOnWeekday(turn, weekday)
  return appointmentOfKind({ ...turn, understood: { ...turn.understood, kinds } }) ?? onlyAt(turn, places)
}

function onlyOnDay({ holder, facts }: Turn, day: number | undefined): ComingAppointment | undefined {
  return onlyOne(holder.coming.filter(({ startsAt }) => startsAt.setZone(facts.office.zone).day === day))
}

/** "Mercredi" is the next one. */
function onlyOnWeekday({ holder, facts }: Turn, weekday: number): ComingAppointment | undefined {
  const end = facts.now.startOf('day').plus({ weeks: 1 })
  const isThen = ({ startsAt }: ComingAppointment) =>
    startsAt < end && startsAt.setZone(facts.office.zone).weekday === weekday
  return onlyOne(holder.coming.filter(isThen))
}

/** The one that its name says: "celui du 13", "le TIG du 20". */
export function appointmentOfName(turn: Turn): ComingAppointment | undefined {
  const { name } = turn.understood
  return name && turn.holder.coming.length > 1 ? appointmentOfAnswer(turn, name) : undefined
}

function onlyAt({ holder }: Turn, words: readonly string[]): ComingAppointment | undefined {
  return onlyOne(holder.coming.filter((appointment) => isNamedBy(appointment, words)))
}

function onlyOne(found: ComingAppointment[]): ComingAppointment | undefined {
  return found.length === 1 ? found[0] : undefined
}

/** Whether one of these words is of its place's name, or is what its type is called. */
export function isNamedBy({ type, place }: ComingAppointment, words: readonly string[]): boolean {
  const names = spacedWords(`${type} ${place.name}`)
  return words.some((word) => names.includes(` ${word} `))
}

/** … and the only one on a day that is refused: "ok pour mardi mais vendredi je peux pas" is about Friday's. */
export function appointmentRuledOut(turn: Turn): ComingAppointment | undefined {
  const named = appointmentOfName(turn)
  if (named) return named
  const { understood, facts, holder } = turn
  const { moment } = understood
  const then = holder.coming.filter((appointment) => {
    const { weekday } = appointment.startsAt.setZone(facts.office.zone)
    return moment?.notDays?.includes(weekday) || isOnDayRefused(moment, appointment, facts)
  })
  return then.length === 1 ? then[0] : undefined
}

/**
 * The appointment that a refusal is about: the one on the day written, else the one meant. Among several, a day on which there is none
 * means none: never the one awaited, which is another day.
 */
export function appointmentRefused(turn: Turn): ComingAppointment | undefined {
  const { conversation, understood, facts, holder } = turn
  const meant = appointmentMeant(turn)
  // "Pas jeudi" to a list of moments is about the moments.
  const answersList = conversation.state === 'choosingSlot' && meant?.id === conversation.appointmentId
  const named = (answersList ? undefined : appointmentRuledOut(turn)) ?? appointmentNamed(turn)
  if (named || !meant || answersList || holder.coming.length === 1) return named ?? meant
  const { from, to, notDays } = understood.moment ?? {}
  const start = meant.startsAt.setZone(facts.office.zone)
  const elsewhen = from !== undefined && contradicts({ from, ...(to && { to }) }, start)
  const ruledOut = notDays !== undefined && !notDays.includes(start.weekday)
  return elsewhen || ruledOut ? undefined : meant
}

/** The version of an appointment that this exchange told, if it did. */
export function versionTold({ conversation }: Turn, { id }: ComingAppointment): number | undefined {
  if (conversation.state === 'choosingAppointment') return conversation.versions?.[conversation.offered.indexOf(id)]
  const told = 'appointmentId' in conversation && conversation.state !== 'choosingSlot'
  return told && conversation.appointmentId === id ? conversation.version : undefined
}

/** Whether the day written is this appointment's own, and no hour of another. */
export function isOnDayNamed(moment: Moment | undefined, { startsAt }: ComingAppointment, { office }: Facts): boolean {
  return moment?.from !== undefined && moment.to !== undefined && !contradicts(moment, startsAt.setZone(office.zone))
}

/** "Je viens jeudi", "fine, 9 then": who says that they come, and names the very day or hour of an appointment. */
export function isComingTo({ understood: { bare, moment }, facts }: Turn, appointment: ComingAppointment): boolean {
  const named =
    moment !== undefined && (moment.at !== undefined || (moment.from !== undefined && moment.from === moment.to))
  return !bare && named && !contradicts(moment, appointment.startsAt.setZone(facts.office.zone))
}

/** Whether a date that was refused is this appointment's own. */
export function isOnDayRefused(moment: Moment | undefined, appointment: ComingAppointment, facts: Facts): boolean {
  return moment?.except?.some((span) => isOnDayNamed(span, appointment, facts)) ?? false
}

/** Within so many hours of an appointment, what is written of it cannot wait for the day's summary to the agent. */
const HOURS_TO_TELL = 24

export function isSoon({ startsAt }: ComingAppointment, { now }: Facts): boolean {
  return startsAt.diff(now).as('hours') < HOURS_TO_TELL
}
