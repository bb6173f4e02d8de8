import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

/** What the machines on one Postgres say to each other: that something may be due. Nothing of whom or what. */
export interface Line {
  /** Tells the others; asked for again before it is told, once. */
  tell(): void
  /** Hears the others until it is closed, and itself once the line is there again after it was cut: something may have been missed. */
  hear(heard: () => void): void
  close(): Promise<void>
}

const CHANNEL = 'justif_due'
/** A line that was cut without a word is known by asking. */
const ASKED_EVERY_MS = 10_000
const PATIENCE_MS = 5_000
const AGAIN_AFTER_MS = 1_000

/** Tells by the pool, outside any transaction: at the end of one, all that tell would commit one after the other. */
export function openLine(url: string, pool: pg.Pool): Line {
  const own = randomUUID()
  const closing = new AbortController()
  let telling: Promise<unknown> | undefined
  let again = false
  let hearing: Promise<void> | undefined

  return {
    tell,
    hear(heard) {
      hearing ??= listen(heard)
    },
    async close() {
      closing.abort()
      await telling
      await hearing
    },
  }

  function tell() {
    again = true
    // Whoever is not told finds what is due at its next tick.
    telling ??= tellAll()
      .catch(() => {})
      .finally(() => {
        telling = undefined
      })
  }

  async function tellAll() {
    while (again) {
      again = false
      await pool.query('select pg_notify($1, $2)', [CHANNEL, own])
    }
  }

  async function listen(heard: () => void) {
    const { signal } = closing
    for (let first = true; !signal.aborted; first = false) {
      const line = new pg.Client({
        connectionString: url,
        connectionTimeoutMillis: PATIENCE_MS,
        query_timeout: PATIENCE_MS,
      })
      const cut = new Promise<'cut'>((resolve) => {
        for (const how of ['end', 'error'] as const) line.on(how, () => resolve('cut'))
      })
      line.on('notification', ({ payload }) => {
        if (payload !== own) heard()
      })
      try {
        await line.connect()
        await line.query(`listen ${CHANNEL}`)
        if (!first) heard()
        while ((await Promise.race([cut, waited(ASKED_EVERY_MS, signal)])) === 'waited') await line.query('select 1')
      } catch {
        // Not there: it is tried again as long as the store is open.
      }
      await Promise.race([line.end(), waited(AGAIN_AFTER_MS, signal)]).catch(() => {})
      await waited(AGAIN_AFTER_MS, signal)
    }
  }
}

function waited(ms: number, signal: AbortSignal): Promise<'waited' | 'closing'> {
  return pause(ms, 'waited' as const, { signal, ref: false }).catch(() => 'closing')
}
