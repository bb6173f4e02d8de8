import { fold } from './fold.ts'
import type { LineValues } from './line.ts'

/** What each side says: this file, the same line as last imported, and the store as it stands. */
export interface ThreeSides {
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
  /** What to write into the store. */
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
  for (const field of Object.keys(file) as Field[]) {
    const now = file[field]
    if (now === undefined || sameWords(field, now, ours[field])) continue
    const told = PERSONAL.has(field) ? elsewhere.map((values) => values[field]) : []
    if (wasTold(field, now, last?.[field] !== undefined ? [last[field]] : told)) continue
    const standing = ours[field]
    if (standing === undefined || wasTold(field, standing, [last?.[field], ...told])) apply[field] = now
    else conflicts.push({ field, file: now, ours: standing })
  }
  return { ...withPlaceWhole(apply, conflicts, { file, ours }), remember }
}

type Field = keyof LineValues

/** Whether two writings of a field say the same. A place in capitals is no move; an accent given back to a name is a correction. */
export function sameWords(field: Field, one: string | undefined, other: string | undefined): boolean {
  if (one === other) return true
  if (one === undefined || other === undefined) return false
  return FOLDED.has(field) && fold(one) === fold(other)
}

const FOLDED: ReadonlySet<Field> = new Set(['place', 'address'])
const PERSONAL: ReadonlySet<Field> = new Set(['lastName', 'firstName', 'phone', 'language'])

function wasTold(field: Field, value: string, told: readonly (string | undefined)[]): boolean {
  return told.some((before) => sameWords(field, value, before))
}

/** A place and its address stand or move together: the address of one with the name of another sends somebody to the wrong door. */
function withPlaceWhole(
  { place, address, ...rest }: LineValues,
  conflicts: Conflict[],
  { file, ours }: { file: LineValues; ours: LineValues },
): Pick<Changes, 'apply' | 'conflicts'> {
  if (place === undefined && address === undefined) return { apply: rest, conflicts }
  const disputed = conflicts.some(({ field }) => field === 'place' || field === 'address')
  if (!disputed) {
    const whole = { place: file.place ?? ours.place, address: place === undefined ? address : file.address }
    return { apply: { ...rest, ...defined(whole) }, conflicts }
  }
  const [field, value] = place === undefined ? (['address', address] as const) : (['place', place] as const)
  return { apply: rest, conflicts: [...conflicts, { field, file: value ?? '', ours: ours[field] ?? '' }] }
}

function defined(values: LineValues): LineValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
