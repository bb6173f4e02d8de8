import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import type { Office, Wording } from '../../src/domain/office.ts'
import { LANGUAGES } from '../../src/domain/people.ts'
import { CONTROLLED, SAFETY } from '../../src/locales/limits.ts'
import { flawsOf, whyUnsaid } from '../../src/locales/own-words.ts'
import { LOCALES, sayReply, sayText, sayWritten } from '../../src/locales/say.ts'
import { SENTENCES, type SentenceId } from '../../src/locales/sentences.ts'

const FR = LOCALES.fr
const SUMMONS = '{from}: on vous attend {when}, {place}. {invitation}'

describe.each(LANGUAGES)('in %s', (language) => {
  test('our own sentences have no flaw but those that nobody may change', () => {
    const locale = LOCALES[language]
    for (const [id, templates] of Object.entries(locale.sentences) as [SentenceId, readonly string[]][]) {
      const flaws = flawsOf(locale, id, templates)
      if (locale.limits || !SAFETY.includes(id)) expect(flaws, id).toEqual([])
      else expect(flaws).toMatchObject([{ code: 'locked' }])
    }
  })

  test('what must be kept is kept of every answer to a danger, and said by ours', () => {
    const { limits } = LOCALES[language]
    if (!limits) return
    for (const id of SAFETY.filter((one) => one.startsWith('danger') || one.startsWith('opted')))
      expect(limits.keeps[id], id).toBeDefined()
    for (const id of CONTROLLED) expect(flawsOf(LOCALES[language], id, LOCALES[language].sentences[id])).toEqual([])
  })
})

describe.each(LANGUAGES)('an answer to a danger, a STOP or a wrong number may be worded in %s', (language) => {
  const locale = LOCALES[language]
  const codes = (id: SentenceId, template: string) =>
    flawsOf(locale, id, [template]).map(({ code, what }) => `${code} ${what}`)

  test('but not without what it means, its numbers and its words to answer with', () => {
    for (const id of SAFETY) {
      const [ours] = locale.sentences[id]
      const found = codes(id, 'Bla.')
      const numbers = (ours.match(/\d{2,}/g) ?? []).map((number) => `missingNumber ${number}`)
      expect(found, id).toEqual(expect.arrayContaining(numbers))
      const lost = (locale.limits?.keeps[id] ?? []).map(([phrase]) => `missingMeaning ${phrase}`)
      expect(found, id).toEqual(expect.arrayContaining(lost))
      for (const answer of ['STOP', 'START'])
        expect(found.includes(`missingAnswer ${answer}`)).toBe(ours.includes(answer))
      expect(codes(id, `${ours} Bla.`), id).toEqual([])
    }
  })

  test.runIf(language === 'ar')(
    'nor without those of a language that has no capitals, which stand in quotation marks',
    () => {
      const [ours] = locale.sentences.askWrongNumber
      expect(codes('askWrongNumber', ours.replace('رقم خاطئ', 'لا'))).toEqual(['missingAnswer رقم خاطئ'])
    },
  )

  test('nor with what reveals, promises a reader at any hour, or alarms whoever reads over a shoulder', () => {
    const { revealing = [], overclaims = [], alarming = [] } = locale.limits ?? {}
    for (const word of revealing) expect(codes('thanks', `Bla ${word}.`)).toContain(`revealing ${word}`)
    for (const word of overclaims) expect(codes('thanks', `Bla ${word}.`)).toContain(`overclaims ${word}`)
    for (const word of alarming)
      expect(codes('dangerControlled', `${locale.sentences.dangerControlled[0]} ${word}.`)).toContain(
        `alarming ${word}`,
      )
    for (const list of [revealing, overclaims, alarming]) expect(list.length).toBeGreaterThan(7)
  })
})

describe('what an office writes is refused', () => {
  const codes = (id: SentenceId, ...templates: string[]) =>
    flawsOf(FR, id, templates).map(({ code, what }) => (what ? `${code} ${what}` : code))

  test('without who writes, the day and hour, or the place; a shorter way may leave out what one of ours does', () => {
    expect(codes('summons.meeting', 'Venez.')).toEqual([
      'missingValue from',
      'missingValue when',
      'missingValue place',
      'missingValue invitation',
    ])
    expect(codes('untilAnswered.meeting', "Rien n'est changé: cela tient, {when}.")).toEqual(['missingValue place'])
    const full = 'Votre rendez-vous tient: {when}, {place}.'
    expect(codes('untilAnswered.meeting', full, 'Cela tient: {when}.')).toEqual([])
    expect(codes('untilAnswered.meeting', full, 'Cela tient.')).toEqual(['missingValue when'])
    expect(codes('slotsOffered', 'Votre rendez-vous tient. {choices} {numbers} ou AUTRE')).toEqual([
      'missingValue when',
    ])
    expect(codes('reminder.none.meeting', '{from}: {soon}, {place}. {invitation}')).toEqual([])
  })

  test('with a value that the sentence has not, or a brace that closes nothing', () => {
    expect(codes('thanks', 'Merci {prenom}')).toEqual(['unknownValue prenom'])
    expect(codes('thanks', 'Merci {à vous')).toEqual(['brace'])
    expect(codes('thanks', '   ')).toEqual(['empty'])
    expect(codes('thanks')).toEqual(['empty'])
    expect(codes('thanks', 'a'.repeat(481))).toEqual(['endless'])
    expect(codes('thanks', ...'abcdefg')).toEqual(['tooManyWays'])
  })

  test('without a number to call, a word to answer with, or what it means', () => {
    expect(codes('dangerSelf', 'Appelez le 3114, ou le 114 par SMS. Le SPIP ne lit pas la nuit.')).toEqual([
      'missingNumber 15',
    ])
    expect(codes('dangerSelf', 'Appelez le 15, le 114 par SMS ou le 3114.')).toEqual(['missingMeaning pas la nuit'])
    expect(codes('dangerVictim', 'Appelez le 17, le 3919, le 119. Le SPIP ne lit pas la nuit.')).toEqual([
      'missingNumber 114',
    ])
    expect(codes('optedOut', 'Vous ne recevrez plus de SMS. Vos rendez-vous restent obligatoires.')).toEqual([
      'missingAnswer START',
    ])
    expect(codes('optedOut', 'Plus de SMS. Pour reprendre: START.')).toEqual(['missingMeaning obligatoire'])
    expect(codes('wrongNumber', 'Merci.')).toEqual(['missingMeaning ne recevra plus'])
    expect(codes('invitation', 'Dites-nous si vous venez.')).toEqual(['missingAnswer OUI'])
    expect(codes('askWrongNumber', "Ce n'est pas le bon numéro ? Répondez MAUVAIS. Sinon, rien ne change.")).toEqual([
      'missingAnswer MAUVAIS NUMERO',
    ])
    expect(codes('readLater', 'Votre message est lu. {standing}')).toEqual(['missingMeaning heures de bureau'])
  })

  test('with words that reveal, that promise somebody at any hour, or that the carrier acts on', () => {
    expect(codes('summons.work', `${SUMMONS} Venez au stage.`)).toEqual(['revealing stage'])
    expect(codes('thanks', 'Le juge et le TIG vous saluent.')).toEqual(['revealing tig', 'revealing juge'])
    expect(codes('thanks', 'Bravo pour votre désintoxication')).toEqual(['revealing désintoxication'])
    expect(codes('thanks', 'On vous lit la nuit.')).toEqual(['overclaims lit la nuit'])
    expect(codes('dangerControlled', 'Urgence: 17, ou 114, jour et nuit. Le SPIP est alerté.')).toEqual([
      'alarming alerte',
    ])
    expect(codes('thanks', 'Répondez YES.')).toEqual(['carrierWord YES'])
  })

  test('to a danger or a STOP, in a language for which nobody wrote what it must keep', () => {
    const { limits: _, ...unlimited } = FR
    expect(flawsOf(unlimited, 'dangerSelf', FR.sentences.dangerSelf)).toMatchObject([{ code: 'locked' }])
    expect(flawsOf(unlimited, 'thanks', ['Merci bien.'])).toEqual([])
  })
})

test('what an office says is its own, in its language, within other sentences too', () => {
  const wording = wordingOf({
    'summons.meeting': [SUMMONS],
    invitation: ['Dites OUI.'],
    fromFor: ['{sender}, {firstName}'],
  })
  expect(summonsOf(wording)).toMatch(/^SPIP 92: on vous attend jeudi 14\/01 à 14h30, .*Nanterre\. Dites OUI\.$/)
  expect(summonsOf(wording, 'en')).toMatch(/^SPIP 92: you have an appointment/)
  expect(sayText('fr', 'summons', { appointment }, { ...voiceOf(wording), addressee: 'Zoé' })).toMatch(
    /^SPIP 92, Zoé: on/,
  )
})

test('of its own ways too the fullest that fits is said; ours, where each names what there is not', () => {
  const wording = wordingOf({
    contact: ['{sender} attend votre appel: {phone}.'],
    thanks: [`Merci. ${'Bonne journée. '.repeat(12)}`, 'Merci !'],
  })
  expect(sayReply('fr', { text: 'thanks', values: {} }, voiceOf(wording))).toBe('Merci !')
  const office = { ...voiceOf(wording).office, phone: undefined }
  expect(sayText('fr', 'missed', { appointment }, { ...voiceOf(wording), office })).toMatch(
    /en répondant ici\. SPIP 92$/,
  )
})

test('a sentence whose values are others than when it was written is ours again, and so is one that may not be said', () => {
  const old = { 'summons.meeting': { templates: [SUMMONS], values: ['from', 'when', 'place'] } }
  expect(summonsOf({ fr: old })).toMatch(/vous avez rendez-vous/)
  expect(whyUnsaid(old['summons.meeting'], FR, 'summons.meeting')).toEqual(['valuesChanged'])
  expect(summonsOf(wordingOf({ 'summons.meeting': ['{from}: venez.'] }))).toMatch(/vous avez rendez-vous/)
})

test('what agents write is begun in the office’s words too', () => {
  const office = { wording: wordingOf({ addressed: ['{firstName}, {said}'] }) }
  expect(sayWritten('fr', 'Appelez-moi', 'Zoé', office)).toBe('Zoé, Appelez-moi')
  expect(sayWritten('fr', 'Appelez-moi', 'Zoé', {})).toBe('Pour Zoé. Appelez-moi')
})

function wordingOf(templates: Partial<Record<SentenceId, string[]>>): Wording {
  const own = Object.entries(templates) as [SentenceId, string[]][]
  return { fr: Object.fromEntries(own.map(([id, some]) => [id, { templates: some, values: SENTENCES[id] }])) }
}

function summonsOf(wording: Wording, language: 'fr' | 'en' = 'fr'): string {
  return sayText(language, 'summons', { appointment }, voiceOf(wording))
}

function voiceOf(wording: Wording) {
  const office: Office = {
    id: 'office',
    code: 'SPIP',
    name: 'SPIP 92',
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
    wording,
  }
  return { office, now: appointment.startsAt.minus({ days: 1 }) }
}

const appointment = {
  id: 'appointment',
  officeId: 'office',
  probationerId: 'person',
  type: 'SPIP',
  reference: undefined,
  startsAt: DateTime.fromISO('2027-01-14T14:30', { zone: 'Europe/Paris' }),
  minutes: 30,
  place: {
    ...{ id: 'place', officeId: 'office', name: 'SPIP des Hauts-de-Seine', address: '94 bd Leclerc, 92000 Nanterre' },
    ...{ directions: undefined, contact: undefined },
  },
  agentId: undefined,
  documents: [],
  status: 'planned' as const,
  answer: 'none' as const,
  version: 1,
  movedByText: 0,
  slotId: undefined,
  doubtful: false,
}
