import { MAY_HAVE_ARRIVED } from '../../domain/message.ts'
import type { PhoneDoubt } from '../../domain/people.ts'
import type { Transaction } from '../engine/database.ts'
import { and, eq, inArray } from '../engine/drizzle.ts'
import { phoneKeyOf } from './people.ts'
import { forgetWrongNumber } from './stopped-numbers.ts'

/**
 * Writes down why a number of this person is in doubt; `undefined` trusts it again. What its holder said stands whatever a carrier
 * says later: a number that is only "gone" is trusted again as soon as somebody writes from it. Returns whether it came into doubt now.
 */
export async function setPhoneDoubt(
  tx: Transaction,
  id: string,
  phone: string,
  doubt: PhoneDoubt | undefined,
): Promise<boolean> {
  const { probationers } = tx.tables
  const [row] = await tx.db
    .select({ phoneDoubts: probationers.phoneDoubts })
    .from(probationers)
    .where(eq(probationers.id, id))
  const { [phoneKeyOf(tx, phone)]: before, ...others } = row?.phoneDoubts ?? {}
  if (doubt && before === 'wrongNumber') return false
  if (before === 'wrongNumber') await forgetWrongNumber(tx, phone)
  if (doubt === 'wrongNumber' || before === 'wrongNumber') await noteReader(tx, id, phone, doubt === 'wrongNumber')
  const phoneDoubts = doubt ? { ...others, [phoneKeyOf(tx, phone)]: doubt } : others
  await tx.db.update(probationers).set({ phoneDoubts }).where(eq(probationers.id, id))
  return doubt !== undefined && before === undefined
}

/** The texts that left for a number were read by somebody else, or by this person after all. */
async function noteReader(tx: Transaction, id: string, phone: string, anotherPerson: boolean): Promise<void> {
  const { messages } = tx.tables
  await tx.db
    .update(messages)
    .set({ reason: anotherPerson ? 'wrongNumber' : null })
    .where(
      and(
        eq(messages.probationerId, id),
        eq(messages.phoneKey, phoneKeyOf(tx, phone)),
        eq(messages.direction, 'out'),
        inArray(messages.state, [...MAY_HAVE_ARRIVED]),
        anotherPerson ? undefined : eq(messages.reason, 'wrongNumber'),
      ),
    )
}
