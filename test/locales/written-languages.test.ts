import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import type { Reply } from '../../src/conversation/reply.ts'
import { segments, toGsm7 } from '../../src/domain/segments.ts'
import { ar } from '../../src/locales/ar/index.ts'
import { fr } from '../../src/locales/fr/index.ts'
import type { Locale, TextValues, Voice } from '../../src/locales/locale.ts'
import { replies } from '../../src/locales/replies.ts'
import { ro } from '../../src/locales/ro/index.ts'
import { ru } from '../../src/locales/ru/index.ts'
import { SENTENCES, type SentenceId } from '../../src/locales/sentences.ts'
import { type Speaker, speakerOf } from '../../src/locales/speaker.ts'
import { namesIn, waysToFill } from '../../src/locales/template.ts'
import { addressed, texts } from '../../src/locales/texts.ts'
import { tr } from '../../src/locales/tr/index.ts'
import { understand } from '../../src/understanding/understand.ts'
import {
  appointmentOf,
  isTyped,
  LONG,
  ONE_SEGMENT,
  repliesOf,
  type TextSaid,
  THURSDAY,
  textsOf,
  USUAL,
  type Values,
  voiceOf,
} from '../support/every-sentence.ts'

/** Languages that people read here and that nobody writes to us in. `segments`: of a text with usual values, and with the longest. */
const WRITTEN: Record<'ar' | 'ro' | 'tr' | 'ru', { locale: Locale; gsm7: boolean; usual: number; long: number }> = {
  ar: { locale: ar, gsm7: false, usual: 2, long: 3 },
  ro: { locale: ro, gsm7: true, usual: 1, long: 2 },
  tr: { locale: tr, gsm7: true, usual: 1, long: 2 },
  ru: { locale: ru, gsm7: false, usual: 2, long: 3 },
}

/** What counts the segments of thousands of ways to say something. */
const LONG_ONE = { tags: 'long' }

/** A place as short as most are. */
const SHORT: Values = { ...USUAL, place: 'SPIP Nanterre', address: '' }

/** Explanations of legal words and of obligations may be longer. */
const EXPLAINED = new Set<Reply['text']>(['topic', 'consequences', 'obligation', 'obligations'])

describe.each(Object.entries(WRITTEN) as [keyof typeof WRITTEN, (typeof WRITTEN)['ar']][])(
  'in %s',
  (code, { locale: written, gsm7, ...limits }) => {
    const locale = gsm7 ? inGsm7(written) : written
    const all = Object.entries(written.sentences) as [SentenceId, readonly string[]][]
    const spoken = (values: Values, voice = voiceOf(values)) => speakerOf(code, locale, voice)

    test('there is each sentence that is said, and it names each of its values in some way', () => {
      expect(all.map(([id]) => id).toSorted()).toEqual(Object.keys(SENTENCES).toSorted())
      for (const [id, templates] of all)
        expect([...new Set(templates.flatMap(namesIn))].toSorted(), id).toEqual([...SENTENCES[id]].toSorted())
    })

    test('no word mixes letters of two alphabets, and folding to GSM-7 loses none', () => {
      for (const said of everyWord(written)) {
        expect(said).not.toMatch(/\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Arabic}]/u)
        expect(said).not.toMatch(/[\p{Script=Cyrillic}\p{Script=Arabic}]\p{Script=Latin}/u)
        // ОК of two Cyrillic letters is not read as a yes.
        expect(said).not.toMatch(/(?<!\p{L})[А-ЯЁ]{2,}(?!\p{L})/u)
        if (gsm7) expect(folded(said).length, said).toBe(said.length)
        expect(said).not.toMatch(/\s{2}|\s[.,،؟]/)
      }
    })

    for (const [name, values] of Object.entries({ usual: USUAL, long: LONG })) {
      const limit = name === 'usual' ? limits.usual : limits.long
      for (const how of gsm7 ? [asItIs] : [asItIs, roomier])
        test(
          `with ${name} values, ${how.name}, each text is in its letters and at most ${limit} segment(s), with its hour and place`,
          LONG_ONE,
          () => {
            const speaker = how(spoken(values))
            for (const [what, told] of textsOf(values)) {
              const text = sayOwn(speaker, told)
              expectLetters(text, gsm7)
              expect(segments(text).segments, `${what}: ${text}`).toBeLessThanOrEqual(limit)
              expect(text, what).toContain('14:30')
              const { place } = told.values.appointment
              const where = [place.name, place.address.replace(/\d{5} /, '')].map(toGsm7)
              const french = sayOwn(spokenFrench(values), told)
              const tells = (said: string) => where.some((one) => said.includes(one))
              expect(tells(text), text).toBe(tells(french))
            }
          },
        )

      for (const how of gsm7 ? [asItIs] : [asItIs, roomier])
        test(
          `with ${name} values, ${how.name}, each answer is in its letters and as short, with the hours and the numbers of the French one`,
          LONG_ONE,
          () => {
            const speaker = how(spoken(values))
            for (const [what, reply] of repliesOf(values)) {
              const text = sayReply(speaker, reply)
              const french = sayReply(spokenFrench(values), reply)
              expectLetters(text, gsm7)
              const most = gsm7 ? (name === 'usual' && ONE_SEGMENT.has(reply.text) ? 1 : 2) : mostOf(reply, limit)
              expect(segments(text).segments, `${what}: ${text} ${text.length}`).toBeLessThanOrEqual(most)
              if (/14h30/.test(french)) expect(text, what).toContain('14:30')
              if (/16h30/.test(french)) expect(text.match(/16:30/g)?.length, what).toBe(french.match(/16h30/g)?.length)
              expect(helpIn(text), what).toEqual(helpIn(french))
              if (PLACED.has(reply.text)) expect(text, what).toMatch(/SPIP des|Leclerc|OEuvre|Colombes/)
            }
          },
        )
    }

    test('the reminder of the eve, on any day, is one segment with day, hour and a short place', LONG_ONE, () => {
      for (let day = 0; day < 7; day++)
        for (const [what, told] of textsOf(SHORT).filter(([, { kind }]) => kind === 'reminder'))
          for (const before of [0, 1, 2]) {
            const startsAt = THURSDAY.plus({ days: day })
            const { appointment, answer } = told.values
            const values = { answer, appointment: { ...appointment, startsAt: startsAt.toUTC() } }
            const text = sayOwn(spoken(SHORT, { ...voiceOf(SHORT), now: startsAt.minus({ days: before, hours: 2 }) }), {
              kind: 'reminder',
              values,
            })
            expect(segments(text).segments, `${what}: ${text} ${text.length}`).toBe(1)
            expect(text).toContain(startsAt.toFormat(locale === ar ? 'dd/MM' : 'dd.MM'))
            expect(text).toContain('14:30')
            expect(text).toContain('SPIP 92')
            if (!['TEL', 'VISITE'].includes(appointment.type)) expect(text).toContain('SPIP Nanterre')
            if (locale === ar && answer === 'none') expect(text).toMatch(/أجيبوا OK/)
          }
    })

    test.runIf(code === 'ar')(
      'a first notice always says that people may write, and a reminder stays in one segment where the place is long',
      () => {
        for (const values of [USUAL, SHORT])
          for (const [, told] of textsOf(values).filter(([, { kind }]) => kind === 'summons'))
            expect(sayOwn(spoken(values), told)).toMatch(/أجيبوا OK أو اكتبوا لنا/)
        const reminder = textsOf(USUAL).find(([what]) => what === 'reminder SPIP none')?.[1] as TextSaid
        const said = sayOwn(spoken(USUAL), reminder)
        expect(segments(said).segments, said).toBe(1)
      },
    )

    test('each duty has its place in a list, and its sentence and usual proof are two segments together', () => {
      const { generalDuties, obligations } = locale.duties
      for (const { short, sentence, proof } of [...Object.values(generalDuties), ...Object.values(obligations)]) {
        expect(short.length, short).toBeLessThanOrEqual(36)
        expect(short).not.toMatch(/[.]$/)
        expect(sentence).toMatch(/^[^.!?؟]+\.$/)
        const [bring] = [...waysToFill(locale.sentences['obligation.bring'], { proof }, ['proof'])]
        const together = proof ? `${sentence} ${bring}.` : sentence
        expect(segments(together).segments, `${together} ${together.length}`).toBeLessThanOrEqual(gsm7 ? 1 : 2)
      }
    })

    test('on a shared number, what concerns one person says for whom', LONG_ONE, () => {
      const speaker = spoken(USUAL, { ...voiceOf(USUAL), addressee: 'Jean-François' })
      for (const [what, told] of textsOf(USUAL)) {
        const text = sayOwn(speaker, told)
        expect(text).toContain('Jean-Francois')
        expect(segments(text).segments, `${what}: ${text}`).toBeLessThanOrEqual(gsm7 ? 2 : 3)
      }
      for (const [what, reply] of repliesOf(USUAL)) {
        if (isTypedIn(reply)) continue
        const text = addressed(speaker, 'Jean-François', sayReply(speaker, reply))
        expect(segments(text).segments, `${what}: ${text}`).toBeLessThanOrEqual(gsm7 ? 2 : 4)
      }
    })

    test('an office without a phone number is named and leaves no gap', () => {
      const voice: Voice = { ...voiceOf(USUAL), office: { ...voiceOf(USUAL).office, phone: undefined } }
      const missed = sayOwn(speakerOf(code, locale, voice), {
        kind: 'missed',
        values: { ...usualAppointment(), answer: 'none' },
      })
      expect(missed).toContain('SPIP 92')
      expect(missed).not.toMatch(/undefined|:\s*\.|\s{2}/)
    })

    test('what has begun is not said to be still to come', () => {
      const speaker = spoken(USUAL, { ...voiceOf(USUAL), now: THURSDAY.plus({ minutes: 30 }) })
      for (const text of [
        'callbackNoted',
        'documentNoted',
        'notUnderstood',
        'passedOn',
        'readLater',
        'handedOver',
        'tooLateToMove',
        'moveAsked',
        'declineNoted',
      ] as const)
        expect(sayReply(speaker, { text, values: usualAppointment() })).not.toContain('14:30')
    })

    test('neither the kind of an appointment nor a sentence is named', () => {
      for (const type of ['TIG', 'STAGE', 'DDSE', 'JAP', 'PREMIER'])
        for (const [, { kind, values }] of textsOf(USUAL).filter(([what]) => what.includes('SPIP'))) {
          const appointment = { ...values.appointment, type }
          const text = sayOwn(spoken(USUAL), { kind, values: { ...values, appointment } })
          expect(text).not.toMatch(REVEALING)
        }
    })

    test('what another one may read over somebody’s shoulder names neither violence nor an alert', () => {
      for (const text of ['dangerControlled', 'optedOutControlled'] as const) {
        const said = sayReply(spoken(USUAL), { text, values: {} })
        expect(said).toMatch(/17.*114/s)
        expect(said).not.toMatch(
          /3919|119|SPIP|violen|viol|pericol|alert|şiddet|siddet|tehlike|насил|опасн|предупрежд|عنف|خطر|تنبيه/i,
        )
      }
    })

    test('the numbers that help are said as they are, and nobody is said to read at night', () => {
      const atNight = { ...voiceOf(USUAL), now: voiceOf(USUAL).now.set({ hour: 3 }) }
      const said = (text: 'dangerSelf' | 'dangerAnother' | 'dangerVictim' | 'dangerMedical') =>
        sayReply(spoken(USUAL, atNight), { text, values: {} })
      const night = /noaptea|gece|ночью|ليلا/
      expect(said('dangerSelf')).toMatch(new RegExp(`15.*114.*3114.*SPIP.*(?:${night.source})`, 's'))
      expect(said('dangerAnother')).toMatch(new RegExp(`15.*17.*114.*3114.*SPIP.*(?:${night.source})`, 's'))
      expect(said('dangerMedical')).toMatch(new RegExp(`15.*112.*114.*SPIP.*(?:${night.source})`, 's'))
      expect(said('dangerVictim')).toMatch(new RegExp(`17.*114.*3919.*119.*SPIP.*(?:${night.source})`, 's'))
    })

    // Those of Romanian and Arabic, which are read, are their own: see other-languages.test.ts.
    test.runIf(code === 'tr' || code === 'ru')(
      'words to answer with are those that are read, and none is one that the carrier acts on',
      () => {
        for (const [id, templates] of all)
          for (const template of templates) {
            const words = template.replace(/\{\w+\}/g, '').match(/(?<![\p{L}])[A-Z]{2,}(?: NUMERO)?(?![\p{L}])/gu) ?? []
            for (const word of words) expect([...Object.keys(READ), 'SUITE', 'SPIP', 'SMS'], id).toContain(word)
          }
        const now = DateTime.now()
        for (const [word, intent] of Object.entries(READ))
          expect(understand(word, 'fr', { now })).toMatchObject({ intent })
      },
    )
  },
)

/** Each word that people are asked to answer with, and what it does. SUITE is read where a list goes on. */
const READ = {
  OK: 'confirm',
  NON: 'decline',
  AUTRE: 'reschedule',
  AIDE: 'help',
  STOP: 'opt_out',
  START: 'opt_in',
  'MAUVAIS NUMERO': 'wrong_person',
  QUAND: 'ask_when',
  OU: 'ask_where',
  QUI: 'ask_who',
  DOCUMENTS: 'ask_documents',
  OBLIGATIONS: 'ask_obligations',
}

/** What a court wrote is told as it is where no code says the same. */
const WORDS_OF_A_FILE = "Ne pas s'approcher"

const PLACED = new Set<Reply['text']>([
  'confirmed',
  'askConfirmation',
  'changed',
  'when',
  'where',
  'who',
  'facts',
  'notToday',
])

const REVEALING =
  /TIG|DDSE|JAP|stage|stagi|bracelet|br[ăa][țt]ar|judec|pedeaps|probați|hakim|ceza|bilezik|судь|наказ|браслет|приговор|قاض|عقوبة|سوار|محكمة/i

/** As said today: the first way that fits one segment, else the shortest. */
function asItIs(speaker: Speaker): Speaker {
  return speaker
}

/** The first way that fits two segments, else the shortest: every template is good, not the shortest alone. */
function roomier(speaker: Speaker): Speaker {
  return {
    ...speaker,
    say: (id, values) => {
      const ways = speaker.ways(id, values)
      return ways.find((way) => segments(way).segments <= 2) ?? speaker.say(id, values)
    },
  }
}

function sayOwn(speaker: Speaker, { kind, values }: TextSaid): string {
  const say = texts[kind] as (speaker: Speaker, values: TextValues['reminder']) => string
  return say(speaker, values)
}

function sayReply(speaker: Speaker, reply: Reply): string {
  const say = replies[reply.text] as (speaker: Speaker, values: Reply['values']) => string
  return say(speaker, reply.values)
}

function spokenFrench(values: Values): Speaker {
  return speakerOf('fr', fr, voiceOf(values))
}

function usualAppointment() {
  return { appointment: appointmentOf(USUAL, 'SPIP') }
}

/** Segments of an answer in letters of which one holds 70. */
function mostOf(reply: Reply, usual: number): number {
  if (isTypedIn(reply)) return 4
  return EXPLAINED.has(reply.text) ? 3 : usual
}

/** Whether it tells what an office typed: never where somebody else reads. */
function isTypedIn(reply: Reply): boolean {
  if (reply.text === 'obligation') return reply.values.entry.kind === 'own' && isTyped(reply.values.entry)
  return reply.text === 'obligations' && reply.values.entries.some((entry) => entry.kind === 'own' && isTyped(entry))
}

/** The numbers of help in a text, each once. */
function helpIn(text: string): string[] {
  return [...new Set(text.match(/(?<![\d:/.])(?:3114|3919|119|114|15|17)(?![\d:/.]\d|\d)/g))].toSorted()
}

function expectLetters(text: string, gsm7: boolean) {
  if (gsm7) expect(segments(text).odd, text).toEqual([])
  else expect(segments(text).encoding === 'UCS-2' || text.startsWith(WORDS_OF_A_FILE), text).toBe(true)
}

/** Every template, name and explanation of a language. */
function everyWord({ sentences, moments, topics, consequences, duties }: Locale): string[] {
  return [
    ...Object.values(sentences).flat(),
    ...moments.weekdays,
    ...moments.shortWeekdays,
    ...Object.values(topics).flat(),
    ...consequences,
    ...[...Object.values(duties.generalDuties), ...Object.values(duties.obligations)].flatMap(
      ({ short, sentence, proof }) => [short, sentence, proof ?? ''],
    ),
  ]
}

/** The language with the letters of GSM-7 alone. */
function inGsm7(locale: Locale): Locale {
  const { moments } = locale
  return {
    ...(foldedAll({ ...locale, moments: undefined }) as Locale),
    moments: {
      ...moments,
      weekdays: moments.weekdays.map(folded),
      shortWeekdays: moments.shortWeekdays.map(folded),
    },
  }
}

function foldedAll(value: unknown): unknown {
  if (typeof value === 'string') return folded(value)
  if (Array.isArray(value)) return value.map(foldedAll)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, foldedAll(one)]))
}

/** Word by word: what is between them, new lines too, stays. */
function folded(text: string): string {
  return text.replace(/\S+/g, toGsm7)
}
