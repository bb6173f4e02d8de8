import { expect, test } from 'vitest'
import { changeOffice, changeType } from '../../../src/app/settings/change-office.ts'
import { readResult } from '../../../src/app/trials/read-result.ts'
import { endTrial } from '../../../src/app/trials/start-trial.ts'
import { keepHourly } from '../../../src/app/upkeep/hourly.ts'
import { addOfficeWords } from '../../../src/store/offices/offices.ts'
import { findTrial } from '../../../src/store/trials/trials.ts'
import { openTrialStory, type TrialStory } from './trial-story.ts'

async function afterWeeks(story: TrialStory, weeks: number): Promise<void> {
  story.clock.set(story.clock.now().plus({ weeks }))
  await keepHourly(story.parts)
}

async function deviationsIn({ parts: { store } }: TrialStory, trial: string) {
  return (await findTrial(store, trial))?.result?.deviations
}

test('what a service says otherwise while a trial runs is a deviation of its result, also when it was put back', async () => {
  const story = await openTrialStory()
  const { parts, admin } = story
  const trial = await story.begin({ extra: 'invitation', types: ['SPIP'], weeks: 4, outcomeWeeks: 1 })
  await afterWeeks(story, 1)
  await changeOffice(parts, admin, { name: 'SPIP 92' })
  await afterWeeks(story, 1)
  await changeOffice(parts, admin, { name: 'SPIP' })
  await afterWeeks(story, 4)
  expect(await deviationsIn(story, trial)).toEqual(['texts'])
})

test('a name changed and put back within the hour is a deviation all the same', async () => {
  const story = await openTrialStory()
  const { parts, admin } = story
  const trial = await story.begin({ extra: 'invitation', types: ['SPIP'], weeks: 4, outcomeWeeks: 1 })
  await changeOffice(parts, admin, { phone: '01 40 97 00 00' })
  const seen = async () => (await findTrial(parts.store, trial))?.deviations
  const before = await seen()
  await changeOffice(parts, admin, { name: 'SPIP 92' })
  await changeOffice(parts, admin, { name: 'SPIP' })
  expect(before).toEqual([])
  expect(await seen()).toEqual(['texts'])
  await afterWeeks(story, 6)
  expect(await deviationsIn(story, trial)).toEqual(['texts'])
})

test('what is said otherwise as a result is read before the end is a deviation of it', async () => {
  const story = await openTrialStory()
  const { parts, admin } = story
  const trial = await story.begin({ extra: 'invitation', types: ['SPIP'], weeks: 4, outcomeWeeks: 1, looks: 'any' })
  await changeOffice(parts, admin, { name: 'SPIP 92' })
  await readResult(parts, admin, trial)
  expect(await deviationsIn(story, trial)).toEqual(['texts'])
})

test('what changes after the end is none, but of the words that outcomes come in by', async () => {
  const story = await openTrialStory()
  const { parts, admin, officeId } = story
  const begin = () => story.begin({ extra: 'before4', types: ['SPIP'], weeks: 4, outcomeWeeks: 1 })
  const over = await begin()
  await afterWeeks(story, 4)
  story.clock.set(story.clock.now().plus({ days: 1 }))
  await changeType(parts, admin, 'SPIP', { reminders: [{ daysBefore: 1, at: '10:00' }] })
  await changeOffice(parts, admin, { name: 'SPIP 92' })
  await afterWeeks(story, 2)
  expect(await deviationsIn(story, over)).toEqual([])
  await changeType(parts, admin, 'SPIP', { reminders: null })
  const stopped = await begin()
  await changeOffice(parts, admin, { name: 'SPIP 75' })
  await endTrial(parts, admin, stopped)
  await parts.store.transaction((tx) => addOfficeWords(tx, officeId, { typeWords: {}, statusWords: { nsp: 'missed' } }))
  await afterWeeks(story, 2)
  expect(await deviationsIn(story, stopped)).toEqual(['texts', 'statusWords'])
})
