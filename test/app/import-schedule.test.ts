import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { importSchedule } from '../../src/app/planning-files/import-schedule.ts'
import { listBetween } from '../../src/store/appointments/agenda.ts'
import { listDoubtful } from '../../src/store/appointments/appointments.ts'
import { listEmails } from '../../src/store/notices/emails.ts'
import { addOffice, listOffices } from '../../src/store/offices/offices.ts'
import { listByCases } from '../../src/store/people/people.ts'
import { setPhone, setProbationer } from '../../src/store/people/write-people.ts'
import type { TestService } from '../support/service.ts'
import { openStory, paris, type Story } from '../support/story.ts'

const SAMPLE = readFileSync(join(import.meta.dirname, '../data/planning-excel-1252.csv'))
const KARIM = '+33639980001'

let story: Story
let service: TestService

beforeEach(async () => {
  story = await openStory('2026-12-01T10:00')
  service = story.service
})

afterEach(() => service.close())

test('the planning of a spreadsheet loads 8 lines and refuses 7, each for one reason a person can act on', async () => {
  const report = await story.loadFile(SAMPLE)
  expect(report).toMatchObject({ lines: 15, created: 8, updated: 0, cancelled: 0, withoutPhone: 1 })
  expect(report.unknownColumns).toEqual(['Observations'])
  expect(report.refused.map(({ line, column, code, value }) => [line, column, code, value])).toEqual([
    [8, 'Tél. portable', 'phoneScientific', '6,12E+08'],
    [9, 'Tél. portable', 'phoneTooShort', '06 98 76 54'],
    [10, 'N° de dossier', 'missing', ''],
    [11, 'Date du rendez-vous', 'dateNotInCalendar', '31/02/2027'],
    [12, 'Heure', 'hourNotInDay', '25h00'],
    [13, 'Type de RDV', 'typeUnknown', 'DENTISTE'],
    [15, 'Heure', 'hourSkipped', '02:30'],
  ])
})

test('the same file twice changes nothing and sends nothing', async () => {
  await story.loadFile(SAMPLE)
  await service.ticker.tick()
  const sent = await sentTo(SEAN)
  const emails = (await listEmails(service.parts.store, 100)).length
  const again = await story.loadFile(SAMPLE)
  expect(again).toMatchObject({ created: 0, updated: 0, cancelled: 0, unchanged: 8 })
  await service.ticker.tick()
  expect(await sentTo(SEAN)).toEqual(sent)
  expect((await listEmails(service.parts.store, 100)).length).toBe(emails)
})

test('a dry run says the same and keeps nothing', async () => {
  const report = await story.loadFile(SAMPLE, { dryRun: true })
  expect(report.created).toBe(8)
  expect(await appointments()).toEqual([])
})

test('a number that two people of the file share is listed, and gets nothing personal', async () => {
  const report = await story.loadFile(SAMPLE)
  expect(report.notices.filter(({ code }) => code === 'sharedNumber').map(({ line }) => line)).toEqual([2, 4])
  await service.ticker.tick()
  expect(await sentTo('+33612345678')).toEqual([])
})

test('a changed date moves the appointment, tells the person, and moves the reminders', async () => {
  await story.loadFile(planning(karim('14/01/2027', '14h30')))
  await service.ticker.tick()
  const report = await story.loadFile(planning(karim('15/01/2027', '9h')))
  expect(report).toMatchObject({ created: 0, updated: 1 })
  await service.ticker.tick()
  const [, moved] = await sentTo(KARIM)
  expect(moved).toContain('rendez-vous du jeudi 14/01 à 14h30 est déplacé au vendredi 15/01 à 9h')
  expect(await starts()).toEqual(['2027-01-15T09:00 planned'])
  await story.passTo('2027-01-13T10:00')
  expect(await sentTo(KARIM)).toHaveLength(3) // the reminder of four days before, 11 January
  await story.passTo('2027-01-14T10:00')
  expect((await sentTo(KARIM)).at(-1)).toContain("c'est demain, vendredi 15/01 à 9h")
  expect(await sentTo(KARIM)).toHaveLength(4)
})

test('“annulé” cancels and tells; restoring what was announced as cancelled tells too', async () => {
  await story.loadFile(planning(karim('14/01/2027', '14h30')))
  await service.ticker.tick()
  expect(await story.loadFile(planning(karim('14/01/2027', '14h30', 'annulé')))).toMatchObject({
    cancelled: 1,
    updated: 0,
  })
  await service.ticker.tick()
  expect((await sentTo(KARIM)).at(-1)).toContain('est annulé')
  expect(await story.loadFile(planning(karim('14/01/2027', '14h30', 'prévu')))).toMatchObject({ updated: 1 })
  await service.ticker.tick()
  expect((await sentTo(KARIM)).at(-1)).toContain('de nouveau prévu')
  await story.passTo('2027-01-13T10:00')
  expect((await sentTo(KARIM)).at(-1)).toContain("c'est demain")
})

test('a line that cancels and moves at once cancels the day people know, and moves when it is restored', async () => {
  await story.loadFile(planning(karim('14/01/2027', '14h30')))
  await service.ticker.tick()
  const both = planning(karim('15/01/2027', '9h', 'annulé'))
  expect(await story.loadFile(both)).toMatchObject({ cancelled: 1 })
  expect(await story.loadFile(both)).toMatchObject({ cancelled: 0, updated: 0, unchanged: 1 })
  await service.ticker.tick()
  expect((await sentTo(KARIM)).at(-1)).toContain('jeudi 14/01 à 14h30 est annulé')
  await story.loadFile(planning(karim('15/01/2027', '9h', 'prévu')))
  await service.ticker.tick()
  expect((await sentTo(KARIM)).at(-1)).toContain("C'est maintenant vendredi 15/01 à 9h")
})

test('cancelled, then restored at another moment before the text left: the new moment is told', async () => {
  await story.loadFile(planning(karim('14/01/2027', '14h30')))
  await story.passTo('2026-12-01T20:00')
  await story.loadFile(planning(karim('14/01/2027', '14h30', 'annulé')))
  await story.loadFile(planning(karim('15/01/2027', '9h', 'prévu')))
  await story.passTo('2026-12-02T12:00')
  expect((await sentTo(KARIM)).at(-1)).toContain("rendez-vous a changé. C'est maintenant vendredi 15/01 à 9h")
})

test('a coming appointment that the file moves into the past is refused: a year mistyped, most often', async () => {
  await story.loadFile(planning(karim('14/01/2027', '14h30')))
  const report = await story.loadFile(planning(karim('14/01/2026', '14h30')))
  expect(report.refused.map(({ code }) => code)).toEqual(['newLineInPast'])
  expect(await starts()).toEqual(['2027-01-14T14:30 planned'])
})

test('an outcome before its time, and a case under another name, are refused', async () => {
  await story.loadFile(planning(karim('14/01/2027', '14h30')))
  const report = await story.loadFile(
    planning(karim('14/01/2027', '14h30', 'manqué'), 'D-1;AUTRE;Paul;;R-9;SPIP;20/01/2027;10h;SPIP;'),
  )
  expect(report.refused.map(({ code }) => code)).toEqual(['outcomeBeforeTime', 'caseOfAnotherName'])
})

test('two people under one case number of a new file: the second is refused, and texted nowhere', async () => {
  const report = await story.loadFile(
    planning(karim('14/01/2027', '14h30'), 'D-1;AUTRE;Zoé;06 39 98 77 01;R-9;SPIP;20/01/2027;10h;SPIP;'),
  )
  expect(report.refused).toMatchObject([{ code: 'caseOfAnotherName', line: 3 }])
  expect(report.created).toBe(1)
})

test('a number that only the second line of a new person gives is kept', async () => {
  await story.loadFile(
    planning(
      'D-1;TEST;Karim;;R-1;SPIP;14/01/2027;10h;SPIP;',
      'D-1;TEST;Karim;06 39 98 00 01;R-2;SPIP;21/01/2027;10h;SPIP;',
    ),
  )
  await service.ticker.tick()
  expect(await sentTo(KARIM)).toHaveLength(2)
})

test('an old file never undoes a move made by text', async () => {
  await story.loadFile(planning(karim('14/12/2026', '14h30')))
  await story.loadFile(slots('16/12/2026;9h'))
  await service.ticker.tick()
  await service.receive({ from: KARIM, body: 'je peux pas venir' })
  await service.receive({ from: KARIM, body: '1' })
  expect(await starts()).toEqual(['2026-12-16T09:00 planned'])
  expect(await story.loadFile(planning(karim('14/12/2026', '14h30')))).toMatchObject({ updated: 0, unchanged: 1 })
  expect(await starts()).toEqual(['2026-12-16T09:00 planned'])
})

test('where the file and a text both changed the hour, ours stands and the conflict is told', async () => {
  await story.loadFile(planning(karim('14/12/2026', '14h30')))
  await story.loadFile(slots('16/12/2026;9h'))
  await service.receive({ from: KARIM, body: 'je peux pas venir' })
  await service.receive({ from: KARIM, body: '1' })
  const report = await story.loadFile(planning(karim('17/12/2026', '11h')))
  expect(report.notices.map(({ code, column }) => [code, column])).toEqual([['conflict', 'date']])
  expect(await starts()).toEqual(['2026-12-16T09:00 planned'])
})

test('an old file never undoes a number corrected by hand', async () => {
  await story.loadFile(planning(karim('14/01/2027', '14h30')))
  const { store } = service.parts
  const [office] = await listOffices(store)
  const [person] = await listByCases(store, office?.id ?? '', ['D-1'])
  await store.transaction((tx) => setPhone(tx, person?.id ?? '', '+33639980099'))
  await story.loadFile(planning(karim('14/01/2027', '14h30')))
  // Another appointment, in a spreadsheet that still holds the old number.
  await story.loadFile(
    planning(karim('14/01/2027', '14h30'), 'D-1;TEST;Karim;06 39 98 00 01;R-2;SPIP;20/01/2027;10h;SPIP;'),
  )
  const [after] = await listByCases(store, office?.id ?? '', ['D-1'])
  expect(after?.phone).toBe('+33639980099')
})

test('a line that says what it said before is unchanged, whoever has been renamed here since', async () => {
  await story.load('D-1;TEST;Karim;;R-1;SPIP;14/12/2026;14h30;SPIP;;')
  const { store } = service.parts
  const [office] = await listOffices(store)
  const [karim] = await listByCases(store, office?.id ?? '', ['D-1'])
  await store.transaction((tx) => setProbationer(tx, karim?.id ?? '', { lastName: 'AUTRE', firstName: 'Nom' }))
  expect(await story.load('D-1;TEST;Karim;;R-1;SPIP;14/12/2026;14h30;SPIP;;')).toMatchObject({
    unchanged: 1,
    withoutPhone: 1,
    refused: [],
  })
  const moved = await story.load('D-1;TEST;Karim;;R-1;SPIP;14/12/2026;15h30;SPIP;;')
  expect(moved.refused.map(({ code }) => code)).toEqual(['caseOfAnotherName'])
})

test('a line absent from a later file cancels nothing', async () => {
  await story.loadFile(planning(karim('14/01/2027', '14h30'), 'D-2;TEST;Lea;;R-2;SPIP;20/01/2027;10h;SPIP;'))
  await story.loadFile(planning('D-2;TEST;Lea;;R-2;SPIP;20/01/2027;10h;SPIP;'))
  expect(await starts()).toEqual(['2027-01-14T14:30 planned', '2027-01-20T10:00 planned'])
})

test('a new line in the past is refused, an outcome is recorded, and other past lines are ignored', async () => {
  const report = await story.loadFile(
    planning(
      'D-1;TEST;Karim;;R-1;SPIP;20/11/2026;10h;SPIP;prévu',
      'D-1;TEST;Karim;;R-2;SPIP;21/11/2026;10h;SPIP;honoré',
      'D-1;TEST;Karim;;R-3;SPIP;22/11/2026;10h;SPIP;annulé',
    ),
  )
  expect(report).toMatchObject({ created: 1, ignored: 1 })
  expect(report.refused.map(({ code }) => code)).toEqual(['newLineInPast'])
})

test('an appointment missed is told within three days, if it was booked here', async () => {
  await story.loadFile(planning(karim('14/01/2027', '14h30')))
  await story.passTo('2027-01-14T17:00')
  await story.loadFile(planning(karim('14/01/2027', '14h30', 'manqué')))
  await service.ticker.tick()
  expect((await sentTo(KARIM)).at(-1)).toContain('Nous vous attendions')
})

test('a reference known under another case number is refused, and changes nobody’s file', async () => {
  await story.loadFile(planning(karim('14/01/2027', '14h30')))
  const report = await story.loadFile(planning('D-9;AUTRE;Paul;06 39 98 00 09;R-1;SPIP;20/01/2027;10h;SPIP;'))
  expect(report.refused.map(({ code }) => code)).toEqual(['referenceOfAnotherCase'])
  expect(await starts()).toEqual(['2027-01-14T14:30 planned'])
})

test('a line without a reference that may be a move of one gone from the file waits until somebody says', async () => {
  await story.loadFile(planning('D-1;TEST;Karim;06 39 98 00 01;;SPIP;14/01/2027;10h;SPIP;'))
  await service.ticker.tick()
  const report = await story.loadFile(planning('D-1;TEST;Karim;06 39 98 00 01;;SPIP;15/01/2027;10h;SPIP;'))
  expect(report).toMatchObject({ created: 1, doubtful: 1 })
  await service.ticker.tick()
  expect(await sentTo(KARIM)).toHaveLength(1)
})

test('two appointments without references, both in the file, are two appointments', async () => {
  const both = planning(
    'D-1;TEST;Karim;06 39 98 00 01;;SPIP;14/01/2027;10h;SPIP;',
    'D-1;TEST;Karim;06 39 98 00 01;;SPIP;21/01/2027;10h;SPIP;',
  )
  expect(await story.loadFile(both)).toMatchObject({ created: 2, doubtful: 0 })
  expect(await story.loadFile(both)).toMatchObject({ created: 0, doubtful: 0, unchanged: 2 })
})

test('of another office in the same file, an appointment is doubtful only while the one it may replace has left the file', async () => {
  const { store, newId, clock } = service.parts
  const lille = { id: newId(), code: 'LILLE', name: 'SPIP 59', zone: 'Europe/Paris', holidayRegion: 'FR' }
  await store.transaction((tx) => addOffice(tx, lille, newId, clock.now()))
  const ofLille = (...days: string[]) => {
    const lines = days.map((day) => `D-1;TEST;Karim;06 39 98 00 01;;SPIP;${day};10h;SPIP;;LILLE`)
    return new TextEncoder().encode([`${HEADER};service`, ...lines].join('\n'))
  }
  await story.loadFile(ofLille('14/01/2027'))
  expect(await story.loadFile(ofLille('14/01/2027', '21/01/2027'))).toMatchObject({ created: 1, doubtful: 0 })
  expect(await listDoubtful(store, lille.id, clock.now())).toEqual([])
  expect(await story.loadFile(ofLille('14/01/2027', '22/01/2027'))).toMatchObject({ created: 1, doubtful: 1 })
})

test('reminders only: no summons leaves', async () => {
  await story.loadFile(planning(karim('14/01/2027', '14h30')), { summons: false })
  await service.ticker.tick()
  expect(await sentTo(KARIM)).toEqual([])
  await story.passTo('2027-01-13T10:00')
  expect(await sentTo(KARIM)).toHaveLength(2)
})

test('an import never lifts a STOP', async () => {
  await story.loadFile(planning(karim('14/01/2027', '14h30')))
  await service.ticker.tick()
  await service.receive({ from: KARIM, body: 'STOP' })
  await story.loadFile(planning(karim('20/01/2027', '9h')))
  await story.passTo('2027-01-19T10:00')
  expect(await sentTo(KARIM)).toHaveLength(2) // the summons, and the answer to STOP
})

test.each([
  ['an empty file', '', 'fileEmpty'],
  ['a picture', '\u0089PNG\r\n\u001a\u0000\u0000\u0000', 'fileNotATable'],
  ['a table without a required column', 'dossier;nom;date\nD-1;X;14/01/2027\n', 'columnsMissing'],
  ['a table of something else', 'a;b;c\n1;2;3\n', 'fileWithoutKnownColumn'],
])('%s is refused whole and leaves the store untouched', async (_, text, code) => {
  const result = await importSchedule(service.parts, request(new TextEncoder().encode(text)))
  expect(result).toMatchObject({ problem: { code } })
  expect(await appointments()).toEqual([])
})

const SEAN = '+447700900123'
const HEADER = 'dossier;nom;prenom;telephone;reference;type;date;heure;lieu;statut'

function planning(...lines: string[]): Uint8Array {
  return new TextEncoder().encode([HEADER, ...lines].join('\n'))
}

function karim(date: string, hour: string, status = ''): string {
  return `D-1;TEST;Karim;06 39 98 00 01;R-1;SPIP;${date};${hour};SPIP;${status}`
}

function slots(...moments: string[]): Uint8Array {
  const lines = moments.map((moment) => `SPIP;${moment};SPIP`)
  return new TextEncoder().encode(['type;date;heure;lieu', ...lines].join('\n'))
}

function request(source: Uint8Array) {
  return { source, fileName: 'planning.csv', summons: true, dryRun: false }
}

async function appointments() {
  const { store } = service.parts
  const [office] = await listOffices(store)
  return listBetween(store, office?.id ?? '', paris('2026-01-01'), paris('2028-01-01'))
}

async function starts(): Promise<string[]> {
  return (await appointments()).map(
    ({ startsAt, status }) => `${startsAt.setZone('Europe/Paris').toFormat("yyyy-MM-dd'T'HH:mm")} ${status}`,
  )
}

async function sentTo(phone: string): Promise<string[]> {
  return (await story.sentTo(phone)).map(({ body }) => body)
}
