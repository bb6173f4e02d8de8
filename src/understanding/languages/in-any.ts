import type { ReadLanguage } from '../intent.ts'

/** Alternatives of a regular expression, one or several in a string; a NAME in capitals among them stands for what any language says for it. */
export type Ways = string | readonly string[]

/**
 * Gives, by its name, how a thing is said in any of the languages, as one group: messages mix languages. What two say alike is in it once: where any
 * number of it may stand, "ok ok ok …" would be tried in two ways for each.
 */
export function inAny<Words extends { [Name in keyof Words]: Ways | undefined }>(
  each: Partial<Record<ReadLanguage, Words>>,
): (name: keyof Words) => string {
  const any = (name: keyof Words): string => {
    const ways = Object.values(each).flatMap((words) => words[name] ?? [])
    if (ways.length === 0) throw new Error(`No language says ${String(name)}`)
    return `(?:${[...new Set(ways.flatMap(alternativesOf))].join('|')})`.replace(NAME, (named) =>
      any(named as keyof Words),
    )
  }
  return any
}

/** By its bars that stand in no group. */
function alternativesOf(ways: string): string[] {
  const bars = [...ways.matchAll(PARTS)].filter(({ 0: part, index }) => part === '|' && depthAt(ways, index) === 0)
  const starts = [0, ...bars.map(({ index }) => index + 1)]
  return starts.map((start, at) => ways.slice(start, bars[at]?.index))
}

function depthAt(ways: string, end: number): number {
  const parts = [...ways.slice(0, end).matchAll(PARTS)].map(([part]) => part)
  return parts.filter((part) => part === '(').length - parts.filter((part) => part === ')').length
}

/** What is escaped, a class of letters, and the marks that a group and its alternatives are told by. */
const PARTS = /\\.|\[(?:\\.|[^\]])*\]|[()|]/g

const NAME = /[A-Z][A-Z_]+/g
