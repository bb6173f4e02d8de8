import type { AppointmentType, Office } from '../../domain/office.ts'
import { mayTryAll } from '../../domain/trial/eligible.ts'
import { type Protocol, written } from '../../domain/trial/protocol.ts'
import type { Deviation } from '../../domain/trial/result.ts'
import { wordsHeld } from './protocol-words.ts'

/** In what the office, or the service, no longer does or says what a protocol holds. */
export function deviationsFrom(
  { extra, types: codes, texts, statusWords }: Protocol,
  office: Office,
  types: ReadonlyMap<string, AppointmentType>,
): Deviation[] {
  const now = wordsHeld({ extra, types: codes }, office, types)
  const deviations: [Deviation, boolean][] = [
    ['settings', !mayTryAll({ extra, types: codes }, office, types)],
    ['texts', written(now.texts) !== written(texts)],
    ['statusWords', written(now.statusWords) !== written(statusWords)],
  ]
  return deviations.flatMap(([what, deviates]) => (deviates ? what : []))
}
