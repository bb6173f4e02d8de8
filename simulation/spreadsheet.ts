import { DateTime } from 'luxon'
import type { Random } from './random.ts'
import { type Person, phoneOf, type TownOffice } from './town.ts'

/** One line of a planning, as a secretary keeps it. Moments are the office's clock, `2027-01-14T14:30`. */
export interface FileLine {
  person: Person
  phone: string | undefined
  reference: string | undefined
  type: string
  startsAt: string
  place: string
  address: string
  status: Status
  agent: string
}

export type Status = 'planned' | 'cancelled' | 'honoured' | 'missed' | 'excused'

/** The secretary of one office: keeps a planning, changes it from day to day, and saves it as a file. */
export interface Secretary {
  office: TownOffice
  /** A day's work on the spreadsheet. */
  work(now: DateTime): void
  lines(): FileLine[]
}

const TYPES = ['SPIP', 'SPIP', 'SPIP', 'TEL', 'PREMIER', 'VISITE', 'TIG', 'STAGE', 'DDSE', 'JAP']
const KEPT_DAYS = 30

export function secretaryOf(office: TownOffice, people: Person[], random: Random): Secretary {
  let lines: FileLine[] = []
  let references = 0
  const changed = new Set<Person>()

  function somewhen(now: DateTime): string {
    const soon = random.chance(0.06)
    const day = soon ? now.plus({ hours: random.between(1, 6) }) : now.plus({ days: random.between(1, 38) })
    const working = day.weekday === 7 ? day.plus({ days: 1 }) : day
    const hour = soon ? working.hour : random.between(8, 17)
    return at(working.set({ hour: Math.min(Math.max(hour, 8), 18), minute: random.pick([0, 30]) }))
  }

  function book(person: Person, now: DateTime): void {
    const { name: place, address } = random.pick(office.places)
    const line: FileLine = {
      person,
      phone: person.phone,
      reference: random.chance(0.9) ? `${office.code}-${++references}` : undefined,
      type: random.pick(TYPES),
      startsAt: somewhen(now),
      place,
      address,
      status: random.chance(0.03) ? 'cancelled' : 'planned',
      agent: random.pick(office.agents),
    }
    if (!lines.some((other) => other.person === person && other.startsAt === line.startsAt)) lines.push(line)
  }

  function change(line: FileLine, now: DateTime): void {
    const odds = random.next()
    if (line.startsAt <= at(now)) {
      if (line.status === 'planned' && odds < 0.8)
        line.status = random.pick(['honoured', 'honoured', 'honoured', 'missed', 'excused'])
    } else if (line.status === 'planned') {
      if (odds < 0.05) line.startsAt = somewhen(now)
      else if (odds < 0.07)
        Object.assign(line, { status: 'cancelled', startsAt: random.chance(0.1) ? somewhen(now) : line.startsAt })
      else if (odds < 0.08) line.status = 'excused'
      else if (odds < 0.09) {
        const { name: place, address } = random.pick(office.places)
        Object.assign(line, { place, address })
      }
    } else if (odds < 0.2) {
      line.status = 'planned'
      if (odds < 0.03) line.startsAt = somewhen(now)
    }
  }

  return {
    office,
    work(now) {
      const oldest = at(now.minus({ days: KEPT_DAYS }))
      lines = lines.filter(({ startsAt }) => startsAt > oldest)
      for (const line of lines) change(line, now)
      for (const person of people) {
        const coming = lines.filter((line) => line.person === person && line.startsAt > at(now)).length
        if (random.chance([0.3, 0.04, 0][coming] ?? 0)) book(person, now)
        // Whoever shares a phone keeps it; the others change theirs once at most.
        if (person.phone && !person.shares && !changed.has(person) && random.chance(0.002)) {
          changed.add(person)
          Object.assign(person, { formerPhone: person.phone, refusedCode: undefined })
          person.phone = phoneOf(office, Number(person.caseNumber.slice(4)) - 1, 1)
        }
      }
      for (const line of lines) line.phone = line.person.phone
    },
    lines: () => lines.map((line) => ({ ...line })),
  }
}

/** The file as the spreadsheet saves it. */
export function fileOf(lines: readonly FileLine[]): Uint8Array {
  const header = 'dossier;nom;prenom;telephone;langue;reference;type;date;heure;lieu;adresse;agent_email;statut'
  return new TextEncoder().encode([header, ...lines.map(write)].join('\n'))
}

const WORDS: Record<Status, string> = {
  planned: 'prévu',
  cancelled: 'annulé',
  honoured: 'honoré',
  missed: 'manqué',
  excused: 'excusé',
}

function write({
  person,
  phone = '',
  reference = '',
  type,
  startsAt,
  place,
  address,
  status,
  agent,
}: FileLine): string {
  const [date = '', hour = ''] = startsAt.split('T')
  const { caseNumber, lastName, firstName, language } = person
  return [
    ...[caseNumber, lastName, firstName, phone, language, reference, type],
    ...[DateTime.fromISO(date).toFormat('dd/MM/yyyy'), hour.replace(':', 'h'), place, address, agent, WORDS[status]],
  ].join(';')
}

export function at(moment: DateTime): string {
  return moment.toFormat("yyyy-MM-dd'T'HH:mm")
}
