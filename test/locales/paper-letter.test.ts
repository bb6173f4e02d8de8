import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import type { Appointment } from '../../src/domain/appointment.ts'
import type { Office } from '../../src/domain/office.ts'
import { LANGUAGES, type Language } from '../../src/domain/people.ts'
import { type LetterMatter, wordLetter } from '../../src/locales/paper-letter.ts'

const NOW = DateTime.fromISO('2027-01-05T09:00:00Z', { zone: 'utc' })
const OFFICE = {
  ...{ name: 'SPIP 92', phone: '01 40 97 00 00', email: 'spip@justice.example', zone: 'Europe/Paris' },
} as Office
const APPOINTMENT = {
  ...{ type: 'SPIP', status: 'planned', version: 1, documents: ['bulletin de paie'] },
  startsAt: DateTime.fromISO('2027-01-14T13:30:00Z', { zone: 'utc' }),
  place: { name: 'SPIP', address: '94 bd du Général Leclerc, 92000 Nanterre', contact: 'greffe@justice.example' },
} as Appointment

const letterOf = (given: Partial<LetterMatter> & { language?: Language } = {}) =>
  wordLetter({
    office: OFFICE,
    appointment: APPOINTMENT,
    agentName: 'Claire Martin',
    moving: 'self',
    byHand: false,
    now: NOW,
    ...given,
    person: {
      ...{ firstName: 'Karim', lastName: 'BENALI', address: '12 rue Haute, 92000 Nanterre' },
      language: given.language ?? 'fr',
    },
  })
const saidIn = (letter: ReturnType<typeof letterOf>) =>
  letter.versions.map(({ parts }) => parts.map(({ words }) => words))

describe('a letter on paper', () => {
  test('shows a name and where it goes in its window, and who is to get it in person has no address', () => {
    expect(letterOf().addressee).toEqual(['Karim BENALI', '12 rue Haute', '92000 Nanterre'])
    expect(letterOf({ byHand: true }).addressee).toEqual(['Karim BENALI', 'À remettre en main propre'])
  })

  test('says the day with its year, the place, what to bring, whom to call and what stands', () => {
    expect(saidIn(letterOf())).toEqual([
      [
        'Madame, Monsieur,',
        'SPIP 92 vous donne rendez-vous :',
        'jeudi 14 janvier 2027 à 14h30',
        'SPIP, 94 bd du Général Leclerc, 92000 Nanterre',
        'Vous devez venir. Prévoyez votre trajet.',
        'Apportez : bulletin de paie.',
        'Vous ne pouvez pas ? Appelez avant ce jour : 01 40 97 00 00.',
        'Tant qu’on ne vous a pas répondu, ce rendez-vous reste prévu.',
      ],
    ])
  })

  test('a change replaces what was said, a hearing is written about to its registry, a call off gives no order to come', () => {
    const changed = saidIn(letterOf({ appointment: { ...APPOINTMENT, version: 2 }, moving: 'never' })).flat()
    expect(changed).toContain('Cette lettre remplace ce qui vous a été dit avant de ce rendez-vous.')
    expect(changed.join(' ')).toContain('avec un justificatif : greffe@justice.example.')
    const off = letterOf({ appointment: { ...APPOINTMENT, status: 'cancelled', version: 2 } })
    expect(off.versions[0]?.object).toBe('Votre rendez-vous est annulé')
    expect(saidIn(off).flat().join(' ')).not.toContain('Vous devez')
  })

  test.each(LANGUAGES)('in %s says when, where and whom to call, names no type, and is in French too', (language) => {
    for (const type of ['SPIP', 'TEL', 'VISITE', 'JAP']) {
      for (const status of ['planned', 'cancelled', 'excused'] as const) {
        const letter = letterOf({ language, appointment: { ...APPOINTMENT, type, status } })
        expect(letter.versions.at(-1)?.language).toBe('fr')
        for (const words of saidIn(letter)) {
          const all = words.join(' ')
          expect(all).toContain('2027')
          expect(all).toContain('01 40 97 00 00')
          expect(all).not.toMatch(/undefined|\bJAP\b|VISITE|TEL\b|Invalid/)
          if (status === 'planned' && type === 'SPIP') expect(all).toContain('92000 Nanterre')
          if (type === 'TEL' || type === 'VISITE') expect(all).not.toContain('92000 Nanterre')
        }
      }
    }
  })
})
