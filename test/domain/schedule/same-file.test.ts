import { describe, expect, test } from 'vitest'
import { lineKey } from '../../../src/domain/schedule/line-key.ts'
import { sameFileCheck } from '../../../src/domain/schedule/same-file.ts'
import { headerOf, lineWith } from './table.ts'

const HEADER = headerOf('dossier;Réf. convocation;type;date;heure;lieu')

describe('within one file', () => {
  test('the same reference a second time is refused, and a third', () => {
    const check = sameFileCheck(HEADER)
    expect(check(lineWith({ reference: 'C-1' }))).toBeUndefined()
    expect(check(lineWith({ reference: 'C-2' }))).toBeUndefined()
    const problem = { line: 2, column: 'Réf. convocation', code: 'referenceTwice', value: 'c-1' }
    expect(check(lineWith({ reference: 'c-1', date: '15/01/2027' }))).toEqual(problem)
    expect(check(lineWith({ reference: 'c-1', dossier: '9' }))).toEqual(problem)
  })

  test('the same moment of the same person twice is refused when no reference tells them apart', () => {
    const check = sameFileCheck(HEADER)
    expect(check(lineWith({ reference: '' }))).toBeUndefined()
    expect(check(lineWith({ reference: '', heure: '15h' }))).toBeUndefined()
    expect(check(lineWith({ reference: '', type: 'JAP' }))).toBeUndefined()
    expect(check(lineWith({ reference: '', heure: '14:30:00', lieu: 'ailleurs' }))).toMatchObject({ code: 'lineTwice' })
  })

  test('each file begins anew', () => {
    sameFileCheck(HEADER)(lineWith({}))
    expect(sameFileCheck(HEADER)(lineWith({}))).toBeUndefined()
  })
})

describe('a line is named', () => {
  test('by its reference, however it is spaced and whatever else changes', () => {
    expect(lineKey(lineWith({ reference: 'c 1001' }))).toBe(
      lineKey(lineWith({ reference: 'C1001', date: '15/01/2027' })),
    )
  })

  test('without a reference, by case, type, day and hour, and a reference never passes for that', () => {
    const key = lineKey(lineWith({ reference: '' }))
    expect(key).toBe(lineKey(lineWith({ reference: '', heure: '14:30', lieu: 'ailleurs', telephone: '' })))
    expect(key).not.toBe(lineKey(lineWith({ reference: '', heure: '14:31' })))
    expect(lineKey(lineWith({ reference: key }))).not.toBe(key)
  })
})
