import { fold } from './fold.ts'
import type { LineValues } from './line.ts'

/** What each side says: this file, the same line as last imported, and the store as it stands. */
interface ThreeSides {
  file: LineValues
  /** Undefined when this line was never imported. */
  last: LineValues | undefined
  /** Undefined when the store does not know the appointment: everything the line says is new. */
  ours: LineValues | undefined
  /** Other lines of the same person as last imported: a number they already told is an old memory, not a correction. */
  elsewhere?: readonly LineValues[]
}

/** A field that both the file and somebody here have changed: ours stands. */
export interface Conflict {
  field: keyof LineValues
  file: string
  ours: string
}

export interface Changes {
  /** What to write into the store. A place without an address has the address already known of it. */
  apply: LineValues
  conflicts: Conflict[]
  /** What to keep as last imported: what the file says now, and what it said before where it is silent. */
  remember: LineValues
}

/**
 * What a line changes. A spreadsheet is somebody's memory, often older than ours: only what the file itself changed since it was last
 * imported is applied, so an old file never undoes a move made by text nor a phone corrected by hand. An empty cell says nothing.
 */
export function changesOf({ file, last, ours, elsewhere = [] }: ThreeSides): Changes {
  const remember = { ...last, ...file }
  if (!ours) return { apply: file, conflicts: [], remember }
  const apply: LineValues = {}
  const conflicts: Conflict[] = []
  const told = (field: Field) => (PERSONAL.has(field) ? elsewhere.map((values) => values[field]) : [])
  const changedByFile = (field: Field) =>
    file[field] !== undefined &&
    !sameWords(field, file[field], ours[field]) &&
    !among(field, file[field], last?.[field] === undefined ? told(field) : [last[field]])
  const changedHere = (field: Field) =>
    ours[field] !== undefined &&
    !sameWords(field, ours[field], file[field]) &&
    !among(field, ours[field], [last?.[field], ...told(field)])
  for (const together of TOGETHER) {
    const changed = together.filter(changedByFile)
    if (changed.length === 0) continue
    if (together.some(changedHere)) {
      conflicts.push(...changed.map((field) => ({ field, file: file[field] ?? '', ours: ours[field] ?? '' })))
    } else {
      Object.assign(apply, ...changed.map((field) => ({ [field]: file[field] })), wholePlace(changed, file, ours))
    }
  }
  return { apply, conflicts, remember }
}

/** Whether all that a line says is what it said before. */
export function sameValues(file: LineValues, last: LineValues): boolean {
  for (const field in file) if (file[field as Field] !== last[field as Field]) return false
  return true
}

type Field = keyof LineValues

/** A place never keeps the address of another, nor an address the name of another: somebody would stand before the wrong door. */
function wholePlace(changed: readonly Field[], file: LineValues, ours: LineValues): LineValues {
  if (changed.includes('place')) return file.address === undefined ? {} : { address: file.address }
  return changed.includes('address') ? { place: file.place ?? ours.place } : {}
}

/** Whether two writings of a field say the same. A place in capitals is no move; an accent given back to a name is a correction. */
function sameWords(field: Field, one: string | undefined, other: string | undefined): boolean {
  if (one === other) return true
  if (one === undefined || other === undefined) return false
  return FOLDED.has(field) && fold(one) === fold(other)
}

const FOLDED: ReadonlySet<Field> = new Set(['place', 'address', 'homeAddress'])
const PERSONAL: ReadonlySet<Field> = new Set(['lastName', 'firstName', 'phone', 'language', 'homeAddress'])

/** What stands or changes as one: a place with its address, and each other field alone. */
const TOGETHER: readonly (readonly Field[])[] = [
  ['lastName'],
  ['firstName'],
  ['phone'],
  ['language'],
  ['homeAddress'],
  ['type'],
  ['startsAt'],
  ['minutes'],
  ['place', 'address'],
  ['agentEmail'],
  ['documents'],
  ['status'],
]

function among(field: Field, value: string | undefined, told: readonly (string | undefined)[]): boolean {
  return told.some((before) => sameWords(field, value, before))
}
