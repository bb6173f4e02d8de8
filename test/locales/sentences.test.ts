import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import type { ListedDuty, PlainFact, Reply } from '../../src/conversation/reply.ts'
import type { Answer, ComingAppointment, Slot } from '../../src/domain/appointment.ts'
import {
  GENERAL_DUTIES,
  type GeneralDuty,
  OBLIGATIONS,
  type Obligation,
  type ObligationCode,
} from '../../src/domain/obligation.ts'
import type { Office, Place } from '../../src/domain/office.ts'
import { LANGUAGES, type Language } from '../../src/domain/people.ts'
import { segments } from '../../src/domain/segments.ts'
import type { TextValues, Voice } from '../../src/locales/locale.ts'
import { sayReply, sayText } from '../../src/locales/say.ts'
import { FOREIGN, TOPICS } from '../../src/understanding/intent.ts'

/** A usual case, and the longest real values: an address of 80 characters, a place of 30, a name with œ and ê. */
const USUAL = {
  place: 'SPIP des Hauts-de-Seine',
  address: '94 bd du Général Leclerc, 92000 Nanterre',
  office: 'SPIP 92',
}
const LONG = {
  place: 'Maison de l’Œuvre et du Chêne',
  address: 'Résidence des Chênes, bâtiment C, 124 bis avenue de la République, 92700 Colombes',
  office: 'SPIP Seine-St-Denis',
}

const TEXTS: (keyof TextValues)[] = [
  'summons',
  'reminder',
  'moved',
  'cancelled',
  'excused',
  'restored',
  'moveRefused',
  'missed',
]
const ANSWERS: Answer[] = ['none', 'confirmed', 'declined', 'moveAsked']
const TYPES = ['SPIP', 'TEL', 'VISITE', 'TIG', 'JAP']

for (const language of LANGUAGES) {
  describe(`in ${language}`, () => {
    for (const [name, values] of Object.entries({ usual: USUAL, long: LONG })) {
      const atMost = name === 'usual' ? 1 : 2
      test.each(textsOf(values))(`with ${name} values, %s is GSM-7 and at most ${atMost} segment(s)`, (_, say) => {
        const text = say(language)
        expect(segments(text).odd).toEqual([])
        expect(segments(text).segments, text).toBeLessThanOrEqual(atMost)
      })

      test.each(repliesOf(values))(`with ${name} values, %s is GSM-7 and at most two segments`, (_, reply) => {
        const text = sayReply(language, reply, voiceOf(values))
        expect(segments(text).odd).toEqual([])
        expect(segments(text).segments, text).toBeLessThanOrEqual(2)
      })
    }

    test.each(repliesOf(USUAL).filter(([, { text }]) => ONE_SEGMENT.has(text)))(
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
          expect(text).toMatch(/(?:pour|for) Jean-Francois[.:]/i)
          expect(segments(text)).toMatchObject({ odd: [] })
          expect(segments(text).segments, text).toBeLessThanOrEqual(2)
        }
        for (const [, reply] of repliesOf(values)) {
          const text = sayReply(language, reply, voice)
          // What an office typed is never told where somebody else reads.
          if (reply.text === 'obligation' && reply.values.entry.kind === 'own' && isTyped(reply.values.entry)) continue
          if ('appointment' in reply.values) expect(text).toMatch(/^(?:Pour|For) Jean-Francois\. /)
          expect(segments(text).segments, text).toBeLessThanOrEqual(2)
        }
      }
    })

    test('what people are summoned to always has its day and hour', () => {
      for (const [, say] of textsOf(USUAL)) expect(say(language)).toMatch(/14h30|2:30pm/)
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
    expect(told({ text, values: { appointment } })).not.toMatch(/14h30|2:30pm/)
  }
  for (const text of ['tooLateToMove', 'moveAsked', 'declineNoted'] as const) {
    expect(told({ text, values: { appointment } })).not.toMatch(/14h30|2:30pm/)
  }
  expect(told({ text: 'grave', values: { reason: 'alreadyMissed', appointment } })).not.toMatch(/14h30|2:30pm/)
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
    for (const [, say] of textsOf(USUAL)) expect(say(language)).not.toMatch(/\b(YES|CANCEL|END|QUIT|UNSTOP)\b/)
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

test('danger is answered with the numbers that help, and nobody is said to read at night', () => {
  const voice = voiceOf(USUAL)
  expect(sayReply('fr', { text: 'dangerSelf', values: {} }, voice)).toMatch(/3114.*15.*ne lit pas la nuit/)
  expect(sayReply('fr', { text: 'dangerAnother', values: {} }, voice)).toMatch(/15.*17.*114.*3114.*ne lit pas la nuit/)
  expect(sayReply('fr', { text: 'dangerVictim', values: {} }, voice)).toMatch(/17.*114.*3919.*119.*ne lit pas la nuit/)
})

test('what another one may read over somebody’s shoulder names neither violence nor an alert', () => {
  for (const text of ['dangerControlled', 'optedOutControlled'] as const) {
    const said = LANGUAGES.map((language) => sayReply(language, { text, values: {} }, voiceOf(USUAL))).join(' ')
    expect(said).toMatch(/17.*114/)
    expect(said).not.toMatch(/violence|3919|119|alert|danger/i)
  }
})

/** Answers that a usual case can give in one segment; lists of slots and of duties need two. */
const ONE_SEGMENT = new Set<Reply['text']>([
  'confirmed',
  'whichAppointment',
  'askConfirmation',
  'slotsOffered',
  'slotTaken',
  'listOpen',
  'changed',
  'moveAsked',
  'writeToRegistry',
  'lateNoted',
  'when',
  'where',
  'who',
  'documents',
  'facts',
  'allCount',
  'askBefore',
  'nothingComing',
  'handedOver',
  'documentNoted',
  'phoneNoted',
  'callbackNoted',
  'notUnderstood',
  'notUnderstoodAmong',
  'passedOn',
  'readToo',
  'stillNear',
  'notedNear',
  'thanksNear',
  'requestNoted',
  'automatic',
  'notToday',
  'listNumbers',
  'toldByAnother',
  'restPassedOn',
  'confirmedAll',
  'allStand',
  'askWhether',
  'askStop',
  'askWrongNumber',
  'help',
  'thanks',
  'greeting',
  'optedOut',
  'optedOutAlone',
  'askWhoseStop',
  'optedIn',
  'optedInAlone',
  'askWhoseStart',
  'wrongNumber',
  'stillWrongNumber',
  'languageChanged',
  'dangerSelf',
  'dangerAnother',
  'dangerVictim',
  'dangerThreat',
  'dangerControlled',
  'optedOutControlled',
  'stranger',
  'sharedNumber',
  'whichPerson',
])

function isTyped({ obligation: { words, detail, proof } }: Extract<ListedDuty, { kind: 'own' }>): boolean {
  return Boolean(words || detail || proof)
}

type Values = typeof USUAL

function textsOf(values: Values): [string, (language: Language) => string][] {
  return TYPES.flatMap((type) =>
    TEXTS.flatMap((kind) =>
      (kind === 'reminder' ? ANSWERS : (['none'] as const)).map((answer): [string, (language: Language) => string] => [
        `${kind} ${type} ${answer}`,
        (language) => sayText(language, kind, { appointment: appointmentOf(values, type), answer }, voiceOf(values)),
      ]),
    ),
  )
}

function repliesOf(values: Values): [string, Reply][] {
  const appointment = appointmentOf(values, 'SPIP')
  const slots = [0, 1, 2].map((days) => slotOf(values, days))
  const [slot = slotOf(values, 0)] = slots
  const replies: Reply[] = [
    { text: 'confirmed', values: { appointment } },
    { text: 'notToday', values: { appointment } },
    { text: 'listNumbers', values: { count: 3 } },
    { text: 'wishPassedOn', values: { count: 3, appointment } },
    ...(['whichAppointment', 'confirmedAll', 'allStand'] as const).flatMap((text): Reply[] => [
      { text, values: { appointments: [appointment, appointment, appointment] } },
      { text, values: { appointments: [appointment, { ...appointment, type: 'TEL' }] } },
    ]),
    { text: 'askConfirmation', values: { appointment } },
    ...(['decline', 'reschedule', 'late'] as const).flatMap((deed) =>
      ['SPIP', 'TEL', 'VISITE'].map((type): Reply => {
        return { text: 'askWhether', values: { deed, appointment: appointmentOf(values, type) } }
      }),
    ),
    { text: 'slotsOffered', values: { appointment, slots } },
    { text: 'slotTaken', values: { slots } },
    { text: 'listOpen', values: { count: 3, appointment } },
    { text: 'listOpen', values: { count: 2, appointment: undefined } },
    { text: 'changed', values: { slot } },
    { text: 'moveAsked', values: { appointment } },
    { text: 'tooLateToMove', values: { appointment } },
    { text: 'writeToRegistry', values: { appointment } },
    ...(['hospital', 'custody', 'grief', 'refusal', 'movedAway', 'alreadyMissed'] as const).map(
      (reason): Reply => ({ text: 'grave', values: { reason, appointment } }),
    ),
    { text: 'lateNoted', values: { appointment, minutes: 20, soon: true } },
    { text: 'lateNoted', values: { appointment, minutes: undefined, soon: false } },
    { text: 'when', values: { appointment, asks: true } },
    { text: 'when', values: { appointment, asks: false } },
    { text: 'whichPerson', values: { firstNames: ['Jean-François', 'Marie-Hélène'] } },
    { text: 'whichPerson', values: { firstNames: ['Jean-François'] } },
    { text: 'where', values: { appointment } },
    { text: 'who', values: { appointment } },
    { text: 'documents', values: { appointment, obligations: [] } },
    ...[true, false].map((asks): Reply => ({ text: 'facts', values: { appointment, asked: ASKED, asks } })),
    { text: 'obligations', values: { entries: GENERAL_DUTIES.slice(0, 3).map(generalDuty), more: true } },
    { text: 'obligations', values: { entries: GENERAL_DUTIES.slice(3).map(generalDuty), more: false } },
    { text: 'obligations', values: { entries: [10, 11, 12].map((number) => ownDuty(number, WORDS)), more: false } },
    { text: 'obligations', values: { entries: [], more: false } },
    ...[true, false].map((more): Reply => ({ text: 'allCount', values: { more } })),
    ...GENERAL_DUTIES.map((duty, index): Reply => {
      return { text: 'obligation', values: { entry: generalDuty(duty, index), more: true } }
    }),
    ...CODES.map((code, index): Reply => {
      return { text: 'obligation', values: { entry: ownDuty(index + 7, { code }), more: false } }
    }),
    { text: 'obligation', values: { entry: ownDuty(7, WORDS), more: true } },
    { text: 'obligation', values: { entry: ownDuty(7, { code: 'reparer', detail: 'à partir de mars' }), more: true } },
    {
      text: 'obligation',
      values: { entry: ownDuty(7, { ...WORDS, detail: WORDS.words, dueOn: '2027-03-12' }), more: true },
    },
    {
      text: 'obligation',
      values: { entry: ownDuty(7, { code: 'soins', detail: WORDS.words, proof: WORDS.words }), more: true },
    },
    ...TOPICS.map((topic): Reply => ({ text: 'topic', values: { topic } })),
    { text: 'handedOver', values: { appointment } },
    { text: 'notUnderstoodAmong', values: { appointments: [appointment, appointment, appointment] } },
    { text: 'notUnderstood', values: { appointment: { ...appointment, answer: 'confirmed' } } },
    { text: 'languageChanged', values: { language: 'en' } },
    { text: 'languageChanged', values: { language: 'fr' } },
    ...(['askBefore', 'documentNoted', 'phoneNoted', 'callbackNoted', 'notUnderstood', 'passedOn'] as const).flatMap(
      (text): Reply[] => [
        { text, values: { appointment } },
        { text, values: { appointment: undefined } },
      ],
    ),
    ...(
      [
        'consequences',
        'nothingComing',
        'readToo',
        'stillNear',
        'notedNear',
        'thanksNear',
        'requestNoted',
        'automatic',
        'toldByAnother',
        'restPassedOn',
        'askStop',
        'askWrongNumber',
        'help',
        'thanks',
        'greeting',
        'optedOut',
        'optedOutAlone',
        'askWhoseStop',
        'optedIn',
        'optedInAlone',
        'askWhoseStart',
        'wrongNumber',
        'stillWrongNumber',
        'dangerSelf',
        'dangerAnother',
        'dangerVictim',
        'dangerThreat',
        'dangerControlled',
        'optedOutControlled',
        'stranger',
        'sharedNumber',
      ] as const
    ).map((text) => ({ text, values: {} }) as Reply),
  ]
  return replies.map((reply, index) => [`${reply.text} (${index})`, reply])
}

const ASKED = [{ fact: 'where' }, { fact: 'who' }, { fact: 'documents', obligations: [] }] satisfies PlainFact[]

const CODES = Object.keys(OBLIGATIONS) as ObligationCode[]

/** What a file may say at its longest, with letters that are not GSM-7 and some that count twice. */
const WORDS = { words: `Ne pas s’approcher du château {à moins de 500 €} de Mme ${'Lefèvre-Çelik, '.repeat(40)}` }

function generalDuty(duty: GeneralDuty, index: number): ListedDuty {
  return { kind: 'general', number: index + 1, duty }
}

function ownDuty(number: number, more: Partial<Obligation>): ListedDuty {
  const obligation: Obligation = {
    id: `o${number}`,
    probationerId: 'p',
    code: undefined,
    words: undefined,
    detail: undefined,
    dueOn: undefined,
    proof: undefined,
    status: 'current',
    ...more,
  }
  return { kind: 'own', number, obligation }
}

const THURSDAY = DateTime.fromISO('2027-01-14T14:30', { zone: 'Europe/Paris' })

function placeOf({ place, address }: Values): Place {
  return { id: 'place', officeId: 'office', name: place, address, directions: undefined, contact: undefined }
}

function appointmentOf(values: Values, type: string): ComingAppointment {
  return {
    id: 'appointment',
    officeId: 'office',
    probationerId: 'person',
    type,
    reference: undefined,
    startsAt: THURSDAY.toUTC(),
    minutes: 30,
    place: placeOf(values),
    agentId: 'agent',
    documents: ["attestation d'emploi"],
    status: 'planned',
    answer: 'none',
    version: 1,
    movedByText: 0,
    slotId: undefined,
    doubtful: false,
    moving: 'self',
    agentName: 'Marie Lefèvre',
  }
}

function slotOf(values: Values, days: number): Slot {
  return {
    id: `slot-${days}`,
    officeId: 'office',
    type: 'SPIP',
    startsAt: THURSDAY.plus({ days, hours: 2 }).toUTC(),
    minutes: 30,
    place: placeOf(values),
    agentId: 'agent',
    capacity: 1,
    taken: 0,
  }
}

function voiceOf({ office: name }: Values): Voice {
  const office: Office = {
    id: 'office',
    code: 'SPIP',
    name,
    zone: 'Europe/Paris',
    holidayRegion: 'FR',
    closedDays: [],
    openedDays: [],
    sendingHours: 'always',
    reminders: [],
    phone: '01 40 97 00 00',
    email: undefined,
    typeWords: {},
    statusWords: {},
    digestAt: '17:30',
    segmentPrice: undefined,
  }
  return { office, now: THURSDAY.minus({ days: 1 }) }
}
