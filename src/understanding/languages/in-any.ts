import type { ReadLanguage } from '../intent.ts'
import { eachOnce } from '../reading/alternatives.ts'

/** Alternatives of a regular expression, one or several in a string; a NAME in capitals among them stands for what any language says for it. */
export type Ways = string | readonly string[]

/** Gives, by its name or those of several, how a thing is said in any of the languages, as one group: messages mix languages. */
export function inAny<Words extends { [Name in keyof Words]: Ways | undefined }>(
  each: Partial<Record<ReadLanguage, Words>>,
): (...names: (keyof Words)[]) => string {
  const any = (...names: (keyof Words)[]): string => {
    const ways = names.flatMap((name) => Object.values(each).flatMap((words) => words[name] ?? []))
    if (ways.length === 0) throw new Error(`No language says ${names.map(String).join(' nor ')}`)
    return `(?:${eachOnce(ways)})`.replace(NAME, (named) => any(named as keyof Words))
  }
  return any
}

const NAME = /[A-Z][A-Z_]+/g
