import type { DateTime } from 'luxon'
import type { Session } from '../../store/engine/database.ts'
import { type Lately, listLately } from '../../store/messages/exchanged.ts'
import { BY_HAND, RANK } from '../../store/messages/message.ts'
import { fold } from '../../understanding/reading/fold.ts'
import { TEXTS_AN_HOUR } from '../texts/loop-guard.ts'

/** What was lately exchanged with a number, as far as one message needs. */
export interface Exchange {
  /** Our texts, the latest first. */
  ours(): string[]
  /** What came from there, the latest first. */
  theirs(): string[]
  /** How often, within a day, these words came from there. */
  timesSaid(words: string): number
  /** The last thing we said to this number, since yesterday, was only polite. */
  courtesySaid: boolean
  /** Of the last day, the last text of ours that is no answer is an agent's own: a question in it is the agent's. */
  agentSpokeLast: boolean
  /** Within an hour so many texts went to and fro that ours alone may be too many: they are worth counting. */
  busy: boolean
}

/** No fewer than may go to a number within an hour. */
const RECENT_TEXTS = TEXTS_AN_HOUR
const COURTESIES: readonly string[] = ['thanks', 'greeting']

/** Reads what was lately exchanged with a number. */
export async function exchangeWith(session: Session, phone: string, now: DateTime): Promise<Exchange> {
  const exchanged = await listLately(session, phone, RECENT_TEXTS)
  const since = now.minus({ days: 1 })
  const sent = exchanged.filter(({ direction }) => direction === 'out')
  const heard = exchanged.filter(({ direction, createdAt }) => direction === 'in' && createdAt > since)
  return {
    ours: () => sent.map(({ body }) => body()),
    theirs: () => exchanged.filter(({ direction }) => direction === 'in').map(({ body }) => body()),
    timesSaid(words) {
      const wanted = foldedWords(words)
      return heard.filter(({ body }) => foldedWords(body()) === wanted).length
    },
    courtesySaid: isCourtesy(sent[0], since),
    agentSpokeLast: isAgents(sent, since),
    busy: exchanged.filter(({ createdAt }) => createdAt > now.minus({ hours: 1 })).length >= TEXTS_AN_HOUR,
  }
}

/** Only the letters and digits count: neither case, accents nor marks. */
export function foldedWords(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function isCourtesy(last: Lately | undefined, since: DateTime): boolean {
  return last !== undefined && COURTESIES.includes(last.kind) && last.createdAt > since
}

/** Our answers in between are passed over: only what we send on our own asks anew. */
function isAgents(latestFirst: readonly Lately[], since: DateTime): boolean {
  const asked = latestFirst.find(({ kind, rank }) => kind === BY_HAND || rank === RANK.ours)
  return asked !== undefined && asked.createdAt > since && asked.kind === BY_HAND
}
