import type { DeedTold } from './activity.ts'
import type { ActivityCount, ActivityWhat, Topic } from './activity-count.ts'
import { PENDING } from './activity-count.ts'
import { roundedSeconds } from './durations.ts'

/** A text exchanged with a number, in words or not any more. Instants are milliseconds. */
export interface ExchangedText {
  id: string
  direction: 'in' | 'out'
  kind: string
  /** Whether it answers what somebody just wrote. */
  isAnswer: boolean
  /** The carrier's name of the message: its own, of one that came in; of an answer, of the one it answers. */
  sid: string | undefined
  /** Of a person, the number it came from; of ours, the one it went to. */
  phoneKey: string
  createdAt: number
  /** Undefined of what never left, and of what came in. */
  sentAt: number | undefined
}

/** What was left to a person of the office because somebody wrote. */
export interface LeftToAgent {
  messageId: string
  appointmentId: string | undefined
  probationerId: string | undefined
  kind: string
  /** When an agent was done with it. */
  doneAt: number | undefined
  /** What the person did since made an end of it, and no agent. */
  settledOtherwise: boolean
}

/** What the journal says of an appointment or a person. */
export interface Deed {
  what: string
  appointmentId: string | undefined
  probationerId: string | undefined
}

/** An appointment whose moment was given back. */
export interface GivenBack {
  appointmentId: string
  probationerId: string
}

/** All that an office exchanged in a day. */
export interface DayOfActivity {
  /** In the order in which they were written. */
  texts: readonly ExchangedText[]
  left: readonly LeftToAgent[]
  deeds: readonly Deed[]
  /** Appointments whose moment an agent gave back ahead of its hour, because they were asked to. */
  freed: readonly GivenBack[]
}

/** Counts a month of an office, given day by day in their order, with the days after it in which its texts were still answered. */
export interface ActivityTally {
  add(day: DayOfActivity): void
  counts(): ActivityCount[]
}

const HOUR = 3_600_000
const ANSWERED_WITHIN = 48 * HOUR

/** How long after a month its texts are still answered: these days are given too. */
export const ANSWER_DAYS = ANSWERED_WITHIN / (24 * HOUR)

/** `until`: when the month ends, in milliseconds; what comes later only answers what was sent in it. */
export function tallyActivity(until: number): ActivityTally {
  const times = new Map<ActivityWhat, Map<string, number>>()
  const whose = new Map<string, Set<string>>()
  const once: Once = {
    confirmed: new Map(),
    moved: new Map(),
    freed: new Map(),
    late: new Map(),
    cannotCome: new Map(),
    optedOut: new Map(),
  }
  const invitations = new Map<string, number>()

  return {
    add(day) {
      const counted = day.texts.filter(({ createdAt }) => createdAt < until)
      for (const text of day.texts) follow(text)
      countAnswers(counted, day.left)
      for (const deed of day.deeds) note(deed)
      for (const { appointmentId, probationerId } of day.freed) once.freed.set(appointmentId, probationerId)
    },
    counts() {
      // What people moved themselves is given back too, and counted there.
      const freed = new Map([...once.freed].filter(([appointmentId]) => !once.moved.has(appointmentId)))
      const fixed = Object.entries({ ...once, freed }).flatMap(([what, of]) => {
        const people = new Set(of.values()).size
        return of.size > 0 ? [{ what: what as ActivityWhat, detail: '', times: of.size, people }] : []
      })
      const others = [...times].flatMap(([what, details]) =>
        [...details].map(([detail, times]) => ({ what, detail, times, people: whose.get(sameOf(what, detail))?.size })),
      )
      return [...fixed, ...others]
    },
  }

  function count(what: ActivityWhat, { phoneKey }: ExchangedText, detail: string | number = ''): void {
    const details = times.get(what) ?? new Map<string, number>()
    times.set(what, details.set(String(detail), (details.get(String(detail)) ?? 0) + 1))
    const same = sameOf(what, String(detail))
    whose.set(same, (whose.get(same) ?? new Set()).add(phoneKey))
  }

  /** The first text after one of ours that asks for it; a later one of ours asks anew. */
  function follow(text: ExchangedText): void {
    const { direction, kind, phoneKey, createdAt, sentAt } = text
    if (direction === 'out') {
      if (sentAt === undefined || createdAt >= until || !isInvitation(kind)) return
      count('invited', text)
      invitations.set(phoneKey, sentAt)
      return
    }
    const invitedAt = invitations.get(phoneKey)
    if (invitedAt === undefined || createdAt < invitedAt) return
    invitations.delete(phoneKey)
    if (createdAt - invitedAt <= ANSWERED_WITHIN) count('theyAnswered', text, secondsBetween(invitedAt, createdAt))
  }

  function countAnswers(texts: readonly ExchangedText[], toAgents: readonly LeftToAgent[]): void {
    const answers = Map.groupBy(
      texts.filter(({ direction, isAnswer }) => direction === 'out' && isAnswer),
      ({ sid, ...text }) => sid ?? instantOf(text),
    )
    const leftBy = Map.groupBy(toAgents, ({ messageId }) => messageId)
    for (const text of texts.filter(({ direction }) => direction === 'in')) {
      count('received', text)
      const ours = [text.sid ?? '', instantOf(text)].flatMap((turn) => answers.get(turn) ?? [])
      const handed = leftBy.get(text.id) ?? []
      const left = ours.filter(({ sentAt }) => sentAt !== undefined)
      const sent = left.flatMap(({ sentAt }) => sentAt ?? [])
      if (sent.length > 0) count('weAnswered', text, secondsBetween(text.createdAt, Math.min(...sent)))
      count(handed.length > 0 ? 'handedOver' : left.length > 0 ? 'answeredAlone' : 'neither', text)
      for (const topic of topicsOf(left, handed)) count('asked', text, topic)
      countHanded(text, handed)
    }
  }

  function countHanded(text: ExchangedText, handed: readonly LeftToAgent[]): void {
    for (const { kind, appointmentId, probationerId } of handed)
      if (kind === 'late' || kind === 'cannotCome') keep(kind, appointmentId ?? text.id, probationerId)
    const theirs = handed.filter(({ settledOtherwise }) => !settledOtherwise)
    // On a number that several share each of them has a request: it is dealt with when the first is.
    const done = theirs.flatMap(({ doneAt }) => doneAt ?? [])
    if (theirs.length > 0)
      count('agentDealt', text, done.length > 0 ? secondsBetween(text.createdAt, Math.min(...done)) : PENDING)
  }

  function note({ what, appointmentId, probationerId }: Deed): void {
    if (what === 'appointmentConfirmed') keep('confirmed', appointmentId, probationerId)
    if (what === 'appointmentDeclined') keep('cannotCome', appointmentId, probationerId)
    if (what === 'latenessAnnounced') keep('late', appointmentId, probationerId)
    if (what === 'appointmentMovedByText') keep('moved', appointmentId, probationerId)
    if (what === 'textsStopped') keep('optedOut', probationerId, probationerId)
  }

  /** Of whom it is not known any more, each is somebody else. */
  function keep(deed: DeedTold, id: string | undefined, person: string | undefined): void {
    if (id) once[deed].set(id, person ?? once[deed].get(id) ?? id)
  }
}

/** What the journal is read for. */
export const DEEDS = [
  'appointmentConfirmed',
  'appointmentDeclined',
  'latenessAnnounced',
  'appointmentMovedByText',
  'textsStopped',
] as const

/** What an agent does to an appointment that gives its moment back. */
export const GIVES_BACK = ['appointmentMoved', 'appointmentCancelled', 'appointmentExcused'] as const

/** What was done once, an appointment or a person, and whose it is. */
type Once = Record<DeedTold, Map<string, string>>

/** What people are counted of together: of durations, all of a kind; of topics, each. */
function sameOf(what: ActivityWhat, detail: string): string {
  return what === 'asked' ? `${what} ${detail}` : what
}

/** What is said once a day does not name the message it answers, but is written in its turn: at the same instant, to the same number. */
function instantOf({ phoneKey, createdAt }: Pick<ExchangedText, 'phoneKey' | 'createdAt'>): string {
  return `${phoneKey} ${createdAt}`
}

function isInvitation(kind: string): boolean {
  return kind === 'summons' || kind === 'moved' || kind === 'restored' || /^before\d+$/.test(kind)
}

/** The topic of each of our answers that tells one. */
const TOPIC_OF: Readonly<Record<string, Topic>> = {
  when: 'when',
  where: 'where',
  who: 'who',
  documents: 'documents',
  facts: 'several',
  allStand: 'several',
  obligations: 'obligations',
  obligation: 'obligations',
  allCount: 'obligations',
  askBefore: 'obligations',
  topic: 'sentence',
  consequences: 'consequences',
  callbackNoted: 'agent',
}

function topicsOf(answers: readonly ExchangedText[], handed: readonly LeftToAgent[]): Set<Topic> {
  const topics = new Set(answers.flatMap(({ kind }) => TOPIC_OF[kind] ?? []))
  return handed.some(({ kind }) => kind === 'callback') ? topics.add('agent') : topics
}

function secondsBetween(from: number, until: number): number {
  return roundedSeconds((until - from) / 1000)
}
