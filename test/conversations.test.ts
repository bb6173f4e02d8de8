import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { play } from './support/play.ts'
import { toldByLog } from './support/told-by-log.ts'

const FOLDER = join(import.meta.dirname, 'conversations')

/** Each play goes through the whole service; `vitest -u` writes the service's lines anew. */
for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))) {
  const path = join(FOLDER, file)
  const text = readFileSync(path, 'utf8')
  test(text.split('\n')[0] ?? file, async () => {
    await expect(await play(text)).toMatchFileSnapshot(path)
  })
}

test.each([
  ['a number', { to: '+33639980001' }],
  ['a name within a case number', { case: 'D-KARIM' }],
  ['an address', { at: 'marie.lefevre@justice.example' }],
  ['words that were said', { error: 'no room for "j’ai mal, désolé"' }],
])('a log that told %s would fail its play', (_what, told) => {
  const scene = { phones: new Map([['Karim', '+33639980001']]), firstNames: new Map() }
  const written = ['Karim   : J’ai mal, désolé']
  const line = (fields: object) => JSON.stringify({ level: 10, ...fields, msg: 'a text was lost' })
  expect(toldByLog([line({}), line(told)], scene, written)).not.toEqual([])
  expect(toldByLog([line({ message: '00000000-0000-7000-8000-000000000001' })], scene, written)).toEqual([])
})
