import type { ChoiceClauses } from '../said/choice-clauses.ts'

export const choiceClauses: ChoiceClauses = {
  tag: 'verdad',
  but: 'pero',
}
