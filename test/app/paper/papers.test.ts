import { createDecipheriv, pbkdf2Sync } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { keepPapers } from '../../../src/app/paper/keep-papers.ts'
import { listOffices, setOffice } from '../../../src/store/offices/offices.ts'
import { KARIM, karim } from '../../support/karim.ts'
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

test('what the evening left opens by the word: the next fourteen days, who comes, their telephone and last answer', async () => {
  const folder = join(newFolder(), 'papers')
  story = await openStory('2027-01-11T10:00', {}, { PAPER_FOLDER: folder })
  const { parts } = story.service
  await story.load(
    karim('12/01/2027', '14h30'),
    'D-2;MOREL;Ana;06 39 98 00 02;R-2;SPIP;12/01/2027;15h;SPIP;m.lefevre@justice.example;',
    'D-3;LASTDAY;Ines;06 39 98 00 03;R-3;SPIP;24/01/2027;9h;SPIP;;',
    'D-4;TOOFAR;Omar;06 39 98 00 04;R-4;SPIP;25/01/2027;0h05;SPIP;;',
    'D-5;CANCELLED;Lou;06 39 98 00 05;R-5;SPIP;13/01/2027;9h;SPIP;;annulé',
  )
  await story.passTo('2027-01-11T11:00')
  await story.service.receive({ from: KARIM, body: 'OUI' })
  const [office] = await listOffices(parts.store)
  await parts.store.transaction((tx) => setOffice(tx, office?.id ?? '', { paperWord: WORD }))
  await story.passTo('2027-01-11T18:30')
  await keepPapers(parts)
  const [file = ''] = readdirSync(folder)
  const paper = opened(readFileSync(join(folder, file), 'utf8'), WORD)
  const rows = [...paper.matchAll(/<tr>(<td>.*?)<\/tr>/g)].map(([, row = '']) =>
    row.replaceAll(/<\/td><td>|<\/?td>/g, '|').replaceAll(/\s/g, ' '),
  )
  expect(rows).toEqual([
    '|14 h 30|TEST Karim|+33639980001|SPIP|SPIP|Lefevre|a dit oui|',
    '|15 h 00|MOREL Ana|+33639980002|SPIP|SPIP|Lefevre||',
    '|9 h 00|LASTDAY Ines|+33639980003|SPIP|SPIP|||',
  ])
  expect(paper).toContain('mardi 12 janvier 2027')
  expect(() => opened(readFileSync(join(folder, file), 'utf8'), 'another word')).toThrow()
})

/** What the page does with the word, in the browser. */
function opened(page: string, word: string): string {
  const given = JSON.parse(/const given = (\{.*\})/.exec(page)?.[1] ?? '')
  const bytesOf = (name: string) => Buffer.from(given[name], 'base64')
  const [salt, nonce, sealed] = [bytesOf('salt'), bytesOf('nonce'), bytesOf('sealed')]
  const key = pbkdf2Sync(word, salt, given.rounds, 32, 'sha256')
  const decipher = createDecipheriv('aes-256-gcm', key, nonce)
  decipher.setAuthTag(sealed.subarray(-16))
  return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]).toString('utf8')
}
