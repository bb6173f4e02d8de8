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
  /** By the text, its name once it was asked again; the oldest first. */
  readonly #names = new Map<string, string | undefined>()
  #named = 0

  // The driver has one method for many ways to ask: those with values are a text beside them, or an object.
  override query = ((what: unknown, values?: unknown[], ...others: unknown[]) => {
    const ask = super.query as (...asked: unknown[]) => unknown
    const config = (typeof what === 'string' ? { text: what } : what) as pg.QueryConfig
    const given = values ?? config.values
    const name = Array.isArray(given) && given.length > 0 ? (config.name ?? this.#nameFor(config.text)) : undefined
    return ask.call(this, name ? { ...config, name } : what, values, ...others)
  }) as pg.Client['query']

  /** From its second time on: much is asked once, and makes room for what is asked later. */
  #nameFor(text: string): string | undefined {
    if (text.length > LONGEST_KEPT) return undefined
    const known = this.#names.get(text)
    if (known !== undefined) return known
    if (this.#names.has(text)) this.#names.set(text, `kept ${++this.#named}`)
    else if (this.#hasRoom()) this.#names.set(text, undefined)
    return this.#names.get(text)
  }

  #hasRoom(): boolean {
    if (this.#names.size < KEPT_AT_MOST) return true
    const once = [...this.#names].find(([, name]) => name === undefined)
    return once !== undefined && this.#names.delete(once[0])
  }
}
