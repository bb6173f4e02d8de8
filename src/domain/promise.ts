/** What the service promises of its own work, measured from what the store holds. */
export const PROMISES = ['texts', 'inbound', 'answers'] as const
/** `texts`: what we send is handed to the carrier in time; `inbound`: what people write is stored before it is acknowledged; `answers`: they are answered at once. */
export type Promised = (typeof PROMISES)[number]

/** How late a text may be handed to the carrier. */
export const WITHIN_SECONDS = { texts: 60, answers: 10 } as const

/** Of a thousand, one may fail. */
export const TARGET = 0.999

/** What became of one promise over some time: how often it was due, how often kept, and by how many seconds it was missed at worst. */
export interface PromiseCount {
  promise: Promised
  due: number
  kept: number
  /** From the hour to the carrier, of the latest; 0 of `inbound`, which is not late but lost on its first way. */
  worst: number
}

export function sharePromised({ due, kept }: Pick<PromiseCount, 'due' | 'kept'>): number | undefined {
  return due > 0 ? kept / due : undefined
}

/** Of 400 texts one late one is less than the target, and no more than what is meant by it: one may always fail. */
export function isBroken({ due, kept }: Pick<PromiseCount, 'due' | 'kept'>): boolean {
  return due - kept > Math.max(1, due * (1 - TARGET))
}

/** Counts of the same promise, added up. */
export function sumPromised(promise: Promised, counts: readonly PromiseCount[]): PromiseCount {
  const sum = { promise, due: 0, kept: 0, worst: 0 }
  for (const one of counts) {
    if (one.promise !== promise) continue
    sum.due += one.due
    sum.kept += one.kept
    sum.worst = Math.max(sum.worst, one.worst)
  }
  return sum
}
