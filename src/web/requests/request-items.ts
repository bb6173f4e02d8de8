import type { DateTime } from 'luxon'
import { type ReadForAgent, readForAgent } from '../../app/conversations/read-for-agent.ts'
import { isTheirs } from '../../app/misreadings/message-of.ts'
import { listReadOver } from '../../app/people/read-over.ts'
import { dangerIn } from '../../app/worklist/danger-in.ts'
import type { Appointment } from '../../domain/appointment.ts'
import type { Probationer } from '../../domain/people.ts'
import { isDangerRequest } from '../../domain/worklist.ts'
import { type DangerTold, dangerTold } from '../../locales/notice-words.ts'
import { listAgents } from '../../store/agents/agents.ts'
import { listAppointments } from '../../store/appointments/appointments.ts'
import { isInWords } from '../../store/messages/message.ts'
import { listMisreadingsOf, type Misreading } from '../../store/misreadings/misreadings.ts'
import { listNumberMates, listWithSharing } from '../../store/people/by-number.ts'
import { listWhoFollows } from '../../store/people/followed.ts'
import { listRequestsWithCause, type OfficeRequest } from '../../store/requests/requests.ts'
import type { WaitingItem } from '../../store/requests/waiting-requests.ts'
import type { Visit } from '../visit.ts'

/** Something that waits, with all that is needed to deal with it. */
export interface RequestItem {
  /** None for a shared number about which nothing was said yet. */
  request: OfficeRequest | undefined
  kind: string
  person: Probationer | undefined
  appointment: Appointment | undefined
  /** What the person wrote; of a text of ours that was lost, nothing. */
  words: string | undefined
  /** What was made of them, of another language than French. */
  read?: ReadForAgent | undefined
  /** The same, as an agent may say that it was misread: on the person's page it must be shown too. */
  written?: { id: string; misreading: Misreading | undefined } | undefined
  /** Whose number nobody knows. */
  phone: string | undefined
  /** Of what kind of danger the words speak. */
  danger: DangerTold | undefined
  /** Of a person in danger: the agent of this office who follows them. */
  followedBy?: string | undefined
  /** Somebody else reads the person's telephone. */
  controlled: boolean | undefined
  /** Why a text was lost: a word of the store. */
  reason: string | undefined
  since: DateTime | undefined
  agentName: string | undefined
  /** Who else of the office has the same number. */
  mates: NumberMate[]
}

type NumberMate = Pick<Probationer, 'id' | 'lastName' | 'firstName'>

/** Reads a page of what waits; a handful of reads however many there are. */
export async function listItems({ parts, office }: Visit, waiting: WaitingItem[]): Promise<RequestItem[]> {
  const { store } = parts
  const requests = await listRequestsWithCause(
    store,
    waiting.flatMap((item) => ('requestId' in item ? item.requestId : [])),
  )
  const sharingIds = waiting.flatMap((item) => ('sharingId' in item ? item.sharingId : []))
  const personIds = new Set([...requests.flatMap(({ request }) => request.probationerId ?? []), ...sharingIds])
  const appointmentIds = new Set(requests.flatMap(({ request }) => request.appointmentId ?? []))
  const shared = requests.flatMap(({ request }) =>
    request.kind === 'sharedNumber' ? (request.probationerId ?? []) : [],
  )
  const [{ people }, appointments, agents, mates] = await Promise.all([
    listWithSharing(store, [...personIds]),
    listAppointments(store, [...appointmentIds]),
    listAgents(store, office.id),
    listNumberMates(store, office.id, [...shared, ...sharingIds]),
  ])
  const misread = await listMisreadingsOf(
    store,
    requests.flatMap(({ message }) => message?.id ?? []),
  )
  const inDanger = new Set(
    requests.flatMap(({ request }) => (isDangerRequest(request.kind) && request.probationerId) || []),
  )
  const followers = await listWhoFollows(
    store,
    [...people.values()].filter(({ id }) => inDanger.has(id)),
  )
  const readOver = await listReadOver(store, [...people.values()])
  const appointmentOf = new Map(appointments.map((appointment) => [appointment.id, appointment]))
  const nameOf = new Map(agents.map(({ id, name }) => [id, name]))
  const items = new Map(
    requests.map(({ request, message }) => {
      const text = message && isInWords(message) ? message : undefined
      const written = text?.direction === 'in' ? text : undefined
      const person = people.get(request.probationerId ?? '')
      const spoken = isDangerRequest(request.kind) && text ? dangerIn(text, person?.language ?? 'fr') : undefined
      const item: RequestItem = {
        request,
        kind: request.kind,
        person,
        appointment: appointmentOf.get(request.appointmentId ?? ''),
        words: written?.body,
        read: written && readForAgent(written, person?.language ?? 'fr', office.zone),
        written:
          written && person && isTheirs(written, person)
            ? { id: written.id, misreading: misread.get(written.id) }
            : undefined,
        phone: written?.phone,
        danger: spoken && dangerTold(spoken),
        followedBy: nameOf.get(followers.get(request.probationerId ?? '') ?? ''),
        controlled: spoken?.controlled ?? (readOver.has(request.probationerId ?? '') || undefined),
        reason: request.kind === 'unreachable' ? (request.reason ?? message?.reason ?? undefined) : undefined,
        since: request.createdAt,
        agentName: nameOf.get(request.agentId ?? ''),
        mates: matesOf(request.kind === 'sharedNumber' ? request.probationerId : null),
      }
      return [request.id, item]
    }),
  )
  return waiting.flatMap((one) => {
    if ('requestId' in one) return items.get(one.requestId) ?? []
    const person = people.get(one.sharingId)
    return person ? sharing(person, matesOf(person.id)) : []
  })

  function matesOf(id: string | null): NumberMate[] {
    return mates.filter(({ of }) => of === id).map(({ mate }) => mate)
  }
}

function sharing(person: Probationer, mates: NumberMate[]): RequestItem {
  return {
    request: undefined,
    kind: 'sharedNumber',
    person,
    appointment: undefined,
    words: undefined,
    phone: person.phone,
    danger: undefined,
    controlled: undefined,
    reason: undefined,
    since: undefined,
    agentName: undefined,
    mates,
  }
}
