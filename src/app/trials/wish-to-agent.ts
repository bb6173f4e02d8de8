import type { Appointment } from '../../domain/appointment.ts'
import type { Office } from '../../domain/office.ts'
import type { Probationer } from '../../domain/people.ts'
import { isAbout, whyOutside } from '../../domain/trial/eligible.ts'
import { wishGoesToAgent } from '../../domain/trial/extras.ts'
import type { Session } from '../../store/engine/database.ts'
import { listArms } from '../../store/trials/allocations.ts'
import { listSetApart } from '../../store/trials/set-apart.ts'
import { listRunning } from '../../store/trials/trials.ts'

/** Of which appointments this person's wish to move goes to the agent; where no trial runs, of none, and nothing is read. */
export async function wishesToAgent(
  session: Session,
  office: Office,
  person: Probationer,
  numberIsShared: boolean,
): Promise<(appointment: Appointment) => boolean> {
  if (!office.trialId || person.officeId !== office.id) return NONE
  const [trial] = await listRunning(session, [office.trialId])
  if (!trial || !wishGoesToAgent(trial.extra)) return NONE
  const arm = (await listArms(session, trial.id, [person.id])).get(person.id)
  if (arm !== 'other') return NONE
  const setApart = (await listSetApart(session, [person], [trial.id])).has(person.id)
  if (whyOutside(person, { numberIsShared, setApart })) return NONE
  return (appointment) => isAbout(trial, appointment)
}

const NONE = () => false
