import type { Beside, Session } from '../store/engine/database.ts'

/**
 * For what changes where we stand with these numbers: what is heard from one, what left for it and what became of that go one after the
 * other, on whatever machine. Each is named by its look-up under the first key, which is the same while others move.
 */
export function alone({ vault }: Session, phones: readonly string[]): Required<Pick<Beside, 'oneAtATime'>> {
  return { oneAtATime: phones.map((phone) => `number ${vault.firstLookup('phone', phone)}`) }
}
