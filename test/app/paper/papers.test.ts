import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { keepPapers } from '../../../src/app/paper/keep-papers.ts'
import { listOffices, setOffice } from '../../../src/store/offices/offices.ts'
import { karim } from '../../support/karim.ts'
import { newFolder } from '../../support/store.ts'
import { listJournal } from '../../support/store-rows.ts'
import { openStory, type Story } from '../../support/story.ts'

/** What an office keeps for the day on which nothing answers. */

const WORD = 'cheval agrafe pile correcte'
let story: Story

afterEach(() => story.service.close())

test('each evening leaves one sealed file an office that has a word, once, which its journal tells, and removes those of last week', async () => {
  const folder = join(newFolder(), 'papers')
  story = await openStory('2027-01-11T17:00', {}, { PAPER_FOLDER: folder })
  const { parts } = story.service
  await story.load(karim('12/01/2027', '14h30'))
  await story.passTo('2027-01-11T18:30')
  expect(await keepPapers(parts)).toBe(0)

  const [office] = await listOffices(parts.store)
  await parts.store.transaction((tx) => setOffice(tx, office?.id ?? '', { paperWord: WORD }))
  story.clock.set(story.clock.now().minus({ hours: 1 }))
  expect(await keepPapers(parts)).toBe(0) // the day is not over
  story.clock.set(story.clock.now().plus({ hours: 1 }))
  expect(await keepPapers(parts)).toBe(1)
  expect(await keepPapers(parts)).toBe(0)
  const file = `secours-${office?.code}-2027-01-11.html`
  expect(readdirSync(folder)).toEqual([file])
  expect(statSync(join(folder, file)).mode & 0o077).toBe(0)
  const words = readFileSync(join(folder, file), 'utf8')
  for (const clear of ['Karim', 'BENALI', 'Benali', '39981', WORD]) expect(words).not.toContain(clear)

  writeFileSync(join(folder, 'notes.txt'), 'of somebody else')
  for (let day = 0; day < 5; day++) {
    story.clock.set(story.clock.now().plus({ days: 1 }))
    await keepPapers(parts)
  }
  const told = (await listJournal(parts.store, office?.id ?? '')).filter(({ what }) => what === 'paperLeft')
  expect(told.map(({ actor, at }) => `${actor} ${at.toISODate()}`)).toEqual(
    ['11', '12', '13', '14', '15', '16'].map((day) => `service 2027-01-${day}`),
  )
  expect(readdirSync(folder)).toEqual([
    'notes.txt',
    ...['13', '14', '15', '16'].map((day) => `secours-${office?.code}-2027-01-${day}.html`),
  ])
})
