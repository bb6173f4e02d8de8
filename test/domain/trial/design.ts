import type { Design, Protocol } from '../../../src/domain/trial/protocol.ts'

/** A trial as somebody may plan it. */
export const DESIGN: Design = {
  question: 'Inviter à répondre fait-il venir davantage ?',
  extra: 'invitation',
  types: ['TEL', 'SPIP'],
  others: [],
  weeks: 26,
  outcomeWeeks: 4,
  looks: 'one',
  smallestDifference: 0.05,
  assumed: {
    baseline: 0.2,
    power: 0.8,
    appointments: { mean: 3, variation: 0.5 },
    correlation: 0.1,
    shareLost: 0.2,
    peopleMonthly: 150,
  },
}

/** What an office says, as short as it may be. */
export const SAID: Protocol['said'] = {
  SPIP: {
    texts: [
      { types: ['SPIP', 'TEL'], text: 'summons', language: 'fr', usual: 'Venez. Répondez OUI.', other: 'Venez.' },
    ],
    statusWords: { missed: ['manqué'] },
  },
}
