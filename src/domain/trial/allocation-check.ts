import { chiSquareTail } from './distributions.ts'

/** Rarer than this by chance, and something makes the arms differ that is no chance: a bug, a lost file, somebody who chooses. */
const TOO_RARE = 0.001

export interface Balance {
  chiSquare: number
  probability: number
  inBalance: boolean
}

/** The sample-ratio check: whether two arms are as large as an allocation of one in two makes them. */
export function checkAllocation(control: number, extra: number): Balance {
  const all = control + extra
  const chiSquare = all > 0 ? (control - extra) ** 2 / all : 0
  const probability = chiSquareTail(chiSquare, 1)
  return { chiSquare, probability, inBalance: probability >= TOO_RARE }
}
