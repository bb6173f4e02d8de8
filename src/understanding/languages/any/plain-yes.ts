import { remembering } from '../../../domain/remember.ts'
import type { ReadLanguage } from '../../intent.ts'
import { anyNumberOf, expressionOf, type YesSayings } from '../../reading/sayings.ts'
import { plainYes as arabic } from '../ar/plain-yes.ts'
import { plainYes as english } from '../en/plain-yes.ts'
import { plainYes as spanish } from '../es/plain-yes.ts'
import { plainYes as french } from '../fr/plain-yes.ts'
import { inLettersOf } from '../letters.ts'
import { plainYes as portuguese } from '../pt/plain-yes.ts'
import { plainYes as romanian } from '../ro/plain-yes.ts'
import { mixedIn } from './mixed.ts'

const YES_IN: Record<ReadLanguage, YesSayings> = {
  fr: french,
  en: english,
  es: spanish,
  pt: portuguese,
  ro: romanian,
  ar: arabic,
}

/** Of words as they were spelt (`Reading.said`). */
export interface SaysYes {
  /** Whether their last clause says that the person comes; of who is `sure` to, whether any does that none after it denies. */
  says(spelt: string, sure: boolean): boolean
  /** Whether something in them supposes, hesitates, refuses, delays, or tells of others. */
  isTakenBack(spelt: string): boolean
}

/** How a yes is said in a language: made when a message first needs it, and kept. */
export const saysYesIn = remembering((language: ReadLanguage) =>
  saysYes(
    mixedIn(language).map((one) => YES_IN[one]),
    inLettersOf(language),
  ),
)

function saysYes(each: readonly YesSayings[], spell: (word: string) => string): SaysYes {
  const ofAny = (ways: (of: YesSayings) => readonly string[]) =>
    `(?:${each.map((of) => expressionOf(ways(of), of.words, spell).source).join('|')})`
  const [first, last, harmless] = ['FIRST', 'LAST', 'HARMLESS'].map((list) =>
    anyNumberOf(
      list,
      each.map(({ words }) => words),
      spell,
    ),
  )
  const [despite, needless] = ['DESPITE_..7', 'NEEDLESS ..40'].map((name) => ofAny(() => [name]))
  const iCome = ofAny((of) => of.iCome)
  const tails = each.flatMap((of) => of.tail ?? []).map(spell)
  const tail = tails.length > 0 ? `(?:(?:${tails.join('|')}) (?!\\d|zz)(?:\\w+ ){1,5})?` : ''
  const ending = `${last}${tail}${needless}?$`
  const opens = new RegExp(`,| (?=(?:${each.flatMap((of) => of.opens.map(spell)).join('|')}) )`)
  const comes = new RegExp(`^ ${first}${despite}?${first}(?:${iCome}|${ofAny((of) => of.comes)})${ending}`)
  /** Whatever stands before it in its clause. */
  const endsComing = new RegExp(iCome + ending)
  const denies = new RegExp(ofAny((of) => of.denies))
  const onlyHarmless = new RegExp(`^ ${harmless}$`)
  const against = new RegExp(ofAny((of) => of.against))

  return {
    says(spelt, sure) {
      const clauses = ` ${spelt.replaceAll(' , ', ', ')} `
        .split(opens)
        .map((clause) => ` ${clause.trim()} `)
        .filter((clause) => clause.trim() !== '' && !onlyHarmless.test(clause))
      if (comes.test(clauses.at(-1) ?? '')) return true
      const coming = sure ? clauses.findLastIndex((clause) => endsComing.test(clause)) : -1
      return coming >= 0 && !clauses.slice(coming + 1).some((clause) => denies.test(clause))
    },
    isTakenBack: (spelt) => against.test(` ${spelt.replaceAll(' , ', ' ')} `),
  }
}
