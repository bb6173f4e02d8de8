import type { ReadLanguage } from '../intent.ts'

/** Alternatives of a regular expression, one or several in a string; a NAME in capitals among them stands for what any language says for it. */
export type Ways = string | readonly string[]

/** Gives, by its name, how a thing is said in any of the languages, as one group: messages mix languages. */
export function inAny<Words extends { [Name in keyof Words]: Ways | undefined }>(
  each: Partial<Record<ReadLanguage, Words>>,
): (name: keyof Words) => string {
  const any = (name: keyof Words): string => {
    const ways = Object.values(each).flatMap((words) => words[name] ?? [])
    if (ways.length === 0) throw new Error(`No language says ${String(name)}`)
    return `(?:${ways.join('|')})`.replace(NAME, (named) => any(named as keyof Words))
  }
  return any
}

const NAME = /[A-Z][A-Z_]+/g
