import { DateTime } from 'luxon'
import type { FirstStep, StepState } from '../../domain/first-run.ts'
import type { Office } from '../../domain/office.ts'
import type { CarrierCheck, MailCheck } from '../../domain/outside-check.ts'
import { listAgents } from '../../store/agents/agents.ts'
import type { Session } from '../../store/engine/database.ts'
import { hasFile } from '../../store/files/uploads.ts'
import { listMarks } from '../../store/marks/marks.ts'
import { findLastTried, hasWrittenSince } from '../../store/messages/rehearsal.ts'
import { hasAnybody } from '../../store/people/people.ts'
import { CARRIER_CHECKED, MAIL_CHECKED, mailArrivedAt } from '../mark-names.ts'

/** What is known of each step, from what is there. */
export interface Steps {
  states: Record<FirstStep, StepState>
  carrier: Checked<CarrierCheck> | undefined
  mail: Checked<MailCheck> | undefined
  mailArrived: boolean
  /** Somebody is recorded: the office keeps its code. */
  codeKept: boolean
  /** How many may sign in. */
  signIns: number
  /** The last text to an own telephone, and whether it was answered. */
  tried: { state: string; reason: string | null; at: DateTime; answered: boolean } | undefined
}

export interface Checked<Found> {
  at: DateTime
  found: Found
}

/** Reads where an office is on its first day. `played`: no carrier is configured, so that no receipt ever comes. */
export async function readSteps(session: Session, office: Office, played: boolean): Promise<Steps> {
  const arrived = mailArrivedAt(office.id)
  const marks = await listMarks(session, [CARRIER_CHECKED, MAIL_CHECKED, arrived])
  const carrier = readChecked<CarrierCheck>(marks.get(CARRIER_CHECKED))
  const mail = readChecked<MailCheck>(marks.get(MAIL_CHECKED))
  const mailArrived = marks.has(arrived)
  const signIns = (await listAgents(session, office.id)).filter(({ role }) => role !== 'none').length
  const tried = await readTried(session, office.id)
  const left = tried?.state === 'delivered' || (played && tried?.state === 'sent')
  return {
    carrier,
    mail,
    mailArrived,
    codeKept: await hasAnybody(session, office.id),
    signIns,
    tried,
    states: {
      office: office.phone && office.email ? 'done' : 'toDo',
      carrier: carrier?.found.state !== 'works' ? 'toDo' : carrier.found.incoming === 'here' ? 'done' : 'begun',
      mail: mailArrived ? 'done' : mail?.found === 'works' ? 'begun' : 'toDo',
      colleagues: signIns > 1 ? 'done' : 'toDo',
      planning: (await hasFile(session, office.id)) ? 'done' : 'toDo',
      text: left ? 'done' : tried && ON_THE_WAY.includes(tried.state) ? 'begun' : 'toDo',
    },
  }
}

const ON_THE_WAY = ['waiting', 'sending', 'uncertain', 'sent']

async function readTried(session: Session, officeId: string): Promise<Steps['tried']> {
  const text = await findLastTried(session, officeId)
  if (!text) return undefined
  const { state, reason, createdAt: at, phone } = text
  return { state, reason, at, answered: phone !== null && (await hasWrittenSince(session, phone, at)) }
}

function readChecked<Found>(written: string | undefined): Checked<Found> | undefined {
  if (written === undefined) return undefined
  const { at, found } = JSON.parse(written) as { at: string; found: Found }
  return { at: DateTime.fromISO(at, { zone: 'utc' }), found }
}
