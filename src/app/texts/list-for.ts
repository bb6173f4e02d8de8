import type { CarrierRecord } from '../../domain/message.ts'
import type { Message } from '../../store/messages/message.ts'
import { describeError, isStoreFailure } from '../describe-error.ts'
import { inFlight } from '../in-flight.ts'
import type { Parts } from '../parts.ts'
import { noteAsked } from './cut-off.ts'

const LISTINGS_AT_ONCE = 10
/** By a clock that ran ahead when we called, the text would be older than the call. Its body and its sid tell it from others. */
const CLOCK_AHEAD = { days: 3 }

/** A text in doubt and, of what the carrier lists for its number, whatever has its very words. */
export interface Listed {
  message: Message
  records: CarrierRecord[]
}

/**
 * Asks the carrier what it took for the numbers of these texts, several at a time and once for each number, until it is over: the rest is asked
 * for later. By number and not for all at once: only such a list is short enough to say that a text is absent. `unlisted`: the carrier cannot
 * list, and will not list the others either.
 */
export async function listFor(
  parts: Parts,
  messages: readonly Message[],
  isOver: () => boolean,
): Promise<{ listed: Listed[]; unlisted: Message[] }> {
  const listed: Listed[] = []
  const unlisted: Message[] = []
  await inFlight(
    LISTINGS_AT_ONCE,
    Map.groupBy(messages, ({ phone }) => phone),
    async ([phone, texts]) => {
      if (unlisted.length > 0 || isOver()) return
      const records = await listSince(parts, phone, texts)
      if (!records) unlisted.push(...texts)
      for (const message of records ? texts : []) {
        listed.push({ message, records: (records ?? []).filter(({ body }) => body === message.body) })
      }
    },
  )
  return { listed, unlisted }
}

async function listSince(parts: Parts, phone: string, texts: readonly Message[]): Promise<CarrierRecord[] | undefined> {
  const { carrier, log } = parts
  const tried = texts.map(({ firstTriedAt, createdAt }) => firstTriedAt ?? createdAt)
  const first = tried.reduce((one, other) => (one < other ? one : other))
  try {
    const sent = await carrier.listSent(phone, first.minus(CLOCK_AHEAD))
    noteAsked(parts, true)
    return sent
  } catch (error) {
    if (isStoreFailure(error)) throw error
    noteAsked(parts, false)
    log.warn({ messages: texts.map(({ id }) => id), ...describeError(error) }, 'the carrier cannot list')
    return undefined
  }
}
