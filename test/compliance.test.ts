import { globSync, readFileSync } from 'node:fs'
import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { PAPERS_KEPT_DAYS } from '../src/app/paper/keep-papers.ts'
import { IDLE_AT_MOST, SESSION_LASTS } from '../src/app/sign-in/sign-in.ts'
import { BACKUPS_KEPT_DAYS } from '../src/app/upkeep/kept-backups.ts'
import { ACCOUNTS_KEPT } from '../src/app/upkeep/let-go-of-accounts.ts'
import { KEPT_MONTHS, NEVER_EXPORTED_MONTHS, SIGNED_IN_KEPT, UPLOADS_KEPT_DAYS } from '../src/app/upkeep/purge.ts'
import { FOUND_SENT_KEPT, GIVEN_UP_TOLD } from '../src/app/upkeep/purge-tonight.ts'
import { KEPT_THERE } from '../src/app/upkeep/redact-at-carrier.ts'
import { findExpired, KEPT_KINDS, type KeptKind, type Limits } from '../src/store/upkeep/retention.ts'
import { newDatabase, openAt } from './support/store.ts'

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

test('and from when: the words of each kind are those of the moments that the code counts from', async () => {
  const store = await openAt(await newDatabase('sqlite'))
  const now = DateTime.fromISO('2027-01-11T10:00')
  const limits = Object.fromEntries([...KEPT_KINDS, 'neverExported', 'now'].map((kind) => [kind, now])) as Limits
  const counted = KEPT_KINDS.map((kind) => {
    const moments = findExpired(store, kind, limits)
      .toSQL()
      .sql.matchAll(/((?:"\w+"\.)?"\w+") (?:<|>=) \?/g)
    return [kind, [...new Set([...moments].map(([, column = '']) => column.replaceAll('"', '')))].join(' ')]
  })
  expect(Object.fromEntries(counted)).toEqual(
    Object.fromEntries(KEPT_KINDS.map((kind) => [kind, COUNTED_FROM[kind][0]])),
  )
  expect(startsTold(RETENTION)).toEqual(Object.fromEntries(KEPT_KINDS.map((kind) => [kind, COUNTED_FROM[kind][1]])))
})

/** Whom the erasure of people takes along is left to it. */
const PEOPLE = 'probationers.created_at appointments.starts_at trials.until'

/** What is compared to a limit, and how the table says so. */
const COUNTED_FROM: Record<KeptKind, [columns: string, words: string]> = {
  people: [
    PEOPLE,
    'son dernier rendez-vous, ou son arrivée s’il n’y en a pas ; plus longtemps si un essai où elle est n’est pas lu',
  ],
  appointments: ['appointments.starts_at probationers.created_at trials.until', 'le jour du rendez-vous'],
  texts: [
    'messages.created_at appointments.starts_at probationers.created_at trials.until',
    'le SMS ; ou le rendez-vous dont il parle, s’il est plus tard',
  ],
  conversations: ['conversations.updated_at', 'le dernier échange'],
  requests: [`requests.created_at ${PEOPLE}`, 'la demande'],
  strangers: ['messages.created_at', 'le SMS'],
  receipts: ['receipts.received_at', 'l’accusé'],
  emails: ['emails.created_at emails.lease_until', 'l’e-mail'],
  notices: ['notices.created_at', 'ce qui était à dire'],
  links: ['action_links.expires_at', 'leur fin de validité'],
  journal: [`journal.at ${PEOPLE}`, 'l’action'],
  hours: ['freed_hours.starts_at', 'l’heure proposée'],
  notes: ['thread_notes.created_at', 'la note'],
  allocations: [
    'trials.until trials.exported_at trials.looked_at',
    'la dernière remise du résultat ; 24 mois après sa lecture s’il n’a jamais été remis',
  ],
  fileNames: ['imports.started_at', 'le chargement'],
  tokens: ['tokens.revoked_at', 'leur révocation'],
  uploads: ['uploads.updated_at', 'le dernier usage'],
}

test('the impact assessment has a line for each threat of the model', () => {
  const threats = readFileSync('docs/security.md', 'utf8').matchAll(/^## (.+)$/gm)
  expect([...threats].map(([, threat = '']) => threat).toSorted()).toEqual(Object.keys(ASSESSED).toSorted())
  const assessed = readFileSync('docs/conformite/aipd.md', 'utf8')
  expect(Object.values(ASSESSED).filter((words) => !assessed.includes(`| ${words} |`))).toEqual([])
})

const ASSESSED: Record<string, string> = {
  'An ex-partner with the phone': 'un proche tient le téléphone',
  'A curious agent': 'un agent curieux',
  'Another office': 'un autre service du même logiciel',
  'A stolen mailbox': 'boîte aux lettres volée',
  'A false or borrowed identity at the provider': 'identité volée ou empruntée chez le fournisseur',
  'A forged webhook': 'faux message d’un opérateur',
  'A stolen token of a program': 'jeton d’un programme volé',
  'A false or curious address that is told of changes': 'adresse inscrite fausse, ou tenue par un autre',
  'A poisoned spreadsheet': 'fichier faux, piégé ou ancien',
  'A leaked backup': 'vol de la base ou d’une sauvegarde',
  'A hostile text': 'message piégé (balises, commandes, nom d’un autre)',
  'An administrator gone bad': 'administrateur malveillant',
}

function startsTold(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^\| `(\w+)` \|[^|]*\|[^|]*\| ([^|]*) \|$/gm)].map(([, kind = '', from = '']) => [kind, from]),
  )
}

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
