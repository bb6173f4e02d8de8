import { and, asc, eq, gt, inArray } from 'drizzle-orm'
import type { Store } from '../src/store/engine/database.ts'
import { isInWords, type Message } from '../src/store/messages/message.ts'
import type { Entry, ExpectedAgenda } from './expected-agenda.ts'
import { madeAt } from './ids.ts'
import { momentsIn } from './moments.ts'
import type { TownOffice } from './town.ts'

/** Tells the expected agenda what people chose, from the words of our answers alone: what was offered, then "c'est changé". */
export interface MovesSeen {
  catchUp(): Promise<void>
  /** Answers that no offer explains. */
  unexplained: string[]
  counts: { offers: number; moves: number }
}

export function watchMoves(store: Store, expected: ExpectedAgenda, offices: readonly TownOffice[]): MovesSeen {
  const { db, tables } = store
  const { messages, probationers } = tables
  const offers = new Map<string, { entry: Entry | undefined; offered: Set<string> }>()
  const unexplained: string[] = []
  const counts = { offers: 0, moves: 0 }
  let last = ''

  async function whoAndWhere(row: Message) {
    const [office] = await db
      .select({ code: tables.offices.code })
      .from(tables.offices)
      .where(eq(tables.offices.id, row.officeId ?? ''))
    const [person] = await db
      .select({ caseNumber: probationers.caseNumber })
      .from(probationers)
      .where(eq(probationers.id, row.probationerId ?? ''))
    const home = offices.find(({ code }) => code === office?.code)
    if (!home || !person) throw new Error('an answer about moving belongs to nobody')
    return { office: home, caseNumber: person.caseNumber }
  }

  async function see(row: Message): Promise<void> {
    const { office, caseNumber } = await whoAndWhere(row)
    const [first = '', ...others] = momentsIn(row.body, office.zone, row.createdAt)
    const before = offers.get(row.phone)
    if (row.kind === 'slotsOffered') {
      counts.offers++
      const entry = expected.find(office, caseNumber, first)
      const offered = entry === before?.entry ? (before?.offered ?? new Set<string>()) : new Set<string>()
      offers.set(row.phone, { entry, offered: new Set([...offered, ...others]) })
    } else if (row.kind === 'slotTaken') {
      for (const moment of [first, ...others]) before?.offered.add(moment)
    } else if (!before?.entry || !before.offered.has(first)) {
      unexplained.push(`${caseNumber} was told "${row.body}" and offered ${[...(before?.offered ?? [])].join(', ')}`)
    } else {
      counts.moves++
      expected.move(before.entry, first, madeAt(row.id))
      offers.delete(row.phone)
    }
  }

  return {
    unexplained,
    counts,
    async catchUp() {
      const rows = await db
        .select()
        .from(messages)
        .where(and(gt(messages.id, last), inArray(messages.kind, ['slotsOffered', 'slotTaken', 'changed'])))
        .orderBy(asc(messages.id))
      for (const row of rows.filter(isInWords)) await see(row)
      last = rows.at(-1)?.id ?? last
    },
  }
}
