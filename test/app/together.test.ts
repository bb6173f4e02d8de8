import { expect, onTestFinished, test } from 'vitest'
import { together } from '../../src/app/texts/together.ts'
import { findMark, setMark } from '../../src/store/marks/marks.ts'
import { openStory } from '../support/story.ts'

test('of what is settled together, one that fails is told and takes no other with it', async () => {
  const { service } = await openStory('2026-12-01T10:00')
  onTestFinished(() => service.close())
  const { parts } = service
  const items = ['one', 'bad', 'other'].map((name) => ({ name, message: { phone: name } }))
  const settled = together(parts, items, async (tx, some) => {
    for (const { name } of some) {
      if (name === 'bad') throw new Error('a bug')
      await setMark(tx, name, 'settled')
    }
  })
  await expect(settled).rejects.toThrow('a bug')
  const marks = ['one', 'bad', 'other'].map((name) => findMark(parts.store, name))
  expect(await Promise.all(marks)).toEqual(['settled', undefined, 'settled'])
})
