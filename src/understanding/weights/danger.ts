import { DANGERS, type Danger } from '../intent.ts'
import type { Weighed } from './weigh.ts'

/** What the weights that only know dangers call everything else. */
export const NO_DANGER = 'none'

/** How probable a danger of any kind is, and its likeliest kind. */
export function dangerWeighed({ probabilityOf }: Weighed): { probability: number; danger: Danger } {
  const probability = DANGERS.reduce((sum, kind) => sum + probabilityOf(kind), 0)
  const [danger] = DANGERS.toSorted((one, other) => probabilityOf(other) - probabilityOf(one))
  return { probability, danger: danger as Danger }
}
