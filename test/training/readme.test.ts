import { globSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { expect, test } from 'vitest'
import { LEARNT } from '../../training/lessons.ts'

/** Sets by their names in the table, and whether it says that they are learnt. */
const told = new Map(
  readFileSync('training/README.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((row) => {
      const [, names = '', , learnt = ''] = row.split('|')
      return [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => [name, learnt.trim()] as const)
    }),
)

test('every set of messages is told, and no other', () => {
  const sets = globSync('training/**/*.tsv').map((file) => {
    const name = basename(file).replace(/\.\w+\.tsv$/, '')
    return dirname(file) === 'training' ? name : `${basename(dirname(file))}/${name}`
  })
  expect(new Set(told.keys())).toEqual(new Set(sets))
})

test('what is said to be learnt is, and nothing else', () => {
  const learnt = Object.values(LEARNT)
    .flat()
    .map((name) => name.replace(/\.\w+$/, ''))
  const said = [...told].filter(([, how]) => how === 'yes').map(([name]) => name)
  expect(new Set(said)).toEqual(new Set(learnt))
})
