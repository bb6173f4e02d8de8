import { expect, test } from 'vitest'
import { importSchedule } from '../../../src/app/planning-files/import-schedule.ts'
import { loadUnattended } from '../../../src/app/planning-files/load-unattended.ts'
import { importReport } from '../../../src/locales/fr/import-words.ts'
import { listEmails } from '../../../src/store/notices/emails.ts'
import { reportDocument } from '../../../src/web/api/report-document.ts'
import { eachEngineAtNight } from '../../support/store.ts'
import { dump } from '../../support/store-dump.ts'
import { openOffice } from './office-files.ts'

const HEADER = 'dossier;nom;prenom;reference;type;date;heure;lieu;agent_email'
const line = (who: string, on: string, time = '9h') =>
  `${who};NOM${who};Léa;R-${who};SPIP;${on};${time};SPIP;ada@justice.example`
const planning = (...lines: string[]) => new TextEncoder().encode([HEADER, ...lines].join('\n'))
const whole = planning(line('A', '14/12/2026'), line('B', '14/12/2026', '10h'), line('C', '01/03/2027'))

const BY_FOLDER = {
  came: { fileName: 'planning.csv', program: undefined },
  cameBy: 'folder',
  dryRun: false,
  summons: false,
  alwaysTold: false,
} as const
const BY_PROGRAM = { ...BY_FOLDER, came: { ...BY_FOLDER.came, program: 'Planning' }, cameBy: 'a token' }

eachEngineAtNight((open) => {
  test('a file that nobody looks at first says what it no longer holds of its days, by case number, and changes nothing of it', async () => {
    const { parts, office } = await openOffice('2026-12-01T10:00', await open())
    const asked = (content: Uint8Array, key: string, dryRun = false) =>
      loadUnattended(parts, { ...BY_FOLDER, content, officeId: office.id, dryRun, key })
    const first = await asked(whole, 'first')
    expect('report' in first && reportDocument(first.report).absent).toEqual({ count: 0, appointments: [] })
    const later = planning(line('A', '14/12/2026'))
    const before = await dump(parts.store)
    const tried = await asked(later, 'tried', true)
    expect(await dump(parts.store)).toEqual(before)
    const done = await asked(later, 'later')
    for (const one of [tried, done])
      expect('report' in one && reportDocument(one.report).absent).toEqual({
        count: 1,
        appointments: [{ case: 'B', reference: 'R-B', at: '2026-12-14T10:00', type: 'SPIP' }],
      })
    const { appointments } = parts.store.tables
    const statuses = (await parts.store.db.select().from(appointments)).map(({ status }) => status)
    expect(statuses).toEqual(['planned', 'planned', 'planned'])
    const body = (await listEmails(parts.store, 10)).find(({ body }) => body.includes('Absents'))?.body
    expect(body).toContain('- dossier B (R-B), lundi 14 décembre 2026 à 10h, SPIP')
    expect(body).toContain('Rien n’a changé pour eux')
    expect(body).not.toContain('NOMB')
  })
})

test('what is absent is told once, and again when it changed, was there meanwhile, or is lacking of another file', async () => {
  const { parts, office } = await openOffice('2026-12-01T10:00')
  let sent = 0
  /** What the e-mail about a file lists: 'none' where it lists nothing, undefined where there is no e-mail. */
  const told = async (fileName: string, ...who: string[]) => {
    const key = `file ${++sent}`
    const content = planning(...who.map((one) => line(one, '14/12/2026', `${9 + 'ABCD'.indexOf(one)}h`)))
    const came = { ...BY_PROGRAM.came, fileName }
    await loadUnattended(parts, { ...BY_PROGRAM, came, content, officeId: office.id, key })
    const { emails } = parts.store.tables
    const one = (await parts.store.db.select().from(emails)).find((email) => email.key.includes(`:${key}:`))
    return one && ([...one.body.matchAll(/dossier ([A-D])/g)].map(([, name]) => name).join('') || 'none')
  }
  expect(await told('planning-1.csv', 'A', 'B', 'C')).toBe('none')
  expect(await told('planning-1.csv', 'A')).toBe('BC')
  expect(await told('planning-2.csv', 'A')).toBeUndefined()
  // Something else is to be told, and they are not told again with it.
  expect(await told('planning-3.csv', 'A', 'D')).toBe('none')
  expect(await told('planning-4.csv', 'A', 'B', 'D')).toBe('C')
  expect(await told('other.csv', 'A', 'B', 'D')).toBe('C')
  expect(await told('planning-5.csv', 'A', 'B', 'D')).toBeUndefined()
  expect(await told('planning-6.csv', 'A', 'B', 'C', 'D')).toBeUndefined()
  expect(await told('planning-7.csv', 'A', 'B', 'D')).toBe('C')
})

test('what is absent is told later where no e-mail about it left', async () => {
  const { parts, office } = await openOffice('2026-12-01T10:00')
  const load = (key: string, ...lines: string[]) =>
    loadUnattended(parts, { ...BY_PROGRAM, content: planning(...lines), officeId: office.id, key })
  await load('a day', line('A', '14/12/2026'), line('B', '14/12/2026', '10h'))
  // One e-mail a day about a file of that key.
  await load('a day', line('A', '14/12/2026'))
  await load('the next day', line('A', '14/12/2026'))
  await load('another', line('A', '14/12/2026'))
  const emails = await listEmails(parts.store, 10)
  expect(emails.map(({ key }) => key.split(':')[1]).toSorted()).toEqual(['a day', 'the next day'])
  expect(emails.find(({ key }) => key.includes('next'))?.body).toContain('- dossier B (R-B)')
})

test('what a line may be a move of is not said to be absent once the file is loaded', async () => {
  const { parts, agent } = await openOffice('2026-12-01T10:00')
  const header = 'dossier;nom;type;date;heure;lieu;agent_email'
  const file = (...days: string[]) =>
    new TextEncoder().encode([header, ...days.map((on) => `A;NOM;SPIP;${on};9h;SPIP;ada@justice.example`)].join('\n'))
  const request = { fileName: 'p.csv', summons: false, dryRun: false, agentId: agent.id, saysAbsent: true }
  await importSchedule(parts, { ...request, source: file('14/12/2026', '16/12/2026') })
  const moved = await importSchedule(parts, { ...request, source: file('14/12/2026', '17/12/2026') })
  expect(moved).toMatchObject({ report: { doubtful: 1, absent: { count: 0 } } })
})

test('the report of a command lists them', async () => {
  const { parts, agent } = await openOffice('2026-12-01T10:00')
  const request = { fileName: 'p.csv', summons: false, dryRun: false, agentId: agent.id, saysAbsent: true }
  await importSchedule(parts, { ...request, source: whole })
  const done = await importSchedule(parts, { ...request, source: planning(line('A', '14/12/2026')) })
  const words = 'report' in done ? importReport(done.report, false) : ''
  expect(words.split('\n').slice(-2)).toEqual([
    'Absents de ce fichier : 1. Ces rendez-vous sont connus pour les mêmes jours, et n’y sont pas. Rien n’a changé pour eux : s’ils n’ont plus lieu, annulez-les depuis l’agenda.',
    '  dossier B (R-B), lundi 14 décembre 2026 à 10h, SPIP',
  ])
})

test('where nobody looks first, the report, its document and the e-mail say that free slots will not do, as the preview does', async () => {
  const { parts, office } = await openOffice('2026-12-01T10:00')
  const content = planning(...Array.from({ length: 20 }, (_, who) => line(`P${who}`, '14/01/2027')))
  const asked = (dryRun: boolean) =>
    loadUnattended(parts, { ...BY_FOLDER, content, officeId: office.id, dryRun, key: 'short' })
  const warning =
    'SPIP : ce fichier fixe 20 rendez-vous. 2 personnes demanderont sans doute un autre moment, et aucune place n’est libre dans les trente jours : les autres demandes attendront un agent.'
  for (const dryRun of [true, false]) {
    const done = await asked(dryRun)
    if (!('report' in done)) throw new Error('refused')
    expect(reportDocument(done.report).slotsShort).toEqual([
      { type: 'SPIP', appointments: 20, likely: 2, free: 0, warning },
    ])
    expect(importReport(done.report, dryRun)).toContain(warning)
  }
  const [email] = await listEmails(parts.store, 10)
  expect(email?.body.replaceAll(/\s+/g, ' ')).toContain(warning)
  // Loaded again, it brings nobody.
  const again = await asked(false)
  expect('report' in again && reportDocument(again.report).slotsShort).toEqual([])
})
