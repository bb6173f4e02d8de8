import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { AGENT_LANGUAGES } from '../../src/domain/people.ts'
import { type Read, readInWords } from '../../src/locales/read-in-words.ts'
import { DANGERS, INTENTS } from '../../src/understanding/intent.ts'
import { understand } from '../../src/understanding/understand.ts'

describe('what was read of a message, for an agent who does not read its language', () => {
  test.each<[Read, string, string]>([
    [{ intent: 'decline', reason: 'work' }, 'dit ne pas pouvoir venir (travail)', 'says they cannot come (work)'],
    [{ intent: 'ask_where' }, 'demande où c’est', 'asks where it is'],
    [
      { intent: 'reschedule', moment: { from: '2027-03-16', to: '2027-03-16', after: '12:00' } },
      'demande un autre moment : le mardi 16/03, après 12h00',
      'asks for another time: on Tuesday 16 March, after 12:00',
    ],
    [
      { intent: 'decline', moment: { from: '2027-03-16', to: '2027-03-16' } },
      'dit ne pas pouvoir venir (moment cité : le mardi 16/03)',
      'says they cannot come (time named: on Tuesday 16 March)',
    ],
    [
      { intent: 'decline', reason: 'work', moment: { except: [{ from: '2027-03-16', to: '2027-03-16' }] } },
      'dit ne pas pouvoir venir (travail) : pas le mardi 16/03',
      'says they cannot come (work): not on Tuesday 16 March',
    ],
    [{ intent: 'confirm' }, 'confirme le rendez-vous', 'confirms the appointment'],
    [{ intent: 'confirm', bare: true }, 'répond oui', 'answers yes'],
    [{ intent: 'decline', bare: true }, 'répond non', 'answers no'],
    [{ intent: 'late', minutes: 20 }, 'annonce un retard (20 minutes)', 'says they will be late (20 minutes)'],
    [
      { intent: 'distress', danger: 'self' },
      'en danger : parle de mourir ou de se faire du mal',
      'in danger: speaks of dying or of harming themselves',
    ],
    [
      { intent: 'distress', danger: 'self', aboutAnother: true, alsoOptOut: true },
      'danger : dit que quelqu’un d’autre pourrait se faire du mal ou en faire ; ne veut plus de SMS',
      'danger: says that somebody else may come to harm or do some; wants no more texts',
    ],
    [
      { intent: 'distress', danger: 'victim', controlled: true },
      'en danger : dit subir des violences, ou avoir peur de quelqu’un ; quelqu’un d’autre lit son téléphone',
      'in danger: says they are being hurt, or are afraid of somebody; somebody else reads their telephone',
    ],
    [
      { intent: 'decline', also: ['ask_where', 'ask_documents'], besides: true },
      'dit ne pas pouvoir venir ; demande où c’est ; demande quoi apporter ; dit aussi autre chose',
      'says they cannot come; asks where it is; asks what to bring; also says something else',
    ],
    [
      { intent: 'confirm', byAnother: true },
      'quelqu’un d’autre écrit, ou parle pour la personne ; confirme le rendez-vous',
      'somebody else writes, or speaks for the person; confirms the appointment',
    ],
    [
      {
        intent: 'confirm',
        each: [
          { intent: 'confirm', kinds: ['office'] },
          { intent: 'decline', kinds: ['court'] },
        ],
      },
      'confirme le rendez-vous, pour le bureau ; dit ne pas pouvoir venir, pour le tribunal',
      'confirms the appointment, for the office; says they cannot come, for the court',
    ],
    [{ intent: 'choice', choice: 2 }, 'choisit le n° 2 de la liste', 'chooses number 2 of the list'],
    [
      { intent: 'ask_sentence', topic: 'ddse' },
      'demande ce que veut dire « bracelet »',
      'asks what “electronic tag” means',
    ],
    [
      { intent: 'other', perhaps: 'decline', reason: 'ill' },
      'pas sûr : semble ne pas pouvoir venir (maladie)',
      'not sure: seems unable to come (illness)',
    ],
    [{ intent: 'other' }, 'pas compris', 'not understood'],
    [{ intent: 'other', unsaid: 'robot' }, 'réponse automatique d’un téléphone', 'an automatic answer of a telephone'],
  ])('%j', (read, french, english) => {
    expect(readInWords(read, 'fr')).toBe(french)
    expect(readInWords(read, 'en')).toBe(english)
  })

  test('every intent and every danger has its own words', () => {
    for (const language of AGENT_LANGUAGES) {
      const said = [
        ...INTENTS.map((intent) => readInWords({ intent }, language)),
        ...DANGERS.map((danger) => readInWords({ intent: 'distress', danger }, language)),
      ]
      expect(new Set(said).size).toBe(said.length)
    }
  })

  test('nothing that a person wrote is in it: it is the machine’s reading, in words of ours', () => {
    const now = DateTime.fromISO('2027-03-10T10:00', { zone: 'Europe/Paris' })
    const { confidence, because, ...read } = understand('je peux pas venir je bosse chez Zoubir', 'fr', { now })
    expect(readInWords(read, 'fr')).toBe('dit ne pas pouvoir venir (travail)')
    expect(because.length).toBeGreaterThan(0)
    expect(confidence).toBeGreaterThan(0)
  })
})
