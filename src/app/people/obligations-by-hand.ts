import type { DateTime } from 'luxon'
import { editsOf } from '../../domain/edits.ts'
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

interface ObligationChange extends Handling {
  obligationId: string
  values: ObligationValues
  /** What the form showed that says so. */
  shown: { readonly [Field in keyof ObligationValues]?: string | undefined }
}

/**
 * Changes what is said of an obligation, lifts it, or says that it stands again: of what a form says, only what it changed of what it showed.
 * `contested`: what somebody else changed otherwise since the form was opened; then nothing is written.
 */
export async function changeObligation(
  parts: Parts,
  { obligationId, values, shown, ...whom }: ObligationChange,
): Promise<{ contested: (keyof ObligationValues)[] }> {
  return performOn(parts, whom, async (tx, note) => {
    const before = await obligationOf(tx, whom, obligationId)
    const { status } = before
    const written = { ...values, status: values.status ?? status }
    const { edited, contested } = editsOf(FIELDS, { shown: { status, ...shown }, written, stored: before })
    if (contested.length > 0 || edited.length === 0) return { contested }
    const after = FIELDS.map((field) => [field, edited.includes(field) ? written[field] : before[field]])
    await setObligation(tx, obligationId, Object.fromEntries(after))
    if (edited.some((field) => field !== 'status')) await note('obligationChanged', before)
    if (edited.includes('status'))
      await note(written.status === 'lifted' ? 'obligationLifted' : 'obligationStands', before)
    return { contested }
  })
}

const FIELDS = ['detail', 'proof', 'dueOn', 'status'] as const

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
async function performOn<Done>(
  parts: Parts,
  { probationerId, ...by }: Handling,
  deed: (tx: Transaction, note: Note, now: DateTime) => Promise<Done>,
): Promise<Done> {
  const now = parts.clock.now()
  return parts.store.transaction(async (tx) => {
    const person = await getProbationer(tx, probationerId)
    const note: Note = (what, { id, code }) =>
      noteChange(tx, parts, person, { by, what, details: { obligation: id, ...(code && { code }) } }, now)
    return deed(tx, note, now)
  })
}

async function obligationOf(tx: Transaction, { probationerId }: Handling, id: string): Promise<Obligation> {
  const obligation = await findObligation(tx, id)
  if (obligation?.probationerId !== probationerId) throw new Problem('notFound')
  return obligation
}
