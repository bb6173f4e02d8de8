import { expect, test } from 'vitest'
import type { Store } from '../../src/store/database.ts'
import {
  claimEmails,
  eachEmail,
  enqueueEmail,
  findEmail,
  listEmails,
  listLostToTell,
  listNoticesSince,
  markEmails,
  type NewEmail,
  rankOf,
  removeEmails,
  retellEmail,
  rewriteEmail,
} from '../../src/store/emails.ts'
import { eachEngine, newDatabase } from '../support/store.ts'
import { type Ground, layGround, NOW, newId } from './ground.ts'

const LEASE = NOW.plus({ minutes: 2 })

eachEngine((open, engine) => {
  test('an e-mail comes back as it was written, and under the same key is there once', async () => {
    const store = await open()
    const ground = await layGround(store)
    const email = emailFor(ground, { key: 'moved:1', agentId: ground.agent.id })
    await Promise.all([email, ...[1, 2, 3, 4].map(() => ({ ...email, id: newId() }))].map((one) => enqueue(store, one)))
    const [kept, ...others] = await listEmails(store, 10)
    expect(others).toEqual([])
    expect(kept).toMatchObject({ ...email, id: kept?.id, state: 'waiting', attempts: 0, createdAt: NOW })
    expect(await findEmail(store, kept?.id ?? '')).toEqual(kept)
    expect(await findEmail(store, 'nowhere')).toBeUndefined()
  })

  test('the mailbox shows the newest first, and no more than asked', async () => {
    const store = await open()
    const ground = await layGround(store)
    for (const subject of ['a', 'b', 'c']) await enqueue(store, emailFor(ground, { subject }))
    expect((await listEmails(store, 2)).map(({ subject }) => subject)).toEqual(['c', 'b'])
  })

  test('a claim takes what is due and nobody holds; two machines never take the same', async () => {
    const url = await newDatabase(engine)
    const stores = [await open(url), await open(url)] as const
    const ground = await layGround(stores[0])
    for (let count = 0; count < 20; count++) await enqueue(stores[0], emailFor(ground))
    await enqueue(stores[0], emailFor(ground, { dueAt: NOW.plus(1) }))
    const claims = await Promise.all(Array.from({ length: 8 }, (_, index) => claim(stores[index % 2 ? 1 : 0], 3)))
    for (const claimed of claims) expect(claimed.length).toBeLessThanOrEqual(3)
    const ids = claims.flat().map(({ id }) => id)
    expect(ids).toHaveLength(20)
    expect(new Set(ids).size).toBe(20)
    expect(await claim(stores[1], 30)).toEqual([])
  })

  test('those held back to leave together are claimed together, past the limit, and no other’s with them', async () => {
    const store = await open()
    const ground = await layGround(store)
    const dueAt = NOW.plus({ minutes: 1 })
    const agentId = ground.agent.id
    const together = [1, 2, 3, 4].map(() => emailFor(ground, { agentId, dueAt }))
    const others = [emailFor(ground, { dueAt }), emailFor(ground, { agentId, dueAt: dueAt.plus(1) })]
    for (const email of [...together, ...others]) await enqueue(store, email)
    const claimed = await claim(store, 2, dueAt.plus(1))
    expect(claimed.map(({ id }) => id).sort()).toEqual(together.map(({ id }) => id).sort())
    const rest = await claim(store, 10, dueAt.plus(1))
    expect(rest.map(({ id }) => id).sort()).toEqual(others.map(({ id }) => id).sort())
  })

  test('danger is claimed first, then links to sign in with, then the rest, whatever was due before', async () => {
    const store = await open()
    const ground = await layGround(store)
    const kinds = ['moved', 'signIn', 'dangerNotReached', 'digest', 'danger', 'signIn']
    for (const kind of kinds) await enqueue(store, emailFor(ground, { kind }))
    const claims = [await claim(store, 2), await claim(store, 2), await claim(store, 2)]
    expect(claims.map((claimed) => claimed.map((email) => rankOf(email)))).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ])
  })

  test('what is still to be told of lost texts is told, and may be told otherwise until it is claimed', async () => {
    const store = await open()
    const ground = await layGround(store)
    const whose = { agentId: ground.agent.id, officeId: ground.officeId }
    const dueAt = NOW.plus({ seconds: 30 })
    const lost = emailFor(ground, { agentId: whose.agentId, kind: 'textFailed', dueAt })
    const many = emailFor(ground, { agentId: whose.agentId, kind: 'manyTextsFailed', dueAt, tells: 21 })
    const others = [{ kind: 'moved' }, { agentId: undefined }, { dueAt: NOW }].map((other) => ({
      ...emailFor(ground, { agentId: whose.agentId, kind: 'textFailed', dueAt }),
      ...other,
    }))
    for (const email of [lost, many, ...others]) await enqueue(store, email)
    const toTell = (now = NOW, since = NOW.minus(1)) => listLostToTell(store, whose, { now, since })
    expect(await toTell()).toMatchObject([
      { id: lost.id, tells: 1 },
      { id: many.id, tells: 21 },
    ])
    expect(await toTell(dueAt)).toEqual([])
    expect(await toTell(NOW, NOW)).toEqual([])
    const anew = { subject: '22', body: 'b', html: '<p>b</p>', tells: 22, dueAt: dueAt.plus(1) }
    await store.transaction((tx) => retellEmail(tx, many.id, anew))
    expect(await findEmail(store, many.id)).toMatchObject({ ...anew, state: 'waiting' })
    await store.transaction((tx) => markEmails(tx, [many.id], { state: 'sent' }))
    await store.transaction((tx) => retellEmail(tx, many.id, { ...anew, tells: 23 }))
    expect(await findEmail(store, many.id)).toMatchObject({ tells: 22 })
  })

  test('the notices of an agent since an instant are told the newest first, without danger or summaries', async () => {
    const store = await open()
    const ground = await layGround(store)
    const whose = { agentId: ground.agent.id, officeId: ground.officeId }
    const write = (given: Partial<NewEmail>, at = NOW) =>
      store.transaction((tx) => enqueueEmail(tx, emailFor(ground, { agentId: whose.agentId, ...given }), at))
    await write({ thread: 'old' }, NOW.minus(1))
    await write({ thread: 'first' })
    await write({ thread: 'second', dueAt: NOW.plus(9) }, NOW.plus(1))
    for (const kind of ['danger', 'dangerNotReached', 'digest', 'signIn']) await write({ kind })
    await write({ agentId: undefined, thread: 'of the office' })
    const threads = async (asked = whose as { agentId: string | undefined; officeId: string }, limit = 9) =>
      (await listNoticesSince(store, asked, NOW.minus(1), limit)).map(({ thread }) => thread)
    expect(await threads()).toEqual(['second', 'first'])
    expect(await threads(whose, 1)).toEqual(['second'])
    expect(await threads({ ...whose, agentId: undefined })).toEqual(['of the office'])
  })

  test('one whose sender died is claimed again when its lease is over', async () => {
    const store = await open()
    await enqueue(store, emailFor(await layGround(store)))
    const [first] = await claim(store, 1)
    expect(first).toMatchObject({ state: 'sending', leaseUntil: LEASE })
    expect(await claim(store, 1, LEASE.minus(1))).toEqual([])
    expect(await claim(store, 1, LEASE)).toMatchObject([{ id: first?.id }])
  })

  test('one that was sent, refused or put off is claimed accordingly', async () => {
    const store = await open()
    const ground = await layGround(store)
    for (let count = 0; count < 3; count++) await enqueue(store, emailFor(ground))
    const [sent, refused, later] = await claim(store, 3)
    if (!sent || !refused || !later) throw new Error('three e-mails')
    const soon = NOW.plus({ minutes: 5 })
    await store.transaction(async (tx) => {
      await markEmails(tx, [sent.id], { state: 'sent', sentAt: NOW })
      await markEmails(tx, [refused.id], { state: 'refused', errorCode: 550 })
      await markEmails(tx, [later.id], { state: 'waiting', dueAt: soon, attempts: 1, errorCode: 451 })
    })
    expect(await findEmail(store, sent.id)).toMatchObject({ state: 'sent', sentAt: NOW, leaseUntil: null })
    expect(await findEmail(store, refused.id)).toMatchObject({ state: 'refused', errorCode: 550 })
    expect(await claim(store, 3, LEASE)).toEqual([])
    expect(await claim(store, 3, soon)).toMatchObject([{ id: later.id, attempts: 1, errorCode: 451 }])
  })

  test('all are read, page after page, or those since an instant', async () => {
    const store = await open()
    const ground = await layGround(store)
    const emails = Array.from({ length: 401 }, () => emailFor(ground))
    await store.transaction(async (tx) => {
      for (const [index, email] of emails.entries()) await enqueueEmail(tx, email, NOW.plus(index))
    })
    const read = async (since?: typeof NOW) => {
      const ids: string[] = []
      for await (const { id } of eachEmail(store, since)) ids.push(id)
      return ids
    }
    expect(await read()).toEqual(emails.map(({ id }) => id))
    expect(await read(NOW.plus(399))).toEqual(emails.slice(399).map(({ id }) => id))
  })

  test('one is written anew or removed, and the others stay', async () => {
    const store = await open()
    const ground = await layGround(store)
    const [gone, kept] = [emailFor(ground), emailFor(ground, { html: '<p>Karim</p>', calendar: 'SUMMARY:Karim' })]
    for (const email of [gone, kept]) await enqueue(store, email)
    await store.transaction(async (tx) => {
      await removeEmails(tx, [gone.id])
      await removeEmails(tx, [])
      await rewriteEmail(tx, kept.id, 'Sans nom.')
    })
    // What else says the same must not say it any more.
    const anew = { subject: kept.subject, body: 'Sans nom.', html: null, calendar: null }
    expect(await listEmails(store, 10)).toMatchObject([{ id: kept.id, ...anew }])
  })
})

function emailFor({ officeId }: Ground, given: Partial<NewEmail> = {}): NewEmail {
  const id = newId()
  const content = { to: 'c.martin@spip.example', subject: 'Rendez-vous déplacé', body: 'Bonjour,\n…' }
  return { id, key: id, officeId, kind: 'moved', ...content, dueAt: NOW, ...given }
}

function enqueue(store: Store, email: NewEmail) {
  return store.transaction((tx) => enqueueEmail(tx, email, NOW))
}

function claim(store: Store, limit: number, now = NOW) {
  return store.transaction((tx) => claimEmails(tx, { now, leaseUntil: LEASE, limit }))
}
