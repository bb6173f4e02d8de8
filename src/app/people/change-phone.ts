import { type PhoneProblem, readPhone } from '../../domain/phone.ts'
import { Problem } from '../../domain/problem.ts'
import { getOffice } from '../../store/offices/offices.ts'
import { getProbationer } from '../../store/people/people.ts'
import type { Handling } from '../conversations/take-over.ts'
import type { Parts } from '../parts.ts'
import { givePhone, trustPhone } from './give-phone.ts'

/** Gives a person the number an agent wrote on their page, or none. */
export async function changePhone(
  parts: Parts,
  { probationerId, written, ...by }: Handling & { written: string },
): Promise<{ problem?: PhoneProblem }> {
  const { store, clock } = parts
  const now = clock.now()
  return store.transaction(async (tx) => {
    const before = await getProbationer(tx, probationerId)
    const { zone } = await getOffice(tx, before.officeId)
    const read = written.trim() === '' ? { phone: undefined, landline: false } : readPhone(written, zone)
    if ('problem' in read) return read
    if (read.phone === before.phone) return {}
    await givePhone(tx, parts, { person: before, ...read, by }, now)
    return {}
  })
}

/** An agent checked a doubted number with the person: texts leave for it again. */
export async function trustPhoneOf(parts: Parts, { probationerId, ...by }: Handling): Promise<void> {
  const { store, clock } = parts
  const now = clock.now()
  await store.transaction(async (tx) => {
    const person = await getProbationer(tx, probationerId)
    if (!person.phone || !person.phoneDoubt) throw new Problem('alreadyDone')
    await trustPhone(tx, parts, { person, by }, now)
  })
}
