import { expect, test } from 'vitest'
import { LANGUAGES } from '../../src/domain/people.ts'
import { segments } from '../../src/domain/segments.ts'
import { sayText } from '../../src/locales/say.ts'
import type { SentenceId } from '../../src/locales/sentences.ts'
import { SENTENCES } from '../../src/locales/sentences.ts'
import { appointmentOf, LONG, movedFrom, USUAL, voiceOf } from '../support/every-sentence.ts'

const moved = (language: (typeof LANGUAGES)[number], type = 'SPIP', values = USUAL) => {
  const about = movedFrom(appointmentOf(values, type))
  const voice = voiceOf(values)
  return {
    said: sayText(language, 'moved', about, voice),
    plain: sayText(language, 'moved', { appointment: about.appointment }, voice),
  }
}

const WRITE: Record<(typeof LANGUAGES)[number], RegExp> = {
  ...{ fr: /écrivez/, 'fr-facile': /écrivez/, en: /write/, es: /escriba/, pt: /escreva/, ro: /scrieți|scrieti/ },
  ...{ ar: /اكتبوا/, tr: /bize yazın|bize yazin/, ru: /напишите/ },
}

test.each(LANGUAGES)('in %s a change says which day fell, in as few texts and with the same address', (language) => {
  const ownLetters = language === 'ar' || language === 'ru'
  for (const type of ['SPIP', 'TEL', 'VISITE']) {
    const { said, plain } = moved(language, type)
    expect(said, type).toMatch(/0?6[/. ](?:0?1|jan)/i)
    expect(segments(said).segments, said).toBeLessThanOrEqual(ownLetters ? 2 : 1)
    if (type === 'SPIP') expect(said).toContain('94 bd du G')
    expect(segments(moved(language, type, LONG).said).segments).toBe(
      segments(moved(language, type, LONG).plain).segments,
    )
    expect(plain).not.toBe(said)
    expect(said, 'one may answer otherwise than by a yes').toMatch(WRITE[language])
  }
})

test('a change says the moment that fell where there is room, its day where there is less, and nothing at another hour of that day', () => {
  expect(moved('fr').said).toBe(
    'SPIP 92: votre rendez-vous du mercredi 06/01 à 14h30 est déplacé au jeudi 14/01 à 14h30, 94 bd du Général Leclerc, Nanterre. Répondez OUI, ou écrivez.',
  )
  const appointment = appointmentOf(USUAL, 'SPIP')
  const sameDay = movedFrom(appointment, appointment.startsAt.minus({ hours: 4 }))
  const short = {
    ...sameDay,
    appointment: { ...appointment, place: { ...appointment.place, name: 'SPIP', address: '' } },
  }
  expect(sayText('fr', 'moved', short, voiceOf(USUAL))).toContain(
    'du jeudi 14/01 à 10h30 est déplacé au jeudi 14/01 à 14h30',
  )
  expect(sayText('fr-facile', 'moved', sameDay, voiceOf(USUAL))).toContain('Votre rendez-vous a changé.')
})

test('an office that words a change itself goes on saying it so, until it words the one with the day that fell', () => {
  const wording = (templates: Partial<Record<SentenceId, string[]>>) => ({
    fr: Object.fromEntries(
      Object.entries(templates).map(([id, some]) => [id, { templates: some, values: SENTENCES[id as SentenceId] }]),
    ),
  })
  const say = (templates: Partial<Record<SentenceId, string[]>>) => {
    const voice = voiceOf(USUAL)
    const office = { ...voice.office, wording: wording(templates) }
    return sayText('fr', 'moved', movedFrom(appointmentOf(USUAL, 'SPIP')), { ...voice, office })
  }
  const own = { 'moved.meeting': ['{from}: du nouveau. Venez {when}, {place}. Dites OUI.'] }
  expect(say(own)).toMatch(/^SPIP 92: du nouveau\. Venez jeudi/)
  const both = { ...own, 'movedFrom.meeting': ['{from}: pas le {was}: venez {when}, {place}. Dites OUI.'] }
  expect(say(both)).toMatch(/^SPIP 92: pas le mercredi 06\/01 à 14h30: venez jeudi/)
})
