import { expect, test } from 'vitest'
import { analyse } from '../../../src/domain/trial/analysis.ts'
import { countErased } from '../../../src/domain/trial/erased.ts'
import { harmRows, tellHarms } from '../../../src/domain/trial/harms.ts'
import type { Harm } from '../../../src/domain/trial/rows.ts'
import { personRow, plan } from './people.ts'

function armsOf(harm: Harm, control: number, extra: number, people = 40) {
  const arm = (name: string, harmed: number) =>
    Array.from({ length: people }, (_, at) => personRow({ arm: name, [harm]: at < harmed, honoured: 1 }))
  return [...arm('control', control), ...arm('extra', extra)]
}

test('a harm of one to four people is masked in both arms, and so is one that leaves as few unharmed', () => {
  const told = (control: number, extra: number) =>
    tellHarms(analyse(armsOf('danger', control, extra), plan)).danger.map((figures) => figures?.people)
  expect(told(0, 0)).toEqual([0, 0])
  expect(told(5, 20)).toEqual([5, 20])
  expect(told(0, 1)).toEqual([undefined, undefined])
  expect(told(4, 20)).toEqual([undefined, undefined])
  expect(told(20, 36)).toEqual([undefined, undefined])
  const rows = harmRows(analyse(armsOf('danger', 4, 20), plan))
  expect(rows.filter(({ harm }) => harm === 'danger').map(({ harmed }) => harmed)).toEqual(['', ''])
  expect(rows.filter(({ harm }) => harm === 'optedOut').map(({ harmed, allocated }) => [harmed, allocated])).toEqual([
    [0, 40],
    [0, 40],
  ])
})

test('danger much commoner with the extra is shown and stops nothing by itself; people who opt out do', () => {
  expect(analyse(armsOf('danger', 0, 30), plan).harmful).toEqual([])
  expect(analyse(armsOf('optedOut', 0, 30), plan).harmful).toEqual(['optedOut'])
})

test('those erased since count in their arm: of those allocated, in the balance and in harms, and in no outcome', () => {
  const none = { optedOut: false, complained: false, danger: false, unreachable: false }
  let erased = {}
  for (let person = 0; person < 10; person++) erased = countErased(erased, 'extra', { ...none, complained: person < 6 })
  const rows = armsOf('complained', 0, 2)
  const { control, extra, balance, difference } = analyse(rows, plan, erased)
  expect([control.allocated, control.people, extra.allocated, extra.people]).toEqual([40, 40, 50, 40])
  expect(extra.harms.complained).toMatchObject({ people: 8, share: 0.16 })
  expect(balance.chiSquare).toBeCloseTo(100 / 90, 12)
  expect(difference).toEqual(analyse(rows, plan).difference)
})
