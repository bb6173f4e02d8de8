import { expect, test } from 'vitest'
import { erasePerson } from '../../../src/app/people/erase-person.ts'
import { readPersonFile } from '../../../src/app/people/person-file.ts'
import { leaveTrials } from '../../../src/app/trials/leave-trials.ts'
import { listByPhone } from '../../../src/store/people/by-number.ts'
import { personFile } from '../../../src/web/people/person-file-words.ts'
import { DESIGN } from '../../domain/trial/design.ts'
import { dump } from '../../support/store-dump.ts'
import { openTrialStory } from './trial-story.ts'

test('the file of a person says in which trial they are, in which arm, and whether they left all trials', async () => {
  const story = await openTrialStory()
  const { parts } = story
  await story.begin()
  await story.load(story.line(0))
  await story.service.ticker.tick()
  const [person] = await listByPhone(parts.store, story.phoneOf(0))
  if (!person) throw new Error('the planning was not loaded')
  const [allocation] = await parts.store.db.select().from(parts.store.tables.allocations)
  const file = await readPersonFile(parts.store, person)
  expect(file.inNoTrial).toBe(false)
  expect(file.trials).toMatchObject([{ question: DESIGN.question, arm: allocation?.arm }])
  expect(personFile(file)).toMatch(/Essais \(1\)\n.*Inviter à répondre fait-il venir davantage \?/)
  await leaveTrials(parts, person.id, { complained: false, erased: false })
  const after = await readPersonFile(parts.store, person)
  expect(after).toMatchObject({ inNoTrial: true, trials: file.trials })
  expect(personFile(after)).toContain('N’est dans aucun essai, ou ne l’est plus')
})

test('nothing names who was erased, in what is kept of trials either', async () => {
  const story = await openTrialStory()
  const { parts } = story
  await story.begin()
  await story.load(story.line(0), story.line(1))
  await story.service.ticker.tick()
  const [person] = await listByPhone(parts.store, story.phoneOf(0))
  if (!person) throw new Error('the planning was not loaded')
  await leaveTrials(parts, person.id, { complained: true, erased: false })
  await erasePerson(parts, person)
  expect(JSON.stringify(await dump(parts.store))).not.toContain(person.id)
})
