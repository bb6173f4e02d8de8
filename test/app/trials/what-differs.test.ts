import fc from 'fast-check'
import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { textOf } from '../../../src/app/texts/circumstances.ts'
import type { Answer } from '../../../src/domain/appointment.ts'
import { LANGUAGES, type Language } from '../../../src/domain/people.ts'
import { type PlannedText, planTexts, type TextKind } from '../../../src/domain/reminder.ts'
import { segments } from '../../../src/domain/segments.ts'
import { EXTRAS, type Extra, staysAway, wishGoesToAgent } from '../../../src/domain/trial/extras.ts'
import { dayAndHour } from '../../../src/locales/moments.ts'
import { waysToNamePlace } from '../../../src/locales/places.ts'
import { LOCALES } from '../../../src/locales/say.ts'
import { KARIM, matter, typeOf, ZONES } from '../../domain/matter.ts'

const ANSWERS: Answer[] = ['none', 'confirmed', 'declined', 'moveAsked']
const KINDS: TextKind[] = [
  'summons',
  'before4',
  'before1',
  'before7',
  ...(['moved', 'restored', 'moveRefused', 'cancelled', 'excused', 'missed'] as const),
]
/** What each extra may change, written a second time: a line more in the list of extras needs one here. */
const MAY_CHANGE: Record<Extra, TextKind[]> = {
  invitation: ['summons', 'before4', 'before1', 'before7'],
  before4: [],
  wording: ['before4', 'before1', 'before7'],
  slotsAtOnce: [],
}

const someCase = fc.record({
  extra: fc.constantFrom(...EXTRAS),
  language: fc.constantFrom(...LANGUAGES),
  answer: fc.constantFrom(...ANSWERS),
  type: fc.constantFrom('SPIP', 'PREMIER', 'TEL', 'VISITE', 'TIG', 'STAGE', 'DDSE', 'JAP'),
  place: fc.constantFrom('SPIP', 'SPIP des Hauts-de-Seine', 'Maison de l’Œuvre et du Chêne'),
  address: fc.constantFrom(
    '',
    '1 rue Neuve',
    '94 bd du Général Leclerc, 92000 Nanterre',
    `Bâtiment C, ${'x'.repeat(60)}`,
  ),
  numberIsShared: fc.boolean(),
  zone: fc.constantFrom(...ZONES.map(([zone]) => zone)),
  days: fc.integer({ min: 0, max: 40 }),
  minute: fc.integer({ min: 0, max: 1439 }),
})

test('whatever the arm, an appointment has its summons and its day-before reminder, each with the day, the hour and the place', () => {
  fc.assert(
    fc.property(someCase, (some) => {
      const { circumstances, now } = aboutOf(some)
      const usual = planTexts({ what: 'loaded', summons: true }, circumstances, now).texts
      const other = usual.filter(({ kind }, place) => !staysAway(some.extra, kind, usual.slice(place + 1)))
      const kinds = (texts: PlannedText[]) => texts.map(({ kind }) => kind)
      expect(kinds(usual).filter((kind) => !kinds(other).includes(kind))).toEqual(
        some.extra === 'before4' && kinds(usual).includes('before4') && kinds(usual).includes('before1')
          ? ['before4']
          : [],
      )
      for (const text of other) {
        const words = textOf(text, circumstances, text.dueAt, some.extra)
        const { appointment, office } = circumstances
        expect(words).toContain(dayAndHour(LOCALES[some.language].moments, appointment.startsAt, office))
        const isThere = waysToNamePlace(circumstances.appointment.place).some((where) => words.includes(where))
        expect(isThere || some.type === 'TEL' || some.type === 'VISITE', words).toBe(true)
      }
    }),
  )
})

test('texts of other kinds are word for word the same, and none is longer or asks for another segment', () => {
  fc.assert(
    fc.property(someCase, fc.constantFrom(...KINDS), (some, kind) => {
      const { circumstances, now } = aboutOf(some)
      const text = { kind, usefulUntil: circumstances.appointment.startsAt.minus({ hours: 2 }) }
      const usual = textOf(text, circumstances, now)
      const other = textOf(text, circumstances, now, some.extra)
      if (!MAY_CHANGE[some.extra].includes(kind)) expect(other).toBe(usual)
      if (!LOCALES[some.language].ownLetters) expect(segments(other).odd).toEqual([])
      expect(segments(other).segments).toBeLessThanOrEqual(segments(usual).segments)
      if (some.extra === 'invitation') expect(usual.startsWith(other)).toBe(true)
    }),
  )
})

test('each extra says what it should, in each language', () => {
  const said = (kind: TextKind, extra: Extra | undefined, language: 'fr' | 'en') => {
    const about = matter('2027-01-14T14:30')
    const circumstances = { ...about, probationer: { ...KARIM, language }, numberIsShared: false }
    const usefulUntil = about.appointment.startsAt.minus({ hours: 2 })
    return textOf(
      { kind, usefulUntil },
      circumstances,
      DateTime.fromISO('2027-01-13T10:00', { zone: 'Europe/Paris' }),
      extra,
    )
  }
  expect(said('summons', 'invitation', 'fr')).toBe(
    'SPIP Lille: vous avez rendez-vous jeudi 14/01 à 14h30, SPIP, 1 rue Neuve. Vous devez venir.',
  )
  expect(said('before1', undefined, 'fr')).toBe(
    "Rappel SPIP Lille: c'est demain, jeudi 14/01 à 14h30, SPIP, 1 rue Neuve. Prévoyez votre trajet. Répondez OUI, ou écrivez.",
  )
  expect(said('before1', 'invitation', 'fr')).toMatch(/Prévoyez votre trajet\.$/)
  expect(said('before1', 'wording', 'fr')).toMatch(/1 rue Neuve\. Notez quand partir\. Répondez OUI, ou écrivez\.$/)
  expect(said('summons', 'invitation', 'en')).toMatch(/You must come\.$/)
  expect(said('before1', 'invitation', 'en')).toMatch(/Plan your journey\.$/)
  expect(said('before1', 'wording', 'en')).toMatch(/Note when to go\. Reply OK, or write\.$/)
})

test('the reminder of four days before stays away only while the day-before one is to come, and only in that trial', () => {
  const [before4, before1] = [{ kind: 'before4' as const }, { kind: 'before1' as const }]
  expect(staysAway('before4', 'before4', [before1])).toBe(true)
  expect(staysAway('before4', 'before4', [])).toBe(false)
  expect(staysAway('before4', 'before1', [before4])).toBe(false)
  expect(staysAway('invitation', 'before4', [before1])).toBe(false)
  expect(staysAway(undefined, 'before4', [before1])).toBe(false)
  expect(EXTRAS.filter(wishGoesToAgent)).toEqual(['slotsAtOnce'])
  expect(wishGoesToAgent(undefined)).toBe(false)
})

function aboutOf(some: {
  language: Language
  answer: Answer
  type: string
  place: string
  address: string
  numberIsShared: boolean
  zone: string
  days: number
  minute: number
}) {
  const now = DateTime.fromISO('2027-01-11T10:00', { zone: some.zone })
  const startsAt = now.startOf('day').plus({ days: some.days, minutes: some.minute })
  const place = {
    id: 'l',
    officeId: 'o1',
    name: some.place,
    address: some.address,
    directions: undefined,
    contact: undefined,
  }
  const about = matter(startsAt, {
    appointment: { type: some.type, answer: some.answer, place },
    office: { zone: some.zone },
    type: typeOf(some.type),
  })
  const probationer = { ...KARIM, language: some.language, textsAllowedOnSharedNumber: true }
  return { circumstances: { ...about, probationer, numberIsShared: some.numberIsShared }, now }
}
