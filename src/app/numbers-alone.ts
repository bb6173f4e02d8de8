import type { Beside } from '../store/engine/database.ts'

/**
 * For what changes where we stand with these numbers (keyed): what is heard from one, what left for it and what became of that go one after the
 * other, on whatever machine.
 */
export function alone(phoneKeys: readonly (string | null)[]): Required<Pick<Beside, 'oneAtATime'>> {
  return { oneAtATime: phoneKeys.flatMap((key) => (key === null ? [] : `number ${key}`)) }
}
