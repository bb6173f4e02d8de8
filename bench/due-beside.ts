import { setTimeout as pause } from 'node:timers/promises'
import { DateTime } from 'luxon'
import { importSchedule } from '../src/app/planning-files/import-schedule.ts'
import { openOne, planning, pokes, say } from './beside.ts'

/**
 * Does the service stay quick while thousands of reminders become due at once? The time a text that comes in takes to be taken in, with
 * nothing else to do, then beside a tick that has them all to work out and to send. `node bench/due-beside.ts [reminders]`, 10,000 unless
 * said otherwise.
 */
const REMINDERS = Number(process.argv[2] ?? 10_000)
const year = new Date().getFullYear() + 1
const zone = { zone: 'Europe/Paris' }
let now = DateTime.fromObject({ year, month: 2, day: 1, hour: 9 }, zone).toUTC()
const { service, end } = await openOne({ clock: { now: () => now } })
const { parts, ticker } = service

const source = planning(REMINDERS, `12/03/${year}`)
const result = await importSchedule(parts, { source, fileName: 'planning.csv', summons: false, dryRun: false })
if ('problem' in result || result.report.created !== REMINDERS) throw new Error('the file did not load')
await ticker.tick()
say('alone', await pokes(service, async () => pause(3000)))
// Not before: a text that comes in wakes whatever is due.
now = DateTime.fromObject({ year, month: 3, day: 11, hour: 10 }, zone).toUTC()
say(
  `beside ${REMINDERS} reminders`,
  await pokes(service, async () => {
    const { reminders, texts } = await ticker.tick()
    process.stdout.write(`${reminders} reminders worked out, ${texts} texts left\n`)
  }),
)
await end()
