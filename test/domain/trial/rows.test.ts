import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../../src/domain/trial/analysis.ts'
import { codeBook } from '../../../src/domain/trial/code-book.ts'
import { NOBODY } from '../../../src/domain/trial/erased.ts'
import { EXPORT_COLUMNS, exportRows } from '../../../src/domain/trial/export-row.ts'
import { flowOf } from '../../../src/domain/trial/flow.ts'
import { type PersonRow, rowsByPerson } from '../../../src/domain/trial/rows.ts'
import { LEAST_IN_CELL, mergeSmallStrata, OTHER_STRATA } from '../../../src/domain/trial/strata.ts'
import { personRow, plan, single } from './people.ts'

/** Any number of people, arms, strata and months: many cells are of few people. */
const anybody = fc
  .array(
    fc.record({
      arm: fc.constantFrom('control', 'extra'),
      stratum: fc.constantFrom('a', 'b', 'c', 'd'),
      month: fc.constantFrom('2027-01', '2027-02', '2027-03'),
      honoured: fc.nat(4),
      missed: fc.nat(3),
      excused: fc.nat(1),
      cancelled: fc.nat(1),
      unknown: fc.nat(1),
      danger: fc.boolean(),
    }),
    { minLength: 10, maxLength: 100, size: 'max' },
  )
  .map((rows) => rows.map((row, at) => personRow({ ...row, person: `p${at}` })))

test('a person has one row, with what became of each appointment, and those without any have one too', () => {
  const {
    honoured: _,
    missed: __,
    excused: ___,
    cancelled: ____,
    unknown: _____,
    ...ann
  } = personRow({ person: 'ann' })
  const rows = rowsByPerson(
    [ann, { ...ann, person: 'bob' }],
    [
      { person: 'ann', outcome: 'missed' },
      { person: 'ann', outcome: 'honoured' },
      { person: 'ann', outcome: 'missed' },
    ],
  )
  expect(rows.map(({ person, missed, honoured, unknown }) => [person, missed, honoured, unknown])).toEqual([
    ['ann', 2, 1, 0],
    ['bob', 0, 0, 0],
  ])
  expect(() => rowsByPerson([ann, ann], [])).toThrow('twice')
  expect(() => rowsByPerson([ann], [{ person: 'bob', outcome: 'missed' }])).toThrow('not allocated')
})

describe('small strata', () => {
  const sizes = (rows: readonly PersonRow[]) =>
    Object.fromEntries([...Map.groupBy(rows, ({ stratum }) => stratum)].map(([name, { length }]) => [name, length]))

  test('are made one, and take the next with them until five people are in each arm', () => {
    const of = (stratum: string, control: number, extra: number) => [
      ...single('control', 0, control, { stratum }),
      ...single('extra', 0, extra, { stratum }),
    ]
    expect(sizes(mergeSmallStrata([...of('a', 9, 9), ...of('b', 4, 8), ...of('c', 3, 2)]))).toEqual({
      a: 18,
      [OTHER_STRATA]: 17,
    })
    expect(sizes(mergeSmallStrata([...of('a', 9, 9), ...of('b', 6, 6), ...of('c', 9, 0)]))).toEqual({
      a: 18,
      [OTHER_STRATA]: 21,
    })
    expect(sizes(mergeSmallStrata(of('a', 5, 5)))).toEqual({ a: 10 })
  })

  test('once made one stay so, and outcomes decide of nothing', () => {
    fc.assert(
      fc.property(anybody, (rows) => {
        const merged = mergeSmallStrata(rows)
        expect(mergeSmallStrata(merged)).toEqual(merged)
        const otherwise = mergeSmallStrata(rows.map((row) => ({ ...row, missed: row.honoured })))
        expect(otherwise.map(({ stratum }) => stratum)).toEqual(merged.map(({ stratum }) => stratum))
      }),
    )
  })
})

describe('the exported file', () => {
  test('makes the figures of the page again', () => {
    fc.assert(
      fc.property(anybody, (rows) => {
        const exported = exportRows(rows, plan, (person) => person)
        if (!exported) return
        const again = analyse(
          exported.map((row) => personRow(row)),
          plan,
        )
        const page = analyse(rows, plan)
        expect({ ...again.control, harms: page.control.harms }).toEqual(page.control)
        expect(again.balance).toEqual(page.balance)
        expect(again.difference?.interval.least).toEqual(near(page.difference?.interval.least))
        expect(again.ratio?.interval.least).toEqual(near(page.ratio?.interval.least))
        expect(again.bounds?.interval.most).toEqual(near(page.bounds?.interval.most))
      }),
    )
  })

  test('has no arm, stratum and month of fewer than five people, and none of a trial that is smaller', () => {
    let exports = 0
    fc.assert(
      fc.property(anybody, (rows) => {
        const exported = exportRows(rows, plan, (person) => person)
        if (!exported) return
        exports++
        const cells = Map.groupBy(exported, ({ arm, stratum, month }) => `${arm} ${stratum} ${month}`)
        for (const [cell, { length }] of cells) expect(length, cell).toBeGreaterThanOrEqual(LEAST_IN_CELL)
      }),
    )
    expect(exports).toBeGreaterThan(20)
    expect(exportRows([...single('control', 1, 9), ...single('extra', 1, 4)], plan, String)).toBeUndefined()
  })

  test('has its columns alone, in the order of the ids that were given', () => {
    const rows = [...single('control', 1, 5), ...single('extra', 1, 5)].map((row, at) => ({
      ...row,
      person: `${at}`,
      phone: '+33612345678',
    }))
    const exported = exportRows(rows, plan, (person) => `x${9 - Number(person)}`) ?? []
    for (const row of exported) expect(Object.keys(row)).toEqual([...EXPORT_COLUMNS])
    expect(exported.map(({ person }) => person)).toEqual([...'0123456789'].map((digit) => `x${digit}`))
    expect(exported[0]).toMatchObject({ arm: 'extra', missed: 0, honoured: 1 })
  })
})

test('everybody assessed is found again in the flow', () => {
  const rows = [
    ...single('control', 1, 3),
    personRow({ arm: 'control', unknown: 1, excused: 1 }),
    personRow({ arm: 'control', cancelled: 2 }),
    ...single('extra', 1, 2),
    personRow({ arm: 'extra', excused: 1 }),
    personRow({ arm: 'extra' }),
  ]
  const reached = new Set(rows.slice(0, 6).map(({ person }) => person))
  const erased = { control: { ...NOBODY, people: 2, danger: 1 } }
  expect(flowOf({ sharedNumber: 4, protectedAdult: 2 }, rows, plan.arms, reached, erased)).toEqual({
    assessed: 17,
    excluded: { sharedNumber: 4, protectedAdult: 2 },
    allocated: 11,
    arms: [
      {
        arm: 'control',
        allocated: 7,
        received: 5,
        analysed: 3,
        notAnalysed: { noAppointment: 1, onlyExcused: 0, onlyUnknown: 1, erased: 2 },
      },
      {
        arm: 'extra',
        allocated: 4,
        received: 1,
        analysed: 2,
        notAnalysed: { noAppointment: 1, onlyExcused: 1, onlyUnknown: 0, erased: 0 },
      },
    ],
  })
})

test('the code book defines each column once, then each figure, in sentences', () => {
  const names = codeBook().map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(names.slice(0, EXPORT_COLUMNS.length)).toEqual([...EXPORT_COLUMNS])
  for (const { definition } of codeBook()) expect(definition).toMatch(/^[\p{Lu}\d].{20,}\.$/u)
})

/** Sums in another order differ in their last digit. */
function near(value: number | undefined): unknown {
  return value === undefined ? undefined : expect.closeTo(value, 9)
}
