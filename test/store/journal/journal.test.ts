import { expect, test } from 'vitest'
import {
  type JournalEntry,
  listDoneToSince,
  listEntriesSaying,
  listJournalAbout,
  listJournalPage,
  listLatestOf,
  listWordingChanges,
  wasDoneSince,
  writeJournal,
} from '../../../src/store/journal/journal.ts'
import { eachEngine } from '../../support/store.ts'
import { listJournal, listJournalOf } from '../../support/store-rows.ts'
import { addPerson, bookAppointment, layGround, NOW, newId } from '../ground.ts'

eachEngine((open) => {
  test('what was changed of an office’s sentences is told of it alone, the latest first, so many', async () => {
    const store = await open()
    const { officeId } = await layGround(store)
    const { officeId: elsewhere } = await layGround(store, 'TJ')
    const what = 'wordingChanged'
    for (const [place, office] of [officeId, officeId, elsewhere, officeId].entries()) {
      const entry = { officeId: office, actor: 'agent:claire' as const, what, details: { place } }
      const other = { officeId: office, actor: 'command' as const, what: 'officeChanged' }
      await store.transaction((tx) => writeJournal(tx, [entry, other], newId, NOW.plus(place)))
    }
    const of = async (limit: number) => (await listWordingChanges(store, officeId, limit)).map(({ details }) => details)
    expect(await of(10)).toEqual([{ place: 3 }, { place: 1 }, { place: 0 }])
    expect(await of(1)).toEqual([{ place: 3 }])
  })

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

  test('entries that say one of some things are read in turns', async () => {
    const store = await open()
    const { officeId } = await layGround(store)
    for (const what of ['fileLoaded', 'agentAdded', 'fileRefused', 'fileLoaded'])
      await store.transaction((tx) => writeJournal(tx, [{ officeId, actor: 'folder', what }], newId, NOW))
    const whats = ['fileLoaded', 'fileRefused']
    const first = await listEntriesSaying(store, whats, '', 2)
    const second = await listEntriesSaying(store, whats, first[1]?.id ?? '', 2)
    expect([...first, ...second].map(({ what }) => what)).toEqual(['fileLoaded', 'fileRefused', 'fileLoaded'])
    expect(second).toHaveLength(1)
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

  test('what happened to a person last is told newest first, a page at a time, with only some things or without some', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { id: probationerId } = await addPerson(store, ground)
    const other = await addPerson(store, ground)
    const actor = 'agent:claire' as const
    const write = (what: string, now: typeof NOW, whom = probationerId) =>
      store.transaction((tx) =>
        writeJournal(tx, [{ officeId: ground.officeId, probationerId: whom, actor, what }], newId, now),
      )
    await write('phoneChanged', NOW)
    await write('personRead', NOW.plus(1))
    await write('personPaused', NOW.plus(2))
    await write('personPaused', NOW.plus(3), other.id)
    const told = async (asked: Parameters<typeof listLatestOf>[2]) =>
      (await listLatestOf(store, probationerId, asked)).map(({ what }) => what)
    expect(await told({ limit: 9 })).toEqual(['personPaused', 'personRead', 'phoneChanged'])
    expect(await told({ limit: 1, offset: 1 })).toEqual(['personRead'])
    expect(await told({ without: ['personRead'], limit: 9 })).toEqual(['personPaused', 'phoneChanged'])
    expect(await told({ only: ['personRead'], limit: 9 })).toEqual(['personRead'])
  })

  test('whether somebody did something, to a person or in an office, is told since an instant', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { id: probationerId } = await addPerson(store, ground)
    const { id: another } = await addPerson(store, ground)
    const read = { probationerId, actor: 'agent:claire' as const, what: 'personRead' }
    await store.transaction((tx) => writeJournal(tx, [{ officeId: ground.officeId, ...read }], newId, NOW))
    expect(await wasDoneSince(store, read, NOW)).toBe(true)
    expect(await wasDoneSince(store, read, NOW.plus(1))).toBe(false)
    expect(await wasDoneSince(store, { ...read, actor: 'agent:sami' }, NOW)).toBe(false)
    expect(await wasDoneSince(store, { ...read, what: 'personPaused' }, NOW)).toBe(false)
    expect(await wasDoneSince(store, { ...read, probationerId: another }, NOW)).toBe(false)
    const { actor, what } = read
    expect(await wasDoneSince(store, { actor, what, officeId: ground.officeId }, NOW)).toBe(true)
    expect(await wasDoneSince(store, { actor, what, officeId: 'elsewhere' }, NOW)).toBe(false)
    const { officeId } = ground
    expect(await listDoneToSince(store, { officeId, actor, what }, NOW)).toEqual([probationerId])
    expect(await listDoneToSince(store, { officeId, actor, what }, NOW.plus(1))).toEqual([])
    expect(await listDoneToSince(store, { officeId, actor: 'agent:sami', what }, NOW)).toEqual([])
    expect(await listDoneToSince(store, { officeId: 'elsewhere', actor, what }, NOW)).toEqual([])
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
    expect(await page({ limit: 9, before: { at: NOW.plus(2) } })).toEqual(['what 1', 'what 0'])
    expect(await page({ limit: 9, actor: 'agent:a' })).toEqual(['what 2', 'what 0'])
  })

  test('entries of one instant are each told once, wherever a page ends', async () => {
    const store = await open()
    const { officeId } = await layGround(store)
    const entries = [1, 2, 3].map((number): JournalEntry => ({ officeId, actor: 'import', what: `at once ${number}` }))
    await store.transaction((tx) => writeJournal(tx, [{ officeId, actor: 'import', what: 'before' }], newId, NOW))
    await store.transaction((tx) => writeJournal(tx, entries, newId, NOW.plus(1)))
    for (const limit of [1, 2, 3]) {
      const told: string[] = []
      for (let page = await listJournalPage(store, officeId, { limit }); page.length > 0; ) {
        told.push(...page.map(({ what }) => what))
        page = await listJournalPage(store, officeId, { limit, before: page.at(-1) })
      }
      expect(told, `${limit} a page`).toEqual(['at once 3', 'at once 2', 'at once 1', 'before'])
    }
  })
})
