import { HARMS, type Harm } from './rows.ts'

/** How many of an arm were erased with all that was theirs, and to how many of them a text had done which harm. */
export interface ErasedOfArm extends Record<Harm, number> {
  people: number
}
export type ErasedByArm = Partial<Record<string, ErasedOfArm>>

/** Counts one person more who is erased. */
export function countErased(erased: ErasedByArm, arm: string, harmed: Readonly<Record<Harm, boolean>>): ErasedByArm {
  const before = erased[arm] ?? NOBODY
  const harms = Object.fromEntries(HARMS.map((harm) => [harm, before[harm] + Number(harmed[harm])]))
  return { ...erased, [arm]: { ...before, ...harms, people: before.people + 1 } }
}

export const NOBODY: ErasedOfArm = { people: 0, optedOut: 0, complained: 0, danger: 0, unreachable: 0 }
