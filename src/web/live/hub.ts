import { PassThrough } from 'node:stream'
import type { Parts } from '../../app/parts.ts'
import { countToTake } from '../../app/worklist/count-to-take.ts'
import type { Store } from '../../store/engine/database.ts'
import { readNewsMark } from '../../store/threads/news.ts'
import { listWriters } from '../../store/threads/threads.ts'

/** What a page is told: how many requests nobody has taken, and a word that changes with every news. */
export interface News {
  open: number
  mark: string
}

/** Whose page is open. */
interface Listener {
  officeId: string
  sessionKey: string
  agentId: string
  /** Whose conversation it shows. */
  probationerId?: string | undefined
}

/** Tells pages that are open what is new in their office, by streams that end by themselves. */
export interface Hub {
  /**
   * A stream of an office's news, and of who writes to somebody, their present state first; undefined when there are
   * too many. In one browser the page opened last has it: the first of too many is told to ask by the minute.
   */
  open(listener: Listener): PassThrough | undefined
  /** Something may be new: asked of each office somebody looks at, once for many words. */
  poke(): void
  /** Ends every stream at once. */
  close(): void
}

/** As many browsers as a large department has; more ask by the minute. */
const MOST_STREAMS = 300
/** A browser opens six connections to one host: pages must still come. */
const MOST_OF_ONE = 3
/** A session that is over, or an agent who may no longer, hears nothing after this. */
const LASTS_MS = 5 * 60_000
/** Sooner than proxies and our own server cut a silent line. */
const PING_MS = 20_000
/** What another machine, or a deed that wakes nobody, changed. */
const LOOKED_AT_EVERY_MS = 10_000
const TOGETHER_MS = 250
const NOBODY = ''

interface Open extends Listener {
  stream: PassThrough
  /** What it was last told of who writes. */
  writer: string
  end: () => void
}

export function openHub({ store, clock }: Pick<Parts, 'store' | 'clock'>, failed: (error: unknown) => void): Hub {
  const streams = new Set<Open>()
  const told = new Map<string, string>()
  let looking: NodeJS.Timeout | undefined
  let every: NodeJS.Timeout | undefined
  let pinging: NodeJS.Timeout | undefined
  let isClosed = false

  return {
    open(listener) {
      if (isClosed) return undefined
      makeRoom(listener.sessionKey)
      if (streams.size >= MOST_STREAMS) return undefined
      const stream = new PassThrough()
      const over = setTimeout(() => one.end(), LASTS_MS).unref()
      const one: Open = {
        ...listener,
        stream,
        writer: NOBODY,
        end() {
          clearTimeout(over)
          streams.delete(one)
          stream.end()
          if (streams.size === 0) rest()
        },
      }
      stream.once('close', one.end).on('error', one.end)
      streams.add(one)
      stream.write('retry: 3000\n\n')
      every ??= setInterval(look, LOOKED_AT_EVERY_MS).unref()
      pinging ??= setInterval(ping, PING_MS).unref()
      readNews(store, listener.officeId).then((news) => stream.writable && stream.write(asEvent(news)), failed)
      tellWriters([one]).catch(failed)
      return stream
    },
    poke() {
      if (streams.size > 0) looking ??= setTimeout(look, TOGETHER_MS).unref()
    },
    close() {
      isClosed = true
      for (const { end } of streams) end()
      rest()
    },
  }

  /** A page that was left may not have closed its own yet. */
  function makeRoom(sessionKey: string) {
    const [first, ...others] = [...streams].filter((one) => one.sessionKey === sessionKey)
    if (!first || 1 + others.length < MOST_OF_ONE) return
    first.stream.write('event: elsewhere\ndata: \n\n')
    first.end()
  }

  function look() {
    looking = undefined
    for (const officeId of new Set([...streams].map((one) => one.officeId))) tell(officeId).catch(failed)
    tellWriters([...streams]).catch(failed)
  }

  /** Who writes to the person a page shows, and for how long that is believed: a page forgets it by itself. */
  async function tellWriters(open: Open[]) {
    const ids = new Set(open.flatMap(({ probationerId }) => probationerId ?? []))
    if (ids.size === 0) return
    const now = clock.now()
    const writers = await listWriters(store, [...ids], now)
    for (const one of open) {
      const writer = writers.get(one.probationerId ?? '')
      const other = writer?.agentId === one.agentId ? undefined : writer
      const told = other ? `${other.agentId} ${+other.until}` : NOBODY
      if (one.writer === told || !one.stream.writable) continue
      one.writer = told
      const data = other ? { name: other.name, ms: Math.max(0, other.until.diff(now).toMillis()) } : {}
      one.stream.write(`event: writing\ndata: ${JSON.stringify(data)}\n\n`)
    }
  }

  async function tell(officeId: string) {
    const news = await readNews(store, officeId)
    if (told.get(officeId) === news.mark) return
    told.set(officeId, news.mark)
    for (const one of streams) if (one.officeId === officeId) one.stream.write(asEvent(news))
  }

  function ping() {
    for (const { stream } of streams) stream.write('event: ping\ndata: \n\n')
  }

  function rest() {
    for (const timer of [looking, every, pinging]) clearTimeout(timer)
    looking = every = pinging = undefined
    told.clear()
  }
}

export async function readNews(store: Store, officeId: string): Promise<News> {
  const [open, mark] = await Promise.all([countToTake(store, officeId), readNewsMark(store, officeId)])
  return { open, mark }
}

function asEvent(news: News): string {
  return `data: ${JSON.stringify(news)}\n\n`
}
