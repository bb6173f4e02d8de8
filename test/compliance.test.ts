import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PAPERS_KEPT_DAYS } from '../src/app/paper/keep-papers.ts'
import { IDLE_AT_MOST, SESSION_LASTS } from '../src/app/sign-in/sign-in.ts'
import { BACKUPS_KEPT_DAYS } from '../src/app/upkeep/kept-backups.ts'
import { ACCOUNTS_KEPT } from '../src/app/upkeep/let-go-of-accounts.ts'
import { KEPT_MONTHS, NEVER_EXPORTED_MONTHS, SIGNED_IN_KEPT, UPLOADS_KEPT_DAYS } from '../src/app/upkeep/purge.ts'
import { FOUND_SENT_KEPT, GIVEN_UP_TOLD } from '../src/app/upkeep/purge-tonight.ts'
import { KEPT_THERE } from '../src/app/upkeep/redact-at-carrier.ts'
import { KEPT_KINDS } from '../src/store/upkeep/retention.ts'

/** What the pack for the data-protection officer says of the code is so. */
const FILES = globSync('docs/conformite/*.md')
const RETENTION = readFileSync('docs/conformite/conservation.md', 'utf8')

test('each document of the pack says first that no lawyer has read it, and for whom it is', () => {
  expect(FILES.length).toBeGreaterThan(6)
  for (const file of FILES) {
    const [, , first = '', second = ''] = readFileSync(file, 'utf8').split('\n')
    expect(first, file).toMatch(/^> \*\*Aucun juriste n’a lu ce document\.\*\*/)
    expect(`${first} ${second}`, file).toMatch(/délégué à la\s> protection des données/)
  }
})

test('the table of what is kept says how long the code keeps each kind, and no other', () => {
  const told = retentionTold(RETENTION)
  const kept = KEPT_KINDS.map((kind) => [
    kind,
    kind === 'uploads' ? `${UPLOADS_KEPT_DAYS} jours` : `${KEPT_MONTHS[kind]} mois`,
  ])
  expect(told).toEqual(Object.fromEntries(kept))
})

test.each<[string, RegExp, number]>([
  ['a session', /\*\*session\*\* dure (\d+) heures/, SESSION_LASTS.hours],
  ['an idle one', /et (\d+) minutes sans rien faire/, IDLE_AT_MOST.minutes],
  ['what is left of one', /retirés la nuit, (\d+) jours après leur ouverture/, SIGNED_IN_KEPT.days],
  ['who was in a trial that nobody gave out', /; (\d+) mois après sa lecture s’il n’a jamais/, NEVER_EXPORTED_MONTHS],
  ['a paper', /\*\*papiers du soir\*\*.* après (\d+) jours/, PAPERS_KEPT_DAYS],
  ['what the carrier took since a copy', /est gardé (\d+) jours/, FOUND_SENT_KEPT.days],
  ['a copy', /gardent ce qui y était, (\d+) jours/, BACKUPS_KEPT_DAYS],
  ['an account that nothing names', /au moins (\d+) mois depuis sa création/, ACCOUNTS_KEPT.months],
  ['words at the carrier', /textes de plus de (\d+) jours/, KEPT_THERE.days],
  ['what it would not forget', /`justif doctor` pendant (\d+) mois/, GIVEN_UP_TOLD.months],
])('in prose too: %s is kept as long as the code says', (_, said, kept) => {
  expect(Number(said.exec(RETENTION)?.[1])).toBe(kept)
})

test('a row that says otherwise is seen', () => {
  expect(retentionTold('| `people` | tout | 6 mois | x |')).toEqual({ people: '6 mois' })
})

function retentionTold(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^\| `(\w+)` \|[^|]*\| ([^|]*) \|/gm)].map(([, kind = '', long = '']) => [kind, long]),
  )
}
