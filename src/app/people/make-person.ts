import type { Language, Probationer } from '../../domain/people.ts'
import type { Identity } from '../../domain/person-by-hand.ts'
import { Problem } from '../../domain/problem.ts'
import type { Transaction } from '../../store/engine/database.ts'
import {
  addProbationers,
  findProbationer,
  getProbationer,
  listByCases,
  setProbationer,
} from '../../store/people/people.ts'
import type { By } from '../by.ts'
import { getColleague } from '../conversations/assign.ts'
import type { Handling } from '../conversations/take-over.ts'
import type { Parts } from '../parts.ts'
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

/** Writes down who somebody is, otherwise than it was known. */
export async function correctIdentity(
  parts: Parts,
  { probationerId, identity, ...by }: Handling & { identity: Identity },
): Promise<{ person: Probationer } | Taken> {
  const { store, clock } = parts
  const now = clock.now()
  return store.transaction(async (tx) => {
    const before = await getProbationer(tx, probationerId)
    const changed = FIELDS.filter((field) => identity[field] !== before[field])
    if (changed.length === 0) return { person: before }
    const takenBy = await findHolder(tx, before.officeId, identity.caseNumber)
    if (takenBy && takenBy.id !== probationerId) return { takenBy }
    await setProbationer(tx, probationerId, {
      ...Object.fromEntries(changed.map((field) => [field, identity[field]])),
      birthDate: identity.birthDate ?? null,
    })
    await noteChange(tx, parts, before, { by, what: 'identityCorrected', details: { fields: changed.join(' ') } }, now)
    return { person: await getProbationer(tx, probationerId) }
  })
}

const FIELDS = ['caseNumber', 'lastName', 'firstName', 'birthDate'] as const

async function findHolder(tx: Transaction, officeId: string, caseNumber: string): Promise<Probationer | undefined> {
  return (await listByCases(tx, officeId, [caseNumber]))[0]
}
