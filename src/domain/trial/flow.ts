import type { ErasedByArm } from './erased.ts'
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
  /** Those to whom at least one text of their arm left, of those who are still known. */
  received: number
  analysed: number
  /** Not analysed, by the first reason that holds. */
  notAnalysed: Record<WhyNotAnalysed, number>
}

/** `noAppointment`: never convened, or only to what was cancelled; `erased`: with all that was theirs, or what was counted of them. */
export type WhyNotAnalysed = 'noAppointment' | 'onlyExcused' | 'onlyUnknown' | 'erased'

/** Everybody assessed is found again: excluded, or allocated, and there analysed or not, with the reason. */
export function flowOf(
  excluded: Readonly<Record<string, number>>,
  rows: readonly PersonRow[],
  arms: readonly string[],
  received: ReadonlySet<string>,
  erased: ErasedByArm,
): Flow {
  const turnedAway = Object.values(excluded).reduce((sum, count) => sum + count, 0)
  const allocated = rows.length + arms.reduce((sum, arm) => sum + (erased[arm]?.people ?? 0), 0)
  return {
    assessed: turnedAway + allocated,
    excluded: { ...excluded },
    allocated,
    arms: arms.map((arm) =>
      flowOfArm(
        arm,
        rows.filter((row) => row.arm === arm),
        received,
        erased[arm]?.people ?? 0,
      ),
    ),
  }
}

function flowOfArm(arm: string, rows: readonly PersonRow[], received: ReadonlySet<string>, erased: number): FlowOfArm {
  const notAnalysed: Record<WhyNotAnalysed, number> = { noAppointment: 0, onlyExcused: 0, onlyUnknown: 0, erased }
  for (const row of rows) {
    const why = whyNotAnalysed(row)
    if (why) notAnalysed[why]++
  }
  return {
    arm,
    allocated: rows.length + erased,
    received: rows.filter(({ person }) => received.has(person)).length,
    analysed: rows.length + erased - Object.values(notAnalysed).reduce((sum, count) => sum + count, 0),
    notAnalysed,
  }
}

function whyNotAnalysed({ honoured, missed, excused, unknown }: PersonRow): WhyNotAnalysed | undefined {
  if (honoured + missed > 0) return undefined
  if (unknown > 0) return 'onlyUnknown'
  return excused > 0 ? 'onlyExcused' : 'noAppointment'
}
