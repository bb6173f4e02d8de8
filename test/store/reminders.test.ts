import { expect, test } from 'vitest'
import type { PlannedText } from '../../src/domain/reminder.ts'
import type { Store } from '../../src/store/database.ts'
import {
  dropOtherVersions,
  listDueReminders,
  listPlannedAbout,
  listPlansAbout,
  listRemindersOf,
  planReminders,
  postponeReminder,
  settleReminders,
} from '../../src/store/reminders.ts'
import { eachEngine } from '../support/store.ts'
import { addPerson, bookAppointment, layGround, NOW, newId } from './ground.ts'

eachEngine((open) => {
  test('the same text planned five times at once for one version is planned once', async () => {
    const { store, appointmentId } = await withAppointment(await open())
    const plan = () => planned(store, appointmentId, 1, text('summons'), text('before4'))
    await Promise.all([plan(), plan(), plan(), plan(), plan()])
    await planned(store, appointmentId, 2, text('before4'))
    await planned(store, appointmentId, 2)
    const kept = (await listRemindersOf(store, appointmentId)).map(({ kind, version }) => `${kind} ${version}`)
    expect(kept).toEqual(['summons 1', 'before4 1', 'before4 2'])
  })

  test('those due are told oldest first, no more than asked, and until they are settled', async () => {
    const { store, appointmentId } = await withAppointment(await open())
    const [late, later] = [NOW.minus({ hours: 1 }), NOW.plus(1)]
    await planned(store, appointmentId, 1, text('before1'), text('before4', late), text('before2', later))
    const due = await listDueReminders(store, NOW, 10)
    expect(due.map(({ kind }) => kind)).toEqual(['before4', 'before1'])
    expect(due[0]).toMatchObject({ appointmentId, version: 1, dueAt: late, usefulUntil: late.plus({ days: 1 }) })
    expect(await listDueReminders(store, NOW, 1)).toHaveLength(1)
    const [first = '', second = ''] = due.map(({ id }) => id)
    await store.transaction((tx) => settleReminders(tx, [first], { state: 'enqueued' }))
    await store.transaction((tx) => settleReminders(tx, [second], { state: 'dropped', reason: 'recentText' }))
    await store.transaction((tx) => settleReminders(tx, [], { state: 'enqueued' }))
    expect(await listDueReminders(store, NOW, 10)).toEqual([])
    expect(await listRemindersOf(store, appointmentId)).toMatchObject([
      { kind: 'before4', state: 'enqueued', reason: null },
      { kind: 'before1', state: 'dropped', reason: 'recentText' },
      { kind: 'before2', state: 'planned' },
    ])
  })

  test('those still planned about appointments are told, and nobody else’s', async () => {
    const { store, appointmentId } = await withAppointment(await open())
    await planned(store, appointmentId, 1, text('summons'), text('before4'))
    const elsewhere = await withAppointment(store, 'AUTRE')
    await planned(store, elsewhere.appointmentId, 1, text('summons'))
    const [{ id = '' } = {}] = await listDueReminders(store, NOW, 1)
    await store.transaction((tx) => settleReminders(tx, [id], { state: 'enqueued' }))
    const kept = await listPlannedAbout(store, [appointmentId])
    expect(kept).toHaveLength(1)
    expect(kept[0]).toMatchObject({ appointmentId })
  })

  test('one that waits longer is due later', async () => {
    const { store, appointmentId } = await withAppointment(await open())
    await planned(store, appointmentId, 1, text('summons'))
    const [due] = await listDueReminders(store, NOW, 10)
    await store.transaction((tx) => postponeReminder(tx, due?.id ?? '', NOW.plus({ hours: 2 })))
    expect(await listDueReminders(store, NOW.plus({ hours: 2 }).minus(1), 10)).toEqual([])
    expect(await listDueReminders(store, NOW.plus({ hours: 2 }), 10)).toMatchObject([{ id: due?.id }])
  })

  test('a new version gives up what others still planned, and nothing else', async () => {
    const { store, appointmentId } = await withAppointment(await open())
    const { appointmentId: other } = await withAppointment(store, 'TJ')
    await planned(store, appointmentId, 1, text('summons'), text('before4'))
    await planned(store, appointmentId, 2, text('moved'))
    await planned(store, other, 1, text('summons'))
    const [summons] = await listRemindersOf(store, appointmentId)
    await store.transaction((tx) => settleReminders(tx, [summons?.id ?? ''], { state: 'enqueued' }))
    await store.transaction((tx) => dropOtherVersions(tx, appointmentId, 2))
    expect(await listRemindersOf(store, appointmentId)).toMatchObject([
      { kind: 'summons', state: 'enqueued' },
      { kind: 'before4', state: 'dropped', reason: 'newVersion' },
      { kind: 'moved', state: 'planned' },
    ])
    expect(await listRemindersOf(store, other)).toMatchObject([{ state: 'planned' }])
  })

  test('what became of every plan is told, version by version', async () => {
    const { store, appointmentId } = await withAppointment(await open())
    await planned(store, appointmentId, 1, text('summons'))
    const [first] = await listRemindersOf(store, appointmentId)
    await store.transaction((tx) => settleReminders(tx, [first?.id ?? ''], { state: 'dropped', reason: 'paused' }))
    await planned(store, appointmentId, 2, text('before4'))
    expect(await listPlansAbout(store, [appointmentId, 'nowhere'])).toEqual([
      { appointmentId, version: 1, state: 'dropped', reason: 'paused' },
      { appointmentId, version: 2, state: 'planned', reason: null },
    ])
    expect(await listPlansAbout(store, [])).toEqual([])
  })
})

async function withAppointment(store: Store, code = 'SPIP') {
  const ground = await layGround(store, code)
  const { id } = await addPerson(store, ground)
  return { store, appointmentId: await bookAppointment(store, ground, id) }
}

function text(kind: PlannedText['kind'], dueAt = NOW): PlannedText {
  return { kind, dueAt, usefulUntil: dueAt.plus({ days: 1 }) }
}

function planned(store: Store, appointmentId: string, version: number, ...texts: PlannedText[]) {
  const about = texts.map((planned) => ({ ...planned, appointmentId, version }))
  return store.transaction((tx) => planReminders(tx, about, newId))
}
