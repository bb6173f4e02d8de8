import { KEPT_MONTHS } from '../../../app/upkeep/purge.ts'
import type { Office } from '../../../domain/office.ts'
import { isFrench, LANGUAGES, type Language } from '../../../domain/people.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { frFacile } from './fr-facile.ts'
import type { Paper } from './paper-words.ts'
import { pt } from './pt.ts'
import { ro } from './ro.ts'
import { ru } from './ru.ts'
import { tr } from './tr.ts'

/** What the leaflet and the poster say in a language, of this office, with how long texts and people are kept by the code. */
export function paperOf(language: Language, { name }: Pick<Office, 'name'>): Paper {
  const paper = PAPERS[language]
  const values: Record<string, string> = {
    sender: name,
    texts: paper.months(KEPT_MONTHS.texts),
    people: paper.months(KEPT_MONTHS.people),
  }
  const fill = (words: string) => words.replace(/\{(\w+)\}/g, (_, value: string) => values[value] ?? '')
  return filled(paper, fill)
}

/** French is written plainly on paper for everybody: one sheet for two languages. */
export const PAPER_LANGUAGES = LANGUAGES.filter((language) => language !== 'fr')

/** Whether somebody whose language it is has yet to read it. */
export function isUnread(language: Language): boolean {
  return !isFrench(language) && language !== 'en'
}

export const PAPERS: Record<Language, Paper> = { fr: frFacile, 'fr-facile': frFacile, en, es, pt, ro, ar, tr, ru }

function filled(paper: Paper, fill: (words: string) => string): Paper {
  const pairs = (list: Paper['questions']) => list.map(([one, other]) => [fill(one), fill(other)] as const)
  return {
    ...paper,
    title: fill(paper.title),
    questions: pairs(paper.questions),
    data: { title: paper.data.title, lines: pairs(paper.data.lines), officer: paper.data.officer },
    poster: {
      title: fill(paper.poster.title),
      answers: pairs(paper.poster.answers),
      machine: fill(paper.poster.machine),
    },
  }
}
