import { setTimeout as pause } from 'node:timers/promises'
import { DateTime } from 'luxon'
import { and, eq, lte } from '../src/store/engine/drizzle.ts'
import { RANK } from '../src/store/messages/message.ts'
import { load, openOne, planning, poke, spread, timed } from './beside.ts'
import { startPatientCarrier } from './patient-carrier.ts'

/**
 * How long do thousands of reminders that are due take to leave, to a carrier that takes 50 ms each? Against the pace itself: so many texts at
 * so many a second. And how long do those wait who write meanwhile, twenty a second? `node bench/due.ts [texts] [a second]`, 10,000 and 1,000
 * unless said otherwise.
 */
const TEXTS = Number(process.argv[2] ?? 10_000)
const RATE = Number(process.argv[3] ?? 1000)
const WRITES_EVERY_MS = 50
const LOOKS_EVERY_MS = 250
const year = new Date().getFullYear() + 1
let since = { now: at({ month: 2, day: 1, hour: 9 }), began: performance.now() }
const carrier = await startPatientCarrier()
const { service, end } = await openOne(
  // It goes on: texts that leave in one second are written down as of that second, not all as of one instant.
  { clock: { now: () => since.now.plus(performance.now() - since.began) } },
  { TWILIO_API_URL: carrier.url, SMS_PER_SECOND: String(RATE) },
)
const { parts, ticker } = service
await load(parts, planning(TEXTS, `12/03/${year}`))
await ticker.tick()
// What is done once a day is done before, and what is made ready for a first message.
since = { now: at({ month: 3, day: 11, hour: 9 }), began: performance.now() }
await ticker.tick()
await poke(service, '+33600000000')
await ticker.quiet()
since = { now: at({ month: 3, day: 11, hour: 10 }), began: performance.now() }
const [start, before] = [since.began, process.cpuUsage()]
const already = carrier.taken()
let first: number | undefined
const watch = setInterval(() => {
  if (first === undefined && carrier.taken() > already) first = performance.now() - start
}, 10)
let over = false
const answered = writeUntilOver()
// As long as somebody writes there is something to answer, and the tick goes on: it is over when the last reminder has left.
const ticking = ticker.tick()
while (await areLeaving()) await pause(LOOKS_EVERY_MS)
const seconds = (performance.now() - start) / 1000
over = true
clearInterval(watch)
await ticking
const left = carrier.taken() - already
if (left < TEXTS) throw new Error(`only ${left} of ${TEXTS} left`)
const { user, system } = process.cpuUsage(before)
const times = await answered
process.stdout.write(
  `${TEXTS} due texts: ${seconds.toFixed(1)} s, ${(seconds / (TEXTS / RATE)).toFixed(2)} times the pace of ${RATE}/s; the first after ${(first ?? 0).toFixed(0)} ms; ${((user + system) / 1000 / TEXTS).toFixed(2)} ms of CPU a text, the carrier's included\n` +
    `meanwhile ${times.length} people wrote, all were answered: ${spread(times)}\n`,
)
await end()
carrier.close()

function at(moment: { month: number; day: number; hour: number }): DateTime {
  return DateTime.fromObject({ year, ...moment }, { zone: 'Europe/Paris' }).toUTC()
}

/** Whether there is a reminder that nobody has handed to the carrier yet, or that it has not answered. */
async function areLeaving(): Promise<boolean> {
  const { db, tables } = parts.store
  const { id, rank, state, dueAt } = tables.messages
  for (const open of ['waiting', 'sending'] as const) {
    const theirs = and(eq(rank, RANK.ours), eq(state, open), lte(dueAt, parts.clock.now()))
    const found = await db.select({ id }).from(tables.messages).where(theirs).limit(1)
    if (found.length > 0) return true
  }
  return false
}

/** By people of the planning, each once; throws when one is not answered 200. */
async function writeUntilOver(): Promise<number[]> {
  const asked: Promise<number>[] = []
  for (let person = 0; !over; person++) {
    const phone = `+336${String(person % Math.ceil(TEXTS / 3)).padStart(8, '0')}`
    asked.push(timed(() => poke(service, phone)))
    await pause(WRITES_EVERY_MS)
  }
  return Promise.all(asked)
}
