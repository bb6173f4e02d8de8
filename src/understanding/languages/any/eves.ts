import type { ReadLanguage } from '../../intent.ts'
import { eves as french } from '../fr/eves.ts'
import type { Eves } from '../said/eves.ts'

const IN: Partial<Record<ReadLanguage, Eves>> = { fr: french }

/** A message whose evenings before and nights at work are said in words that mourn nobody; as it is where somebody is mourned. */
export function withoutEves(text: string): string {
  return Object.values(IN).reduce((left, { eves, mourns }) => (mourns.test(text) ? left : without(left, eves)), text)
}

function without(text: string, eves: Eves['eves']): string {
  return eves.reduce((left, [eve, otherwise]) => left.replace(eve, otherwise), text)
}
