/**
 * What this process saw since it started, for whoever watches it: numbers only, of nobody. What is lost with the process is in the store,
 * where it matters.
 */
export interface Counters {
  count(what: Counted, label: string, by?: number): void
  read(what: Counted): ReadonlyMap<string, number>
}

export type Counted =
  /** Messages by what they were taken to mean, and dangers by their kind. */
  | 'heard'
  | 'danger'
  /** Requests by who asks and the first digit of the answer ("sms 2xx"), and the seconds they took by who asks. */
  | 'requests'
  | 'requestSeconds'

export function openCounters(): Counters {
  const counts = new Map<Counted, Map<string, number>>()
  const of = (what: Counted) => {
    const known = counts.get(what) ?? new Map<string, number>()
    counts.set(what, known)
    return known
  }
  return {
    count(what, label, by = 1) {
      of(what).set(label, (of(what).get(label) ?? 0) + by)
    },
    read: of,
  }
}
