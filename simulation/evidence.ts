import type { Session } from '../src/store/engine/database.ts'
import type { MovesSeen } from './accepted-moves.ts'
import type { Taken, VirtualCarrier, Written } from './carrier.ts'
import type { WrongClock } from './clock.ts'
import type { ExpectedAgenda } from './expected-agenda.ts'
import type { FrontDesk } from './front-desk.ts'
import type { Machine } from './machine.ts'
import type { Timeline } from './timeline.ts'
import type { Person } from './town.ts'
import type { Trouble } from './trouble.ts'

type Rows<Table extends keyof Session['tables']> = Session['tables'][Table]['$inferSelect']

/** All that is known when a story is over: the carrier's books first, then ours. */
export interface Evidence {
  taken: Taken[]
  written: Written[]
  people: Person[]
  expected: ExpectedAgenda
  moves: MovesSeen
  /** How many places every slot has. */
  places: Map<string, number>
  /** The first terminal state each text was seen in after a receipt. */
  settled: Map<string, string>
  loud: string[]
  /** When the service did not run. */
  downs: { from: number; to: number }[]
  clock: WrongClock
  endedAt: number
  isUp: boolean
  messages: Map<string, Rows<'messages'>>
  appointments: Map<string, Rows<'appointments'>>
  requests: Rows<'requests'>[]
  emails: Rows<'emails'>[]
  notices: Rows<'notices'>[]
  offices: Map<string, Rows<'offices'>>
  placeNames: Map<string, Rows<'places'>>
  probationers: Map<string, Rows<'probationers'>>
  slots: Rows<'slots'>[]
  figures: Record<string, number>
}

interface Story {
  clock: WrongClock
  timeline: Timeline
  machine: Machine
  carrier: VirtualCarrier
  people: Person[]
  expected: ExpectedAgenda
  moves: MovesSeen
  desk: FrontDesk
  trouble: Trouble
  settled: Map<string, string>
}

export async function gather(story: Story): Promise<Evidence> {
  const { clock, timeline, machine, carrier, people, expected, moves, desk, trouble, settled } = story
  const { db, tables } = machine.store
  const byId = <Row extends { id: string }>(rows: Row[]) => new Map(rows.map((row) => [row.id, row]))
  const messages = byId(await db.select().from(tables.messages))
  const emails = await db.select().from(tables.emails)
  return {
    taken: carrier.taken,
    written: carrier.written,
    people,
    expected,
    moves,
    places: desk.slots.places,
    settled,
    loud: machine.loud,
    downs: machine.downs,
    clock,
    endedAt: timeline.now(),
    isUp: machine.up,
    messages,
    appointments: byId(await db.select().from(tables.appointments)),
    requests: await db.select().from(tables.requests),
    emails,
    notices: await db.select().from(tables.notices),
    offices: byId(await db.select().from(tables.offices)),
    placeNames: byId(await db.select().from(tables.places)),
    probationers: byId(await db.select().from(tables.probationers)),
    slots: await db.select().from(tables.slots),
    figures: {
      people: people.length,
      appointments: expected.entries().length,
      files: desk.counts.files,
      filesCutShort: desk.counts.cutShort,
      textsTaken: carrier.taken.length,
      failuresNeverHeard: carrier.taken.filter(
        ({ state, heard }) => !heard && (state === 'undelivered' || state === 'failed'),
      ).length,
      textsWritten: carrier.written.length,
      offers: moves.counts.offers,
      movesByText: moves.counts.moves,
      emails: emails.length,
      ticks: machine.counts.ticks,
      starts: machine.counts.starts,
      ...trouble.counts,
      ...Object.fromEntries(Object.entries(machine.counts.deaths).map(([where, times]) => [`died ${where}`, times])),
      ...carrier.counts,
    },
  }
}
