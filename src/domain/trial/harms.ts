import type { Arm } from './extras.ts'
import type { Harm } from './rows.ts'

/** How many people of an arm a trial did harm to, of how many. */
export interface HarmsOfArm extends Record<Harm, number> {
  people: number
}

/** Those allocated, then erased with all that was theirs. */
export type ErasedByArm = Partial<Record<Arm, HarmsOfArm>>
