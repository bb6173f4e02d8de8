import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { readIdentity, type WrittenIdentity } from '../../src/domain/person-by-hand.ts'

const TODAY = DateTime.fromISO('2027-01-11T10:00', { zone: 'Europe/Paris' })
const KARIM: WrittenIdentity = { caseNumber: 'd-1', lastName: 'MOREL', firstName: 'Karim', birthDate: '1990-05-03' }

describe('somebody typed on a page', () => {
  test('is read as a planning’s cells are', () => {
    const written = { ...KARIM, caseNumber: " '2027/ 101 ", lastName: '  DE  LA TOUR ', birthDate: '' }
    expect(readIdentity(written, TODAY)).toEqual({
      identity: { caseNumber: '2027/ 101', lastName: 'DE LA TOUR', firstName: 'Karim', birthDate: undefined },
    })
    expect(readIdentity(KARIM, TODAY)).toMatchObject({ identity: { caseNumber: 'D-1', birthDate: '1990-05-03' } })
  })

  test.each([
    [{ caseNumber: ' ' }, { caseNumber: 'missing' }],
    [{ caseNumber: '?' }, { caseNumber: 'unreadable' }],
    [{ caseNumber: '2,027E+11' }, { caseNumber: 'unreadable' }],
    [{ caseNumber: '1'.repeat(41) }, { caseNumber: 'tooLong' }],
    [
      { lastName: '', firstName: 'x'.repeat(81) },
      { lastName: 'missing', firstName: 'tooLong' },
    ],
    [{ birthDate: '1990-02-30' }, { birthDate: 'unreadable' }],
    [{ birthDate: '03/05/1990' }, { birthDate: 'unreadable' }],
    [{ birthDate: '1890-05-03' }, { birthDate: 'unreadable' }],
    [{ birthDate: '2027-01-11' }, { birthDate: 'notPast' }],
  ])('is refused for what cannot be read: %j', (given, problems) => {
    expect(readIdentity({ ...KARIM, ...given }, TODAY)).toEqual({ problems })
  })
})
