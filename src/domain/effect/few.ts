import { LEAST_PEOPLE } from './mask.ts'

/** Of people, or of appointments or requests as if each were another person's: whether their number may give somebody away, and is not told. */
export function isTooFew(count: number): boolean {
  return count > 0 && count < LEAST_PEOPLE
}
