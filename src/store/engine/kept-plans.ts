import pg from 'pg'

/** Of one connection: the server holds the plan of each in its memory, some tens of kilobytes. */
const KEPT_AT_MOST = 400
/** Many rows in one statement: each number of them would be another, and planning is little of what they cost. */
const LONGEST_KEPT = 8000

/**
 * A connection that has the server keep the plan of what it is asked again with other values. What has no name is parsed and planned anew each
 * time (Postgres manual, PREPARE), which takes longer than running it.
 */
export class PlanKeepingClient extends pg.Client {
  readonly #placeOf = new Map<string, number>()

  // The driver has one method for many ways to ask: those with values are a text beside them, or an object.
  override query = ((what: unknown, values?: unknown, ...others: unknown[]) => {
    const ask = super.query as (...asked: unknown[]) => unknown
    const config = (typeof what === 'string' ? { text: what } : what) as pg.QueryConfig
    const name = (values ?? config.values) ? (config.name ?? this.#nameFor(config.text)) : undefined
    return ask.call(this, name ? { ...config, name } : what, values, ...others)
  }) as pg.Client['query']

  /** From its second time on: much is asked once. */
  #nameFor(text: string): string | undefined {
    const place = this.#placeOf.get(text)
    if (place !== undefined) return `kept ${place}`
    if (this.#placeOf.size < KEPT_AT_MOST && text.length <= LONGEST_KEPT) this.#placeOf.set(text, this.#placeOf.size)
    return undefined
  }
}
