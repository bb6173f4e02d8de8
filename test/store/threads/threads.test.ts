import { expect, test } from 'vitest'
import { findAgent, setChosenPages, setLanguage } from '../../../src/store/agents/agents.ts'
import { eq } from '../../../src/store/engine/drizzle.ts'
import { writeJournal } from '../../../src/store/journal/journal.ts'
import { listLastReceived } from '../../../src/store/messages/exchanged.ts'
import { keepReceived } from '../../../src/store/messages/inbox.ts'
import { isFollowedBy, listFollowed } from '../../../src/store/people/followed.ts'
import { setProbationer } from '../../../src/store/people/write-people.ts'
import { listUnsettledAmong, openRequest } from '../../../src/store/requests/requests.ts'
import { readNewsMark } from '../../../src/store/threads/news.ts'
import {
  addThreadNote,
  findThread,
  listThreadNotes,
  listThreads,
  listWriters,
  removeThreadsOf,
  setThread,
} from '../../../src/store/threads/threads.ts'
import { removePeople } from '../../../src/store/upkeep/erasure.ts'
import { eachEngine } from '../../support/store.ts'
import { addPerson, bookAppointment, layGround, NOW, newId } from '../ground.ts'

eachEngine((open) => {
  test('what colleagues agree upon is changed piece by piece, and is nobody else’s', async () => {
    const store = await open()
    const ground = await layGround(store)
    const [karim, ines] = [await addPerson(store, ground), await addPerson(store, ground, { phone: '+33612345679' })]
    const until = NOW.plus({ days: 1 })
    await store.transaction((tx) => setThread(tx, karim, { agentId: ground.agent.id }, NOW))
    await store.transaction((tx) => setThread(tx, karim, { putOffAt: NOW, putOffUntil: until }, NOW))
    expect(await findThread(store, karim.id)).toMatchObject({ agentId: ground.agent.id, putOffUntil: until })
    expect([...(await listThreads(store, [karim.id, ines.id])).keys()]).toEqual([karim.id])
  })

  test('who writes to somebody is known while that is believed, and of whom it is asked', async () => {
    const store = await open()
    const ground = await layGround(store)
    const [karim, ines] = [await addPerson(store, ground), await addPerson(store, ground, { phone: '+33612345679' })]
    const until = NOW.plus({ seconds: 12 })
    await store.transaction((tx) => setThread(tx, karim, { writerId: ground.agent.id, writesUntil: until }, NOW))
    const { id: agentId, name } = ground.agent
    const writers = await listWriters(store, [karim.id, ines.id], until.minus(1))
    expect([...writers]).toEqual([[karim.id, { agentId, name, until }]])
    expect((await listWriters(store, [karim.id], until)).size).toBe(0)
    expect((await listWriters(store, [ines.id], NOW)).size).toBe(0)
  })

  test('notes are kept once each, read the latest first, and go with the person', async () => {
    const store = await open()
    const ground = await layGround(store)
    const karim = await addPerson(store, ground)
    const note = (id: string, body: string) => {
      const whom = { officeId: ground.officeId, probationerId: karim.id, agentId: ground.agent.id }
      return store.transaction((tx) => addThreadNote(tx, { id, ...whom, body }, NOW))
    }
    expect(await note('a', 'first')).toBe(true)
    expect(await note('a', 'again')).toBe(false)
    expect(await note('b', 'second')).toBe(true)
    expect((await listThreadNotes(store, karim.id, 10)).map(({ body }) => body)).toEqual(['second', 'first'])
    await store.transaction((tx) => setThread(tx, karim, { agentId: ground.agent.id }, NOW))
    await store.transaction((tx) => removeThreadsOf(tx, [newId()]))
    await store.transaction((tx) => removePeople(tx, [karim.id]))
    expect(await listThreadNotes(store, karim.id, 10)).toEqual([])
    expect(await findThread(store, karim.id)).toBeUndefined()
  })

  test('an agent follows whom they were said to, else whom they met lately', async () => {
    const store = await open()
    const ground = await layGround(store)
    const other = await layGround(store, 'TJ')
    const karim = await addPerson(store, ground)
    const follows = async (agentId: string) => {
      const { probationers } = store.tables
      const rows = await store.db
        .select()
        .from(probationers)
        .where(isFollowedBy(store, agentId, NOW))
      const followed = rows.some(({ id }) => id === karim.id)
      const listed = await listFollowed(store, { officeId: ground.officeId, agentId, now: NOW }, 10)
      expect(listed.map(({ id }) => id)).toEqual(followed ? [karim.id] : [])
      return followed
    }
    const meets = (days: number) =>
      bookAppointment(store, ground, karim.id, { agentId: ground.agent.id, startsAt: NOW.plus({ days }) })
    await meets(-91)
    expect(await follows(ground.agent.id)).toBe(false)
    await meets(-20)
    expect(await follows(ground.agent.id)).toBe(true)
    await store.transaction((tx) => setProbationer(tx, karim.id, { referentId: other.agent.id }))
    expect([await follows(ground.agent.id), await follows(other.agent.id)]).toEqual([false, true])
  })

  test('what people wrote last and what of it nobody settled is read for many at once', async () => {
    const store = await open()
    const ground = await layGround(store)
    const karim = await addPerson(store, ground)
    for (const body of ['un', 'deux']) {
      const sms = {
        sid: `SM${body}`,
        from: '+33612345678',
        to: '+33700000000',
        body,
        carrierOptOut: undefined,
        media: 0,
      }
      const text = { id: newId(), sms, officeId: ground.officeId, probationerId: karim.id }
      await store.transaction((tx) => keepReceived(tx, text, NOW))
    }
    expect((await listLastReceived(store, [karim.id])).get(karim.id)?.body).toBe('deux')
    const open1 = {
      id: newId(),
      key: 'a',
      officeId: ground.officeId,
      probationerId: karim.id,
      kind: 'question' as const,
    }
    await store.transaction((tx) => openRequest(tx, open1, NOW))
    const read = () => listUnsettledAmong(store, [karim.id], ['question'])
    expect((await read()).map(({ id }) => id)).toEqual([open1.id])
    const { requests } = store.tables
    await store.transaction((tx) => tx.db.update(requests).set({ status: 'done' }).where(eq(requests.id, open1.id)))
    expect(await read()).toEqual([])
  })

  test('the mark of an office’s news changes when somebody writes or does something, and not when somebody looks', async () => {
    const store = await open()
    const ground = await layGround(store)
    const karim = await addPerson(store, ground)
    const marks = [await readNewsMark(store, ground.officeId)]
    const note = async (what: string) => {
      const entry = { officeId: ground.officeId, probationerId: karim.id, actor: 'service' as const, what }
      await store.transaction((tx) => writeJournal(tx, [entry], newId, NOW))
      marks.push(await readNewsMark(store, ground.officeId))
    }
    await note('textWritten')
    for (let looks = 0; looks < 51; looks++) await note('personRead')
    const sms = { sid: 'SM1', from: '+33612345678', to: '+33700000000', body: 'a', carrierOptOut: undefined, media: 0 }
    const text = { id: newId(), sms, officeId: ground.officeId, probationerId: karim.id }
    await store.transaction((tx) => keepReceived(tx, text, NOW))
    marks.push(await readNewsMark(store, ground.officeId))
    expect(new Set(marks).size).toBe(3)
    expect(new Set(marks.slice(1, -1)).size).toBe(1)
  })

  test('what an agent chose of the pages is kept with them', async () => {
    const store = await open()
    const { agent } = await layGround(store)
    await store.transaction((tx) => setChosenPages(tx, agent.id, { conversations: 'putOff', keysOff: true }))
    expect((await findAgent(store, agent.id))?.pages).toEqual({ conversations: 'putOff', keysOff: true })
    await store.transaction((tx) => setLanguage(tx, agent.id, 'en'))
    expect((await findAgent(store, agent.id))?.language).toBe('en')
  })
})
