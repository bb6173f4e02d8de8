import type { DateTime } from 'luxon'
import { isOpenDay } from '../../domain/time.ts'
import { keepAgent } from '../../store/agents/agents.ts'
import { setMark } from '../../store/marks/marks.ts'
import { listOffices } from '../../store/offices/offices.ts'
import { findAnyPhone } from '../../store/people/by-number.ts'
import { writeRows } from '../exports/write-spreadsheet.ts'
import { DEMO_PAST } from '../mark-names.ts'
import type { Parts } from '../parts.ts'
import { loadDemoFile } from './files.ts'
import { DEMO_AGENTS, DEMO_PEOPLE, DEMO_PLACE } from './people.ts'

/** Fills an empty store with a small invented planning, through the same door as a real one. */
export async function loadDemo(parts: Parts): Promise<void> {
  const { store, clock } = parts
  const [office] = await listOffices(store)
  if (!office || (await findAnyPhone(store))) return
  const today = clock.now().setZone(office.zone).startOf('day')
  // The demonstration's office is open at all hours, but its people are convened from Monday to Friday.
  const worked = { ...office, sendingHours: { days: [1, 2, 3, 4, 5], opens: '09:00', closes: '19:00' } }
  const workingDay = (count: number) => workingDayAfter(today, count, (day) => isOpenDay(worked, day))
  await openDoors(parts, office.id)
  await loadDemoFile(parts, 'planning-demonstration.csv', planning(workingDay))
  await loadDemoFile(parts, 'creneaux-demonstration.csv', slots(workingDay))
  await loadDemoFile(parts, 'obligations-demonstration.csv', obligations())
  // Only now: whoever is cut short before has no past, which is better than a past without people to come.
  await store.transaction((tx) => setMark(tx, DEMO_PAST, today.toISODate() ?? ''))
}

/** Those who may sign in to the demonstration with one click. */
async function openDoors({ store, clock, newId }: Parts, officeId: string): Promise<void> {
  await store.transaction(async (tx) => {
    for (const agent of DEMO_AGENTS) await keepAgent(tx, { id: newId(), officeId, ...agent }, clock.now())
  })
}

function planning(workingDay: (count: number) => DateTime): string {
  const header =
    'dossier;nom;prenom;telephone;langue;reference;type;date;heure;duree;lieu;adresse;agent_email;documents'
  const lines = DEMO_PEOPLE.flatMap((person) =>
    person.appointments.map(({ reference, type, inDays, hour, place = DEMO_PLACE, documents = '' }) => {
      const { caseNumber, lastName, firstName, phone, language, agent } = person
      const date = workingDay(inDays).toFormat('dd/MM/yyyy')
      return [
        ...[caseNumber, lastName, firstName, phone, language],
        ...[reference, type, date, hour, '30', place.name, place.address, agent, documents],
      ]
    }),
  )
  return writeRows([header.split(';'), ...lines])
}

function slots(workingDay: (count: number) => DateTime): string {
  const header = 'type;date;heure;duree;lieu;adresse;agent_email;places'
  const agent = DEMO_PEOPLE[0]?.agent ?? ''
  const lines = [3, 4, 5, 6, 7, 8, 9].flatMap((inDays) =>
    ['9h', '11h', '14h', '16h30'].map((hour) => {
      const date = workingDay(inDays).toFormat('dd/MM/yyyy')
      return ['SPIP', date, hour, '30', DEMO_PLACE.name, DEMO_PLACE.address, agent, '1']
    }),
  )
  return writeRows([header.split(';'), ...lines])
}

function obligations(): string {
  const lines = DEMO_PEOPLE.flatMap(({ caseNumber, obligations: own }) =>
    own.map((obligation) => [caseNumber, obligation]),
  )
  return writeRows([['dossier', 'obligation'], ...lines])
}

function workingDayAfter(today: DateTime, count: number, isOpen: (day: DateTime) => boolean): DateTime {
  let day = today
  for (let left = count; left > 0; ) {
    day = day.plus({ days: 1 })
    if (isOpen(day)) left--
  }
  return day
}
