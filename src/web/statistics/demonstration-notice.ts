import type { FastifyReply } from 'fastify'
import { html } from 'hono/html'
import { isDemonstration, isPastPlaying } from '../../app/demo/play-past.ts'
import { type Html, invented } from '../html.ts'
import type { Visit } from '../visit.ts'
import { STATISTICS as WORDS } from './words.ts'

const AGAIN_AFTER_SECONDS = 5

/** Of a demonstration: that its figures are invented and, while its past is still being written, that the page comes again by itself until they are whole. */
export async function demonstrationNotice(
  { parts: { store } }: Pick<Visit, 'parts'>,
  reply: FastifyReply,
): Promise<Html | false> {
  if (!(await isDemonstration(store))) return false
  const isPlaying = await isPastPlaying(store)
  if (isPlaying) reply.header('refresh', AGAIN_AFTER_SECONDS)
  return html`${invented(WORDS.invented)}${isPlaying && html`<p role="status"><strong>${WORDS.counting}</strong></p>`}`
}
