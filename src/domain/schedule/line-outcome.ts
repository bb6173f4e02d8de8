import type { LineValues } from './line.ts'

/** What a file does with a line it can read, for people who look before they load. */
export const OUTCOMES = [
  'created',
  'changed',
  'cancelled',
  'conflict',
  'doubtful',
  'withoutPhone',
  'unchanged',
  'ignored',
] as const
export type Outcome = (typeof OUTCOMES)[number]

export interface LineOutcome {
  what: Outcome
  line: number
  /** Whose line it is, or what it is about. */
  who: string
  /** The office's clock, `2027-01-14T14:30`. */
  when?: string | undefined
  changes?: FieldChange[]
  /** Of a line that says nothing new: the moment at which the appointment stands here, if that is another one. */
  here?: string | undefined
}

/** One thing a line says otherwise: in a conflict, `before` stands. */
export interface FieldChange {
  field: keyof LineValues | 'capacity' | 'detail' | 'proof' | 'dueOn'
  before: string
  after: string
}

/** What changes of the fields that are said anew. */
export function fieldChanges<Field extends FieldChange['field']>(
  said: { [F in Field]?: string | undefined },
  before: { [F in Field]?: string | undefined },
): FieldChange[] {
  return (Object.keys(said) as Field[])
    .map((field) => ({ field, before: before[field] ?? '', after: said[field] ?? '' }))
    .filter((change) => change.before !== change.after)
}
