import { DateTime } from 'luxon'
import { clashAmong } from '../../domain/double-booking.ts'
import type { Office } from '../../domain/office.ts'
import { columnName } from '../../domain/schedule/header.ts'
import type { ScheduleLine } from '../../domain/schedule/line.ts'
import { unusualMoment } from '../../domain/unusual-moment.ts'
import { listAgents } from '../../store/agents/agents.ts'
import { listTaking } from '../../store/appointments/agenda.ts'
import type { Session } from '../../store/engine/database.ts'
import type { ImportRun } from './import-run.ts'
import type { AppointmentPlan } from './plan-known-line.ts'

interface Given {
  id: string
  agentEmail: string | undefined
  type: string
  isStanding: boolean
}

/** Remembers whose time a line takes, when it is to come, and says at once of a day or an hour that was perhaps mistyped. */
export function noteTaking(run: ImportRun, office: Office, line: ScheduleLine, given: Given): void {
  const { id, agentEmail, type, isStanding } = given
  const { startsAt, minutes } = line
  if (startsAt <= run.now) return
  const takes = isStanding && agentEmail ? { agentEmail, type, startsAtMs: startsAt.toMillis(), minutes } : undefined
  run.taking.push({ id, line: line.line, takes })
  const code = isStanding && unusualMoment(office, startsAt)
  if (!code) return
  const field = code === 'closedDay' || !run.header.columns.time ? 'date' : 'time'
  const value = startsAt.toFormat(code === 'closedDay' ? 'dd/MM/yyyy' : "H'h'mm")
  run.report.notices.push({ line: line.line, column: columnName(run.header, field), code, value })
}

/** The time that an appointment takes as a line changes it. */
export function takenBy(run: ImportRun, line: ScheduleLine, { appointment, apply, happened }: AppointmentPlan): Given {
  const { id, agentId, status } = appointment
  const agentEmail = apply.agentEmail ?? (agentId && run.emails.get(agentId))
  const becomes =
    happened === 'moved' || happened === 'restored' ? 'planned' : happened === 'detailed' ? status : happened
  return { id, agentEmail: agentEmail || undefined, type: line.type, isStanding: becomes === 'planned' }
}

/** A line whose agent has somebody else at its hour. */
interface DoubleBooked {
  line: number
  /** When the other one begins, on the office's clock: "14/01 9h30". */
  other: string
}

/** Lines that give an agent two people at once, in the file or beside what the store holds: a read for each week of the file. */
export async function listDoubleBooked(session: Session, run: ImportRun): Promise<DoubleBooked[]> {
  const given = run.taking.flatMap(({ id, line, takes }) => (takes ? [{ id, line, ...takes }] : []))
  if (given.length === 0) return []
  const ofFile = new Set(run.taking.map(({ id }) => id))
  const emails = new Map((await listAgents(session)).map(({ id, email }) => [id, email]))
  const doubled: DoubleBooked[] = []
  for (const [week, takings] of Map.groupBy(given, ({ startsAtMs }) => Math.floor(startsAtMs / WEEK_MS))) {
    const ofWeek = takings.map((one) => ({
      ...one,
      startsAt: DateTime.fromMillis(one.startsAtMs, { zone: run.office.zone }),
    }))
    const from = DateTime.fromMillis(week * WEEK_MS, { zone: 'utc' })
    const held = (await listTaking(session, run.office.id, from, from.plus(WEEK_MS))).flatMap(({ agentId, ...one }) => {
      const agentEmail = emails.get(agentId)
      return agentEmail && !ofFile.has(one.id) ? [{ ...one, agentEmail }] : []
    })
    const clashes = new Map([...Map.groupBy([...held, ...ofWeek], dayOf)].map(([day, all]) => [day, clashAmong(all)]))
    for (const one of ofWeek) {
      const other = clashes.get(dayOf(one))?.(one)
      if (other)
        doubled.push({ line: one.line, other: other.startsAt.setZone(run.office.zone).toFormat("dd/MM H'h'mm") })
    }
  }
  return doubled.sort((one, other) => one.line - other.line)
}

const DAY_MS = 86_400_000
const WEEK_MS = 7 * DAY_MS

function dayOf({ agentEmail, startsAt }: { agentEmail: string; startsAt: DateTime }): string {
  return `${agentEmail} ${Math.floor(startsAt.toMillis() / DAY_MS)}`
}

export function noteDoubleBooked({ report, header }: ImportRun, doubled: readonly DoubleBooked[]): void {
  const column = columnName(header, 'agentEmail')
  for (const { line, other } of doubled) report.notices.push({ line, column, code: 'doubleBooked', value: other })
}
