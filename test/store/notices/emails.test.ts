import type { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import type { Store } from '../../../src/store/engine/database.ts'
import {
  addLeaving,
  claimEmails,
  enqueueEmail,
  findEmail,
  isMailLeftBehind,
  isStillClaimed,
  listEmails,
  markEmails,
  mayMailBeDue,
  type NewEmail,
  rankOf,
  removeFormerEmails,
  renewEmails,
} from '../../../src/store/notices/emails.ts'
import { addNotice, noteTold, waitAgain } from '../../../src/store/notices/notices.ts'
import { eachEngine, newDatabase } from '../../support/store.ts'
import { type Ground, layGround, NOW, newId } from '../ground.ts'

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

  test('one whose sender died is claimed again when its lease is over', async () => {
    const store = await open()
    await enqueue(store, emailFor(await layGround(store)))
    const [first] = await claim(store, 1)
    expect(first).toMatchObject({ state: 'sending', leaseUntil: LEASE })
    expect(await claim(store, 1, LEASE.minus(1))).toEqual([])
    expect(await claim(store, 1, LEASE)).toMatchObject([{ id: first?.id }])
  })

  test('a claim is renewed by whoever holds it, and no more once another machine has taken it over', async () => {
    const url = await newDatabase(engine)
    const [slow, other] = [await open(url), await open(url)]
    const ground = await layGround(slow)
    for (let count = 0; count < 2; count++) await enqueue(slow, emailFor(ground))
    const [first, second] = (await claim(slow, 2)).map(({ id }) => id)
    const [longer, longest] = [LEASE.plus({ seconds: 10 }), LEASE.plus({ seconds: 20 })]
    const renew = (heldUntil: DateTime, leaseUntil: DateTime) =>
      slow.transaction((tx) => renewEmails(tx, [first ?? '', second ?? ''], { heldUntil, leaseUntil }))
    await slow.transaction((tx) => markEmails(tx, [second ?? ''], { state: 'sent', sentAt: NOW }))
    expect(await renew(LEASE, longer)).toEqual(new Set([first]))
    expect(await isMailLeftBehind(other, longer.minus(1))).toBe(false)
    expect(await claim(other, 2, longer.minus(1))).toEqual([])
    expect(await isMailLeftBehind(other, longer)).toBe(true)
    const isOurs = (id: string | undefined) => slow.transaction((tx) => isStillClaimed(tx, id ?? '', [longer, longest]))
    expect([await isOurs(first), await isOurs(second)]).toEqual([true, false])
    expect(await claim(other, 2, longer)).toMatchObject([{ id: first }])
    expect(await renew(longer, longest)).toEqual(new Set())
    expect(await isOurs(first)).toBe(false)
  })

  test('mail may be due when an e-mail or a notice is, or one is being sent', async () => {
    const store = await open()
    const ground = await layGround(store)
    const later = NOW.plus({ minutes: 5 })
    await enqueue(store, emailFor(ground))
    expect([await mayMailBeDue(store, NOW.minus(1)), await mayMailBeDue(store, NOW)]).toEqual([false, true])
    const [{ id } = { id: '' }] = await claim(store, 1)
    expect(await mayMailBeDue(store, NOW)).toBe(true)
    await store.transaction((tx) => markEmails(tx, [id], { state: 'sent', sentAt: LEASE }))
    expect(await mayMailBeDue(store, later)).toBe(false)
    const notice = { id: newId(), key: 'k', officeId: ground.officeId, agentId: undefined, kind: 'question' } as const
    await store.transaction((tx) => addNotice(tx, { ...notice, values: {}, dueAt: later }, NOW))
    expect([await mayMailBeDue(store, later.minus(1)), await mayMailBeDue(store, later)]).toEqual([false, true])
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
      await waitAgain(tx, later.id, { dueAt: soon, attempts: 1, errorCode: 451 })
    })
    expect(await findEmail(store, sent.id)).toMatchObject({ state: 'sent', sentAt: NOW, leaseUntil: null })
    expect(await findEmail(store, refused.id)).toMatchObject({ state: 'refused', errorCode: 550 })
    expect(await claim(store, 3, LEASE)).toEqual([])
    expect(await claim(store, 3, soon)).toMatchObject([{ id: later.id, attempts: 1, errorCode: 451 }])
  })

  test('one put into words to leave at once is claimed as it is written', async () => {
    const store = await open()
    const email = { ...emailFor(await layGround(store)), attempts: 2, createdAt: NOW.minus(9), leaseUntil: LEASE }
    const written = await store.transaction((tx) => addLeaving(tx, email))
    expect(written).toMatchObject({ ...email, state: 'sending' })
    expect(await claim(store, 9, LEASE.minus(1))).toEqual([])
    expect(await claim(store, 9, LEASE)).toMatchObject([{ id: email.id }])
  })

  test('those of an office that left before it was kept whom they name are removed, and no others', async () => {
    const store = await open()
    const ground = await layGround(store)
    const [former, told, waiting, signIn] = [emailFor(ground), emailFor(ground), emailFor(ground), emailFor(ground)]
    const kinds = [former, told, waiting, { ...signIn, kind: 'signIn' }, emailFor(await layGround(store, 'AUTRE'))]
    for (const email of kinds) await enqueue(store, email)
    await store.transaction(async (tx) => {
      const notice = { id: newId(), key: 'k', officeId: ground.officeId, agentId: undefined, kind: 'question' } as const
      await addNotice(tx, { ...notice, values: {}, dueAt: NOW }, NOW)
      await noteTold(tx, told.id, [notice])
      const left = kinds.filter((email) => email !== waiting).map(({ id }) => id)
      await markEmails(tx, left, { state: 'sent' })
      expect(await removeFormerEmails(tx, ground.officeId)).toBe(1)
    })
    const kept = (await listEmails(store, 9)).map(({ id }) => id)
    expect(kept.sort()).toEqual(kinds.slice(1).map(({ id }) => id))
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
