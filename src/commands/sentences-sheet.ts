import type { Language } from '../domain/people.ts'
import type { DutyWords } from '../locales/duties.ts'
import type { Locale } from '../locales/locale.ts'
import { WRITTEN } from '../locales/say.ts'

/** Each thing a language says, by its name: in French, in that language with all its letters, and two empty cells. The ways of one sentence are lines of its cell. */
export function linesToReview(language: Language): string[][] {
  const french = new Map(everything(WRITTEN.fr))
  return everything(WRITTEN[language]).map(([name, said]) => [name, french.get(name) ?? '', said, '', ''])
}

function everything({ sentences, duties, topics, consequences, unread }: Locale): [name: string, said: string][] {
  return [
    ...lines('', sentences),
    ...dutyLines('obligations.general', duties.generalDuties),
    ...dutyLines('obligations', duties.obligations),
    ...lines('topics.', topics),
    ['consequences', consequences.join('\n')],
    ...Object.entries(unread ?? {}).map(([kind, said]): [string, string] => [`unread.${kind}`, said]),
  ]
}

function lines(before: string, said: Readonly<Record<string, readonly string[]>>): [string, string][] {
  return Object.entries(said).map(([name, ways]) => [`${before}${name}`, ways.join('\n')])
}

function dutyLines(before: string, duties: Readonly<Record<string, DutyWords>>): [string, string][] {
  return Object.entries(duties).flatMap(([name, { short, sentence, proof }]): [string, string][] => [
    [`${before}.${name}.short`, short],
    [`${before}.${name}.sentence`, sentence],
    ...(proof === undefined ? [] : ([[`${before}.${name}.proof`, proof]] as [string, string][])),
  ])
}
