import type { DateTime } from 'luxon'
import { isWorkingDay } from '../../domain/digest.ts'
import type { Office } from '../../domain/office.ts'
import type { Probationer } from '../../domain/people.ts'
import type { PaperToBring } from '../../domain/ready-reply.ts'
import type { ReadyValues } from '../../locales/ready-replies.ts'
import { findAgent } from '../../store/agents/agents.ts'
import { listComing } from '../../store/appointments/appointments.ts'
import type { Session } from '../../store/engine/database.ts'

interface Asked {
  office: Office
  person: Pick<Probationer, 'id'>
  /** Who signs. */
  agentId: string
  papers: readonly PaperToBring[]
}

/** What ready replies to a person are said of, as it stands now. */
export async function readyValuesFor(
  session: Session,
  { office, person, agentId, papers }: Asked,
  now: DateTime,
): Promise<ReadyValues> {
  const [appointment] = await listComing(session, [person.id], now)
  const agentName = (await findAgent(session, agentId))?.name ?? ''
  return { agentName, appointment, answerBy: nextWorkingDay(office, now.setZone(office.zone)), papers }
}

/** "Tomorrow" of a Friday is nobody's working day. */
function nextWorkingDay(office: Office, today: DateTime): DateTime {
  let day = today.plus({ days: 1 })
  // An office that never opens would keep us here.
  for (let days = 0; days < 31 && !isWorkingDay(office, day); days++) day = day.plus({ days: 1 })
  return day
}
