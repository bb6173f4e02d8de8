import type { FastifyInstance } from 'fastify'
import { noteSlowed } from '../../app/sign-in/note-refused.ts'
import { findSession } from '../../store/agents/sessions.ts'
import { sessionOf } from '../session-cookie.ts'
import { brake } from '../visitor.ts'
import type { Web } from '../web.ts'

/** Slows down who tries to sign in again and again, told from others of their address by their session; one that is over tells them apart too. */
export function brakeBySession(server: FastifyInstance, web: Web): ReturnType<typeof brake> {
  return brake(
    server,
    web,
    async (request) => {
      const session = sessionOf(web, request)
      return session === undefined ? undefined : (await findSession(web.parts.store, session))?.key
    },
    noteSlowed,
  )
}
