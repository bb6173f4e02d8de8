import { expect, test } from 'vitest'
import {
  findFirstExchange,
  listActivityCounts,
  listDeedsIn,
  listExchangedIn,
  listGivenBackIn,
  listLeftIn,
  replaceActivityCounts,
} from '../../../src/store/effect/activity.ts'
import type { Store } from '../../../src/store/engine/database.ts'
import { writeJournal } from '../../../src/store/journal/journal.ts'
import { keepReceived } from '../../../src/store/messages/inbox.ts'
import { markText } from '../../../src/store/messages/mark-texts.ts'
import { RANK } from '../../../src/store/messages/message.ts'
import { enqueueTexts } from '../../../src/store/messages/outbox.ts'
import { addPlanned } from '../../../src/store/messages/planned.ts'
import { markRequest, openRequest } from '../../../src/store/requests/requests.ts'
import { eachEngine } from '../../support/store.ts'
import { addPerson, bookAppointment, type Ground, layGround, NOW, newId, textFor } from '../ground.ts'

const UNTIL = NOW.plus({ hours: 12 })

eachEngine((open) => {
  test('what was exchanged is told in its order, neither what is only planned nor what another office or day has', async () => {
    const store = await open()
    const [ground, elsewhere] = [await layGround(store), await layGround(store, 'TJ')]
    const stretch = { officeId: ground.officeId, from: NOW, until: UNTIL }
    const first = (since = NOW) => findFirstExchange(store, ground.officeId, since)
    expect(await first()).toBeUndefined()
    const { id: probationerId } = await addPerson(store, ground)
    const appointmentId = await bookAppointment(store, ground, probationerId)
    const planned = { officeId: ground.officeId, probationerId, appointmentId, version: 1, kind: 'before1' as const }
    const [summons, answer, byHand, later] = [
      textFor(ground),
      textFor(ground, { kind: 'when', rank: RANK.answer, key: 'reply:SM1:0' }),
      textFor(ground, { kind: 'agent', rank: RANK.answer }),
      textFor(ground),
    ]
    const heard = await receive(store, ground, NOW.plus(5))
    await store.transaction(async (tx) => {
      await addPlanned(tx, [{ ...planned, dueAt: NOW, usefulUntil: UNTIL }], newId, NOW)
      await enqueueTexts(tx, [summons], NOW)
      await markText(tx, summons.id, ['waiting'], { state: 'sent', sentAt: NOW.plus(2) })
      await enqueueTexts(tx, [answer, byHand], NOW.plus(5))
      await enqueueTexts(tx, [later], UNTIL)
      await enqueueTexts(tx, [textFor(elsewhere)], NOW)
    })
    const told = await listExchangedIn(store, stretch)
    expect(told.map(({ id }) => id).sort()).toEqual([summons.id, answer.id, byHand.id, heard].sort())
    expect(told[0]).toEqual({
      ...{ id: summons.id, direction: 'out', kind: 'summons', isAnswer: false, sid: undefined },
      phoneKey: told[1]?.phoneKey,
      createdAt: NOW.toMillis(),
      sentAt: NOW.toMillis() + 2,
    })
    const answers = told.filter(({ isAnswer, direction }) => isAnswer && direction === 'out')
    expect(told.find(({ direction }) => direction === 'in')?.sid).toBe(heard)
    expect(answers).toMatchObject([{ id: answer.id, sid: 'SM1', sentAt: undefined, createdAt: NOW.toMillis() + 5 }])
    expect([await first(), await first(NOW.plus(1))]).toEqual([NOW, NOW.plus(5)])
  })

  test('what messages left to agents is told with who ended it, and never what a lost text of ours left', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { id: probationerId } = await addPerson(store, ground)
    const appointmentId = await bookAppointment(store, ground, probationerId)
    const [waits, done, ended] = [
      await receive(store, ground),
      await receive(store, ground),
      await receive(store, ground),
    ]
    const lost = textFor(ground)
    const leave = async (messageId: string, at = NOW) => {
      const request = { id: newId(), key: newId(), officeId: ground.officeId, messageId, appointmentId }
      await store.transaction((tx) => openRequest(tx, { ...request, kind: 'move' }, at))
      return request.id
    }
    await store.transaction((tx) => enqueueTexts(tx, [lost], NOW))
    await leave(lost.id)
    await leave(waits)
    const [byAgent, byItself] = [await leave(done), await leave(ended)]
    await leave(await receive(store, ground), UNTIL)
    const finish = (id: string, agentId: string | null) =>
      store.transaction((tx) => markRequest(tx, id, ['open'], { status: 'done', agentId, doneAt: UNTIL }))
    await finish(byAgent, ground.agent.id)
    await finish(byItself, null)
    const told = await listLeftIn(store, { officeId: ground.officeId, from: NOW, until: UNTIL })
    const open_ = { appointmentId, probationerId: undefined, kind: 'move', doneAt: undefined, settledOtherwise: false }
    expect(Object.fromEntries(told.map(({ messageId, ...rest }) => [messageId, rest]))).toEqual({
      [waits]: open_,
      [done]: { ...open_, doneAt: UNTIL.toMillis() },
      [ended]: { ...open_, settledOtherwise: true },
    })
  })

  test('what people did is told from the journal, and which moments agents gave back because they were asked', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { officeId } = ground
    const { id: probationerId } = await addPerson(store, ground)
    const book = () => bookAppointment(store, ground, probationerId)
    const [asked, unasked, cancelled, over] = [await book(), await book(), await book(), await book()]
    const about = (appointmentId: string) => ({ officeId, probationerId, appointmentId })
    const agent = `agent:${ground.agent.id}` as const
    const settle = async (appointmentId: string) => {
      const id = newId()
      await store.transaction(async (tx) => {
        await openRequest(tx, { id, key: id, officeId, appointmentId, kind: 'cannotCome' }, NOW.minus({ days: 3 }))
        await markRequest(tx, id, ['open'], { status: 'done', agentId: ground.agent.id, doneAt: NOW })
      })
    }
    for (const appointmentId of [asked, cancelled, over]) await settle(appointmentId)
    const from = (hours: number) => ({ details: { from: NOW.plus({ hours }).toISO() ?? '' } })
    await store.transaction(async (tx) => {
      const entries = [
        { ...about(asked), actor: agent, what: 'appointmentMoved', ...from(48) },
        { ...about(unasked), actor: agent, what: 'appointmentMoved', ...from(48) },
        { ...about(cancelled), actor: agent, what: 'appointmentCancelled' },
        { ...about(over), actor: agent, what: 'appointmentMoved', ...from(-1) },
        { ...about(asked), actor: 'probationer' as const, what: 'appointmentConfirmed' },
        { officeId, actor: 'probationer' as const, what: 'textsStopped', probationerId },
      ]
      await writeJournal(tx, entries, newId, NOW)
      await writeJournal(tx, [{ ...about(asked), actor: 'probationer', what: 'appointmentConfirmed' }], newId, UNTIL)
    })
    const stretch = { officeId, from: NOW, until: UNTIL }
    expect(await listDeedsIn(store, stretch)).toEqual([
      { what: 'appointmentConfirmed', appointmentId: asked, probationerId },
      { what: 'textsStopped', appointmentId: undefined, probationerId },
    ])
    const back = await listGivenBackIn(store, stretch)
    expect(new Set(back)).toEqual(
      new Set([asked, cancelled].map((appointmentId) => ({ appointmentId, probationerId }))),
    )
  })

  test('a month counted again takes the place of what was counted, and months are told of the offices asked', async () => {
    const store = await open()
    const [ground, elsewhere] = [await layGround(store), await layGround(store, 'TJ')]
    const keep = (officeId: string, month: string, times: number) =>
      store.transaction((tx) =>
        replaceActivityCounts(tx, officeId, month, [
          { what: 'received', detail: '', times },
          { what: 'asked', detail: 'when', times: 1 },
        ]),
      )
    await keep(ground.officeId, '2027-01', 3)
    await keep(ground.officeId, '2027-01', 4)
    await keep(ground.officeId, '2027-03', 5)
    await keep(elsewhere.officeId, '2027-02', 6)
    const both = [ground.officeId, elsewhere.officeId]
    const told = async (offices: string[], from: string, until: string) =>
      (await listActivityCounts(store, offices, from, until))
        .filter(({ what }) => what === 'received')
        .map(({ month, times }) => `${month} ${times}`)
        .sort()
    expect(await told(both, '2027-01', '2027-02')).toEqual(['2027-01 4', '2027-02 6'])
    expect(await told([ground.officeId], '2027-01', '2027-12')).toEqual(['2027-01 4', '2027-03 5'])
    expect(await told([], '2027-01', '2027-12')).toEqual([])
  })
})

async function receive(store: Store, { officeId }: Ground, now = NOW): Promise<string> {
  const id = newId()
  const sms = { sid: id, from: '+33612345678', to: '+33937000000', body: 'oui', carrierOptOut: undefined }
  await store.transaction((tx) => keepReceived(tx, { id, sms, officeId, probationerId: undefined }, now))
  return id
}
