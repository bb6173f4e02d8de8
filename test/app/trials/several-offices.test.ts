import { expect, test } from 'vitest'
import { changeType } from '../../../src/app/settings/change-office.ts'
import { planTrial } from '../../../src/app/trials/plan-trial.ts'
import { agreeToTrial, beginTrial, endTrial } from '../../../src/app/trials/start-trial.ts'
import { keepHourly } from '../../../src/app/upkeep/hourly.ts'
import type { Agent } from '../../../src/domain/people.ts'
import { Problem } from '../../../src/domain/problem.ts'
import { keepAgent } from '../../../src/store/agents/agents.ts'
import { addOffice, findOfficeByCode, getOffice } from '../../../src/store/offices/offices.ts'
import { listAllocated } from '../../../src/store/trials/allocations.ts'
import { findTrial } from '../../../src/store/trials/trials.ts'
import { DESIGN } from '../../domain/trial/design.ts'
import { HEADER } from '../../support/story.ts'
import { openTrialStory, type TrialStory } from './trial-story.ts'

const POOLED = { ...DESIGN, types: ['SPIP'], others: ['VOISIN'], weeks: 4, outcomeWeeks: 1 }

/** Another office beside the story's, with its own administrator. */
async function openNeighbour({ parts }: TrialStory): Promise<Agent> {
  const { store, newId, clock } = parts
  return store.transaction(async (tx) => {
    const office = { id: newId(), code: 'VOISIN', name: 'SPIP 59', zone: 'Europe/Paris', holidayRegion: 'FR' }
    await addOffice(tx, office, newId, clock.now())
    const admin = {
      id: newId(),
      officeId: office.id,
      email: 'bea@justice.example',
      name: 'Béa',
      role: 'admin' as const,
    }
    return keepAgent(tx, admin, clock.now())
  })
}

async function loadThere(story: TrialStory, people: readonly number[]): Promise<void> {
  const lines = people.map((person) => story.line(person))
  await story.loadFile(new TextEncoder().encode([HEADER, ...lines].join('\n')), { officeCode: 'VOISIN' })
}

test('offices that each agreed run one trial together: by strata of office and type, stopped by any of them', async () => {
  const story = await openTrialStory()
  const { parts, admin, officeId } = story
  const { store } = parts
  const neighbour = await openNeighbour(story)
  const trial = await planTrial(parts, admin, POOLED)
  const { protocol } = (await findTrial(store, trial)) ?? {}
  expect(protocol?.offices).toEqual(['SPIP', 'VOISIN'])
  expect(protocol?.said.VOISIN?.texts[0]?.usual).toMatch(/^SPIP 59: vous avez rendez-vous/)
  await expect(beginTrial(parts, admin, trial)).rejects.toEqual(new Problem('officesMissing'))
  await agreeToTrial(parts, neighbour, trial)
  await expect(agreeToTrial(parts, neighbour, trial)).rejects.toEqual(new Problem('alreadyDone'))
  await expect(beginTrial(parts, neighbour, trial)).rejects.toEqual(new Problem('notYours'))
  await beginTrial(parts, admin, trial)
  await expect(changeType(parts, neighbour, 'SPIP', { moving: 'asked' })).rejects.toEqual(new Problem('trialHolds'))
  await story.load(...[0, 1, 2, 3].map((person) => story.line(person)))
  await loadThere(story, [10, 11, 12])
  await story.service.ticker.tick()
  const strata = (await listAllocated(store, trial)).map(({ stratum }) => stratum)
  expect(strata.toSorted()).toEqual([...Array(4).fill('SPIP SPIP'), ...Array(3).fill('VOISIN SPIP')])
  await endTrial(parts, neighbour, trial)
  for (const id of [officeId, neighbour.officeId]) expect((await getOffice(store, id)).trialId).toBeUndefined()
  story.clock.set(story.clock.now().plus({ weeks: 2 }))
  await keepHourly(parts)
  const { result } = (await findTrial(store, trial)) ?? {}
  expect(result?.flow).toMatchObject({ allocated: 7, assessed: 7 })
  expect(result?.deviations).toEqual([])
  const { journal } = store.tables
  const noted = (await store.db.select().from(journal)).filter(({ what }) => what.startsWith('trial'))
  const of = (id: string) => noted.filter((entry) => entry.officeId === id).map(({ what }) => what)
  expect(of(officeId)).toEqual(['trialPlanned', 'trialStarted', 'trialStopped', 'trialRead'])
  expect(of(neighbour.officeId)).toEqual(['trialJoined', 'trialStarted', 'trialStopped', 'trialRead'])
})

test('an office that does not give the extra, or is not there, cannot be asked; one that changed since holds the beginning back', async () => {
  const story = await openTrialStory()
  const { parts, admin } = story
  await expect(planTrial(parts, admin, POOLED)).rejects.toEqual(new Problem('notFound'))
  const neighbour = await openNeighbour(story)
  await changeType(parts, neighbour, 'SPIP', { texted: false })
  await expect(planTrial(parts, admin, POOLED)).rejects.toEqual(new Problem('cannotBeTried'))
  await changeType(parts, neighbour, 'SPIP', { texted: true })
  const trial = await planTrial(parts, admin, POOLED)
  await agreeToTrial(parts, neighbour, trial)
  await changeType(parts, neighbour, 'SPIP', { texted: false })
  await expect(beginTrial(parts, admin, trial)).rejects.toEqual(new Problem('cannotBeTried'))
  // Alone, without them, another may.
  await changeType(parts, neighbour, 'SPIP', { texted: true })
  const own = await planTrial(parts, neighbour, { ...POOLED, others: [] })
  await beginTrial(parts, neighbour, own)
  await expect(beginTrial(parts, admin, trial)).rejects.toEqual(new Problem('trialRuns'))
  expect(await findOfficeByCode(parts.store, 'VOISIN')).toMatchObject({ trialId: own })
})
