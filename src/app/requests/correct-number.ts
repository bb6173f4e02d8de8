import type { Office } from '../../domain/office.ts'
import { type PhoneProblem, readPhone } from '../../domain/phone.ts'
import { Problem } from '../../domain/problem.ts'
import { getProbationer, setPhone, setPhoneDoubt } from '../../store/people.ts'
import type { Parts } from '../parts.ts'
import { type Acting, journalRequest, settleRequest } from './acting.ts'

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
    if (read.phone !== person.phone) await setPhone(tx, person.id, read.phone)
    // Whoever writes the same number again has checked that it is theirs.
    await setPhoneDoubt(tx, person.id, read.phone, read.landline ? 'landline' : undefined)
    await journalRequest(tx, parts, request, { agentId: acting.agentId, what: 'phoneCorrected' }, now)
  })
  return {}
}
