import { describe, expect, test } from 'vitest'
import { readDateCell, readTimeCell } from '../../../src/domain/schedule/moment-cell.ts'
import { lineWith, problemsWith } from './table.ts'

const dayOf = (cell: string, column?: { monthFirst: boolean }) => {
  const read = readDateCell(cell, column)
  return 'problem' in read ? read.problem : Object.values(read.date).join('-')
}
const hoursOf = (cell: string) => {
  const read = readTimeCell(cell)
  return 'problem' in read ? read.problem : [read.hour, read.minute, read.minutes].join(' ').trim()
}

describe('a day as French Excel writes it', () => {
  test.each([
    ...['14-janv-27', '14 janv 27', '14-janv.-27', '14/janv/2027', '14 janv. 2027', 'jeu. 14 janv. 27', '14-janv-2027'],
    ...['46401', '46401,0', '2027/01/14', '2027.01.14', '20270114', 'le 14/01/2027', 'Le jeudi 14 janvier 2027'],
    ...[
      '14 /01/2027',
      '14 / 01 / 2027',
      '14 01 2027',
      '14/01/2027, 00:00',
      'jeudi le 14/01/2027',
      'jeudi, 14 janvier 2027',
    ],
  ])('%s', (cell) => {
    expect(dayOf(cell)).toBe('2027-1-14')
  })

  test.each([
    ['36525', 'dateUnreadable'],
    ['92000', 'dateUnreadable'],
    ['4640', 'dateUnreadable'],
    ['2027/14/01', 'dateNotInCalendar'],
    ['14-jui-27', 'dateUnreadable'],
    ['14 janvier', 'dateUnreadable'],
    ['14012027', 'dateUnreadable'],
  ])('but %s is refused: %s', (cell, problem) => {
    expect(dayOf(cell)).toBe(problem)
  })

  test('with its hour, when the column says both', () => {
    for (const cell of ['14/01/2027 14h30', '14/01/2027 à 14h30', '46401,604166667', 'jeudi 14 janvier 2027 à 14:30']) {
      expect(readDateCell(cell), cell).toMatchObject({ time: { hour: 14, minute: 30 } })
    }
    expect(readDateCell('14/01/2027 14h30 - 15h')).toMatchObject({ time: { hour: 14, minute: 30, minutes: 30 } })
  })

  test('reads both ways is refused where another of the column is month first', () => {
    const column = { monthFirst: true }
    expect(dayOf('05/01/2027')).toBe('2027-1-5')
    for (const cell of ['05/01/2027', '5-1-27', 'mardi 05/01/2027', '05 / 01 / 2027 14h']) {
      expect(dayOf(cell, column), cell).toBe('dateOrderUnsure')
    }
    expect(dayOf('14/01/2027', column)).toBe('2027-1-14')
    expect(dayOf('05/05/2027', column)).toBe('2027-5-5')
    expect(dayOf('2027-01-05', column)).toBe('2027-1-5')
    expect(dayOf('5 janvier 2027', column)).toBe('2027-1-5')
    expect(dayOf('01/14/2027', column)).toBe('dateNotInCalendar')
  })
})

describe('an hour as French Excel writes it', () => {
  test.each([
    ['0,604166667', '14 30'],
    ['0.375', '9 0'],
    ['0,5', '12 0'],
    ['14 : 30', '14 30'],
    ['midi', '12 0'],
    ['30/12/1899 14:30:00', '14 30'],
    ['1899-12-30 14:30', '14 30'],
    ['01/01/1900 14:30:00', '14 30'],
    ['14h30 - 15h00', '14 30 30'],
    ['14h30-15h', '14 30 30'],
    ['14:30 à 15:15', '14 30 45'],
    ['de 9h à midi', '9 0 180'],
    ['14h30/15h', '14 30 30'],
    ['9-10h', '9 0 60'],
  ])('%s', (cell, said) => {
    expect(hoursOf(cell)).toBe(said)
  })

  test.each([
    ...[
      '0,604',
      '0.30',
      '0,99999',
      '1,5',
      '14',
      '9-10',
      '15h - 14h30',
      '14h - 15h - 16h',
      'minuit',
      '14h30 -',
      'vers 14h',
      '- 14h',
    ],
  ])('but %s is refused', (cell) => {
    expect(hoursOf(cell)).toMatch(/^hour/)
  })

  test('gives the length when it says until when, and the column of lengths says nothing', () => {
    expect(lineWith({ heure: '14h30 - 15h15', duree: '' })).toMatchObject({ minutes: 45 })
    expect(lineWith({ heure: '14h30 - 15h15', duree: '30' })).toMatchObject({ minutes: 30 })
    expect(problemsWith({ heure: '0,7', date: '14/01/2027 14h30' })).toEqual(['heure: hourUnreadable'])
  })
})
