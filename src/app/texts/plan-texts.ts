import type { DateTime } from 'luxon'
import type { Appointment } from '../../domain/appointment.ts'
import { knownMoment, type SaidAbout } from '../../domain/known-moment.ts'
import { MAY_HAVE_ARRIVED } from '../../domain/message.ts'
import {
  type Change,
  type Matter,
  type Plan,
  type PlannedText,
  planReminders,
  planTexts,
} from '../../domain/reminder.ts'
import type { Session, Transaction } from '../../store/engine/database.ts'
import { RANK } from '../../store/messages/message.ts'
import { addPlanned, dropOtherVersions, listPlanned } from '../../store/messages/planned.ts'
import { getOffice, getType } from '../../store/offices/offices.ts'
import type { Parts } from '../parts.ts'
import { tellTextLost } from './tell-text-lost.ts'

/**
 * What has just happened to an appointment. `movedByText`: the answer already said it, and `saidByHand`: an agent says it
 * themselves, so only reminders remain.
 */
export type Happening =
  | Exclude<Change, { what: 'restored' }>
  /** `toldOtherwise`: an agent, or a letter, had said that it was off. */
  | { what: 'restored'; toldOtherwise?: boolean }
  | { what: 'movedByText' }
  | { what: 'saidByHand' }
  | { what: 'honoured' }
  /** A file changed it and that was taken back, before anybody heard: people know it as it was at this version. */
  | { what: 'takenBack'; version: number }

/** What is said of these depends on what people have heard. */
const DEPENDING_ON_SAID: ReadonlySet<Happening['what']> = new Set(['restored', 'cancelled', 'excused', 'takenBack'])

/**
 * Plans the texts that a change of an appointment deserves, and gives up what was planned about its former versions. What
 * comes too late to be texted is told to the agent.
 */
export async function planAgain(
  tx: Transaction,
  parts: Parts,
  appointment: Appointment,
  happening: Happening,
  now: DateTime,
): Promise<void> {
  const { id: appointmentId, officeId, probationerId, version } = appointment
  const office = await getOffice(tx, officeId)
  const matter = { appointment, office, type: await getType(tx, officeId, appointment.type) }
  const { texts, tooLate } = await foreseeTexts(tx, matter, happening, now)
  await dropOtherVersions(tx, appointmentId, version, now)
  await addPlanned(
    tx,
    texts.map((text) => ({ ...text, officeId, probationerId, appointmentId, version })),
    parts.newId,
    now,
  )
  if (tooLate.length > 0) await tellTooLate(tx, parts, appointment, now)
}

/** The texts that a change of an appointment deserves, and what of it comes too late; nothing is written. */
export async function foreseeTexts(
  session: Session,
  matter: Matter,
  happening: Happening,
  now: DateTime,
): Promise<Plan> {
  const said = DEPENDING_ON_SAID.has(happening.what) ? await listSaid(session, matter.appointment.id) : []
  switch (happening.what) {
    case 'honoured':
      return { texts: [], tooLate: [] }
    case 'movedByText':
    case 'saidByHand':
      return { texts: planReminders(matter, now), tooLate: [] }
    case 'takenBack':
      return { texts: textsTakenBack(matter, said, happening.version, now), tooLate: [] }
    default:
      return planTexts(changeOf(happening, said), matter, now)
  }
}

/** Stands for what an agent or a letter said of it, as a text that left. */
const CALLED_OFF = { kind: 'cancelled', left: true } as const

function changeOf(
  happening: Exclude<Happening, { what: 'honoured' | 'movedByText' | 'saidByHand' | 'takenBack' }>,
  said: SaidAbout[],
): Change {
  const { what } = happening
  if (what === 'restored') return { what, said: happening.toldOtherwise ? [...said, CALLED_OFF] : said }
  return what === 'cancelled' || what === 'excused' ? { what, known: knownMoment(said) } : happening
}

/** What people have not heard yet of an appointment that is again as it was. */
function textsTakenBack(matter: Matter, planned: SaidAbout[], version: number, now: DateTime): PlannedText[] {
  const said = planned.filter((text) => text.version <= version)
  const { status } = matter.appointment
  if (status === 'planned') {
    return said.length > 0 ? planTexts({ what: 'restored', said }, matter, now).texts : planReminders(matter, now)
  }
  if (status !== 'cancelled' && status !== 'excused') return []
  const told = said.some((text) => text.kind === status && text.version === version && text.left)
  return told ? [] : planTexts({ what: status, known: knownMoment(said) }, matter, now).texts
}

/** Tells the agent that the person cannot be told by text any more. */
export async function tellTooLate(
  tx: Transaction,
  parts: Parts,
  appointment: Appointment,
  now: DateTime,
): Promise<void> {
  const { id: appointmentId, officeId, probationerId } = appointment
  const text = { kind: 'summons', rank: RANK.ours, officeId, probationerId, appointmentId }
  await tellTextLost(tx, parts, text, 'tooLate', now)
}

/** What was planned about an appointment so far, and whether it left or may have. */
async function listSaid(session: Session, appointmentId: string): Promise<SaidAbout[]> {
  const planned = await listPlanned(session, [appointmentId])
  return planned.map(({ kind, version, usefulUntil, state }) => ({
    kind,
    version,
    usefulUntil,
    left: LEFT.includes(state),
  }))
}

const LEFT: readonly string[] = MAY_HAVE_ARRIVED
