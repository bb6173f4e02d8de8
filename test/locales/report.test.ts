import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { activityFigures } from '../../src/domain/effect/activity.ts'
import type { ActivityCount } from '../../src/domain/effect/activity-count.ts'
import type { OutcomeRow } from '../../src/domain/effect/attendance.ts'
import { publishPeople } from '../../src/domain/effect/mask.ts'
import { OUTCOMES, type OutcomeCounts } from '../../src/domain/effect/outcome.ts'
import type { ReportFigures } from '../../src/domain/effect/report.ts'
import { textFigures } from '../../src/domain/effect/texts.ts'
import { duration, percent } from '../../src/locales/fr/report.ts'
import { reportInWords } from '../../src/locales/report.ts'

/** Each convocation another person's. */
const rowOf = (counts: Partial<OutcomeCounts>) =>
  Object.fromEntries(OUTCOMES.map((outcome) => [outcome, publishPeople(counts[outcome] ?? 0)])) as OutcomeRow
const NONE = rowOf({})
const EMPTY: ReportFigures = {
  attendance: NONE,
  before: NONE,
  spread: undefined,
  activity: activityFigures([]),
  texts: textFigures([]),
  segmentPrice: undefined,
  unreachable: publishPeople(0),
}
const one = { people: 1500, known: 1500, missed: 236, missedSquared: 236, missedByKnown: 236, knownSquared: 1500 }
const GOOD: ReportFigures = {
  attendance: rowOf({ honoured: 1264, missed: 236, excused: 31, cancelled: 12, unknown: 62 }),
  before: rowOf({ honoured: 1100, missed: 300, excused: 20, cancelled: 9, unknown: 0 }),
  // Each appointment another person's.
  spread: { one, other: one, across: { missed: 0, missedByKnown: 0, knownByMissed: 0, known: 0 } },
  activity: activityFigures(
    Object.entries({
      ...{ confirmed: 620, moved: 48, freed: 9, received: 1204, answeredAlone: 960, handedOver: 210, corrected: 7 },
    }).map(([what, times]) => ({ what, detail: '', times }) as ActivityCount),
  ),
  texts: textFigures([
    { kind: 'reminder', fate: 'delivered', code: '', texts: 4100, segments: 4300 },
    { kind: 'reminder', fate: 'sent', code: '', texts: 100, segments: 100 },
  ]),
  segmentPrice: 750,
  unreachable: publishPeople(23),
}
const SIXTY: ReportFigures = {
  ...GOOD,
  attendance: rowOf({ honoured: 90, missed: 30, excused: 0, cancelled: 4, unknown: 80 }),
  before: rowOf({ honoured: 80, missed: 20, excused: 0, cancelled: 0, unknown: 0 }),
  activity: activityFigures([
    { what: 'confirmed', detail: '', times: 12 },
    { what: 'received', detail: '', times: 1 },
    { what: 'handedOver', detail: '', times: 1 },
  ]),
  texts: textFigures([{ kind: 'summons', fate: 'sent', code: '', texts: 1, segments: 1 }]),
  segmentPrice: undefined,
  unreachable: publishPeople(3),
}

function said(figures: ReportFigures, language: 'fr' | 'en' = 'fr'): string[] {
  const month = DateTime.fromISO('2027-01-01', { zone: 'Europe/Paris' })
  return reportInWords({ office: { name: 'SPIP 92' }, month, figures }, language).sentences
}

describe('the five sentences', () => {
  test('of a good month', () => {
    expect(said(GOOD)).toEqual([
      'En janvier 2027, 236 rendez-vous ont été manqués sur 1 500 honorés ou manqués, soit 16 % ; pour 62 autres, l’issue n’est pas notée, et le vrai taux est entre 15 et 20 %.',
      'C’est moins que le mois précédent (21 %) : l’écart est de 2,9 à 8,5 points, plus que n’en fait d’ordinaire le hasard, mais ces chiffres n’en disent pas la cause.',
      '620 rendez-vous ont été confirmés par SMS, 48 ont été déplacés par la personne elle-même, et 57 moments ont été rendus d’avance aux agents, qui peuvent y recevoir quelqu’un d’autre.',
      'Sur 1 204 messages reçus, 960 (80 %) ont eu la réponse du service seul, et 210 (17 %) ont été confiés à un agent ; les agents en ont signalé 7 comme mal compris.',
      'Le service a envoyé 4 200 SMS pour 330,00 € ; d’après l’opérateur, 4 100 (98 %) sont arrivés, et aujourd’hui, 23 personnes attendues ne peuvent pas recevoir de SMS.',
    ])
  })

  test('of a month of which 60 % is known: no rate, and nothing to compare', () => {
    expect(said(SIXTY)).toEqual([
      'En janvier 2027, l’issue n’est connue que pour 60 % des rendez-vous : en dessous de 80 %, aucun taux d’absence n’est donné.',
      'Sans taux, ce mois ne peut pas être comparé au précédent.',
      '12 rendez-vous ont été confirmés par SMS, aucun n’a été déplacé par la personne elle-même, et aucun moment n’a été rendu d’avance aux agents.',
      'Les messages reçus viennent de moins de 5 personnes : ce qu’ils sont devenus n’est pas dit.',
      'Le service a envoyé moins de 5 SMS (leur prix n’est pas indiqué dans les réglages), et aujourd’hui, moins de 5 personnes attendues ne peuvent pas recevoir de SMS.',
    ])
  })

  test('of an empty month', () => {
    expect(said(EMPTY)).toEqual([
      'Aucun rendez-vous n’était prévu en janvier 2027.',
      'Sans taux, ce mois ne peut pas être comparé au précédent.',
      'Aucun rendez-vous n’a été confirmé ni déplacé par SMS.',
      'Aucun message n’a été reçu.',
      'Aucun SMS n’est parti, et aujourd’hui, toutes les personnes attendues peuvent recevoir des SMS.',
    ])
  })

  test('say what chance, few or unknown outcomes leave in doubt', () => {
    const second = (attendance: ReportFigures['attendance'], before = GOOD.before) =>
      said({ ...GOOD, attendance, before })[1]
    const like = rowOf({ honoured: 1100, missed: 300 })
    expect(second(like)).toBe(
      'Il n’y a pas d’écart net avec le mois précédent (21 %) : la différence peut venir du hasard.',
    )
    expect(
      second(rowOf({ honoured: 1000, missed: 400, unknown: 300 }), { ...GOOD.before, unknown: publishPeople(100) }),
    ).toBe(
      'C’est plus que le mois précédent (21 %) : l’écart est de 3,9 à 10,3 points, plus que n’en fait d’ordinaire le hasard, si les rendez-vous sans issue ressemblent aux autres, mais ces chiffres n’en disent pas la cause.',
    )
    expect(said({ ...GOOD, spread: undefined })[1]).toBe(
      'Les rendez-vous de ces deux mois sont effacés : on ne peut plus dire si l’écart entre eux peut venir du hasard.',
    )
    expect(second(like, NONE)).toBe('Le mois précédent n’a pas de taux auquel comparer celui-ci.')
    const first = (attendance: OutcomeRow) => said({ ...GOOD, attendance })[0]
    expect(first(rowOf({ honoured: 10, missed: 5 }))).toBe(
      'En janvier 2027, 5 rendez-vous ont été manqués sur 15 honorés ou manqués, soit 33 % ; sur si peu de rendez-vous, ce taux varie beaucoup par hasard.',
    )
    expect(first(rowOf({ honoured: 3, missed: 30 }))).toBe(
      'En janvier 2027, moins de 5 personnes sont venues à un rendez-vous, et le taux d’absence est entre 88 et 97 %.',
    )
    expect(first(rowOf({ cancelled: 9 }))).toBe(
      'En janvier 2027, trop peu de rendez-vous ont été honorés ou manqués pour qu’un taux d’absence veuille dire quelque chose.',
    )
    expect(first(rowOf({ honoured: 90, missed: 2, unknown: 3 }))).toBe(
      'En janvier 2027, moins de 5 personnes ont manqué un rendez-vous ; pour moins de 5 autres, l’issue n’est pas notée, et le taux d’absence est entre 1 et 9 %.',
    )
    expect(first(rowOf({ honoured: 90 }))).toBe(
      'En janvier 2027, aucun rendez-vous n’a été manqué sur 90 honorés ou manqués, soit 0 %.',
    )
    // Many missed by few people: what is told leaves the rate open.
    expect(first({ ...rowOf({ honoured: 90 }), missed: { least: 5, most: Number.POSITIVE_INFINITY } })).toBe(
      'En janvier 2027, moins de 5 personnes ont manqué un rendez-vous, et le taux d’absence est entre 5 et 100 %.',
    )
    expect(first({ ...rowOf({ honoured: 900 }), unknown: { least: 5, most: Number.POSITIVE_INFINITY } })).toContain(
      'l’issue n’est connue que pour 0 à 100 % des rendez-vous',
    )
    expect(first({ ...rowOf({ honoured: 90 }), unknown: { least: 28, most: 31 } })).toBe(
      'En janvier 2027, l’issue n’est connue que pour 74 à 77 % des rendez-vous : en dessous de 80 %, aucun taux d’absence n’est donné.',
    )
    expect(first(rowOf({ honoured: 164, missed: 36 }))).toBe(
      'En janvier 2027, 36 rendez-vous ont été manqués sur 200 honorés ou manqués, soit 18 %.',
    )
  })

  test('say of what a few people did often that it is at least so many', () => {
    const often = { least: 5, most: Number.POSITIVE_INFINITY }
    const activity = { ...GOOD.activity, confirmed: often, moved: often, freed: often }
    expect(said({ ...GOOD, activity })[2]).toBe(
      'Au moins 5 rendez-vous ont été confirmés par SMS, au moins 5 ont été déplacés par la personne elle-même, et au moins 5 moments ont été rendus d’avance aux agents, qui peuvent y recevoir quelqu’un d’autre.',
    )
  })

  test('say of few messages and texts that they are few, and of what is hidden beside them between which numbers it is', () => {
    const activity = activityFigures(
      Object.entries({ received: 122, answeredAlone: 90, handedOver: 30, corrected: 2 }).map(
        ([what, times]) => ({ what, detail: '', times }) as ActivityCount,
      ),
    )
    const texts = textFigures([
      { kind: 'reminder', fate: 'delivered', code: '', texts: 98, segments: 98 },
      { kind: 'reminder', fate: 'sent', code: '', texts: 2, segments: 3 },
    ])
    expect(said({ ...GOOD, activity, texts }).slice(3)).toEqual([
      'Sur 122 messages reçus, 88 à 91 (entre 72 et 75 %) ont eu la réponse du service seul, et 30 (25 %) ont été confiés à un agent ; les agents en ont signalé moins de 5 comme mal compris.',
      'Le service a envoyé 100 SMS pour 7,58 à 7,80 € ; d’après l’opérateur, 96 à 99 (entre 96 et 99 %) sont arrivés, et aujourd’hui, 23 personnes attendues ne peuvent pas recevoir de SMS.',
    ])
    expect(said({ ...GOOD, activity, texts }, 'en').slice(3)).toEqual([
      'Of 122 messages received, 88 to 91 (between 72 and 75%) were answered by the service alone, and 30 (25%) were handed over to an agent; agents marked fewer than 5 of them as misunderstood.',
      'The service sent 100 texts for €7.58 to €7.80; by the carrier’s word 96 to 99 (between 96 and 99%) arrived, and today 23 people expected cannot be reached by text.',
    ])
    const few = textFigures([{ kind: 'reminder', fate: 'sent', code: '', texts: 2, segments: 3 }])
    expect(said({ ...GOOD, texts: few })[4]).toMatch(
      /^Le service a envoyé moins de 5 SMS pour au moins 0,08 €, et aujour/,
    )
    expect(said({ ...GOOD, texts: few }, 'en')[4]).toMatch(
      /^The service sent fewer than 5 texts for €0.08 or more, and/,
    )
  })

  test('say the same in English', () => {
    expect(said(GOOD, 'en')).toEqual([
      'In January 2027, 236 appointments were missed out of 1,500 kept or missed, that is 16%; what became of 62 others was not noted, and the true rate is between 15 and 20%.',
      'This is less than the month before (21%): the difference is 2.9 to 8.5 points, more than chance usually makes, but these figures do not tell why.',
      '620 appointments were confirmed by text, 48 were moved by the person themselves, and 57 moments were given back to agents ahead of time, who may see somebody else then.',
      'Of 1,204 messages received, 960 (80%) were answered by the service alone, and 210 (17%) were handed over to an agent; agents marked 7 of them as misunderstood.',
      'The service sent 4,200 texts for €330.00; by the carrier’s word 4,100 (98%) arrived, and today 23 people expected cannot be reached by text.',
    ])
  })
})

test.each([
  [12, 'moins d’une minute'],
  [90, '2 min'],
  [3600, '1 h'],
  [47 * 3600, '47 h'],
  [60 * 3600, '3 jours'],
])('%s seconds are %s', (seconds, words) => {
  expect(duration(seconds)).toBe(words)
})

test.each([
  [0, '0 %'],
  [0.002, 'moins de 1 %'],
  [0.184, '18 %'],
  [0.998, '99 %'],
  [1, '100 %'],
])('a share of %s is %s: all and none are said of nothing else', (share, words) => {
  expect(percent(share)).toBe(words)
})
