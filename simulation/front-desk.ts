import { desc, eq } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { importSchedule } from '../src/app/planning-files/import-schedule.ts'
import type { Store } from '../src/store/engine/database.ts'
import type { MovesSeen } from './accepted-moves.ts'
import type { ExpectedAgenda } from './expected-agenda.ts'
import { madeAt } from './ids.ts'
import type { Machine } from './machine.ts'
import type { Random } from './random.ts'
import { openSlots, type Slots } from './slots-file.ts'
import { at, type FileLine, fileOf, type Secretary, secretaryOf } from './spreadsheet.ts'
import { DAY, HOUR, MINUTE, SECOND, type Timeline, utc } from './timeline.ts'
import type { Person, TownOffice } from './town.ts'

/** The staff of all offices, who load their files: new, changed, twice, an old one, or again after a crash. */
export interface FrontDesk {
  open(): void
  close(): void
  /** After a start: the file whose loading was cut short is loaded again before anything else. */
  resume(): Promise<void>
  /** How many places every slot ever had. */
  slots: Slots
  counts: { files: number; lines: number; cutShort: number }
}

interface Desk {
  timeline: Timeline
  clock: { now(): DateTime }
  machine: Machine
  random: Random
  expected: ExpectedAgenda
  moves: MovesSeen
  people: Person[]
  offices: readonly TownOffice[]
  tell(words: string): void
}

interface File {
  office: TownOffice
  bytes: Uint8Array
  /** Of a planning. */
  lines?: FileLine[]
}

export function openFrontDesk(desk: Desk): FrontDesk {
  const { timeline, clock, machine, random, expected, moves, people, offices, tell } = desk
  const counts = { files: 0, lines: 0, cutShort: 0 }
  const slots = openSlots()
  let isOpen = true
  let unfinished: { file: File; shown: string; begun: number } | undefined

  async function load(file: File): Promise<void> {
    const { office, bytes, lines } = file
    await moves.catchUp()
    const shown = at(clock.now().setZone(office.zone))
    unfinished = { file, shown, begun: timeline.now() }
    const result = await machine.perform(({ parts }) =>
      importSchedule(parts, {
        source: bytes,
        fileName: 'planning.csv',
        officeCode: office.code,
        summons: true,
        dryRun: false,
      }),
    )
    if (result === undefined) {
      counts.cutShort++
      tell(`a file of ${office.code} was cut short`)
      return
    }
    if ('problem' in result) throw new Error(`a file was refused: ${result.problem.code}`)
    unfinished = undefined
    if (lines) expected.load(office, lines, shown, timeline.now())
    counts.files++
    counts.lines += result.report.lines
    const { created, updated, cancelled, refused } = result.report
    tell(
      `${office.code} loaded ${result.report.kind}: ${created} new, ${updated} changed, ${cancelled} cancelled, ${refused.length} refused`,
    )
  }

  /** Alone: what people write meanwhile comes before or after a file, never within it. */
  function whenQuiet(work: () => Promise<void>): void {
    if (!isOpen) return
    if (machine.up && !machine.ticking && !unfinished) return void timeline.after(0, work)
    timeline.after(machine.up ? 7 * SECOND : HOUR, () => whenQuiet(work))
  }

  async function loadPlanning(secretary: Secretary, kept: File[]): Promise<void> {
    const { office } = secretary
    if (random.chance(0.08) && kept.length > 1) {
      tell(`${office.code} takes an old file`)
      return load(random.pick(kept))
    }
    secretary.work(utc(timeline.now()).setZone(office.zone))
    const lines = secretary.lines()
    if (lines.length === 0) return
    const file = { office, bytes: fileOf(lines), lines }
    kept.push(file)
    if (kept.length > 4) kept.shift()
    if (random.chance(0.03)) machine.dieAfter(random.between(0, 9))
    await load(file)
    if (random.chance(0.15)) whenQuiet(() => load(file))
  }

  /** Once a day, at an hour somebody may be in the office; never within minutes of an hour at which appointments start. */
  function everyDay(secretary: Secretary, kept: File[]): void {
    if (!isOpen) return
    const { zone } = secretary.office
    const today = utc(timeline.now()).setZone(zone)
    const hour = today.set({
      hour: random.between(7, 20),
      minute: random.between(4, 18) + random.pick([0, 30]),
      second: 0,
    })
    if (today.weekday !== 7 && random.chance(0.8)) {
      timeline.at(hour.toMillis(), () => whenQuiet(() => loadPlanning(secretary, kept)))
    }
    if (today.weekday === 1) {
      const bytes = slots.fileFor(secretary.office, today, random)
      timeline.at(hour.toMillis() + 5 * MINUTE, () => whenQuiet(() => load({ office: secretary.office, bytes })))
    }
    timeline.at(today.plus({ days: 1 }).startOf('day').toMillis() + MINUTE, () => everyDay(secretary, kept))
  }

  return {
    slots,
    counts,
    open() {
      for (const office of offices) {
        const theirs = people.filter((person) => person.office === office)
        const secretary = secretaryOf(office, theirs, random.apart(office.code))
        timeline.after(random.between(1, DAY / 24), () => everyDay(secretary, []))
      }
    },
    close() {
      isOpen = false
    },
    async resume() {
      if (!unfinished) return
      const { file, shown, begun } = unfinished
      if (file.lines && (await wereLinesKept(machine.store, begun)))
        expected.load(file.office, file.lines, shown, begun)
      await load(file)
    },
  }
}

/** Whether the process that died while it loaded a file had already committed its lines. */
async function wereLinesKept({ db, tables }: Store, begun: number): Promise<boolean> {
  const { imports, scheduleLines } = tables
  const [run] = await db.select({ id: imports.id }).from(imports).orderBy(desc(imports.id)).limit(1)
  if (!run || madeAt(run.id) < begun) return false
  const kept = await db
    .select({ id: scheduleLines.id })
    .from(scheduleLines)
    .where(eq(scheduleLines.importId, run.id))
    .limit(1)
  return kept.length > 0
}
