import type { Agent } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import { mayTryAll } from '../../domain/trial/eligible.ts'
import { type Design, protocolOf, type SaidByOffice, written, wrongInDesign } from '../../domain/trial/protocol.ts'
import { getOffice, listOffices, listTypes } from '../../store/offices/offices.ts'
import { addTrial, listTrials, removePlanned } from '../../store/trials/trials.ts'
import type { Parts } from '../parts.ts'
import { getTrialOf } from './get-trial.ts'
import { hashOf } from './hash.ts'
import { noteTrial } from './note-trial.ts'
import { wordsHeld } from './protocol-words.ts'

/**
 * Writes the protocol of a trial down, dated and hashed: nothing of it changes any more. Returns the trial's id; of one of the same words that
 * still waits to begin, its own.
 *
 * @throws Problem('cannotBeTried') when an office that is to take part does not give the extra about one of the types, in a language in which our words do.
 */
export async function planTrial(parts: Parts, by: Agent, design: Design): Promise<string> {
  if (wrongInDesign(design)) throw new Problem('fieldMissing')
  const { store, newId, clock } = parts
  const now = clock.now()
  return store.transaction(async (tx) => {
    const office = await getOffice(tx, by.officeId)
    const others = (await listOffices(tx)).filter(({ id, code }) => id !== office.id && design.others.includes(code))
    if (others.length < new Set(design.others).size) throw new Problem('notFound')
    const said: Record<string, SaidByOffice> = {}
    for (const one of [office, ...others]) {
      const types = await listTypes(tx, one.id)
      if (!mayTryAll(design, one, types)) throw new Problem('cannotBeTried')
      const held = wordsHeld(design, one, types)
      if (!differAsOurs(held, wordsHeld(design, { ...one, wording: undefined }, types)))
        throw new Problem('cannotBeTried')
      said[one.code] = held
    }
    const words = written(protocolOf(design, office.code, said))
    const protocolHash = hashOf(words)
    const same = (await listTrials(tx, office.id)).find((one) => one.protocolHash === protocolHash && !one.startedAt)
    if (same) return same.id
    const id = newId()
    const asked = others.map((one) => one.id)
    await addTrial(tx, { id, officeId: office.id, asked, words, protocolHash }, now)
    const offices = [{ officeId: office.id, joinedAt: now }]
    await noteTrial(tx, parts, by, { what: 'trialPlanned', trial: { id, offices, protocolHash } }, now)
    return id
  })
}

/**
 * An office that says a sentence in its own words may have left the extra out: both arms would then be told the same. In a language whose
 * reminders have no room for the extra they are told the same in our words too.
 */
function differAsOurs(held: SaidByOffice, ours: SaidByOffice): boolean {
  const differ = ({ texts }: SaidByOffice) =>
    new Set(
      texts.flatMap(({ language, types, usual, other }) =>
        usual === other ? [] : types.map((code) => `${code} ${language}`),
      ),
    )
  return differ(ours).isSubsetOf(differ(held))
}

/** Forgets a protocol of which nothing began. */
export async function dropTrial(parts: Parts, by: Agent, id: string): Promise<void> {
  const { store, clock } = parts
  await store.transaction(async (tx) => {
    const trial = await getTrialOf(tx, by, id)
    if (trial.officeId !== by.officeId) throw new Problem('notYours')
    if (!(await removePlanned(tx, id))) throw new Problem('alreadyDone')
    await noteTrial(tx, parts, by, { what: 'trialDropped', trial }, clock.now())
  })
}
