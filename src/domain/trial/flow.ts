import type { PersonRow } from './rows.ts'

/** The figures of a CONSORT flow diagram: how people went from the office's list to the analysis. */
export interface Flow {
  assessed: number
  /** By the protocol's reason. */
  excluded: Record<string, number>
  allocated: number
  arms: FlowOfArm[]
}

export interface FlowOfArm {
  arm: string
  allocated: number
  /** Those to whom at least one text of their arm arrived. */
  received: number
  analysed: number
  /** Not analysed, by the first reason that holds. */
  notAnalysed: Record<WhyNotAnalysed, number>
}

/** `noAppointment`: never convened, or only to what was cancelled. */
export type WhyNotAnalysed = 'noAppointment' | 'onlyExcused' | 'onlyUnknown'

/** Everybody assessed is found again: excluded, or allocated, and there analysed or not, with the reason. */
export function flowOf(
  excluded: Readonly<Record<string, number>>,
  rows: readonly PersonRow[],
  arms: readonly string[],
  received: ReadonlySet<string>,
): Flow {
  const turnedAway = Object.values(excluded).reduce((sum, count) => sum + count, 0)
  return {
    assessed: turnedAway + rows.length,
    excluded: { ...excluded },
    allocated: rows.length,
    arms: arms.map((arm) =>
      flowOfArm(
        arm,
        rows.filter((row) => row.arm === arm),
        received,
      ),
    ),
  }
}

function flowOfArm(arm: string, rows: readonly PersonRow[], received: ReadonlySet<string>): FlowOfArm {
  const notAnalysed: Record<WhyNotAnalysed, number> = { noAppointment: 0, onlyExcused: 0, onlyUnknown: 0 }
  for (const row of rows) {
    const why = whyNotAnalysed(row)
    if (why) notAnalysed[why]++
  }
  return {
    arm,
    allocated: rows.length,
    received: rows.filter(({ person }) => received.has(person)).length,
    analysed: rows.length - Object.values(notAnalysed).reduce((sum, count) => sum + count, 0),
    notAnalysed,
  }
}

function whyNotAnalysed({ honoured, missed, excused, unknown }: PersonRow): WhyNotAnalysed | undefined {
  if (honoured + missed > 0) return undefined
  if (unknown > 0) return 'onlyUnknown'
  return excused > 0 ? 'onlyExcused' : 'noAppointment'
}
