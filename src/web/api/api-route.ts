import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Parts } from '../../app/parts.ts'
import type { Office } from '../../domain/office.ts'
import type { Token } from '../../store/tokens/tokens.ts'
import type { Web } from '../web.ts'
import type { Schema } from './schemas.ts'

/** A program that shows a good token. */
export interface Call {
  web: Web
  parts: Parts
  token: Token
  office: Office
}

/** A route for programs: what it checks and what the document says of it are the same. */
export interface ApiRoute {
  method: 'GET' | 'POST'
  path: string
  /** The right a token must have. */
  right: 'mayLoad' | 'mayRead'
  id: string
  summary: string
  description: string
  query: Schema
  /** Of a route that takes a file: its types, and what each is. */
  file?: Readonly<Record<string, string>>
  answers: Readonly<Record<number, { description: string; schema: Schema }>>
  answer(call: Call, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply>
}

/** What a program asked wrongly: the status, and its word and sentence. */
export class Refusal extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, sentence: string) {
    super(sentence)
    this.status = status
    this.code = code
  }
}
