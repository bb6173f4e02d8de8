import { expect, test } from 'vitest'
import type { Store } from '../../../src/store/engine/database.ts'
import { addLeaving, findEmail, listEmails, markEmails } from '../../../src/store/notices/emails.ts'
import {
  addNotice,
  dropNotices,
  listDueNotices,
  listNoticesSince,
  listSaidOf,
  type NewNotice,
  noteNamed,
  noteTold,
  postponeNotices,
  removeNoticesOf,
  waitAgain,
} from '../../../src/store/notices/notices.ts'
import { eachEngine } from '../../support/store.ts'
import { listNotices } from '../../support/store-rows.ts'
import { addPerson, type Ground, layGround, NOW, newId } from '../ground.ts'

eachEngine((open) => {
  test('a notice comes back as it was kept, and under the same key is there once', async () => {
    const store = await open()
    const ground = await layGround(store)
    const values = { text: 'je peux pas', wish: { from: '2026-03-10' }, minutes: 5 }
    const notice = noticeFor(ground, { values, key: 'k' })
    for (const one of [notice, { ...notice, id: newId() }]) await add(store, one)
    expect(await listNotices(store)).toMatchObject([
      { ...notice, agentId: null, attempts: 0, createdAt: NOW, emailId: null },
    ])
  })

  test('what is due is given with all of it to the same readers, danger first, and nothing of others', async () => {
    const store = await open()
    const ground = await layGround(store)
    const agentId = ground.agent.id
    const early = noticeFor(ground, { dueAt: NOW.minus(5) })
    const [late, danger] = [noticeFor(ground, { agentId }), noticeFor(ground, { agentId, kind: 'danger' })]
    for (const one of [early, late, danger, noticeFor(ground, { dueAt: NOW.plus(1) })]) await add(store, one)
    expect(await due(store, 1)).toEqual([danger.id, late.id])
    expect(await due(store, 9)).toEqual([danger.id, early.id, late.id])
    await store.transaction((tx) => postponeNotices(tx, [late.id], NOW.plus(1)))
    await store.transaction((tx) => dropNotices(tx, [danger.id]))
    expect(await due(store, 9)).toEqual([early.id])
  })

  test('a lost text that is due comes with all that wait to be told with it, but for those tried before', async () => {
    const store = await open()
    const ground = await layGround(store)
    const lost = [0, 1, 2].map((n) => noticeFor(ground, { kind: 'textFailed', dueAt: NOW.plus(n) }))
    const [first, second, tried] = lost.map(({ id }) => id)
    for (const one of [...lost, noticeFor(ground, { dueAt: NOW.minus(9), key: 'q' })]) await add(store, one)
    expect(await due(store, 1, NOW.minus(1))).toHaveLength(1)
    const email = await tell(store, ground, [tried ?? ''])
    await store.transaction((tx) => waitAgain(tx, email, { attempts: 1 }))
    expect((await due(store, 1)).slice(1)).toEqual([first, second])
  })

  test('those counted towards a flood are the newest first, without danger, lost texts or summaries', async () => {
    const store = await open()
    const ground = await layGround(store)
    const agentId = ground.agent.id
    for (const kind of ['danger', 'dangerNotReached', 'textFailed', 'digest'] as const)
      await add(store, noticeFor(ground, { agentId, kind }))
    for (const thread of ['a', 'b']) await add(store, noticeFor(ground, { agentId, thread }))
    await add(store, noticeFor(ground, { thread: 'of the office' }))
    const { officeId } = ground
    const since = async (of: string | undefined, at = NOW.minus(1), limit = 9) =>
      (await listNoticesSince(store, { agentId: of, officeId }, at, limit)).map(({ thread }) => thread)
    expect(await since(agentId)).toEqual(['b', 'a'])
    expect(await since(agentId, NOW.minus(1), 1)).toEqual(['b'])
    expect(await since(agentId, NOW)).toEqual([])
    expect(await since(undefined)).toEqual(['of the office'])
  })

  test('what an e-mail told waits again without its words, and those it names are forgotten', async () => {
    const store = await open()
    const ground = await layGround(store)
    const [person, notice] = [(await addPerson(store, ground)).id, noticeFor(ground)]
    await add(store, notice)
    const email = await tell(store, ground, [notice.id], person)
    expect(await due(store, 9)).toEqual([])
    await store.transaction((tx) => waitAgain(tx, email, { dueAt: NOW.plus(5), attempts: 1 }))
    expect(await listNotices(store)).toMatchObject([
      { id: notice.id, attempts: 1, dueAt: NOW.plus(5), emailId: null, said: null },
    ])
    expect(await listEmails(store, 9)).toEqual([])
  })

  test('what e-mails said of a person is listed, of nobody else', async () => {
    const store = await open()
    const ground = await layGround(store)
    const [one, other] = [(await addPerson(store, ground)).id, (await addPerson(store, ground)).id]
    const notice = noticeFor(ground, { probationerId: one })
    await add(store, notice)
    await tell(store, ground, [notice.id], other)
    const said = async (id: string) => (await listSaidOf(store, id)).said.map(({ body }) => body)
    expect([await said(one), await said(other)]).toEqual([[`said ${notice.id}`], ['named']])
  })

  test('a person’s notices go with the e-mails about them alone; what told of others too keeps no words, or waits again', async () => {
    const store = await open()
    const ground = await layGround(store)
    const [one, other] = [(await addPerson(store, ground)).id, (await addPerson(store, ground)).id]
    const of = (probationerId: string) => noticeFor(ground, { probationerId })
    const [alone, joined, withJoined, late, withLate, waiting] = [
      of(one),
      of(one),
      of(other),
      of(one),
      of(other),
      of(one),
    ]
    const stranger = noticeFor(ground, { phoneKey: 'their number' })
    const others = noticeFor(ground, { phoneKey: 'another number' })
    for (const notice of [alone, joined, withJoined, late, withLate, waiting, stranger, others])
      await add(store, notice)
    const told = [
      await tell(store, ground, [alone.id]),
      await tell(store, ground, [joined.id, withJoined.id]),
      await tell(store, ground, [stranger.id]),
    ]
    await store.transaction((tx) => markEmails(tx, told, { state: 'sent' }))
    await tell(store, ground, [late.id, withLate.id])
    expect(
      await store.transaction((tx) =>
        removeNoticesOf(tx, [one], { appointmentIds: [], phoneKeys: ['their number'], alertKeys: [] }),
      ),
    ).toBe(4)
    expect((await listNotices(store)).map(({ id, emailId }) => [id, emailId])).toEqual([
      [withJoined.id, told[1]],
      [withLate.id, null],
      [others.id, null],
    ])
    expect(await listEmails(store, 9)).toMatchObject([{ id: told[1], body: '', html: null, calendar: null }])
    expect(await findEmail(store, told[0] ?? '')).toBeUndefined()
  })
})

function noticeFor({ officeId }: Ground, given: Partial<NewNotice> = {}): NewNotice {
  const id = newId()
  return { id, key: id, officeId, agentId: undefined, kind: 'question', values: {}, dueAt: NOW, ...given }
}

function add(store: Store, notice: NewNotice) {
  return store.transaction((tx) => addNotice(tx, notice, NOW))
}

async function due(store: Store, readers: number, now = NOW) {
  return (await store.transaction((tx) => listDueNotices(tx, now, readers))).map(({ id }) => id)
}

/** An e-mail on its way that tells these, and names somebody besides. */
function tell(store: Store, { officeId, agent }: Ground, ids: string[], named?: string): Promise<string> {
  const id = newId()
  const words = { to: agent.email, subject: 's', body: 'words', html: '<p>words</p>' }
  const leaving = { attempts: 0, createdAt: NOW, leaseUntil: NOW.plus(9), dueAt: NOW }
  return store.transaction(async (tx) => {
    await addLeaving(tx, { id, key: id, officeId, kind: 'question', ...words, ...leaving })
    await noteTold(
      tx,
      id,
      ids.map((told) => ({ id: told, said: `said ${told}` })),
    )
    const about = { id: newId(), emailId: id, officeId, agentId: agent.id, probationerId: named ?? '', said: 'named' }
    if (named) await noteNamed(tx, about, NOW)
    return id
  })
}
