import { mayTryAll } from '../../domain/trial/eligible.ts'
import { type Protocol, written } from '../../domain/trial/protocol.ts'
import type { Deviation } from '../../domain/trial/result.ts'
import type { Session } from '../../store/engine/database.ts'
import { getOffice, listTypes } from '../../store/offices/offices.ts'
import type { Trial } from '../../store/trials/trials.ts'
import { wordsHeld } from './protocol-words.ts'

/** In what an office, or the service, no longer does or says what a protocol holds. */
export async function deviationsOf(
  session: Session,
  { extra, types: codes, said }: Protocol,
  officeId: string,
): Promise<Deviation[]> {
  const office = await getOffice(session, officeId)
  const types = await listTypes(session, officeId)
  const held = said[office.code] ?? { texts: [], statusWords: {} }
  const now = wordsHeld({ extra, types: codes }, office, types)
  const deviations: [Deviation, boolean][] = [
    ['settings', !mayTryAll({ extra, types: codes }, office, types)],
    ['texts', written(now.texts) !== written(held.texts)],
    ['statusWords', written(now.statusWords) !== written(held.statusWords)],
  ]
  return deviations.flatMap(([what, deviates]) => (deviates ? what : []))
}

/** In what any of the offices of a trial does. */
export async function deviationsAmong(session: Session, { protocol, offices }: Trial): Promise<Deviation[]> {
  const found = new Set<Deviation>()
  for (const { officeId } of offices)
    for (const deviation of await deviationsOf(session, protocol, officeId)) found.add(deviation)
  return [...found]
}
