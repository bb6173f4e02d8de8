import { activityFigures, DEEDS_TOLD } from '../../src/domain/effect/activity.ts'
import { type ActivityCount, type ActivityWhat, TOPICS } from '../../src/domain/effect/activity-count.ts'
import { LEAST_PEOPLE } from '../../src/domain/effect/mask.ts'
import type { PlacedTexts } from '../../src/domain/effect/texts.ts'

const MESSAGES = ['received', 'answeredAlone', 'handedOver', 'neither', 'corrected', 'invited'] as const

type Told = (typeof DEEDS_TOLD)[number] | (typeof MESSAGES)[number]

/** Figures of activity with the numbers as they were counted, before anything is hidden; medians too. */
export function asCounted(counts: readonly ActivityCount[]) {
  const times = (what: ActivityWhat, detail?: string) =>
    counts
      .filter((count) => count.what === what && (detail === undefined || count.detail === detail))
      .reduce((sum, one) => sum + one.times, 0)
  // Of so many times as many, each another's, the middle is the same.
  const many = counts.map((count) => ({ ...count, times: count.times * LEAST_PEOPLE, people: null }))
  const { theyAnswered, weAnswered, agentDealt } = activityFigures(many)
  return {
    ...(Object.fromEntries([...DEEDS_TOLD, ...MESSAGES].map((what) => [what, times(what)])) as Record<Told, number>),
    freed: times('moved') + times('freed'),
    answered: times('theyAnswered'),
    asked: Object.fromEntries(TOPICS.map((topic) => [topic, times('asked', topic)])),
    ...{ theyAnswered, weAnswered, agentDealt },
  }
}

/** The same of texts. */
export function textsAsCounted(counts: readonly PlacedTexts[]) {
  const sum = (fates: readonly string[], of: 'texts' | 'segments' = 'texts') =>
    counts.reduce((total, one) => (one.kind !== 'email' && fates.includes(one.fate) ? total + one[of] : total), 0)
  const taken = ['sent', 'delivered', 'undelivered']
  return {
    left: sum(taken),
    segments: sum(taken, 'segments'),
    delivered: sum(['delivered']),
    failed: sum(['undelivered', 'refused']),
    received: sum(['received']),
  }
}
