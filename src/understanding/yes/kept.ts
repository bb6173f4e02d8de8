import { clausesOf } from '../choices/choice-clauses.ts'
import type { Understood } from '../intent.ts'
import {
  AGAINST,
  ALONE,
  BARE,
  BOTH,
  BUT,
  COMES,
  CORRECTS,
  HARMLESS,
  IRONY,
  KEEPS,
  NO,
  REFUSED,
  SUPPOSES,
} from '../languages/any/kept.ts'
import { fold } from '../reading/fold.ts'

/**
 * A yes in words that leave no doubt of what stands, whatever was said before: "annulez rien", "finalement si", "mettez oui", "gardez les
 * deux". Undefined under a condition, in irony, or when a later clause takes it back.
 */
export function keptIn(text: string): Kept | undefined {
  const folded = fold(text).replace(/['’-]/g, ' ').replace(/ +/g, ' ')
  const all = clausesOf(folded)
  const clauses = all.filter(({ words }) => words.trim() !== '')
  const last = clauses.findLastIndex(({ words, asked }) => !asked && (KEEPS.test(words) || BOTH.test(words)))
  const place = last >= 0 ? last : placeOfComing(clauses, folded)
  const kept = clauses[place]
  if (!kept || IRONY.test(folded) || clauses.some(({ words }) => SUPPOSES.test(words))) return undefined
  if (clauses.some(({ words }) => NO.test(words)) || clauses.slice(place + 1).some(({ words }) => AGAINST.test(words)))
    return undefined
  const both = BOTH.test(kept.words)
  // "Non, les deux" refuses them.
  if (both && ALONE.test(kept.words) && REFUSED.test(kept.words)) return undefined
  if (both && BARE.test(kept.words)) return asked(all) ? undefined : { all: true, bare: true }
  const asks = asked(all)
  // "… but could somebody tell my lawyer?" asks besides; any other "but" takes back.
  const but = BUT.test(folded.slice(folded.indexOf(kept.words.trim())))
  if (both ? but && !asks : but || asks) return undefined
  return { ...(both && { all: true as const }), ...(asks && { besides: true as const }) }
}

function asked(clauses: { asked: boolean }[]): boolean {
  return clauses.some((clause) => clause.asked)
}

/** `bare`: "les deux" and no more, which may be to "which one can you not come to?". */
export type Kept = Pick<Understood, 'all' | 'besides' | 'bare'>

/** "Je serai là" as a clause of its own: beside nothing but courtesies, or where the message says that it corrects something. */
function placeOfComing(clauses: { words: string; asked: boolean }[], folded: string): number {
  const place = clauses.findIndex(({ words }) => COMES.test(words))
  if (place < 0) return -1
  const others = clauses.filter((_, other) => other !== place)
  const alone = others.length > 0 && others.every(({ words }) => HARMLESS.test(words))
  const corrects = CORRECTS.test(folded) && !clauses.slice(place + 1).some(({ words }) => CORRECTS.test(words))
  return alone || (corrects && !others.some(({ words }) => AGAINST.test(words))) ? place : -1
}
