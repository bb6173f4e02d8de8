/** What people asked of us by text. */
export const TOPICS = [
  'when',
  'where',
  'who',
  'documents',
  'several',
  'obligations',
  'sentence',
  'consequences',
  'agent',
] as const
export type Topic = (typeof TOPICS)[number]

export type ActivityWhat =
  | 'confirmed'
  | 'moved'
  | 'freed'
  | 'asked'
  | 'late'
  | 'cannotCome'
  | 'optedOut'
  | 'received'
  | 'answeredAlone'
  | 'handedOver'
  | 'neither'
  | 'corrected'
  /** Texts that asked for an answer, and the seconds that the first text after each took to come. */
  | 'invited'
  | 'theyAnswered'
  /** The seconds that our answer, and an agent, took; of an agent 'pending' too. */
  | 'weAnswered'
  | 'agentDealt'

/** How often something happened in a month of an office. */
export interface ActivityCount {
  what: ActivityWhat
  /** A topic, or rounded seconds; empty of the others. */
  detail: string
  times: number
  /** Of how many people, or numbers that wrote; of a duration, of all durations of its kind. Without it, each is as if another person's. */
  people?: number | null
}

/** The detail of what nobody has dealt with yet. */
export const PENDING = 'pending'

/** A count with where it was made, as far as several are told together. */
export type PlacedCount = ActivityCount & { officeId?: string; month?: string }

/** Counts by the month of the office in which they were made. */
export function placesOf<Count extends { officeId?: string; month?: string }>(
  counts: readonly Count[],
): Map<string, Count[]> {
  return Map.groupBy(counts, ({ officeId, month }) => `${officeId} ${month}`)
}
