/** What is said of an obligation besides which it is; what is unsaid is absent. */
export interface ObligationValues {
  detail?: string
  proof?: string
  /** ISO date. */
  dueOn?: string
  status?: 'current' | 'lifted'
}

export interface ObligationChanges {
  apply: ObligationValues
  /** What both the file and somebody here have changed: ours stands. */
  conflicts: { field: keyof ObligationValues; file: string; ours: string }[]
  /** What files have said so far, this one too. */
  told: ObligationValues
}

/**
 * What a line of obligations changes, compared as a line of a planning is (`changes.ts`): only what the file itself changed since it was last
 * loaded. `told`: what it said then; undefined when all that is known came from files.
 */
export function obligationChanges({
  file,
  told,
  ours,
}: {
  file: ObligationValues
  told: ObligationValues | undefined
  ours: ObligationValues
}): ObligationChanges {
  const apply: Record<string, string> = {}
  const conflicts: ObligationChanges['conflicts'] = []
  for (const field of FIELDS) {
    const said = file[field]
    if (said === undefined || said === ours[field] || said === told?.[field]) continue
    const changedHere = told !== undefined && ours[field] !== { ...AT_FIRST, ...told }[field]
    if (changedHere) conflicts.push({ field, file: said, ours: ours[field] ?? '' })
    else apply[field] = said
  }
  return { apply, conflicts, told: { ...(told ?? ours), ...file } }
}

const FIELDS = ['detail', 'proof', 'dueOn', 'status'] as const

/** Of one made here, where nobody says more. */
const AT_FIRST: ObligationValues = { status: 'current' }
