/** Fewer than five people, appointments or requests may give somebody away: their number is not told. */
export const FEWEST_TOLD = 5

export function isTooFew(count: number): boolean {
  return count > 0 && count < FEWEST_TOLD
}
