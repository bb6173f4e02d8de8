import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from '../../../src/domain/trial/analysis.ts'
import type { ExportRow } from '../../../src/domain/trial/export-row.ts'
import type { Flow } from '../../../src/domain/trial/flow.ts'
import { harmRows } from '../../../src/domain/trial/harms.ts'
import { figuresTold, tellFlow, tellOutcomes } from '../../../src/domain/trial/tell-result.ts'
import { personRow, plan } from './people.ts'

const exactly = (count: number) => ({ least: count, most: count })
const FEW = { least: 1, most: 4 }

function flowOf(
  [control, extra]: [erased: number, erased: number],
  given: { analysed?: number; onlyUnknown?: number; excluded?: Record<string, number> } = {},
): Flow {
  const { analysed = 40, onlyUnknown = 0, excluded = {} } = given
  const arm = (name: string, erased: number) => ({
    ...{ arm: name, allocated: analysed + onlyUnknown + erased, received: analysed + onlyUnknown, analysed },
    notAnalysed: { noAppointment: 0, onlyExcused: 0, onlyUnknown, erased },
  })
  const arms = [arm('control', control), arm('extra', extra)]
  const allocated = arms.reduce((sum, one) => sum + one.allocated, 0)
  const turned = Object.values(excluded).reduce((sum, count) => sum + count, 0)
  return { assessed: turned + allocated, excluded, allocated, arms }
}

test('one to four erased are not told of an arm, nor found from those allocated and those still known', () => {
  const told = tellFlow(flowOf([1, 0]))
  expect(told.arms.map(({ why }) => why.erased)).toEqual(Array(2).fill({ least: 0, most: 4 }))
  expect(told.arms.map(({ allocated }) => allocated)).toEqual(Array(2).fill({ least: 40, most: 44 }))
  expect([told.allocated, told.assessed]).toEqual(Array(2).fill({ least: 81, most: 84 }))
  expect(tellFlow(flowOf([6, 0])).arms.map(({ allocated }) => allocated)).toEqual([exactly(46), exactly(40)])
  expect(tellFlow(flowOf([6, 2])).arms.map(({ why }) => why.erased)).toEqual(Array(2).fill({ least: 0, most: 8 }))
})

test('nor are they in the file of harms', () => {
  const row = (arm: string) => Array.from({ length: 40 }, () => personRow({ arm, honoured: 1 }))
  const erased = { control: { people: 2, optedOut: 0, complained: 0, danger: 0, unreachable: 0 } }
  const rows = [...row('control'), ...row('extra')]
  expect(harmRows(analyse(rows, plan, erased)).every(({ allocated }) => allocated === '')).toBe(true)
  expect(harmRows(analyse(rows, plan)).every(({ allocated }) => allocated === 40)).toBe(true)
})

test('one to four not analysed are not told, nor found from those who were; nor few for a reason they were turned away by', () => {
  const { arms, whyExcluded, excluded } = tellFlow(
    flowOf([0, 0], { onlyUnknown: 2, excluded: { paused: 30, protected: 3 } }),
  )
  for (const { allocated, analysed, why } of arms) {
    expect([allocated, why.onlyUnknown]).toEqual([exactly(42), FEW])
    expect(analysed).toEqual({ least: 38, most: 41 })
  }
  expect(excluded).toEqual(exactly(33))
  expect(whyExcluded).toEqual({ paused: { least: 29, most: 32 }, protected: FEW })
})

test('whatever the flow, every number lies between what is told of it, and none of one to four is told as it is', () => {
  const people = fc.integer({ min: 0, max: 12 })
  fc.assert(
    fc.property(people, people, people, people, (control, extra, onlyUnknown, more) => {
      const flow = flowOf([control, extra], { analysed: 5 + more, onlyUnknown, excluded: { paused: more } })
      const told = tellFlow(flow)
      const pairs = [
        [flow.assessed, told.assessed] as const,
        ...flow.arms.flatMap((arm, place) => {
          const seen = told.arms[place]
          if (!seen) return []
          return [
            [arm.allocated, seen.allocated] as const,
            [arm.analysed, seen.analysed] as const,
            [arm.received, seen.received] as const,
            [arm.notAnalysed.erased, seen.why.erased] as const,
            [arm.notAnalysed.onlyUnknown, seen.why.onlyUnknown] as const,
          ]
        }),
      ]
      for (const [count, { least, most }] of pairs) {
        expect(least).toBeLessThanOrEqual(count)
        expect(most).toBeGreaterThanOrEqual(count)
        if (count > 0 && count < 5) expect(most - least).toBeGreaterThanOrEqual(3)
      }
    }),
  )
})

test('outcomes of one to four people of an arm are not told, nor a figure that would tell them', () => {
  const row = (outcome: Partial<ExportRow>): ExportRow => ({
    ...{ person: 'x', arm: 'control', stratum: 'S', month: '' },
    ...{ honoured: 0, missed: 0, excused: 0, cancelled: 0, unknown: 0 },
    ...outcome,
  })
  const many = [...Array(30).fill(row({ honoured: 2 })), ...Array(9).fill(row({ missed: 1 }))]
  const told = (...rows: ExportRow[]) => tellOutcomes([...many, ...rows], 'control')
  const whole = { rates: true, known: true, excusedKept: true, bounds: true }
  expect(told()).toMatchObject({ honoured: exactly(60), missed: exactly(9), excused: exactly(0) })
  expect(figuresTold([told(), told()])).toEqual(whole)
  // Seven excused appointments of one person.
  expect(told(row({ excused: 7 })).excused).toEqual({ least: 5, most: Number.POSITIVE_INFINITY })
  expect(figuresTold([told(row({ excused: 7 })), told()])).toEqual({ ...whole, known: false, excusedKept: false })
  expect(figuresTold([told(), told(row({ unknown: 1 }))])).toEqual({ ...whole, known: false, bounds: false })
  const few = tellOutcomes([...many.slice(0, 30), row({ missed: 1 })], 'control')
  expect(figuresTold([told(), few])).toEqual({ rates: false, known: false, excusedKept: false, bounds: false })
})
