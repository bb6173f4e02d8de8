import type { Office } from '../../domain/office.ts'
import type { Language } from '../../domain/people.ts'
import type { DutyWords } from '../../locales/duties.ts'
import type { Locale } from '../../locales/locale.ts'
import { isSentence, ownTemplates } from '../../locales/own-words.ts'
import { LOCALES, WRITTEN } from '../../locales/say.ts'

/** A thing that a language says, by its name: its ways are lines of one cell, and a line break of a text is a bar. */
export interface SheetLine {
  name: string
  french: string
  said: string
}

/** The last two are for whoever reads it. */
export function columnsOf(language: Language): string[] {
  return ['phrase', 'francais', language, 'correction', 'remarque']
}

/** Each thing a language says: in French, and in that language with all its letters, or in the words of an office. */
export function linesToReview(language: Language, office: Pick<Office, 'wording'> = {}): SheetLine[] {
  const french = new Map(everything(WRITTEN.fr))
  return everything(WRITTEN[language]).map(([name, ours]) => {
    const own = isSentence(name) ? ownTemplates(office, language, LOCALES[language], name) : undefined
    return { name, french: french.get(name) ?? '', said: own ? cellOf(own) : ours }
  })
}

/** The ways to say something, the fullest first, as one cell. */
export function cellOf(templates: readonly string[]): string {
  return templates.map((template) => template.replaceAll('\n', ' | ')).join('\n')
}

/** And back; a line left empty says nothing. */
export function templatesOf(cell: string): string[] {
  return cell
    .split('\n')
    .map((way) => way.trim().replace(/\s*\|\s*/g, '\n'))
    .filter(Boolean)
}

function everything({ sentences, duties, topics, consequences, unread }: Locale): [name: string, said: string][] {
  return [
    ...lines('', sentences),
    ...dutyLines('obligations.general', duties.generalDuties),
    ...dutyLines('obligations', duties.obligations),
    ...lines('topics.', topics),
    ['consequences', cellOf(consequences)],
    ...Object.entries(unread ?? {}).map(([kind, said]): [string, string] => [`unread.${kind}`, said]),
  ]
}

function lines(before: string, said: Readonly<Record<string, readonly string[]>>): [string, string][] {
  return Object.entries(said).map(([name, ways]) => [`${before}${name}`, cellOf(ways)])
}

function dutyLines(before: string, duties: Readonly<Record<string, DutyWords>>): [string, string][] {
  return Object.entries(duties).flatMap(([name, { short, sentence, proof }]): [string, string][] => [
    [`${before}.${name}.short`, short],
    [`${before}.${name}.sentence`, sentence],
    ...(proof === undefined ? [] : ([[`${before}.${name}.proof`, proof]] as [string, string][])),
  ])
}
