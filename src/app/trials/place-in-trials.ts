import type { DateTime } from 'luxon'
import { type Circumstances, isReminder, type TextKind } from '../../domain/reminder.ts'
import { type Allocation, armOf, hashedOf, stratumOf } from '../../domain/trial/allocate.ts'
import { isAbout, type RunningTrial, whyOutside } from '../../domain/trial/eligible.ts'
import type { Extra } from '../../domain/trial/extras.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { addAllocations, listArms } from '../../store/trials/allocations.ts'
import { listSetApart } from '../../store/trials/set-apart.ts'
import { listRunning } from '../../store/trials/trials.ts'

/** A text that leaves now. */
interface Leaving {
  kind: TextKind
  circumstances: Circumstances
}

/**
 * The extra that each of these texts leaves without, if any. Whoever gets a first one that a running trial is about is allocated in this
 * transaction, before it leaves. Where no trial runs nothing is read.
 */
export async function placeInTrials<Text extends Leaving>(
  tx: Transaction,
  leaving: readonly Text[],
  now: DateTime,
): Promise<Map<Text, Extra>> {
  const maybe = leaving.filter(({ kind, circumstances: { office } }) => office.trialId && isTold(kind))
  if (maybe.length === 0) return new Map()
  const trials = await listRunning(tx, [
    ...new Set(maybe.flatMap(({ circumstances: { office } }) => office.trialId ?? [])),
  ])
  const people = trials.length > 0 ? maybe.map(({ circumstances }) => circumstances.probationer) : []
  const trialIds = trials.map(({ id }) => id)
  const setApart = await listSetApart(tx, people, trialIds)
  const without = new Map<Text, Extra>()
  for (const trial of trials) {
    const within = maybe.filter(({ circumstances }) => isWithin(trial, circumstances, setApart))
    const arms = await listArms(tx, trial.id, peopleOf(within))
    const newcomers = allocate(tx, trial, within, arms)
    await addAllocations(tx, newcomers, now)
    for (const { probationerId, arm } of newcomers) arms.set(probationerId, arm)
    for (const one of within) {
      if (arms.get(one.circumstances.probationer.id) === 'other') without.set(one, trial.extra)
    }
  }
  return without
}

/** A trial begins for somebody with a text that tells when to come: the same in both arms. */
function isTold(kind: TextKind): boolean {
  return kind === 'summons' || isReminder(kind)
}

function isWithin(
  trial: RunningTrial,
  { appointment, probationer, numberIsShared }: Circumstances,
  setApart: ReadonlySet<string>,
): boolean {
  const outside = whyOutside(probationer, { numberIsShared, setApart: setApart.has(probationer.id) })
  return outside === undefined && isAbout(trial, appointment)
}

/** Once a person, by the first of their appointments. */
function allocate(
  { vault }: Transaction,
  { id: trialId }: RunningTrial,
  within: readonly Leaving[],
  known: ReadonlyMap<string, unknown>,
): Allocation[] {
  const newcomers = new Map<string, Allocation>()
  const soonest = within.toSorted((one, other) => +startOf(one) - +startOf(other))
  for (const { circumstances } of soonest) {
    const { probationer, office, appointment } = circumstances
    if (known.has(probationer.id) || newcomers.has(probationer.id)) continue
    const arm = armOf(vault.lookup('trial', hashedOf(trialId, probationer)))
    const stratum = stratumOf(office, appointment.type)
    newcomers.set(probationer.id, { trialId, probationerId: probationer.id, arm, stratum })
  }
  return [...newcomers.values()]
}

function startOf({ circumstances }: Leaving): DateTime {
  return circumstances.appointment.startsAt
}

function peopleOf(leaving: readonly Leaving[]): string[] {
  return [...new Set(leaving.map(({ circumstances }) => circumstances.probationer.id))]
}
