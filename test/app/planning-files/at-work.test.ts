import { expect, onTestFinished, test } from 'vitest'
import { FILE_AT_WORK } from '../../../src/app/mark-names.ts'
import { isFileAtWork, signOfWork } from '../../../src/app/planning-files/at-work.ts'
import { listMarksUnder } from '../../../src/store/marks/marks.ts'
import { listOffices } from '../../../src/store/offices/offices.ts'
import { openStory } from '../../support/story.ts'

async function openRuns() {
  const story = await openStory('2026-12-01T10:00')
  onTestFinished(() => story.service.close())
  const { parts } = story.service
  const offices = await listOffices(parts.store)
  const signOf = (id: string) => signOfWork({ id, offices, parts })
  const isAtWork = () => isFileAtWork(parts.store, offices[0]?.id ?? '', story.clock.now())
  return { story, store: parts.store, signOf, isAtWork }
}

test('a sign that was undone with its transaction is given again by the next', async () => {
  const { store, signOf, isAtWork } = await openRuns()
  const sign = signOf('one')
  const lost = store.transaction(async (tx) => {
    await sign.give(tx)
    throw new Error('lost to another')
  })
  await expect(lost).rejects.toThrow('lost to another')
  await store.transaction((tx) => sign.give(tx))
  sign.given()
  expect(await isAtWork()).toBe(true)
})

test('a file whose process was killed is at work for ten minutes, and its sign goes with the next file', async () => {
  const { story, store, signOf, isAtWork } = await openRuns()
  await store.transaction((tx) => signOf('killed').give(tx))
  story.clock.set(story.clock.now().plus({ minutes: 9 }))
  expect(await isAtWork()).toBe(true)
  story.clock.set(story.clock.now().plus({ minutes: 1 }))
  expect(await isAtWork()).toBe(false)
  await store.transaction((tx) => signOf('next').give(tx))
  expect([...(await listMarksUnder(store, FILE_AT_WORK)).keys()]).toEqual([`${FILE_AT_WORK}next`])
})
