import {
  type ActivityCount,
  type ActivityWhat,
  activityFigures,
  DEEDS_TOLD,
  TOPICS,
} from '../../src/domain/effect/activity.ts'

/** Figures of activity with the numbers of people as they were counted, before anything is hidden. */
export function asCounted(counts: readonly ActivityCount[]) {
  const times = (what: ActivityWhat, detail = '') =>
    counts.find((count) => count.what === what && count.detail === detail)?.times ?? 0
  return {
    ...activityFigures(counts),
    ...Object.fromEntries(DEEDS_TOLD.map((deed) => [deed, times(deed)])),
    freed: times('moved') + times('freed'),
    asked: Object.fromEntries(TOPICS.map((topic) => [topic, times('asked', topic)])),
  }
}
