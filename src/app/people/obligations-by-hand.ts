import type { DateTime } from 'luxon'
import { findObligationCode, type Obligation } from '../../domain/obligation.ts'
import { Problem } from '../../domain/problem.ts'
import type { ObligationValues } from '../../domain/schedule/obligation-changes.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { addObligation, findObligation, setObligation, setProved } from '../../store/obligations/obligations.ts'
import { getProbationer } from '../../store/people/people.ts'
import type { Handling } from '../conversations/take-over.ts'
import type { Parts } from '../parts.ts'
import { noteChange } from './note-change.ts'

/** Something a court asks, as an agent writes it: words that the catalogue knows are its own. */
interface ObligationWritten extends Handling {
  /** Made with the form: sent twice, it is written once. */
  id: string
  words: string
  values: Omit<ObligationValues, 'status'>
}

/** Writes down what a court asks of somebody, whom no text tells of it: they are told when they ask. */
export async function makeObligation(parts: Parts, { id, words, values, ...whom }: ObligationWritten): Promise<void> {
  await performOn(parts, whom, async (tx, note, now) => {
    const known = await findObligation(tx, id)
    if (known?.probationerId === whom.probationerId) return
    if (known) throw new Problem('notFound')
    const code = findObligationCode(words)
    const { probationerId } = whom
    const { detail, proof, dueOn } = values
    const what = { id, probationerId, code, words: code ? undefined : words, detail, proof, dueOn }
    if (!(await addObligation(tx, { ...what, status: 'current' }, now))) throw new Problem('obligationKnown')
    await note('obligationMade', what)
  })
}

/** Changes what is said of an obligation, lifts it, or says that it stands again. */
export async function changeObligation(
  parts: Parts,
  { obligationId, values, ...whom }: Handling & { obligationId: string; values: ObligationValues },
): Promise<void> {
  await performOn(parts, whom, async (tx, note) => {
    const before = await obligationOf(tx, whom, obligationId)
    const status = values.status ?? before.status
    const same = FIELDS.every((field) => before[field] === values[field])
    if (same && status === before.status) return
    await setObligation(tx, obligationId, { ...values, status })
    if (!same) await note('obligationChanged', before)
    if (status !== before.status) await note(status === 'lifted' ? 'obligationLifted' : 'obligationStands', before)
  })
}

const FIELDS = ['detail', 'proof', 'dueOn'] as const

/** An agent saw the proof of an obligation, whether or not the person had announced it. */
export async function seeProof(
  parts: Parts,
  { obligationId, ...whom }: Handling & { obligationId: string },
): Promise<void> {
  await performOn(parts, whom, async (tx, note, now) => {
    const obligation = await obligationOf(tx, whom, obligationId)
    await setProved(tx, obligationId, now)
    await note('proofSeen', obligation)
  })
}

type Note = (what: string, obligation: Pick<Obligation, 'id' | 'code'>) => Promise<void>

/** In one transaction, with a way to write down what was done: by the code of the catalogue, never in the court's words. */
async function performOn(
  parts: Parts,
  { probationerId, ...by }: Handling,
  deed: (tx: Transaction, note: Note, now: DateTime) => Promise<void>,
): Promise<void> {
  const now = parts.clock.now()
  await parts.store.transaction(async (tx) => {
    const person = await getProbationer(tx, probationerId)
    const note: Note = (what, { id, code }) =>
      noteChange(tx, parts, person, { by, what, details: { obligation: id, ...(code && { code }) } }, now)
    await deed(tx, note, now)
  })
}

async function obligationOf(tx: Transaction, { probationerId }: Handling, id: string): Promise<Obligation> {
  const obligation = await findObligation(tx, id)
  if (obligation?.probationerId !== probationerId) throw new Problem('notFound')
  return obligation
}
