import type { DateTime } from 'luxon'
import { type ReadForAgent, readForAgent } from '../../app/conversations/read-for-agent.ts'
import type { Probationer } from '../../domain/people.ts'
import { ANSWERED_IN_WRITING } from '../../domain/worklist.ts'
import { listAgents } from '../../store/agents/agents.ts'
import { listLastReceived } from '../../store/messages/exchanged.ts'
import { listPeople } from '../../store/people/people.ts'
import { listUnsettledAmong, type UnsettledRequest } from '../../store/requests/requests.ts'
import type { InboxRow } from '../../store/threads/inbox.ts'
import { listThreads, type Thread } from '../../store/threads/threads.ts'
import type { Visit } from '../visit.ts'

/** A conversation as the list shows it. */
export interface InboxItem {
  person: Probationer
  waiting: UnsettledRequest[]
  /** What they wrote last; of a number that several hold, what waits of it. Empty: a picture. */
  words: string
  at: DateTime | undefined
  read: ReadForAgent | undefined
  thread: Thread | undefined
  agentNames: Map<string, string>
}

/** Reads a page of conversations: a handful of reads however many there are. */
export async function listInboxItems({ parts, office }: Visit, rows: InboxRow[]): Promise<InboxItem[]> {
  const { store } = parts
  const ids = rows.map(({ probationerId }) => probationerId)
  const [people, last, unsettled, threads, agents] = await Promise.all([
    listPeople(store, ids),
    listLastReceived(store, ids),
    listUnsettledAmong(store, ids, ANSWERED_IN_WRITING),
    listThreads(store, ids),
    listAgents(store),
  ])
  const waitingOf = Map.groupBy(unsettled, ({ probationerId }) => probationerId ?? '')
  const agentNames = new Map(agents.map(({ id, name }) => [id, name]))
  return ids.flatMap((id) => {
    const person = people.get(id)
    if (!person) return []
    const waiting = waitingOf.get(id) ?? []
    const text = last.get(id)
    const asked = waiting.at(-1)
    const own = text !== undefined && (asked === undefined || asked.createdAt <= text.createdAt)
    return {
      person,
      waiting,
      words: (own ? text.body : asked?.words) ?? '',
      at: own ? text.createdAt : asked?.createdAt,
      read: own ? readForAgent(text, person.language, office.zone) : undefined,
      thread: threads.get(id),
      agentNames,
    }
  })
}
