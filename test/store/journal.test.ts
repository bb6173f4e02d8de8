import { expect, test } from 'vitest'
import {
  type JournalEntry,
  listJournal,
  listJournalAbout,
  listJournalOf,
  listJournalPage,
  writeJournal,
} from '../../src/store/journal.ts'
import { eachEngine } from '../support/store.ts'
import { addPerson, bookAppointment, layGround, NOW, newId } from './ground.ts'

eachEngine((open) => {
  test('what happened is told oldest first, for an office and for a person', async () => {
    const store = await open()
    const { officeId } = await layGround(store)
    const { officeId: elsewhere } = await layGround(store, 'TJ')
    const { id: probationerId } = await addPerson(store, { ...(await layGround(store, 'PJ')), officeId })
    const write = (now: typeof NOW, ...entries: JournalEntry[]) =>
      store.transaction((tx) => writeJournal(tx, entries, newId, now))
    const moved = { actor: 'agent:claire' as const, what: 'appointmentMoved', details: { from: '14 h', times: 2 } }
    await write(NOW.plus(1), { officeId, probationerId, ...moved })
    await write(
      NOW,
      { officeId, actor: 'import', what: 'fileLoaded' },
      { officeId, probationerId, actor: 'probationer', what: 'appointmentConfirmed' },
      { officeId: elsewhere, actor: 'command', what: 'officeOpened' },
    )
    await write(NOW)
    const told = (entries: { what: string }[]) => entries.map(({ what }) => what)
    expect(told(await listJournal(store, officeId))).toEqual(['fileLoaded', 'appointmentConfirmed', 'appointmentMoved'])
    const of = await listJournalOf(store, probationerId)
    expect(told(of)).toEqual(['appointmentConfirmed', 'appointmentMoved'])
    expect(of).toMatchObject([
      { details: {}, at: NOW },
      { ...moved, at: NOW.plus(1) },
    ])
  })

  test('what happened to appointments is told since an instant, oldest first', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { id } = await addPerson(store, ground)
    const [one, other] = [await bookAppointment(store, ground, id), await bookAppointment(store, ground, id)]
    const write = (appointmentId: string, what: string, now: typeof NOW) => {
      const entry: JournalEntry = { officeId: ground.officeId, appointmentId, actor: 'service', what }
      return store.transaction((tx) => writeJournal(tx, [entry], newId, now))
    }
    await write(one, 'third', NOW.plus(2))
    await write(one, 'second', NOW.plus(1))
    await write(one, 'first', NOW)
    await write(other, 'elsewhere', NOW.plus(1))
    const about = async (ids: string[]) => (await listJournalAbout(store, ids, NOW.plus(1))).map(({ what }) => what)
    expect(await about([one])).toEqual(['second', 'third'])
    expect(await about([])).toEqual([])
  })

  test('an office’s journal is told a page at a time, newest first, of everybody or of one', async () => {
    const store = await open()
    const { officeId } = await layGround(store)
    for (const [late, actor] of (['agent:a', 'service', 'agent:a'] as const).entries()) {
      const entry: JournalEntry = { officeId, actor, what: `what ${late}` }
      await store.transaction((tx) => writeJournal(tx, [entry], newId, NOW.plus(late)))
    }
    const page = async (asked: Parameters<typeof listJournalPage>[2]) =>
      (await listJournalPage(store, officeId, asked)).map(({ what }) => what)
    expect(await page({ limit: 2 })).toEqual(['what 2', 'what 1'])
    expect(await page({ limit: 9, before: NOW.plus(2) })).toEqual(['what 1', 'what 0'])
    expect(await page({ limit: 9, actor: 'agent:a' })).toEqual(['what 2', 'what 0'])
  })
})
