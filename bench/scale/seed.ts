import { DateTime } from 'luxon'
import { importSchedule } from '../../src/app/planning-files/import-schedule.ts'
import { openOne, poke } from '../beside.ts'

/** People of the seed, ten a day on twenty days of work. */
export const SEEDS = 200
const A_DAY = 10
/** So that each third has written before the end. */
const ANSWERS_A_DAY = 2

const BEGINNING = DateTime.fromObject(
  { year: new Date().getFullYear() + 1, month: 3, day: 1, hour: 9 },
  { zone: 'Europe/Paris' },
).startOf('week')

/** The moment at which the filled store is looked at: all that was due has left. */
export const NOW = BEGINNING.plus({ days: 27, hours: 12 }).toUTC()

/** Makes a small store as it is after a month of service: everybody is convened once, reminded twice, and each third of them has answered. */
export async function seed(databaseUrl: string): Promise<void> {
  let now = BEGINNING.minus({ days: 12 }).set({ hour: 10 })
  const { service, end } = await openOne({ clock: { now: () => now.toUTC() } }, { DATABASE_URL: databaseUrl })
  const { parts, ticker } = service
  const request = { source: planning(), fileName: 'planning.csv', summons: true, dryRun: false }
  const result = await importSchedule(parts, request)
  if ('problem' in result || result.report.created !== SEEDS) throw new Error('the seed was not loaded')
  let answered = 0
  for (; now < NOW; now = now.plus({ days: 1 })) {
    await ticker.tick()
    // All at one instant, multiplied, would be a hundred thousand texts of the last minute.
    for (const until = answered + ANSWERS_A_DAY; answered < until && answered * 3 < SEEDS; answered++)
      await poke(service, phoneOf(answered * 3))
  }
  await ticker.quiet()
  await end()
}

export function phoneOf(person: number): string {
  return `+337${String(person).padStart(8, '0')}`
}

function planning(): Uint8Array {
  const days = Array.from({ length: SEEDS / A_DAY }, (_, day) =>
    BEGINNING.plus({ weeks: Math.floor(day / 5), days: day % 5 }),
  )
  const lines = days.flatMap((day, index) =>
    Array.from({ length: A_DAY }, (_, place) => {
      const person = index * A_DAY + place
      const moment = day.set({ hour: 9 + (place % 8), minute: (place % 4) * 15 })
      return `S${person};NOM${person};Prénom;${phoneOf(person)};RS${person};SPIP;${moment.toFormat('dd/MM/yyyy;HH:mm')};SPIP;agent${place % 5}@justice.example`
    }),
  )
  return new TextEncoder().encode(
    ['dossier;nom;prenom;telephone;reference;type;date;heure;lieu;agent_email', ...lines].join('\n'),
  )
}
