import type { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import type { PlannedText } from '../../../src/domain/reminder.ts'
import type { Store } from '../../../src/store/engine/database.ts'
import { claimTexts } from '../../../src/store/messages/claims.ts'
import { listPastUse } from '../../../src/store/messages/doubtful.ts'
import { findMessage } from '../../../src/store/messages/exchanged.ts'
import { keepWords, markText } from '../../../src/store/messages/mark-texts.ts'
import { isInWords, isPlanned } from '../../../src/store/messages/message.ts'
import {
  addPlanned,
  dropOtherVersions,
  dropPlanned,
  listPlanned,
  postponeTexts,
} from '../../../src/store/messages/planned.ts'
import { eachEngine } from '../../support/store.ts'
import { addPerson, bookAppointment, layGround, NOW, newId } from '../ground.ts'

eachEngine((open) => {
  test('the same text planned five times at once for one version is planned once', async () => {
    const { store, appointmentId, plan } = await withAppointment(await open())
    const again = () => plan(1, text('summons'), text('before4'))
    await Promise.all([again(), again(), again(), again(), again()])
    await plan(2, text('before4'))
    await plan(2)
    const kept = (await listPlanned(store, [appointmentId])).map(({ kind, version }) => `${kind} ${version}`)
    expect(kept).toEqual(['summons 1', 'before4 1', 'before4 2'])
  })

  test('those due are claimed oldest first, without words nor number, and no more than asked', async () => {
    const { store, appointmentId, plan } = await withAppointment(await open())
    const [late, later] = [NOW.minus({ hours: 1 }), NOW.plus(1)]
    await plan(1, text('before1'), text('before4', late), text('before2', later))
    const claim = (limit: number) =>
      store.transaction((tx) => claimTexts(tx, { now: NOW, leaseUntil: NOW.plus({ minutes: 2 }), limit }))
    const [first] = await claim(1)
    const none = { body: null, phone: null, phoneKey: null }
    expect(first).toMatchObject({ kind: 'before4', appointmentId, version: 1, dueAt: late, ...none })
    expect(first?.usefulUntil).toEqual(late.plus({ days: 1 }))
    expect(first && [isPlanned(first), isInWords(first)]).toEqual([true, false])
    await store.transaction((tx) => markText(tx, first?.id ?? '', ['sending'], { state: 'sent' }))
    expect((await claim(10)).map(({ kind }) => kind)).toEqual(['before1'])
    expect(await claim(10)).toEqual([])
  })

  test('those claimed are put into words at once, each in its own, as made at that moment and not when said again', async () => {
    const { store, plan } = await withAppointment(await open())
    await plan(1, text('summons'), text('before4'))
    const [first, second, ...none] = await store.transaction((tx) =>
      claimTexts(tx, { now: NOW, leaseUntil: NOW.plus({ minutes: 2 }), limit: 10 }),
    )
    if (!first || !second || none.length > 0) throw new Error('two texts')
    const words = [first, second].map(({ id }, n) => ({
      id,
      body: `à ${n}`,
      phone: `+3363998000${n}`,
      phoneKey: `${n}`,
    }))
    const say = (texts: typeof words, now: DateTime) => store.transaction((tx) => keepWords(tx, texts, now))
    await say(words, NOW.plus(1))
    await say([], NOW)
    expect(await findMessage(store, first.id)).toMatchObject({ ...words[0], createdAt: NOW.plus(1), state: 'sending' })
    expect(await findMessage(store, second.id)).toMatchObject({ ...words[1], createdAt: NOW.plus(1) })
    const moved = words.slice(1).map((one) => ({ ...one, phone: '+33639980009', phoneKey: '9' }))
    await store.transaction((tx) => markText(tx, first.id, ['sending'], { state: 'dropped' }))
    await say([...words.slice(0, 1).map((one) => ({ ...one, body: 'too late' })), ...moved], NOW.plus(2))
    expect(await findMessage(store, first.id)).toMatchObject({ body: 'à 0' })
    expect(await findMessage(store, second.id)).toMatchObject({ ...moved[0], createdAt: NOW.plus(1) })
  })

  test('what was planned about appointments is told with where it stands, and nobody else’s', async () => {
    const { store, appointmentId, plan } = await withAppointment(await open())
    await plan(1, text('summons'), text('before4', NOW.plus({ days: 1 })))
    const elsewhere = await withAppointment(store, 'AUTRE')
    await elsewhere.plan(1, text('summons'))
    const [{ id = '' } = {}] = await listPlanned(store, [appointmentId])
    await store.transaction((tx) => markText(tx, id, ['waiting'], { state: 'dropped', reason: 'paused' }))
    expect(await listPlanned(store, [appointmentId])).toMatchObject([
      { kind: 'summons', state: 'dropped', reason: 'paused', isToCome: false, inWords: false },
      { kind: 'before4', state: 'waiting', reason: null, isToCome: true, inWords: false },
    ])
    expect(await listPlanned(store, [])).toEqual([])
  })

  test('those that wait are given another hour, and none that left', async () => {
    const { store, appointmentId, plan } = await withAppointment(await open())
    await plan(1, text('summons'), text('before4'))
    const [summons, before4] = await listPlanned(store, [appointmentId])
    const later = NOW.plus({ hours: 2 })
    await store.transaction(async (tx) => {
      await markText(tx, before4?.id ?? '', ['waiting'], { state: 'sent', sentAt: NOW })
      await postponeTexts(tx, [summons?.id ?? '', before4?.id ?? ''], later)
      await postponeTexts(tx, [], later)
    })
    const kept = await listPlanned(store, [appointmentId])
    expect(kept.map(({ kind, dueAt }) => [kind, dueAt])).toEqual([
      ['before4', NOW],
      ['summons', later],
    ])
  })

  test('none waits beyond the end of its use, where it is found to be given up', async () => {
    const { store, appointmentId, plan } = await withAppointment(await open())
    const end = NOW.plus({ hours: 1 })
    await plan(1, { ...text('summons'), usefulUntil: end }, text('before4', NOW.plus({ days: 1 })))
    const ids = (await listPlanned(store, [appointmentId])).map(({ id }) => id)
    await store.transaction((tx) => postponeTexts(tx, ids, NOW.plus({ hours: 2 })))
    expect((await listPlanned(store, [appointmentId])).map(({ dueAt }) => dueAt)).toEqual([end, NOW.plus({ hours: 2 })])
    expect((await listPastUse(store, end, 10)).map(({ kind }) => kind)).toEqual(['summons'])
  })

  test('a new version gives up what waits of others, and nothing else', async () => {
    const { store, appointmentId, plan } = await withAppointment(await open())
    const other = await withAppointment(store, 'TJ')
    await plan(1, text('summons'), text('before4'))
    await plan(2, text('moved'))
    await other.plan(1, text('summons'))
    const [summons] = await listPlanned(store, [appointmentId])
    await store.transaction(async (tx) => {
      await markText(tx, summons?.id ?? '', ['waiting'], { state: 'sent', sentAt: NOW })
      await dropOtherVersions(tx, appointmentId, 2, NOW)
    })
    expect(await listPlanned(store, [appointmentId])).toMatchObject([
      { kind: 'summons', state: 'sent' },
      { kind: 'before4', state: 'dropped', reason: 'newVersion' },
      { kind: 'moved', state: 'waiting' },
    ])
    expect(await listPlanned(store, [other.appointmentId])).toMatchObject([{ state: 'waiting' }])
    await store.transaction((tx) => dropPlanned(tx, [appointmentId], NOW))
    const states = (await listPlanned(store, [appointmentId])).map(({ state }) => state)
    expect(states).toEqual(['sent', 'dropped', 'dropped'])
    await store.transaction((tx) => dropPlanned(tx, [], NOW))
    expect(await listPlanned(store, [other.appointmentId])).toMatchObject([{ state: 'waiting' }])
  })
})

async function withAppointment(store: Store, code = 'SPIP') {
  const ground = await layGround(store, code)
  const { id: probationerId } = await addPerson(store, ground)
  const appointmentId = await bookAppointment(store, ground, probationerId)
  const about = { officeId: ground.officeId, probationerId, appointmentId }
  const plan = (version: number, ...texts: PlannedText[]) =>
    store.transaction((tx) =>
      addPlanned(
        tx,
        texts.map((one) => ({ ...one, ...about, version })),
        newId,
        NOW,
      ),
    )
  return { store, appointmentId, plan }
}

function text(kind: PlannedText['kind'], dueAt = NOW): PlannedText {
  return { kind, dueAt, usefulUntil: dueAt.plus({ days: 1 }) }
}
