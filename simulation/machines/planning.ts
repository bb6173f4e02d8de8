import { DateTime } from 'luxon'
import { HEADER } from '../../test/support/story.ts'

/** A planning of these people, each with one appointment, whose summonses are due at once. */
export function planningOf(until: number, from = 0): string {
  return [HEADER, ...Array.from({ length: until - from }, (_, rank) => line(from + rank))].join('\n')
}

/** Of the first ten thousand, numbers that the regulator keeps for fiction. */
export function phoneOf(person: number): string {
  return `+33${639_980_000 + person}`
}

function line(person: number): string {
  const startsAt = DateTime.fromISO('2026-12-14T09:00').plus({ days: person % 5, minutes: person % 480 })
  return `D-${person};TEST;Karim;${phoneOf(person)};R-${person};SPIP;${startsAt.toFormat('dd/MM/yyyy;HH:mm')};Salle ${person};m.lefevre@justice.example;`
}
