import type { FileLine, Status } from './spreadsheet.ts'
import type { TownOffice } from './town.ts'

/**
 * What the agenda must say, worked out from the contract alone: what files said and changed, and what people chose by text.
 * Shares nothing with the service, neither a table nor a line of code.
 */
export interface ExpectedAgenda {
  /** A file was loaded when the office's clock showed `now`; `wall` is the true time. */
  load(office: TownOffice, lines: readonly FileLine[], now: string, wall: number): void
  /** What somebody has at that moment. */
  find(office: TownOffice, caseNumber: string, startsAt: string): Entry | undefined
  /** Somebody took a slot instead of what they had. */
  move(entry: Entry, to: string, wall: number): void
  entries(): Entry[]
}

export interface Entry {
  office: TownOffice
  caseNumber: string
  reference: string | undefined
  type: string
  startsAt: string
  place: string
  address: string
  status: Status
  /** The slot it holds. */
  slot: string | undefined
  /** How it stood, from when on the wall's clock. */
  history: { wall: number; startsAt: string; status: Status }[]
}

type Told = Pick<FileLine, 'startsAt' | 'place' | 'address' | 'status' | 'phone'>

export function expectAgenda(): ExpectedAgenda {
  const known = new Map<string, { entry: Entry; last: Told }>()

  function book(office: TownOffice, line: FileLine, key: string, wall: number): void {
    const { person, reference, type, startsAt, place, address, status } = line
    const { caseNumber } = person
    const history = [{ wall, startsAt, status }]
    const entry = { office, caseNumber, reference, type, startsAt, place, address, status, slot: undefined, history }
    known.set(key, { entry, last: told(line) })
  }

  return {
    load(office, lines, now, wall) {
      for (const line of lines) {
        const key = keyOf(office, line)
        const before = known.get(key)
        if (isRefused(line, before, now)) continue
        if (before) compare(before, line, wall)
        else book(office, line, key, wall)
      }
    },
    find: (office, caseNumber, startsAt) =>
      [...known.values()]
        .map(({ entry }) => entry)
        .find(
          (one) =>
            one.office === office &&
            one.caseNumber === caseNumber &&
            one.startsAt === startsAt &&
            one.status === 'planned',
        ),
    move(entry, to, wall) {
      const [place] = entry.office.places
      Object.assign(entry, { startsAt: to, place: place?.name, address: place?.address })
      entry.slot = slotName(entry.office, entry.type, to)
      remember(entry, wall)
    },
    entries: () => [...known.values()].map(({ entry }) => entry),
  }
}

export function slotName({ code }: TownOffice, type: string, startsAt: string): string {
  return `${code} ${type} ${startsAt}`
}

/** A line that says nothing the agenda may take. */
function isRefused(line: FileLine, before: { entry: Entry; last: Told } | undefined, now: string): boolean {
  const { status, startsAt } = line
  if (startsAt > now) return status === 'honoured' || status === 'missed' // it has not taken place
  if (!before) return status === 'planned' || status === 'cancelled'
  return status === 'planned' && before.entry.startsAt > now && startsAt !== before.last.startsAt // a year mistyped
}

/** Only what the file itself changed since it was last read is applied; where we changed it too, ours stands. */
function compare(known: { entry: Entry; last: Told }, line: FileLine, wall: number): void {
  const { entry, last } = known
  const says = told(line)
  const [file, before] = [fields(says), fields(last)]
  const ours = fields(entry)
  known.last = { ...says }
  if (JSON.stringify(says) === JSON.stringify(last)) return
  const changed = (field: keyof typeof file) =>
    file[field] !== before[field] && file[field] !== ours[field] && ours[field] === before[field]
  const status = changed('status') ? line.status : entry.status
  if (status === 'cancelled') {
    // What is cancelled stays where people were told it was; where it would have moved is read again when it is restored.
    Object.assign(known.last, { startsAt: last.startsAt, place: last.place, address: last.address })
    if (entry.status === 'cancelled') return
    Object.assign(entry, { status, slot: undefined })
    remember(entry, wall)
    return
  }
  const moves = { when: changed('when'), where: changed('where') }
  if (moves.when) entry.startsAt = line.startsAt
  if (moves.where) Object.assign(entry, { place: line.place, address: line.address })
  const gives = moves.when || moves.where || status === 'excused'
  if (gives && (status !== entry.status || entry.status === 'planned')) entry.slot = undefined
  const tells = moves.when || moves.where || status !== entry.status
  entry.status = status
  if (tells) remember(entry, wall)
}

function fields({ startsAt, place, address, status }: Omit<Told, 'phone'>) {
  return { when: startsAt, where: `${place}|${address}`, status }
}

function told({ startsAt, place, address, status, phone }: FileLine): Told {
  return { startsAt, place, address, status, phone }
}

function remember(entry: Entry, wall: number): void {
  const { startsAt, status, history } = entry
  history.push({ wall, startsAt, status })
}

function keyOf(office: TownOffice, { reference, person, type, startsAt }: FileLine): string {
  return `${office.code} ${reference ?? [person.caseNumber, type, startsAt].join('|')}`
}
