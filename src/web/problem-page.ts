import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'hono/html'
import type { ProblemCode } from '../domain/problem.ts'
import { notice, sendPage } from './html.ts'
import { ANSWERS, PROBLEM_PAGE, PROBLEM_WORDS } from './problem-words.ts'
import type { Web } from './web.ts'

/** What was asked wrongly, or went wrong here, in a sentence that says what to do. */
export function problemPage(
  web: Web,
  { id }: Pick<FastifyRequest, 'id'>,
  reply: FastifyReply,
  code: ProblemCode | undefined,
  status: number,
): Promise<FastifyReply> {
  const words = code ? PROBLEM_WORDS[code] : (ANSWERS[status] ?? ANSWERS[500] ?? '')
  const title = status === 404 ? PROBLEM_PAGE.notFound : PROBLEM_PAGE.title
  const content = html`<h1>${title}</h1>${notice(words)}${status >= 500 && html`<p>${PROBLEM_PAGE.reference} <code>${id}</code></p>`}${status < 500 && status !== 404 && html`<p>${PROBLEM_PAGE.backKeeps}</p>`}<p><a href="/agenda">${PROBLEM_PAGE.home}</a></p>`
  return sendPage(reply, web, { title, path: '', content }, status)
}
