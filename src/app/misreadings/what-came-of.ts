import type { Probationer } from '../../domain/people.ts'
import { isDangerRequest } from '../../domain/worklist.ts'
import type { Session } from '../../store/engine/database.ts'
import type { Message } from '../../store/messages/message.ts'
import { listAnswersTo, listLeftBy } from '../../store/misreadings/what-came.ts'
import { isControlled } from '../../understanding/dangers/controlled.ts'
import { listReadOver } from '../people/read-over.ts'

/** What the machine did of a message when it came, in its conversation. What it had read is not kept; what it did tells. */
export interface WhatCame {
  /** The words of its answers to this person; of those that nobody wrote down whose they are, none. */
  answers: string[]
  /** It answered whoever holds the number. */
  answeredNobodyKnows: boolean
  /** What it left to agents about them: kinds of requests. */
  left: string[]
  /** An alert of danger left, to whoever follows them and to the office. */
  alerted: boolean
}

export async function whatCameOf(session: Session, { id }: Probationer, message: Message): Promise<WhatCame> {
  const answers = await listAnswersTo(session, message)
  const left = await listLeftBy(session, message.id)
  return {
    answers: answers.filter(({ probationerId }) => probationerId === id).map(({ body }) => body),
    answeredNobodyKnows: answers.some(({ probationerId }) => probationerId === null),
    left: left.filter(({ probationerId }) => probationerId === id).map(({ kind }) => kind),
    alerted: left.some(({ kind }) => isDangerRequest(kind)),
  }
}

/** Somebody else reads their telephone, by this message or by an earlier one: neither a call nor a text is safe. */
export async function isReadByAnother(session: Session, person: Probationer, { body }: Message): Promise<boolean> {
  return isControlled(body) || (await listReadOver(session, [person])).has(person.id)
}
