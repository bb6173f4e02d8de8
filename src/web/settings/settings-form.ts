import { html } from 'hono/html'
import { Problem, type ProblemCode } from '../../domain/problem.ts'
import { type Html, notice } from '../html.ts'
import { STATUS_OF } from '../problems.ts'
import { SETTINGS } from './words.ts'

/** What the fields of a form hold, by their names: as stored, or as somebody has just typed. */
export type Written = Record<string, string | string[]>

/** What is wrong with what was typed, by the names of the fields. */
export type Problems = Record<string, string>

/** Says above a form that nothing is kept, with the way to each field to correct. */
export function problemList(problems: Problems): Html | undefined {
  const wrong = Object.entries(problems)
  if (wrong.length === 0) return undefined
  return html`
    ${notice(SETTINGS.notSaved(wrong.length))}
    <ul>${wrong.map(([name, words]) => html`<li><a href="#${name}">${words}</a></li>`)}</ul>
  `
}

/** The field that a trouble is about, and what is said beside it. */
export type Beside = Partial<Record<ProblemCode, { name: string; words: () => string }>>

/** What only the deed could tell was wrong, put beside its field; what is about none is thrown on. */
export function besideField(error: unknown, fields: Beside): { problems: Problems; status: number } {
  const beside = error instanceof Problem ? fields[error.code] : undefined
  if (!(error instanceof Problem) || !beside) throw error
  return { problems: { [beside.name]: beside.words() }, status: STATUS_OF[error.code] }
}
