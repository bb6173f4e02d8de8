import type { Office } from '../../domain/office.ts'
import { type PhoneProblem, readPhone } from '../../domain/phone.ts'
import { Problem } from '../../domain/problem.ts'
import { getProbationer } from '../../store/people/people.ts'
import type { Parts } from '../parts.ts'
import { givePhone, trustPhone } from '../people/give-phone.ts'
import { type Acting, settleRequest } from './acting.ts'

/** Gives a person the number that reaches them, and closes the request; a number that cannot be read changes nothing. */
export async function correctNumber(
  parts: Parts,
  office: Office,
  { written, ...acting }: Acting & { written: string },
): Promise<{ problem?: PhoneProblem }> {
  const read = readPhone(written, office.zone)
  if ('problem' in read) return read
  const now = parts.clock.now()
  await parts.store.transaction(async (tx) => {
    const request = await settleRequest(tx, acting, now)
    if (!request.probationerId) throw new Problem('notFound')
    const person = await getProbationer(tx, request.probationerId)
    const by = { agentId: acting.agentId, door: { request: request.kind } }
    const given = { person, ...read, by }
    // Whoever writes the same number again has checked that it is theirs.
    await (read.phone === person.phone ? trustPhone : givePhone)(tx, parts, given, now)
  })
  return {}
}
