import { expect, test } from 'vitest'
import type { ConversationList } from '../../../src/domain/people.ts'
import { CONVERSATION_LISTS } from '../../../src/domain/people.ts'
import type { RequestKind } from '../../../src/domain/worklist.ts'
import { keepAgent } from '../../../src/store/agents/agents.ts'
import { keepReceived } from '../../../src/store/messages/inbox.ts'
import { setProbationer } from '../../../src/store/people/write-people.ts'
import { openRequest } from '../../../src/store/requests/requests.ts'
import { countInbox, listInbox } from '../../../src/store/threads/inbox.ts'
import { setThread } from '../../../src/store/threads/threads.ts'
import { eachEngine } from '../../support/store.ts'
import { addPerson, bookAppointment, layGround, NOW, newId } from '../ground.ts'

const PAGE = { limit: 50, offset: 0 }

eachEngine((open) => {
  test('whoever wrote is listed once, the latest first, and another office sees none of it', async () => {
    const { lists, person, writes, store } = await openOffice()
    const [first, second] = [await person('+33612345601'), await person('+33612345602')]
    await person('+33612345603')
    await writes(first, 5)
    await writes(second, 3)
    await writes(first, 1)
    expect(await lists('all')).toEqual([first.id, second.id])
    await writes(await person('+33612345604'), 31 * 24 * 60)
    expect(await lists('all')).toEqual([first.id, second.id])
    const elsewhere = await layGround(store, 'TJ')
    const there = { officeId: elsewhere.officeId, agentId: elsewhere.agent.id, now: NOW }
    expect(await listInbox(store, there, 'all', PAGE)).toEqual([])
  })

  test('what nobody has settled waits, however old, until it is settled', async () => {
    const { lists, person, asks, settle } = await openOffice()
    const karim = await person('+33612345601')
    const request = await asks(karim, 'question', 90 * 24 * 60)
    await asks(await person('+33612345602'), 'unreachable', 5)
    expect(await lists('waiting')).toEqual([karim.id])
    expect(await lists('unassigned')).toEqual([karim.id])
    await settle(request)
    expect(await lists('waiting')).toEqual([])
  })

  test('it is one’s own by what was agreed, else by who follows the person, else by whom they meet', async () => {
    const { store, ground, lists, person, writes, agree, colleague } = await openOffice()
    const met = await person('+33612345601')
    await bookAppointment(store, ground, met.id, { agentId: ground.agent.id })
    const referred = await person('+33612345602')
    await store.transaction((tx) => setProbationer(tx, referred.id, { referentId: ground.agent.id }))
    const nobodys = await person('+33612345603')
    for (const one of [met, referred, nobodys]) await writes(one, 5)
    expect(new Set(await lists('mine'))).toEqual(new Set([met.id, referred.id]))
    await agree(nobodys, { agentId: ground.agent.id })
    await agree(referred, { agentId: colleague })
    await store.transaction((tx) => setProbationer(tx, met.id, { referentId: colleague }))
    expect(await lists('mine')).toEqual([nobodys.id])
  })

  test('what was put off is away until its moment, or until the person writes again', async () => {
    const { lists, person, asks, writes, agree } = await openOffice()
    const [later, back, again] = [
      await person('+33612345601'),
      await person('+33612345602'),
      await person('+33612345603'),
    ]
    for (const [place, one] of [later, back, again].entries()) await asks(one, 'question', 100 + place)
    const putOffAt = NOW.minus({ minutes: 50 })
    await agree(later, { putOffAt, putOffUntil: NOW.plus({ hours: 1 }) })
    await agree(back, { putOffAt, putOffUntil: NOW.minus({ minutes: 2 }) })
    await agree(again, { putOffAt, putOffUntil: NOW.plus({ hours: 1 }) })
    await writes(again, 10)
    expect(await lists('putOff')).toEqual([later.id])
    // What came back at its moment is as new as that moment.
    expect(await lists('waiting')).toEqual([back.id, again.id])
  })

  async function openOffice() {
    const store = await open()
    const ground = await layGround(store)
    const reader = { officeId: ground.officeId, agentId: ground.agent.id, now: NOW }
    const colleague = newId()
    const email = 'colleague@spip.example'
    await store.transaction((tx) =>
      keepAgent(tx, { id: colleague, officeId: ground.officeId, email, name: 'Léa', role: 'agent' }, NOW),
    )
    type Person = Awaited<ReturnType<typeof addPerson>>
    return {
      store,
      ground,
      colleague,
      person: (phone: string) => addPerson(store, ground, { phone }),
      writes: (person: Person, minutesAgo: number) => {
        const id = newId()
        const sms = {
          sid: `SM${id}`,
          from: person.phone ?? '',
          to: '+33700000000',
          body: 'bonjour',
          carrierOptOut: undefined,
          media: 0,
        }
        const at = NOW.minus({ minutes: minutesAgo })
        const text = { id, sms, officeId: ground.officeId, probationerId: person.id }
        return store.transaction((tx) => keepReceived(tx, text, at))
      },
      asks: async (person: Person, kind: RequestKind, minutesAgo: number) => {
        const id = newId()
        const request = { id, key: id, officeId: ground.officeId, probationerId: person.id, kind }
        await store.transaction((tx) => openRequest(tx, request, NOW.minus({ minutes: minutesAgo })))
        return id
      },
      settle: (id: string) =>
        store.transaction(async ({ db, tables }) => {
          const { eq } = await import('../../../src/store/engine/drizzle.ts')
          await db.update(tables.requests).set({ status: 'done' }).where(eq(tables.requests.id, id))
        }),
      agree: (person: Person, change: Parameters<typeof setThread>[2]) =>
        store.transaction((tx) => setThread(tx, person, change, NOW)),
      /** Each list holds what it is counted to hold. */
      lists: async (list: ConversationList) => {
        const rows = await listInbox(store, reader, list, PAGE)
        const counts = await countInbox(store, reader)
        expect(counts[list]).toBe(rows.length)
        for (const other of CONVERSATION_LISTS)
          expect(await listInbox(store, reader, other, { limit: 1, offset: counts[other] })).toEqual([])
        return rows.map(({ probationerId }) => probationerId)
      },
    }
  }
})
