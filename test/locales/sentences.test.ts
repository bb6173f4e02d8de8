import { describe, expect, test } from 'vitest'
import type { Reply } from '../../src/conversation/reply.ts'
import { GENERAL_DUTIES } from '../../src/domain/obligation.ts'
import { type Language, LANGUAGES as WRITTEN } from '../../src/domain/people.ts'
import { segments } from '../../src/domain/segments.ts'
import { sayReply, sayText } from '../../src/locales/say.ts'
import { FOREIGN } from '../../src/understanding/intent.ts'

import {
  appointmentOf,
  generalDuty,
  isTyped,
  LONG,
  ONE_SEGMENT,
  repliesOf,
  TEXTS,
  type TextSaid,
  THURSDAY,
  textsOf,
  USUAL,
  type Values,
  voiceOf,
} from '../support/every-sentence.ts'

/** Half past two in the afternoon, in each language. */
const SAID_AT = /14h30|2:30pm|14 heures 30|14:30/

/** Those of other letters, and of longer words, have bounds of their own: see written-languages.test.ts. */
const LANGUAGES = WRITTEN.filter((language) => !['ro', 'ar', 'tr', 'ru'].includes(language))

for (const language of LANGUAGES) {
  describe(`in ${language}`, () => {
    for (const [name, values] of Object.entries({ usual: USUAL, long: LONG })) {
      const atMost = name === 'usual' ? 1 : 2
      test.each(textsOf(values))(`with ${name} values, %s is GSM-7 and at most ${atMost} segment(s)`, (_, told) => {
        const text = say(language, told, values)
        expect(segments(text).odd).toEqual([])
        expect(segments(text).segments, text).toBeLessThanOrEqual(atMost)
      })

      test.each(repliesOf(values))(`with ${name} values, %s is GSM-7 and at most two segments`, (_, reply) => {
        const text = sayReply(language, reply, voiceOf(values))
        expect(segments(text).odd).toEqual([])
        expect(segments(text).segments, text).toBeLessThanOrEqual(2)
      })
    }

    const inOne = ({ text }: Reply) => ONE_SEGMENT.has(text) && !(language === 'fr-facile' && LISTS_IN_FULL.has(text))
    test.each(repliesOf(USUAL).filter(([, reply]) => inOne(reply)))(
      'with usual values, %s fits in one segment',
      (_, reply) => {
        const text = sayReply(language, reply, voiceOf(USUAL))
        expect(segments(text).segments, text).toBe(1)
      },
    )

    test('on a shared number, every sentence about one person says for whom, in at most two segments', {
      tags: 'long',
    }, () => {
      for (const values of [USUAL, LONG]) {
        const voice = { ...voiceOf(values), addressee: 'Jean-François' }
        for (const kind of TEXTS) {
          const text = sayText(language, kind, { appointment: appointmentOf(values, 'SPIP'), answer: 'none' }, voice)
          expect(text).toMatch(/(?:pour|for|para) Jean-Francois[.:]/i)
          expect(segments(text)).toMatchObject({ odd: [] })
          expect(segments(text).segments, text).toBeLessThanOrEqual(2)
        }
        for (const [, reply] of repliesOf(values)) {
          const text = sayReply(language, reply, voice)
          // What an office typed is never told where somebody else reads.
          if (reply.text === 'obligation' && reply.values.entry.kind === 'own' && isTyped(reply.values.entry)) continue
          if ('appointment' in reply.values && reply.text !== 'languageChanged')
            expect(text).toMatch(/^(?:Pour|For|Para) Jean-Francois\. /)
          expect(segments(text).segments, text).toBeLessThanOrEqual(2)
        }
      }
    })

    test('what people are summoned to always has its day and hour', () => {
      for (const [, told] of textsOf(USUAL)) expect(say(language, told, USUAL)).toMatch(SAID_AT)
    })
  })
}

test('a language that nobody here reads has its one line: in GSM-7 and one segment, or in its own letters and three', () => {
  for (const language of FOREIGN) {
    for (const type of ['SPIP', 'TEL', 'VISITE']) {
      const appointment = appointmentOf(USUAL, type)
      const text = sayReply('fr', { text: 'unread', values: { language, appointment } }, voiceOf(USUAL))
      expect(text).toContain('14/01, 14:30')
      if (type === 'SPIP') expect(text).toMatch(/Leclerc|SPIP des/)
      const ownLetters = language === 'ar' || language === 'ru'
      expect(segments(text).encoding).toBe(ownLetters ? 'UCS-2' : 'GSM-7')
      expect(segments(text).segments, text).toBeLessThanOrEqual(ownLetters ? 3 : 1)
    }
  }
})

test.each(WRITTEN)(
  'a change to %s tells again, in it, when and where to come: in one text with usual values',
  (language) => {
    for (const [values, type] of [USUAL, LONG].flatMap((one) =>
      ['SPIP', 'TEL', 'VISITE'].map((type) => [one, type] as const),
    )) {
      const appointment = appointmentOf(values, type)
      const text = sayReply('fr', { text: 'languageChanged', values: { language, appointment } }, voiceOf(values))
      const short = sayReply(
        'fr',
        { text: 'languageChanged', values: { language, appointment: undefined } },
        voiceOf(values),
      )
      expect(text.startsWith(`${short}\n`)).toBe(true)
      expect(text.slice(short.length)).toMatch(SAID_AT)
      if (type === 'SPIP') expect(text).toMatch(/Leclerc|SPIP des|OEuvre|Colombes/)
      const ownLetters = language === 'ar' || language === 'ru'
      expect(segments(text).segments, text).toBeLessThanOrEqual((ownLetters ? 2 : 1) + (values === LONG ? 1 : 0))
    }
  },
)

test('nobody is told that what has begun is still to come', () => {
  const appointment = appointmentOf(USUAL, 'SPIP')
  const voice = { ...voiceOf(USUAL), now: THURSDAY.plus({ minutes: 30 }) }
  const told = (reply: Reply) => LANGUAGES.map((language) => sayReply(language, reply, voice)).join(' ')
  for (const text of [
    'callbackNoted',
    'documentNoted',
    'notUnderstood',
    'passedOn',
    'readLater',
    'handedOver',
  ] as const) {
    expect(told({ text, values: { appointment } })).not.toMatch(SAID_AT)
  }
  for (const text of ['tooLateToMove', 'moveAsked', 'declineNoted'] as const) {
    expect(told({ text, values: { appointment } })).not.toMatch(SAID_AT)
  }
  expect(told({ text: 'grave', values: { reason: 'alreadyMissed', appointment } })).not.toMatch(SAID_AT)
})

test('the duties asked of everybody come in texts of one segment, but for the last of a list', () => {
  for (const language of LANGUAGES) {
    for (const from of [0, 3]) {
      const entries = GENERAL_DUTIES.map(generalDuty).slice(from, from + 3)
      const text = sayReply(language, { text: 'obligations', values: { entries, more: true } }, voiceOf(USUAL))
      expect(segments(text).segments, text).toBe(1)
    }
  }
})

test('no sentence offers a word that the carrier itself acts on', { tags: 'long' }, () => {
  for (const language of LANGUAGES) {
    for (const [, told] of textsOf(USUAL))
      expect(say(language, told, USUAL)).not.toMatch(/\b(YES|CANCEL|END|QUIT|UNSTOP)\b/)
    for (const [, reply] of repliesOf(USUAL)) {
      expect(sayReply(language, reply, voiceOf(USUAL))).not.toMatch(/\b(YES|CANCEL|END|QUIT|UNSTOP)\b/)
    }
  }
})

test('an office without a phone number never gives "contactez le ."', () => {
  const voice = { ...voiceOf(USUAL), office: { ...voiceOf(USUAL).office, phone: undefined } }
  for (const language of LANGUAGES) {
    const text = sayText(language, 'missed', { appointment: appointmentOf(USUAL, 'SPIP') }, voice)
    expect(text).not.toMatch(/(?:le|contact)\s*\.|undefined|:\s*\.$/i)
  }
})

test('a % or a brace in a place breaks nothing', () => {
  const values = { ...USUAL, place: '100 % {nom} <b>$&</b> %s', address: '' }
  expect(sayText('fr', 'summons', { appointment: appointmentOf(values, 'SPIP') }, voiceOf(values))).toContain(
    '100 % {nom} <b>$&</b> %s',
  )
})

test('the type of an appointment is never named', () => {
  for (const type of ['TIG', 'STAGE', 'DDSE', 'JAP', 'PREMIER']) {
    for (const kind of TEXTS) {
      const text = sayText('fr', kind, { appointment: appointmentOf(USUAL, type), answer: 'none' }, voiceOf(USUAL))
      expect(text).not.toMatch(/TIG|stage|DDSE|bracelet|JAP|juge|peine|premier/i)
    }
  }
})

test('a call and a visit at home send nobody on a journey', () => {
  for (const type of ['TEL', 'VISITE']) {
    for (const kind of ['summons', 'reminder', 'moved'] as const) {
      const text = sayText('fr', kind, { appointment: appointmentOf(USUAL, type), answer: 'none' }, voiceOf(USUAL))
      expect(text).not.toMatch(/Leclerc|trajet|venir/)
    }
  }
})

test('nobody is asked for an identity document over the telephone, and what is asked for is kept at hand', () => {
  const said = (type: string, documents: string[]) => {
    const appointment = { ...appointmentOf(USUAL, type), documents }
    return sayReply('fr', { text: 'documents', values: { appointment, obligations: [] } }, voiceOf(USUAL))
  }
  expect(said('SPIP', [])).toContain("Prenez une pièce d'identité.")
  for (const type of ['TEL', 'VISITE']) {
    expect(said(type, [])).toMatch(/^Rien de particulier n'est demandé\. /)
    expect(said(type, ['bulletin de salaire'])).toMatch(/^Gardez près de vous: bulletin de salaire\. /)
  }
})

test('who is told that an appointment is called off is told how another date would reach them, of "du" the day', () => {
  for (const type of ['SPIP', 'TEL', 'VISITE']) {
    const text = sayText('fr', 'cancelled', { appointment: appointmentOf(USUAL, type) }, voiceOf(USUAL))
    expect(text).toMatch(
      /votre rendez-vous du \p{L}+ \d.* est annulé\..*Si une autre date est fixée, un SMS vous le dira\./u,
    )
  }
})

test('danger is answered with the numbers that help, and nobody is said to read at night', () => {
  const voice = { ...voiceOf(USUAL), now: voiceOf(USUAL).now.set({ hour: 3 }) }
  expect(sayReply('fr', { text: 'dangerSelf', values: {} }, voice)).toMatch(/15.*114.*3114.*ne lit pas la nuit/)
  expect(sayReply('fr', { text: 'dangerAnother', values: {} }, voice)).toMatch(/15.*17.*114.*3114.*ne lit pas la nuit/)
  expect(sayReply('fr', { text: 'dangerVictim', values: {} }, voice)).toMatch(/17.*114.*3919.*119.*ne lit pas la nuit/)
  expect(sayReply('fr', { text: 'dangerMedical', values: {} }, voice)).toMatch(/15.*112.*114.*ne lit pas la nuit/)
})

test('while the service works, a danger is told that it calls, or reads: of the night not a word, and the same numbers', () => {
  const monday = voiceOf(USUAL).now.set({ weekday: 1, hour: 9, minute: 37 })
  const said = (text: 'dangerSelf' | 'dangerAnother' | 'dangerVictim' | 'dangerMedical', now = monday) =>
    sayReply('fr', { text, values: {} }, { ...voiceOf(USUAL), now })
  expect(said('dangerSelf')).toMatch(/15.*114.*3114.*est prévenu et va vous appeler\.$/)
  expect(said('dangerAnother')).toMatch(/15.*17.*114.*3114.*est prévenu et va vous appeler\.$/)
  // A call may expose who is threatened.
  expect(said('dangerVictim')).toMatch(/17.*114.*3919.*119.*est prévenu et vous lit\.$/)
  // Whoever is busy saving a life is not rung meanwhile by our promise.
  expect(said('dangerMedical')).toMatch(/15.*112.*114.*est prévenu et vous lit\.$/)
  for (const now of [monday.set({ hour: 8 }), monday.set({ hour: 17 }), monday.set({ weekday: 6 })])
    expect(said('dangerSelf', now)).toMatch(/ne lit pas la nuit/)
  for (const language of LANGUAGES)
    for (const text of ['dangerSelf', 'dangerAnother', 'dangerVictim', 'dangerMedical'] as const) {
      const [day, night] = [monday, monday.set({ hour: 3 })].map((now) =>
        sayReply(language, { text, values: {} }, { ...voiceOf(USUAL), now }),
      )
      expect(day).not.toBe(night)
      expect(day?.match(/\d+/g)).toEqual(night?.match(/\d+/g))
      expect(segments(day ?? '')).toMatchObject({ segments: 1, odd: [] })
    }
})

test('what another one may read over somebody’s shoulder names neither violence nor an alert', () => {
  for (const text of ['dangerControlled', 'optedOutControlled'] as const) {
    const said = LANGUAGES.map((language) => sayReply(language, { text, values: {} }, voiceOf(USUAL))).join(' ')
    expect(said).toMatch(/17.*114/)
    expect(said).not.toMatch(/violence|3919|119|alert|danger/i)
  }
})

/** Days and hours are written whole in plain French: three of them take a second segment. */
const LISTS_IN_FULL = new Set<Reply['text']>(['slotsOffered', 'slotTaken'])

function say(language: Language, { kind, values }: TextSaid, told: Values): string {
  return sayText(language, kind, values, voiceOf(told))
}
