import { expect, test } from 'vitest'
import type { AppliedReport } from '../../../src/app/planning-files/apply-upload.ts'
import { startApplying } from '../../../src/app/planning-files/change-upload.ts'
import { OUTCOMES } from '../../../src/domain/schedule/line-outcome.ts'
import { asc, eq } from '../../../src/store/engine/drizzle.ts'
import { listByCases } from '../../../src/store/people/people.ts'
import { setProbationer } from '../../../src/store/people/write-people.ts'
import { eachEngine } from '../../support/store.ts'
import { type OfficeFiles, openOffice, planningOf } from './office-files.ts'

/** More lines than a step: what an earlier one says of a person is known to the later ones. */
const FILLERS = Array.from(
  { length: 120 },
  (_, index) =>
    `F-${index};NOM${index};Zoé;06 39 98 1${String(index % 110)
      .padStart(3, '0')
      .replace(/(?=..$)/, ' ')};F-${index};SPIP;14/01/2027;${8 + (index % 9)}h${10 + (index % 50)};SPIP;;`,
)
const at = (number: string, name: string, phone: string, reference: string, when: string, more = 'SPIP;;') =>
  `${number};${name};${phone};${reference};SPIP;${when};${more}`

const FIRST = [
  at('D-1', 'TEST;Karim', '06 39 98 00 01', 'R-1', '14/01/2027;14h30'),
  at('D-2', 'TEST;Lea', '06 39 98 00 02', 'R-2', '15/01/2027;10h'),
  at('D-3', 'TEST;Max', '06 39 98 00 03', 'R-3', '15/01/2027;11h', 'Antenne;c.lambert@justice.example;'),
  at('D-4', 'TEST;Ana', '', '', '18/01/2027;9h'),
  at('D-5', 'TEST;Noe', '06 39 98 00 05', '', '19/01/2027;9h'),
  at('D-6', 'TEST;Eva', '06 39 98 00 06', 'R-6', '20/01/2027;9h'),
]
const SECOND = [
  // Moved, cancelled, elsewhere with another agent, and the same.
  at('D-1', 'TEST;Karim', '06 39 98 00 01', 'R-1', '14/01/2027;15h30'),
  at('D-2', 'TEST;Lea', '06 39 98 00 02', 'R-2', '15/01/2027;10h', 'SPIP;;annulé'),
  at('D-3', 'TEST;Max', '06 39 98 00 33', 'R-3', '15/01/2027;11h', 'Autre antenne;a.autre@justice.example;'),
  at('D-4', 'TEST;Ana', '', '', '18/01/2027;9h'),
  // Perhaps the move of the one of the 19th, which has left the file.
  at('D-5', 'TEST;Noe', '06 39 98 00 05', '', '21/01/2027;9h'),
  at('D-4', 'TEST;Ana', '06 39 98 00 44', '', '25/01/2027;9h'),
  // Both sides renamed.
  at('D-6', 'AUTRE;Nom', '06 39 98 00 06', 'R-6', '20/01/2027;9h'),
  at('N-1', 'NEUF;Un', '', 'N-1', '14/01/2027;9h'),
  at('N-2', 'NEUF;Deux', '06 39 98 00 77', 'N-2', '14/01/2027;9h'),
  ...FILLERS,
  // New people of the first step: their number comes late, is another, is shared or was, or their case is written otherwise.
  at('N-1', 'NEUF;Un', '06 39 98 00 71', 'N-1b', '21/01/2027;9h'),
  at('N-1', 'NEUF;Un', '06 39 98 00 72', 'N-1c', '22/01/2027;9h'),
  at('N-2', 'TOUT;Autre', '06 39 98 00 77', 'N-2b', '14/01/2027;9h'),
  at('N 2', 'NEUF;Deux', '06 39 98 00 77', 'N-2c', '28/01/2027;9h'),
  at('N-3', 'NEUF;Trois', '06 39 98 00 77', 'N-3', '14/01/2027;9h'),
  at('N-4', 'NEUF;Quatre', '06 39 98 00 03', 'N-4', '14/01/2027;9h'),
  at('D-3', 'TEST;Max', '06 39 98 00 34', 'R-3b', '29/01/2027;9h'),
  at('D-1', 'TEST;Karim', '06 39 98 00 01', 'R-2', '15/01/2027;10h'),
]

eachEngine((open) => {
  test('looking at a planning says what loading it does: line by line, and text by text', async () => {
    const files = await openOffice('2026-12-01T10:00', await open())
    await lookAndLoad(files, FIRST)
    expect((await lookAndLoad(files, FIRST)).unchanged).toBe(FIRST.length)
    const counts = await lookAndLoad(files, SECOND)
    for (const what of ['created', 'updated', 'cancelled', 'unchanged', 'doubtful', 'withoutPhone'])
      expect(counts[what], what).toBeGreaterThan(0)
    const { parts, office } = files
    const [karim] = await listByCases(parts.store, office.id, ['D-1'])
    await parts.store.transaction((tx) => setProbationer(tx, karim?.id ?? '', { pausedReason: 'hospital' }))
    await lookAndLoad(files, FIRST)
  })
})

/** Looks at a planning, loads it, and compares. Returns its figures. */
async function lookAndLoad(files: OfficeFiles, lines: string[]): Promise<Record<string, number>> {
  const { parts } = files
  const before = new Set((await waiting(files)).map(({ id }) => id))
  const { upload, preview } = await files.look(planningOf(...lines))
  expect((await waiting(files)).every(({ id }) => before.has(id))).toBe(true)
  await startApplying(parts, upload, { summons: true })
  await files.work()
  const { report, counts } = (await files.upload(upload.id)).report as AppliedReport
  const { refused, notices, unknownColumns: _, kind: __, absent: ___, slotsShort: ____, ...figures } = report
  expect(preview.counts).toMatchObject(figures)
  expect(preview.refused.some).toEqual(refused)
  const noticed = Object.values(preview.notices).flatMap(({ some }) => some)
  expect(inOrder(noticed)).toEqual(inOrder(notices))
  const told = OUTCOMES.map((what) => [what, preview.lists[what].count])
  expect(Object.fromEntries(told)).toMatchObject({ created: counts.created, doubtful: counts.doubtful })
  const texts = (await waiting(files)).filter(({ id, reachable }) => !before.has(id) && reachable)
  const foreseen = preview.texts.all.reduce((sum, { summons, others }) => sum + summons + others, 0)
  expect(foreseen).toBe(texts.length)
  return figures
}

/** Texts that wait, and whether they can leave. */
async function waiting({ parts }: OfficeFiles) {
  const { messages, probationers } = parts.store.tables
  const rows = await parts.store.db
    .select()
    .from(messages)
    .where(eq(messages.state, 'waiting'))
    .orderBy(asc(messages.id))
  const people = new Map((await parts.store.db.select().from(probationers)).map((person) => [person.id, person]))
  const holders = Map.groupBy(people.values(), ({ phoneKey }) => phoneKey)
  return rows.map(({ id, probationerId }) => {
    const person = people.get(probationerId ?? '')
    const alone = person?.phoneKey != null && holders.get(person.phoneKey)?.length === 1
    return { id, reachable: alone && !person.pausedReason }
  })
}

function inOrder<Thing extends { line: number; code: string }>(things: readonly Thing[]): Thing[] {
  return things.toSorted((one, other) => one.line - other.line || one.code.localeCompare(other.code))
}
