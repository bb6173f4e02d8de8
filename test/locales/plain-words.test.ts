import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import type { Office, Wording } from '../../src/domain/office.ts'
import { LANGUAGES, type Language } from '../../src/domain/people.ts'
import { segments } from '../../src/domain/segments.ts'
import { flawsOf } from '../../src/locales/own-words.ts'
import { flawsOfDirections, flawsOfTypeWords, previewOfType, textsOfWay } from '../../src/locales/plain-words.ts'
import { LOCALES, sayText } from '../../src/locales/say.ts'
import { appointmentOf, LONG, textsOf, USUAL, voiceOf } from '../support/every-sentence.ts'

const NOW = DateTime.fromISO('2027-01-11T10:00', { zone: 'Europe/Paris' })
const OFFICE: Office = voiceOf(USUAL).office
const PLACE = appointmentOf(USUAL, 'SPIP').place

describe.each(LANGUAGES)('in %s', (language) => {
  test('what an office calls a type is said after the moment where there is room, and no text takes a segment more for it', () => {
    let said = 0
    for (const values of [USUAL, LONG]) {
      const called = {
        ...voiceOf(values),
        office: { ...voiceOf(values).office, wording: calling(language, 'premier RDV') },
      }
      for (const [name, { kind, values: about }] of textsOf(values)) {
        const [named, plain] = [called, voiceOf(values)].map((voice) => sayText(language, kind, about, voice)) as [
          string,
          string,
        ]
        if (about.appointment.type !== 'SPIP') expect(named, name).toBe(plain)
        expect(segments(named).segments, named).toBeLessThanOrEqual(segments(plain).segments)
        if (named === plain) continue
        expect(named).toMatch(/30(?:pm)? \(premier RDV\)/)
        for (const where of ['Leclerc', 'Colombes', '16h30', 'SPIP 92', 'OK', 'OUI'])
          if (plain.includes(where)) expect(named).toContain(where)
        said++
      }
    }
    expect(said).toBeGreaterThan(1)
  })

  test('it reveals nothing, holds no link and no value, and is short', () => {
    const codes = (words: string) => flawsOfTypeWords(LOCALES[language], words).map(({ code }) => code)
    expect(codes('bla bla')).toEqual([])
    expect(codes('TIG')).toContain('revealing')
    expect(codes('a'.repeat(31))).toEqual(['tooManyLetters'])
    expect(codes('bla\nbla')).toEqual(['lineBreak'])
    expect(codes('{when}')).toEqual(['brace'])
    expect(codes('www.spip.fr')).toEqual(['link'])
    expect(codes(' ')).toEqual(['empty'])
  })
})

test('words that may not be said are not, and a preview shows them as they are written', () => {
  const office = { ...OFFICE, wording: calling('fr', 'stage de citoyenneté') }
  expect(
    sayText('fr', 'summons', { appointment: appointmentOf(USUAL, 'SPIP') }, { ...voiceOf(USUAL), office }),
  ).not.toContain('stage')
  const texts = previewOfType(OFFICE, { language: 'fr', type: 'SPIP', words: 'entretien' }, NOW)
  expect(texts).toHaveLength(3)
  expect(texts[0]).toMatchObject({ segments: 1, body: expect.stringMatching(/14h30 \(entretien\)/) })
})

test('a way is words: a link, what reveals, or an answer of three texts is refused', () => {
  const codes = (directions: string) => flawsOfDirections(OFFICE, PLACE, directions, NOW).map(({ code }) => code)
  expect(codes('Tram T2, arrêt Mairie. Entrée par la cour, 2e étage. À 5 min. de la gare.')).toEqual([])
  for (const link of ['https://maps.example/x', 'voir goo.gl/maps/x', 'sur www.ratp.fr', 'spip92.justice.fr'])
    expect(codes(`Tram T2. ${link}`), link).toEqual(['link'])
  expect(codes('En face de la prison.')).toEqual(['revealing'])
  expect(codes('a'.repeat(121))).toEqual(['tooManyLetters'])
  const far = { ...PLACE, name: 'Antenne de justice et du droit de la ville '.repeat(4), address: '' }
  expect(flawsOfDirections(OFFICE, far, 'Tram T2, puis à pied. '.repeat(5), NOW)).toMatchObject([{ code: 'tooLong' }])
  expect(textsOfWay(OFFICE, { ...PLACE, directions: 'Tram T2.' }, 'fr', NOW)).toMatchObject([
    { body: expect.stringMatching(/^C'est ici: .*Nanterre\. Tram T2\. Votre rendez-vous:/), segments: 1 },
  ])
})

test('an office’s own sentence holds no link either', () => {
  expect(flawsOf(LOCALES.fr, 'thanks', ['Merci: bit.ly/xyz'])).toMatchObject([{ code: 'link', what: 'bit.ly/xyz' }])
})

function calling(language: Language, words: string): Wording {
  return { [language]: { 'type.SPIP': { templates: [words], values: [] } } }
}
