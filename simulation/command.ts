import type { Plot } from './world.ts'

/** What repeats a story. */
export function commandFor({ seed, days, people }: Plot): string {
  return `npm run simulate -- --seed ${seed} --days ${days} --people ${people}`
}
