import type { Evidence } from '../evidence.ts'
import { at } from '../spreadsheet.ts'

/** The agenda says what files said and people chose, and nothing else. */
export function agendaIsAsExpected(evidence: Evidence): string[] {
  const ours = count(
    [...evidence.appointments.values()].map((row) => {
      const office = evidence.offices.get(row.officeId)
      const where = row.home ?? evidence.placeNames.get(row.placeId)
      const startsAt = at(row.startsAt.setZone(office?.zone ?? ''))
      const { caseNumber } = evidence.probationers.get(row.probationerId) ?? {}
      return say([office?.code, caseNumber, row.reference, row.type, startsAt, where?.name, where?.address, row.status])
    }),
  )
  const theirs = count(
    evidence.expected.entries().map((entry) => {
      const { office, caseNumber, reference, type, startsAt, place, address, status } = entry
      return say([office.code, caseNumber, reference, type, startsAt, place, address, status])
    }),
  )
  return [
    ...missing(theirs, ours).map((words) => `should be there: ${words}`),
    ...missing(ours, theirs).map((words) => `should not be there: ${words}`),
  ].sort((a, b) => (a.slice(a.indexOf(':')) < b.slice(b.indexOf(':')) ? -1 : 1))
}

/** No slot holds more people than it has places, by what people chose; and our own count of it is the same. */
export function slotIsNeverOverfull({ expected, places, slots, offices }: Evidence): string[] {
  const held = count(expected.entries().flatMap(({ slot }) => slot ?? []))
  const taken = new Map<string, number>()
  for (const { officeId, type, startsAt, taken: times } of slots) {
    const { code, zone } = offices.get(officeId) ?? {}
    const name = `${code} ${type} ${at(startsAt.setZone(zone ?? ''))}`
    taken.set(name, (taken.get(name) ?? 0) + times)
  }
  return [
    ...[...held].filter(([name, times]) => times > (places.get(name) ?? 0)).map(([name]) => `${name} is overfull`),
    ...missing(held, taken).map((name) => `${name} is held and not counted`),
    ...missing(taken, held).map((name) => `${name} is counted and not held`),
  ]
}

/** Nothing moved but to a moment that had been offered. */
export function moveWasOffered({ moves }: Evidence): string[] {
  return moves.unexplained
}

function say(words: (string | null | undefined)[]): string {
  return words.map((word) => word ?? '-').join(' ')
}

function count(names: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

function missing(wanted: Map<string, number>, found: Map<string, number>): string[] {
  return [...wanted].filter(([name, times]) => times > (found.get(name) ?? 0)).map(([name]) => name)
}
