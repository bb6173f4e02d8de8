import type { Design } from '../../../src/domain/trial/protocol.ts'

/** A trial as somebody may plan it. */
export const DESIGN: Design = {
  question: 'Inviter à répondre fait-il venir davantage ?',
  extra: 'invitation',
  types: ['TEL', 'SPIP'],
  weeks: 26,
  outcomeWeeks: 4,
  looks: 'one',
  smallestDifference: 0.05,
  size: { people: 1200, appointments: 3000 },
  assumed: { missedRate: 0.2, appointmentsEach: 3, withinPerson: 0.1, unknownShare: 0.1 },
}
