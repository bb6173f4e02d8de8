import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { KEPT_MONTHS, UPLOADS_KEPT_DAYS } from '../src/app/upkeep/purge.ts'
import { KEPT_KINDS } from '../src/store/upkeep/retention.ts'

/** What the pack for the data-protection officer says of the code is so. */
const FILES = globSync('docs/conformite/*.md')

test('each document of the pack says first that no lawyer has read it, and for whom it is', () => {
  expect(FILES.length).toBeGreaterThan(6)
  for (const file of FILES) {
    const [, , first = '', second = ''] = readFileSync(file, 'utf8').split('\n')
    expect(first, file).toMatch(/^> \*\*Aucun juriste n’a lu ce document\.\*\*/)
    expect(`${first} ${second}`, file).toMatch(/délégué à la\s> protection des données/)
  }
})

test('the table of what is kept says how long the code keeps each kind, and no other', () => {
  const told = retentionTold(readFileSync('docs/conformite/conservation.md', 'utf8'))
  const kept = KEPT_KINDS.map((kind) => [
    kind,
    kind === 'uploads' ? `${UPLOADS_KEPT_DAYS} jours` : `${KEPT_MONTHS[kind]} mois`,
  ])
  expect(told).toEqual(Object.fromEntries(kept))
})

test('a row that says otherwise is seen', () => {
  expect(retentionTold('| `people` | tout | 6 mois | x |')).toEqual({ people: '6 mois' })
})

function retentionTold(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^\| `(\w+)` \|[^|]*\| ([^|]*) \|/gm)].map(([, kind = '', long = '']) => [kind, long]),
  )
}
