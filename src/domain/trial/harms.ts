import { LEAST_PEOPLE } from '../effect/mask.ts'
import type { Analysis, ArmFigures } from './analysis.ts'
import { HARMS, type Harm } from './rows.ts'

/**
 * What is told of harms by arm. A number of one to four people is masked, and so is one that leaves as few unharmed; the other arm's is masked
 * with it, for whoever knows of both together (from the journal, or by having asked everybody) would find the one from the other.
 */
export function tellHarms({ control, extra }: Pick<Analysis, 'control' | 'extra'>): Record<Harm, ToldPair> {
  return Object.fromEntries(
    HARMS.map((harm) => {
      const masked = [control, extra].some((arm) => tellsOfFew(arm.harms[harm].people, arm.allocated))
      return [harm, masked ? [undefined, undefined] : [control.harms[harm], extra.harms[harm]]]
    }),
  ) as Record<Harm, ToldPair>
}

/** Undefined: masked. */
type ToldPair = [control: ArmFigures['harms'][Harm] | undefined, extra: ArmFigures['harms'][Harm] | undefined]

function tellsOfFew(harmed: number, people: number): boolean {
  return harmed > 0 && (harmed < LEAST_PEOPLE || people - harmed < LEAST_PEOPLE)
}

/** The columns of the file of harms that evaluators get, in this order: one row a harm and an arm. */
export const HARM_COLUMNS = ['arm', 'harm', 'allocated', 'harmed'] as const
export type HarmRow = Record<(typeof HARM_COLUMNS)[number], string | number>

/** The rows of that file: never by person, and empty where the page masks. */
export function harmRows(analysis: Pick<Analysis, 'control' | 'extra'>): HarmRow[] {
  const told = tellHarms(analysis)
  const tells = tellsAllocated(analysis)
  return [analysis.control, analysis.extra].flatMap(({ arm, allocated }, place) =>
    HARMS.map((harm) => ({
      ...{ arm, harm },
      allocated: tells ? allocated : '',
      harmed: told[harm][place]?.people ?? '',
    })),
  )
}

/** Not where an arm is of fewer than five people, nor where, less those still known, it would tell that so few were erased: of one, and so of both. */
export function tellsAllocated({ control, extra }: Pick<Analysis, 'control' | 'extra'>): boolean {
  return [control, extra].every(({ allocated, people }) =>
    [people, allocated - people].every((count) => count === 0 || count >= LEAST_PEOPLE),
  )
}
