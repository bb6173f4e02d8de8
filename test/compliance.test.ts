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
import { OF_NO_PERSON } from './app/people/accounted.ts'
import { schemaColumns, waysToPeople } from './support/person-everywhere.ts'
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

test('what is kept names each sealed column, and each table that holds people, in the row with which it leaves', () => {
  const columns = schemaColumns()
  const ofPeople = new Set(waysToPeople(columns).map(({ name }) => name))
  const tableOf = ({ where }: { where: string }) => where.split('.')[0] ?? ''
  const sealed = columns.filter(({ kind, where }) => kind === 'sealed' && (where in TOLD || !(where in OF_NO_PERSON)))
  const unsealed = new Set(columns.filter(({ name }) => ofPeople.has(name)).map(tableOf)).difference(
    new Set(sealed.map(tableOf)),
  )
  expect(Object.keys(TOLD).toSorted()).toEqual([...sealed.map(({ where }) => where), ...unsealed].toSorted())

  const data = new Map(
    [...RETENTION.matchAll(/^\| `(\w+)` \| ([^|]*) \|/gm)].map(([, kind = '', cell = '']) => [kind, cell]),
  )
  const prose = RETENTION.slice(RETENTION.indexOf('Ce qui n’est pas dans ce tableau'))
  const silent = Object.entries(TOLD).filter(
    ([, [kind, words]]) => !(kind === 'prose' ? prose : (data.get(kind) ?? '')).includes(words),
  )
  expect(Object.fromEntries(silent)).toEqual({})
  expect(new Set(Object.values(TOLD).map(([kind]) => kind)).difference(new Set(['prose']))).toEqual(
    new Set(KEPT_KINDS.filter((kind) => !ALSO_TOLD.includes(kind))),
  )
})

/** Other spans of what is told under a kind of its own, and what nothing of people is in. */
const ALSO_TOLD: readonly KeptKind[] = ['strangers', 'receipts', 'tokens']

/** With which row of the table of retention, or where in the prose below it, it is told; a table stands for what it holds unsealed. */
const TOLD: Record<string, [row: KeptKind | 'prose', words: string]> = {
  'probationers.case_number': ['people', 'dossier'],
  'probationers.last_name': ['people', 'nom'],
  'probationers.first_name': ['people', 'prénom'],
  'probationers.birth_date': ['people', 'date de naissance'],
  'probationers.phone': ['people', 'téléphone'],
  'probationers.address': ['people', 'adresse'],
  'probationers.paused_reason': ['people', 'raison d’une pause'],
  name_words: ['people', 'nom'],
  former_cases: ['people', 'anciens numéros de dossier'],
  threads: ['people', 'qui suit sa conversation'],
  set_apart: ['prose', 'celle d’un dossier tenu'],
  'obligations.code': ['people', 'obligations'],
  'obligations.words': ['people', 'leurs mots'],
  'obligations.detail': ['people', 'leur détail'],
  'obligations.proof': ['people', 'le justificatif attendu'],
  'obligations.told': ['people', 'ce que le fichier en disait'],
  'thread_notes.body': ['notes', 'notes entre collègues'],
  'appointments.reference': ['appointments', 'référence'],
  'appointments.home': ['appointments', 'lieu s’il est chez elles'],
  'appointments.documents': ['appointments', 'documents à apporter'],
  'appointments.wish': ['appointments', 'moment souhaité'],
  'schedule_lines.cells': ['appointments', 'ce que le fichier en disait'],
  freed_hours: ['hours', 'heure'],
  hour_offers: ['hours', 'à qui'],
  'messages.phone': ['texts', 'numéro'],
  'messages.body': ['texts', 'mots'],
  receipts: ['texts', 'accusés'],
  misreadings: ['prose', '**mal compris**'],
  redactions: ['prose', 'il lui est demandé d’oublier'],
  'found_sent.body': ['prose', 'texte chiffré'],
  'conversations.state': ['conversations', 'où en est une conversation'],
  requests: ['requests', 'ce qui attendait un agent'],
  action_links: ['links', 'décisions'],
  'emails.to': ['emails', 'destinataire'],
  'emails.subject': ['emails', 'sujet'],
  'emails.body': ['emails', 'texte'],
  'emails.html': ['emails', 'texte'],
  'emails.calendar': ['emails', 'calendrier'],
  'notices.values': ['notices', 'détails'],
  'notices.said': ['notices', 'mots de la personne'],
  'journal.details': ['journal', 'détails'],
  allocations: ['allocations', 'groupe d’un essai'],
  'imports.file_name': ['fileNames', 'noms des fichiers chargés'],
  'uploads.file_name': ['uploads', 'leur nom'],
  'uploads.preview': ['uploads', 'leur aperçu'],
  'uploads.corrections': ['uploads', 'leurs corrections'],
  'uploads.report': ['uploads', 'leur compte rendu'],
  'upload_parts.content': ['uploads', 'leur contenu'],
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
