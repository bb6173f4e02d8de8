import { type ActivityWhat, PENDING, type PlacedCount, placesOf } from './activity-count.ts'
import { type Durations, medianOf } from './durations.ts'
import { type Counted, LEAST_PEOPLE, type Published, publishAlone, publishParts, sumOf } from './mask.ts'

/** The middle of how long something took, in seconds, or why it is not told; `pending`: half or more of it still waits. */
export type Speed = number | 'none' | 'few' | 'pending'

/** What is told of messages and of answers to them. */
export interface TalkFigures {
  received: Published
  answeredAlone: Published
  handedOver: Published
  corrected: Published
  /** Texts that invited an answer; of them, those that had one. */
  invited: Published
  answered: Published
  theyAnswered: Speed
  weAnswered: Speed
  agentDealt: Speed
}

/**
 * The messages of some months of some offices, and how fast they were answered. In each month of each office, what became of messages is
 * masked as parts of all that came, and the middle of fewer than five people's is in no other: what is told together rests on nothing else.
 */
export function talkFigures(counts: readonly PlacedCount[]): TalkFigures {
  const places = [...placesOf(counts).values()]
  const told = places.map(publishPlace)
  const sum = (of: (one: PlaceTold) => Published) => sumOf(told.map(of))
  return {
    received: sum(({ received }) => received),
    answeredAlone: sum(({ answeredAlone }) => answeredAlone),
    handedOver: sum(({ handedOver }) => handedOver),
    corrected: sum(({ corrected }) => corrected),
    invited: sum(({ invited }) => invited),
    answered: sum(({ answered }) => answered),
    theyAnswered: speedOf(places, 'theyAnswered'),
    weAnswered: speedOf(places, 'weAnswered'),
    agentDealt: speedOf(places, 'agentDealt'),
  }
}

type PlaceTold = Omit<TalkFigures, 'theyAnswered' | 'weAnswered' | 'agentDealt'>

function publishPlace(counts: readonly PlacedCount[]): PlaceTold {
  const received = countedOf(counts, 'received')
  const [answeredAlone, handedOver] = [countedOf(counts, 'answeredAlone'), countedOf(counts, 'handedOver')]
  const became = publishParts(
    received,
    new Map([
      ['answeredAlone', answeredAlone],
      ['handedOver', handedOver],
      ['neither', restOf(received, [answeredAlone, handedOver], countedOf(counts, 'neither').people)],
    ]),
  )
  const invited = countedOf(counts, 'invited')
  const answered = { ...countedOf(counts, 'theyAnswered'), people: peopleTimed(counts, 'theyAnswered') }
  return {
    received: became.total,
    answeredAlone: became.parts.get('answeredAlone') ?? became.elsewhere,
    handedOver: became.parts.get('handedOver') ?? became.elsewhere,
    corrected: publishAmong(received, countedOf(counts, 'corrected')),
    invited: publishAlone(invited),
    answered: publishAmong(invited, answered),
  }
}

/** What is told of some among all; they are of no more people than all are. Marks outlive the messages they are about. */
function publishAmong(all: Counted, some: Counted): Published {
  if (some.count > all.count) return publishAlone(some)
  const theirs = { ...some, people: Math.min(some.people, all.people) }
  const parts = new Map([
    ['some', theirs],
    ['others', restOf(all, [some])],
  ])
  const { parts: told, elsewhere } = publishParts(all, parts)
  return told.get('some') ?? elsewhere
}

function restOf(all: Counted, parts: readonly Counted[], people = 0): Counted {
  const count = Math.max(0, all.count - parts.reduce((sum, part) => sum + part.count, 0))
  return { count, people: people || count }
}

/** Counted before people were, each is as if another person's. */
function countedOf(counts: readonly PlacedCount[], what: ActivityWhat): Counted {
  const some = counts.filter((count) => count.what === what)
  return {
    count: some.reduce((sum, { times }) => sum + times, 0),
    people: some.reduce((sum, { people, times }) => sum + (people ?? times), 0),
  }
}

function speedOf(places: readonly (readonly PlacedCount[])[], what: ActivityWhat): Speed {
  const timed = places.filter((counts) => peopleTimed(counts, what) > 0)
  const told = timed.filter((counts) => peopleTimed(counts, what) >= LEAST_PEOPLE).flat()
  const some = told.filter((count) => count.what === what)
  if (some.length === 0) return timed.length > 0 ? 'few' : 'none'
  const pending = some.reduce((sum, { detail, times }) => (detail === PENDING ? sum + times : sum), 0)
  return medianOf(durationsOf(some), pending) ?? 'pending'
}

/** Each count of how long something took names the people of all of them. */
function peopleTimed(counts: readonly PlacedCount[], what: ActivityWhat): number {
  const some = counts.filter((count) => count.what === what)
  const times = some.reduce((sum, count) => sum + count.times, 0)
  return Math.min(times, ...some.map(({ people }) => people ?? times))
}

function durationsOf(counts: readonly PlacedCount[]): Durations {
  const durations = new Map<number, number>()
  for (const { detail, times } of counts)
    if (detail !== PENDING) durations.set(Number(detail), (durations.get(Number(detail)) ?? 0) + times)
  return durations
}
