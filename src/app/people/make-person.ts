import { editsOf } from '../../domain/edits.ts'
import type { Language, Probationer } from '../../domain/people.ts'
import type { Identity } from '../../domain/person-by-hand.ts'
import { Problem } from '../../domain/problem.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { keepFormerCase } from '../../store/people/former-cases.ts'
import { findProbationer, getProbationer, listByCases } from '../../store/people/people.ts'
import { addProbationers, setProbationer } from '../../store/people/write-people.ts'
import type { By } from '../by.ts'
import { getColleague } from '../conversations/assign.ts'
import type { Handling } from '../conversations/take-over.ts'
import type { Parts } from '../parts.ts'
import { giveAddress } from './give-address.ts'
import { givePhone } from './give-phone.ts'
import { noteChange } from './note-change.ts'

/** Somebody an agent writes down. */
interface Made extends By {
  /** Made with the form: sent twice, it makes one person. */
  id: string
  officeId: string
  identity: Identity
  language: Language
  phone: string | undefined
  landline: boolean
  referentId: string | undefined
}

/** Who has the case number already, in the same office: nothing is written. */
type Taken = { takenBy: Probationer }

/** Writes down somebody whom no file named yet: a file that carries the same case number later finds them. */
export async function makePerson(
  parts: Parts,
  { id, officeId, identity, language, phone, landline, referentId, ...by }: Made,
): Promise<{ person: Probationer } | Taken> {
  const { store, clock } = parts
  const now = clock.now()
  return store.transaction(async (tx) => {
    const known = await findProbationer(tx, id)
    if (known && known.officeId !== officeId) throw new Problem('notFound')
    if (known) return { person: known }
    const takenBy = await findHolder(tx, officeId, identity.caseNumber)
    if (takenBy) return { takenBy }
    if (referentId !== undefined) await getColleague(tx, referentId, officeId)
    await addProbationers(tx, [{ id, officeId, ...identity, language, phone: undefined, phoneDoubt: undefined }], now)
    const person = await getProbationer(tx, id)
    await noteChange(tx, parts, person, { by, what: 'personMade' }, now)
    if (phone) await givePhone(tx, parts, { person, phone, landline, by }, now)
    if (referentId !== undefined) {
      await setProbationer(tx, id, { referentId })
      await noteChange(tx, parts, person, { by, what: 'referentChanged', details: { to: referentId } }, now)
    }
    return { person: await getProbationer(tx, id) }
  })
}

/** Who somebody is, and where letters go. */
type Corrected = Identity & { address: string | undefined }

/** A form that was opened before somebody else corrected the same fields otherwise: nothing is written. */
type Contested = { contested: (keyof Corrected)[]; person: Probationer }

/**
 * Writes down who somebody is and where letters go, otherwise than it was known: of what a form says, only what it changed of what it showed.
 */
export async function correctIdentity(
  parts: Parts,
  {
    probationerId,
    identity,
    shown,
    ...by
  }: Handling & { identity: Corrected; shown: { readonly [Field in keyof Corrected]?: string | undefined } },
): Promise<{ person: Probationer } | Taken | Contested> {
  const { store, clock } = parts
  const now = clock.now()
  return store.transaction(async (tx) => {
    const before = await getProbationer(tx, probationerId)
    const { edited, contested } = editsOf<keyof Corrected>([...FIELDS, 'address'], {
      ...{ shown, written: identity },
      stored: before,
    })
    if (contested.length > 0) return { contested, person: before }
    const changed = FIELDS.filter((field) => edited.includes(field))
    const takenBy = changed.includes('caseNumber') && (await findHolder(tx, before.officeId, identity.caseNumber))
    if (takenBy && takenBy.id !== probationerId) return { takenBy }
    if (edited.includes('address')) await giveAddress(tx, parts, { person: before, address: identity.address, by }, now)
    if (changed.length === 0) return { person: await getProbationer(tx, probationerId) }
    if (changed.includes('caseNumber')) await keepFormerCase(tx, before)
    await setProbationer(
      tx,
      probationerId,
      Object.fromEntries(changed.map((field) => [field, identity[field] ?? null])) as Parameters<
        typeof setProbationer
      >[2],
    )
    await noteChange(tx, parts, before, { by, what: 'identityCorrected', details: { fields: changed.join(' ') } }, now)
    return { person: await getProbationer(tx, probationerId) }
  })
}

const FIELDS = ['caseNumber', 'lastName', 'firstName', 'birthDate'] as const

async function findHolder(tx: Transaction, officeId: string, caseNumber: string): Promise<Probationer | undefined> {
  return (await listByCases(tx, officeId, [caseNumber]))[0]
}
