import { exactly, isMasked, type Published, publishAlone, publishParts, publishPeople, sumOf } from '../effect/mask.ts'
import { OUTCOMES, type Outcome } from '../effect/outcome.ts'
import type { ExportRow } from './export-row.ts'
import type { Flow, FlowOfArm, WhyNotAnalysed } from './flow.ts'

/** What is told of a flow: nobody finds there who are fewer than five. */
export interface FlowTold {
  assessed: Published
  excluded: Published
  /** By the protocol's reason. */
  whyExcluded: Record<string, Published>
  allocated: Published
  arms: FlowOfArmTold[]
}

export interface FlowOfArmTold {
  arm: string
  allocated: Published
  received: Published
  analysed: Published
  notAnalysed: Published
  why: Record<WhyNotAnalysed, Published>
}

/**
 * Masks a flow. How many of an arm are still known is told by the rows that evaluators get, so that those erased are masked in both arms, and
 * everybody allocated with them; of those known, what became of them is masked as parts of all.
 */
export function tellFlow({ excluded, arms }: Flow): FlowTold {
  const turnedAway = Object.entries(excluded)
  const reasons = publishParts(
    of(turnedAway.reduce((sum, [, people]) => sum + people, 0)),
    new Map(turnedAway.map(([why, people]) => [why, of(people)])),
  )
  const erased = tellErased(arms)
  const allocated = sumOf([...arms.map((arm) => publishPeople(knownOf(arm))), erased.together])
  return {
    assessed: sumOf([reasons.total, allocated]),
    excluded: reasons.total,
    whyExcluded: Object.fromEntries(reasons.parts),
    allocated,
    arms: arms.map((arm, place) => tellArm(arm, erased.byArm[place] ?? erased.together)),
  }
}

function tellErased(arms: readonly FlowOfArm[]): { together: Published; byArm: Published[] } {
  const each = arms.map(({ notAnalysed }) => notAnalysed.erased)
  const together = publishPeople(each.reduce((sum, people) => sum + people, 0))
  const masked = each.some((people) => isMasked(publishPeople(people)))
  return { together, byArm: each.map((people) => (masked ? { least: 0, most: together.most } : exactly(people))) }
}

function knownOf({ allocated, notAnalysed }: FlowOfArm): number {
  return allocated - notAnalysed.erased
}

function tellArm(arm: FlowOfArm, erased: Published): FlowOfArmTold {
  const known = knownOf(arm)
  const { erased: _, ...reasons } = arm.notAnalysed
  const became = publishParts(of(known), new Map(Object.entries({ analysed: arm.analysed, ...reasons }).map(asPart)))
  const texted = publishParts(
    of(known),
    new Map(Object.entries({ received: arm.received, not: known - arm.received }).map(asPart)),
  )
  const told = (name: string) => became.parts.get(name) ?? became.elsewhere
  const why = { ...mapped(reasons, told), erased } as Record<WhyNotAnalysed, Published>
  return {
    arm: arm.arm,
    allocated: sumOf([became.total, erased]),
    received: texted.parts.get('received') ?? texted.elsewhere,
    analysed: told('analysed'),
    notAnalysed: sumOf(Object.values(why)),
    why,
  }
}

function of(people: number) {
  return { count: people, people }
}

function asPart([name, people]: [string, number]) {
  return [name, of(people)] as const
}

function mapped<Name extends string>(names: Record<Name, unknown>, told: (name: Name) => Published) {
  return Object.fromEntries((Object.keys(names) as Name[]).map((name) => [name, told(name)]))
}

/** What is told of the appointments of an arm, by outcome: none of fewer than five people. */
export type OutcomesTold = Record<Outcome, Published>

export function tellOutcomes(rows: readonly ExportRow[], arm: string): OutcomesTold {
  const theirs = rows.filter((row) => row.arm === arm)
  return Object.fromEntries(
    OUTCOMES.map((outcome) => {
      const count = theirs.reduce((sum, row) => sum + row[outcome], 0)
      return [outcome, publishAlone({ count, people: theirs.filter((row) => row[outcome] > 0).length })]
    }),
  ) as OutcomesTold
}

/** Which figures tell no number that is masked: each is worked out from the outcomes of both arms. */
export function figuresTold(
  arms: readonly OutcomesTold[],
): Record<'rates' | 'known' | 'excusedKept' | 'bounds', boolean> {
  const masked = (outcome: Outcome) => arms.some((told) => isMasked(told[outcome]))
  const rates = !masked('honoured') && !masked('missed')
  const [excusedKept, bounds] = [rates && !masked('excused'), rates && !masked('unknown')]
  return { rates, known: excusedKept && bounds, excusedKept, bounds }
}
