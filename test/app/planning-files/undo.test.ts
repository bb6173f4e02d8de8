import { expect, test } from 'vitest'
import { keepAttendance } from '../../../src/app/effect/keep-attendance.ts'
import { changeObligation } from '../../../src/app/people/obligations-by-hand.ts'
import { startApplying } from '../../../src/app/planning-files/change-upload.ts'
import { beginUndo, canUndo } from '../../../src/app/planning-files/undo-upload.ts'
import { listBetween } from '../../../src/store/appointments/agenda.ts'
import { listAppointmentsOf } from '../../../src/store/appointments/appointments.ts'
import { setAppointment } from '../../../src/store/appointments/write-appointments.ts'
import { listCounts } from '../../../src/store/effect/attendance-counts.ts'
import { listImports } from '../../../src/store/files/imports.ts'
import { listExchanged } from '../../../src/store/messages/exchanged.ts'
import { listObligations } from '../../../src/store/obligations/obligations.ts'
import { listByCases } from '../../../src/store/people/people.ts'
import { setPhone } from '../../../src/store/people/write-people.ts'
import { openRequest } from '../../../src/store/requests/requests.ts'
import { personOf } from '../../support/office-story.ts'
import { eachEngineAtNight } from '../../support/store.ts'
import { dump } from '../../support/store-dump.ts'
import { listJournal, listRequestsOf } from '../../support/store-rows.ts'
import { paris } from '../../support/story.ts'
import { karim, type OfficeFiles, openOffice, planningOf } from './office-files.ts'

const KARIM = '+33639980001'

async function applied(files: OfficeFiles, content: Uint8Array, name?: string): Promise<string> {
  const { upload } = await files.look(content, name)
  await startApplying(files.parts, upload, { summons: true })
  await files.work()
  return upload.id
}

async function undo(files: OfficeFiles, id: string): Promise<void> {
  await beginUndo(files.parts, await files.upload(id), files.agent)
  await files.work()
}

/** What an office holds of people and their appointments, as far as anybody can tell. */
async function standing({ parts }: OfficeFiles) {
  const {
    appointments = [],
    probationers = [],
    schedule_lines: lines = [],
    slots = [],
    obligations = [],
  } = await dump(parts.store)
  const some = (row: object, fields: string[]) => fields.map((field) => (row as Record<string, unknown>)[field])
  return {
    appointments: appointments.map((row) =>
      some(row, ['id', 'type', 'startsAt', 'minutes', 'agentId', 'documents', 'status', 'answer', 'doubtful']),
    ),
    people: probationers.map((row) => some(row, ['id', 'lastName', 'firstName', 'phone', 'language'])),
    lines: lines.map((row) => some(row, ['key', 'subjectId', 'cells'])).sort(),
    slots: slots.map((row) => some(row, ['id', 'capacity', 'minutes'])),
    obligations: obligations.map((row) => some(row, ['id', 'detail', 'status'])),
  }
}

const sentTo = async ({ parts }: OfficeFiles, phone: string) =>
  (await listExchanged(parts.store, phone, 100)).filter(({ sentAt }) => sentAt).map(({ body }) => body)

eachEngineAtNight((open) => {
  test('undoing a file takes away what it brought and gives back what it changed, as if it had never come', async () => {
    const files = await openOffice('2026-12-01T20:00', await open()) // in the evening: nothing leaves
    const first = planningOf(karim('14/01/2027', '14h30'), karim('20/01/2027', '10h', { reference: 'R-2' }))
    await applied(files, first)
    const before = await standing(files)
    const second = planningOf(
      karim('15/01/2027', '9h', { phone: '06 39 98 00 09' }),
      karim('20/01/2027', '10h', { reference: 'R-2', status: 'annulé' }),
      'D-2;NEUF;Lea;06 39 98 00 02;R-9;TEL;21/01/2027;10h;Ailleurs;n.nouveau@justice.example;',
    )
    const id = await applied(files, second)
    expect(await standing(files)).not.toEqual(before)
    expect(await canUndo(files.parts, await files.upload(id))).toBe(true)
    await undo(files, id)
    expect(await standing(files)).toEqual(before)
    expect(await files.upload(id)).toMatchObject({ state: 'undone', report: null })
    const [past] = await listImports(files.parts.store, files.office.id, { offset: 0, limit: 1 })
    expect(past?.undoneAt).toEqual(files.clock.now())
    const told = (await listJournal(files.parts.store, files.office.id)).filter(({ what }) => what === 'importUndone')
    expect(told).toMatchObject([{ actor: `agent:${files.agent.id}` }])
  })

  test('a wish to move that a file fulfils waits for nobody; once the file is undone it does again', async () => {
    const files = await openOffice('2026-12-01T20:00', await open())
    const { store, newId } = files.parts
    await applied(files, planningOf(karim('14/01/2027', '14h30'), karim('20/01/2027', '10h', { reference: 'R-2' })))
    const [person] = await listByCases(store, files.office.id, ['D-1'])
    const probationerId = person?.id ?? ''
    for (const { id } of await listAppointmentsOf(store, probationerId)) {
      const wish = { id: newId(), key: `move:${id}`, officeId: files.office.id, probationerId, appointmentId: id }
      await store.transaction((tx) => openRequest(tx, { ...wish, kind: 'move' }, files.clock.now()))
    }
    const wishes = async () => (await listRequestsOf(store, probationerId)).map(({ status }) => status).sort()
    const moved = karim('15/01/2027', '9h')
    const id = await applied(files, planningOf(moved, karim('20/01/2027', '10h', { reference: 'R-2' })))
    expect(await wishes()).toEqual(['done', 'open'])
    files.clock.set(paris('2026-12-01T20:05'))
    const cancelled = karim('20/01/2027', '10h', { reference: 'R-2', status: 'annulé' })
    const later = await applied(files, planningOf(moved, cancelled))
    expect(await wishes()).toEqual(['done', 'done'])
    await undo(files, later)
    expect(await wishes()).toEqual(['done', 'open'])
    await undo(files, id)
    expect(await wishes()).toEqual(['open', 'open'])
  })

  test('its texts wait ten minutes; once one has left, a file is not undone any more', async () => {
    const files = await openOffice('2026-12-01T10:00', await open())
    const id = await applied(files, planningOf(karim('14/01/2027', '14h30')))
    files.clock.set(paris('2026-12-01T10:09'))
    await files.service.ticker.tick()
    expect(await sentTo(files, KARIM)).toHaveLength(0)
    expect(await canUndo(files.parts, await files.upload(id))).toBe(true)
    files.clock.set(paris('2026-12-01T10:11'))
    await files.service.ticker.tick()
    expect(await sentTo(files, KARIM)).toHaveLength(1)
    const before = await standing(files)
    await expect(beginUndo(files.parts, await files.upload(id), files.agent)).rejects.toThrow('alreadySent')
    expect(await canUndo(files.parts, await files.upload(id))).toBe(false)
    await files.work()
    expect(await standing(files)).toEqual(before)
  })
})

test('what a file says in the last minutes of the evening is not held until it is too late: it is told that evening', async () => {
  for (const change of [karim('05/01/2027', '14h'), karim('16/12/2026', '9h', { status: 'annulé' })]) {
    const files = await openOffice('2026-12-01T10:00')
    await applied(files, planningOf(karim('16/12/2026', '9h')))
    files.clock.set(paris('2026-12-15T18:52'))
    await files.service.ticker.tick()
    const before = (await sentTo(files, KARIM)).length
    await applied(files, planningOf(change))
    await files.service.ticker.tick()
    expect(await sentTo(files, KARIM)).toHaveLength(before + 1)
  }
})

test('of a move from a moment within those ten minutes people hear at once', async () => {
  const files = await openOffice('2026-12-15T09:30')
  await applied(files, planningOf(karim('16/12/2026', '10h')))
  files.clock.set(paris('2026-12-15T09:41'))
  await files.service.ticker.tick()
  files.clock.set(paris('2026-12-16T09:52'))
  await applied(files, planningOf(karim('05/01/2027', '14h')))
  await files.service.ticker.tick()
  expect((await sentTo(files, KARIM)).at(-1)).toContain('05/01')
})

test('an undoing that is cut short goes on from there', async () => {
  const files = await openOffice('2026-12-01T20:00')
  const lines = Array.from({ length: 130 }, (_, at) => `D-${at};NOM${at};Zoé;;R-${at};SPIP;14/01/2027;9h;SPIP;;`)
  const id = await applied(files, planningOf(...lines))
  await beginUndo(files.parts, await files.upload(id), files.agent)
  const booked = async () => (await standing(files)).appointments.length
  await files.workUntil(async () => (await booked()) < lines.length)
  expect((await files.upload(id)).state).toBe('undoing')
  expect(await booked()).toBeGreaterThan(0)
  await files.work()
  expect(await standing(files)).toMatchObject({ appointments: [], people: [], lines: [] })
  expect((await files.upload(id)).state).toBe('undone')
})

test('after an undoing people hear what they would have heard, and nothing of the file', async () => {
  const files = await openOffice('2026-12-01T10:00')
  await applied(files, planningOf(karim('14/01/2027', '14h30')))
  await files.service.ticker.tick()
  files.clock.set(paris('2026-12-01T20:00'))
  const id = await applied(files, planningOf(karim('15/01/2027', '9h')))
  await undo(files, id)
  files.clock.set(paris('2026-12-02T10:00'))
  await files.service.ticker.tick()
  expect(await sentTo(files, KARIM)).toHaveLength(1)
  files.clock.set(paris('2027-01-13T10:01'))
  await files.service.ticker.tick()
  expect((await sentTo(files, KARIM)).at(-1)).toContain("c'est demain, jeudi 14/01 à 14h30")
})

test('a summons that had not left yet leaves after the undoing', async () => {
  const files = await openOffice('2026-12-01T20:00')
  await applied(files, planningOf(karim('14/01/2027', '14h30')))
  const id = await applied(files, planningOf(karim('14/01/2027', '14h30', { status: 'annulé' })))
  await undo(files, id)
  files.clock.set(paris('2026-12-02T10:00'))
  await files.service.ticker.tick()
  expect(await sentTo(files, KARIM)).toEqual([expect.stringContaining('jeudi 14/01 à 14h30')])
})

test('what somebody changed since is left as it is', async () => {
  const files = await openOffice('2026-12-01T20:00')
  await applied(files, planningOf(karim('14/01/2027', '14h30')))
  const id = await applied(files, planningOf(karim('14/01/2027', '14h30', { phone: '06 39 98 00 09' })))
  const { store } = files.parts
  const [person] = await listByCases(store, files.office.id, ['D-1'])
  await store.transaction((tx) => setPhone(tx, person?.id ?? '', '+33639980077'))
  await undo(files, id)
  expect((await listByCases(store, files.office.id, ['D-1']))[0]?.phone).toBe('+33639980077')
})

test('an appointment that was answered since it was loaded stays', async () => {
  const files = await openOffice('2026-12-01T20:00')
  const id = await applied(files, planningOf(karim('14/01/2027', '14h30')))
  const { office, parts, clock } = files
  const [booked] = await listBetween(parts.store, office.id, paris('2027-01-14T00:00'), paris('2027-01-15T00:00'))
  await parts.store.transaction((tx) => setAppointment(tx, booked?.id ?? '', { answer: 'confirmed' }, clock.now()))
  await undo(files, id)
  expect((await dump(files.parts.store)).appointments).toHaveLength(1)
})

test('past appointments that a file brought are no longer counted', async () => {
  const files = await openOffice('2026-12-01T20:00')
  const { parts, office } = files
  const id = await applied(files, planningOf(karim('12/11/2026', '14h30', { status: 'honoré' })))
  const counted = async () => {
    await keepAttendance(parts, office)
    return listCounts(parts.store, [office.id], { from: '2026-11', until: '2026-11', by: ['all'] })
  }
  expect(await counted()).toHaveLength(1)
  await undo(files, id)
  expect(await counted()).toEqual([])
})

test('slots and obligations that a file brought or changed are taken back too', async () => {
  const files = await openOffice('2026-12-01T20:00')
  await applied(files, planningOf(karim('14/01/2027', '14h30')))
  const text = (...lines: string[]) => new TextEncoder().encode(lines.join('\n'))
  const slots = (...rows: string[]) => text('type;date;heure;lieu;places', ...rows)
  const duties = (...rows: string[]) => text('dossier;obligation;detail', ...rows)
  await applied(files, slots('SPIP;20/01/2027;9h;SPIP;1'))
  await applied(files, duties('D-1;travail;ancien'))
  const before = await standing(files)
  const one = await applied(files, slots('SPIP;20/01/2027;9h;SPIP;3', 'SPIP;21/01/2027;9h;SPIP;1'))
  const two = await applied(files, duties('D-1;travail;nouveau', 'D-1;soins;'))
  expect(await standing(files)).not.toEqual(before)
  await undo(files, two)
  await undo(files, one)
  expect(await standing(files)).toEqual(before)
})

test('an obligation that a file brought stays once somebody wrote of it', async () => {
  const files = await openOffice('2026-12-01T20:00')
  await applied(files, planningOf(karim('14/01/2027', '14h30')))
  const id = await applied(files, new TextEncoder().encode('dossier;obligation;detail\nD-1;travail;\nD-1;soins;'))
  const { parts, agent } = files
  const { id: probationerId } = await personOf(parts, 'D-1')
  const [work] = await listObligations(parts.store, probationerId)
  const obligationId = work?.id ?? ''
  await changeObligation(parts, {
    probationerId,
    agentId: agent.id,
    obligationId,
    values: { status: 'lifted' },
    shown: {},
  })
  await undo(files, id)
  expect(await listObligations(parts.store, probationerId)).toMatchObject([{ id: obligationId, status: 'lifted' }])
})
