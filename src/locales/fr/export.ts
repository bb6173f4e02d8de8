import type { DateTime } from 'luxon'

/** Why a line is in the file of changes, for whoever brings it back to the office's spreadsheet. */
const CHANGES = {
  movedByText: 'déplacé par SMS',
  confirmed: 'confirmé',
  declined: 'ne peut pas venir',
  moveAsked: 'changement demandé',
  phoneInDoubt: 'numéro en doute',
  optedOut: 'ne veut plus de SMS',
  booked: 'ajouté par un agent',
  moved: 'déplacé par un agent',
  cancelled: 'annulé par un agent',
  restored: 'rétabli par un agent',
  honoured: 'noté honoré par un agent',
  missed: 'noté manqué par un agent',
  excused: 'excusé par un agent',
} as const

export type ChangeKind = keyof typeof CHANGES

/** Columns that the import does not know, and so ignores. */
export const CHANGE_COLUMNS = ['changement', 'ancienne_date', 'change_le'] as const

/** What changed, where the appointment stood before, and when the last change was: one cell each. */
export function sayChanges(changes: { kind: ChangeKind; at: DateTime; from?: DateTime }[], zone: string): string[] {
  const from = changes.find((change) => change.from)?.from
  const at = changes.at(-1)?.at
  return [
    changes.map(({ kind }) => CHANGES[kind]).join(', '),
    from ? moment(from, zone) : '',
    at ? moment(at, zone) : '',
  ]
}

function moment(instant: DateTime, zone: string): string {
  return instant.setZone(zone).toFormat("dd/MM/yyyy HH'h'mm")
}
