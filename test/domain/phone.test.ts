import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPhone, writePhone } from '../../src/domain/phone.ts'

const phoneOf = (written: string, hint?: string) => {
  const read = readPhone(written, hint)
  return 'phone' in read ? read.phone : read.problem
}

describe('a telephone number', () => {
  test.each([
    '06 12 34 56 78',
    '0612345678',
    '06.12.34.56.78',
    '06-12-34-56-78',
    '06/12/34/56/78',
    '+33 6 12 34 56 78',
    '+33 (0)6 12 34 56 78',
    '+33 06 12 34 56 78',
    '0033612345678',
    '33612345678',
    "'0612345678",
    'Tél : 06 12 34 56 78',
    'tel:+33612345678',
    '06\u00a012\u202f34 56 78',
    '\u202d06 12 34 56 78\u202c',
  ])('written %s is read', (written) => {
    expect(phoneOf(written)).toBe('+33612345678')
  })

  test.each(['612345678', '6 12 34 56 78', '612345678,0', '612345678.00'])(
    'that lost its zero in a spreadsheet (%s) gets it back',
    (written) => {
      expect(phoneOf(written)).toBe('+33612345678')
    },
  )

  test.each([
    ['0690 12 34 56', '+590690123456'],
    ['0691 12 34 56', '+590691123456'],
    ['0692 12 34 56', '+262692123456'],
    ['0693 12 34 56', '+262693123456'],
    ['0694 12 34 56', '+594694123456'],
    ['0696 12 34 56', '+596696123456'],
    ['0697 12 34 56', '+596697123456'],
    ['0639 12 34 56', '+262639123456'],
    ['692123456', '+262692123456'],
    ['262692123456', '+262692123456'],
    ['+262 0692 12 34 56', '+262692123456'],
  ])('of an overseas mobile in national form (%s) keeps its own country', (written, phone) => {
    expect(phoneOf(written)).toBe(phone)
  })

  test('kept for films (06 39 98) is not taken for one of Mayotte', () => {
    expect(phoneOf('06 39 98 12 34')).toBe('+33639981234')
  })

  test.each([
    ['00447700900123', '+447700900123'],
    ['00 44 7700 900123', '+447700900123'],
    ['+32 470 12 34 56', '+32470123456'],
    ['+1 (212) 555-1234', '+12125551234'],
  ])('from abroad (%s) is read', (written, phone) => {
    expect(phoneOf(written)).toBe(phone)
  })

  test.each([
    '(+33) 6 12 34 56 78',
    '(0033) 6 12 34 56 78',
    '(+33)612345678',
    '+33 (0)6 12 34 56 78',
    'Port : 06 12 34 56 78',
    'Port. 0612345678',
    'Tél. portable : 06.12.34.56.78',
    'Mobile: 06 12 34 56 78',
    'N° 06 12 34 56 78',
    '☎\ufe0f 06 12 34 56 78'.slice(1),
    '06\ufe0f 12 34 56 78',
  ])('dressed up (%s) is read', (written) => {
    expect(phoneOf(written)).toBe('+33612345678')
  })

  test('from abroad without + or 00 is refused rather than guessed', () => {
    expect(phoneOf('447700900123')).toBe('phoneTooLong')
  })

  test.each([
    ['87 12 34 56', 'Pacific/Tahiti', '+68987123456'],
    ['75 12 34', 'Pacific/Noumea', '+687751234'],
    ['75 12 34', 'NC', '+687751234'],
    ['0612345678', 'Pacific/Noumea', '+33612345678'],
  ])('%s in an office of %s is read as people there write it', (written, hint, phone) => {
    expect(phoneOf(written, hint)).toBe(phone)
  })

  test('of the Pacific is too short for an office elsewhere', () => {
    expect(phoneOf('87 12 34 56', 'Europe/Paris')).toBe('phoneTooShort')
  })

  test.each(['6,12E+08', '6.12E+08', '2,019E+11', '6,12e+8', '6,12 E+08', '6,12E8'])(
    'in scientific notation (%s) has lost digits and is refused',
    (written) => {
      expect(phoneOf(written)).toBe('phoneScientific')
    },
  )

  test.each([
    ['06 98 76 54', 'phoneTooShort'],
    ['3114', 'phoneTooShort'],
    ['06 12 34 56 789', 'phoneTooLong'],
    ['06 12 34 56 78 / 07 12 34 56 78', 'phoneSeveral'],
    ['0612345678 0712345678', 'phoneSeveral'],
    ['0612345678;0712345678', 'phoneSeveral'],
    ['06 12 34 56 78 (mère)', 'phoneUnreadable'],
    ['inconnu', 'phoneUnreadable'],
    ['-', 'phoneUnreadable'],
    ['0000000000', 'phoneUnknown'],
    ['08 00 12 34 56', 'phoneSpecial'],
    ['08 92 12 34 56', 'phoneSpecial'],
  ])('%s is refused for what is wrong with it: %s', (written, problem) => {
    expect(phoneOf(written)).toBe(problem)
  })

  test.each(['01 40 97 00 00', '0262 20 12 34', '0590 90 12 34', '09 37 00 00 00'])(
    'of a landline (%s) is known, and marked: texts do not reach it',
    (written) => {
      expect(readPhone(written)).toMatchObject({ landline: true })
    },
  )

  test('of a mobile is not marked as a landline', () => {
    expect(readPhone('0692 12 34 56')).toMatchObject({ landline: false })
    expect(readPhone('+447700900123')).toMatchObject({ landline: false })
  })

  test('written for a planning is read again as the same, and never looks like a formula', () => {
    const mobiles = fc.integer({ min: 600_000_000, max: 799_999_999 }).map((national) => phoneOf(`0${national}`))
    const others = fc.constantFrom('+447700900123', '+68987123456', '+33140970000', '+12125551234', '+508412345')
    fc.assert(
      fc.property(fc.oneof(mobiles, others), (phone) => {
        expect(phoneOf(writePhone(phone))).toBe(phone)
        expect(writePhone(phone)).toMatch(/^[0-9 ]+$/)
      }),
    )
  })

  test('of a mobile reads the same written plainly and written in a way that only the whole reading knows', () => {
    const groups = fc.stringMatching(/^0[67]([ .-]?\d\d){4}$/)
    fc.assert(
      fc.property(groups, fc.constantFrom('Europe/Paris', 'Pacific/Tahiti', 'FR', 'US'), (written, hint) => {
        expect(readPhone(written, hint)).toEqual(readPhone(`tél. ${written}`, hint))
      }),
    )
  })

  test('never throws, whatever is written', { tags: 'long' }, () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (written) => void readPhone(written)))
    fc.assert(fc.property(fc.stringMatching(/^[\d +().,/E-]*$/), (written) => void readPhone(written)))
  })
})
