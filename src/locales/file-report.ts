import type { AgentLanguage } from '../domain/people.ts'
import type { ImportReport } from '../domain/schedule/import-report.ts'
import type { FileProblem } from '../domain/schedule/problem.ts'
import { fileReportWords as en } from './en/file-report.ts'
import type { FileReportWords } from './file-report-words.ts'
import { fileReportWords as fr } from './fr/file-report.ts'
import { importCounts, problemSentence } from './fr/import-words.ts'
import { type Block, COLONS, footerOf, type Letter } from './letter.ts'
import { NOTICE_WORDS } from './notices.ts'

const WORDS: Record<AgentLanguage, FileReportWords> = { fr, en }
/** More are read in the report of the file. */
const SHOWN = 20

/** A file that came without hands: through the folder, or from a program of this name. */
export interface FileCame {
  fileName: string
  program: string | undefined
}

export type FileDone = { report: ImportReport } | { problem: FileProblem }

/** The e-mail that says what became of such a file. What is wrong with a line is said as the pages say it. */
export function fileReportEmail(came: FileCame, done: FileDone, pages: string, language: AgentLanguage): Letter {
  const words = WORDS[language]
  const title = titleOf(words, done)
  const blocks: Block[] = [
    { kind: 'paragraph', words: came.program === undefined ? words.fromFolder : words.fromProgram(came.program) },
    { kind: 'facts', facts: [{ name: words.file, words: came.fileName }, resultOf(words, done)] },
    ...('report' in done
      ? [
          ...linesOf(words, done.report, COLONS[language]),
          ...shortOf(words, done.report),
          ...absentOf(words, done.report),
        ]
      : []),
    ...('problem' in done ? [{ kind: 'paragraph' as const, words: words.unchanged }] : []),
    { kind: 'links', links: [{ words: words.link, url: `${pages}/import` }] },
  ]
  return {
    language,
    subject: `[justif] ${title}`,
    parts: [{ title, blocks }],
    footer: footerOf(NOTICE_WORDS[language].footer, pages, true),
  }
}

function titleOf(words: FileReportWords, done: FileDone): string {
  if ('problem' in done) return words.refused
  const { length } = done.report.refused
  return length > 0 ? words.toCorrect(length) : words.loaded
}

function resultOf(words: FileReportWords, done: FileDone) {
  if ('problem' in done) return { name: words.reason, words: problemSentence({ ...done.problem, column: '' }) }
  const { kind, refused, notices, unknownColumns: _, absent: __, slotsShort: ___, ...counts } = done.report
  return { name: words.done, words: importCounts(kind, { ...counts, refused: refused.length }) }
}

function linesOf(words: FileReportWords, { refused }: ImportReport, colon: string): Block[] {
  if (refused.length === 0) return []
  const lines = refused
    .slice(0, SHOWN)
    .map((problem) => ({ words: `${words.line(problem.line)}${colon}${problemSentence(problem)}` }))
  const others = refused.length - lines.length
  return [
    { kind: 'heading', words: words.lines },
    { kind: 'lines', lines: others > 0 ? [...lines, { words: words.others(others) }] : lines },
    { kind: 'paragraph', words: words.correct },
  ]
}

function shortOf(words: FileReportWords, { slotsShort = [] }: ImportReport): Block[] {
  return slotsShort.map((short) => ({ kind: 'paragraph', words: words.slotsShort(short) }))
}

function absentOf(words: FileReportWords, { absent }: ImportReport): Block[] {
  if (!absent || absent.count === 0) return []
  const lines = absent.some.slice(0, SHOWN).map((one) => ({ words: words.absentOne(one) }))
  const others = absent.count - lines.length
  return [
    { kind: 'heading', words: words.absentTitle },
    { kind: 'lines', lines: others > 0 ? [...lines, { words: words.absentOthers(others) }] : lines },
    { kind: 'paragraph', words: words.absentMeans },
  ]
}
