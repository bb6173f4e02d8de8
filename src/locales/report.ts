import type { DateTime } from 'luxon'
import { figuresOf } from '../domain/effect/attendance.ts'
import { type ReportFigures, reportOf } from '../domain/effect/report.ts'
import type { Office } from '../domain/office.ts'
import type { AgentLanguage } from '../domain/people.ts'
import { reportWords as en } from './en/report.ts'
import { reportWords as fr } from './fr/report.ts'
import { type Fact, footerOf, type Letter } from './letter.ts'
import { REPORT_FACTS, type ReportFact, type ReportWords } from './report-words.ts'

export interface ReportValues {
  office: Pick<Office, 'name'>
  /** Its first day. */
  month: DateTime
  figures: ReportFigures
}

const WORDS: Record<AgentLanguage, ReportWords> = { fr, en }

/** The report of a month, by e-mail. */
export function sayReport(values: ReportValues, language: AgentLanguage, pages: string): Letter {
  const words = WORDS[language]
  const { title, sentences, facts } = reportInWords(values, language)
  const url = `${pages}/statistiques/rapport?mois=${values.month.toFormat('yyyy-MM')}`
  return {
    language,
    subject: `[justif] ${title}`,
    parts: [
      {
        title,
        blocks: [
          ...sentences.map((sentence) => ({ kind: 'paragraph' as const, words: sentence })),
          { kind: 'heading', words: words.figures },
          { kind: 'facts', facts },
          { kind: 'paragraph', words: words.doubt },
          { kind: 'links', links: [{ words: words.page, url }] },
        ],
      },
    ],
    footer: footerOf(words.footer, pages, true),
  }
}

/** The five sentences of a report and the figures they rest on, as the e-mail and the page give them. */
export function reportInWords(
  { office, month, figures }: ReportValues,
  language: AgentLanguage,
): { title: string; sentences: string[]; facts: Fact[]; doubt: string } {
  const words = WORDS[language]
  const name = words.month(month)
  const { attendance, change, deeds, machine, texts } = reportOf(figures)
  const { sentences } = words
  return {
    title: words.title(name, office.name),
    sentences: [
      sentences.attendance(attendance, name),
      sentences.change(change, name),
      sentences.deeds(deeds, name),
      sentences.machine(machine, name),
      sentences.texts(texts, name),
    ],
    facts: REPORT_FACTS.map((fact) => ({ name: words.facts[fact], words: factInWords(fact, figures, words) })),
    doubt: words.doubt,
  }
}

function factInWords(fact: ReportFact, { attendance, activity, texts }: ReportFigures, words: ReportWords): string {
  const { convened, known } = figuresOf(attendance)
  switch (fact) {
    case 'convened':
      return words.told(convened)
    case 'known':
      return known ? words.share(known) : words.nothing
    case 'honoured':
    case 'missed':
    case 'excused':
    case 'cancelled':
    case 'unknown':
      return words.told(attendance[fact])
    case 'received':
      return words.told(activity.received)
    case 'theyAnswered':
    case 'weAnswered':
    case 'agentDealt':
      return words.median(activity[fact])
    case 'left':
    case 'failed':
    case 'segments':
    case 'emails':
      return words.told(texts[fact])
  }
}
