import { expect, test } from 'vitest'
import type { MessageState } from '../../../src/domain/message.ts'
import type { Store } from '../../../src/store/engine/database.ts'
import { markText } from '../../../src/store/messages/mark-texts.ts'
import { enqueueTexts } from '../../../src/store/messages/outbox.ts'
import { addPlanned, listPlanned } from '../../../src/store/messages/planned.ts'
import { countByDay, countFates, type Fate, listFates } from '../../../src/store/messages/text-fates.ts'
import { eachEngine } from '../../support/store.ts'
import { addPerson, bookAppointment, type Ground, layGround, NOW, newId, textFor } from '../ground.ts'

const PAGE = { limit: 50, offset: 0 }

eachEngine((open) => {
  test('each text is told where it stands: those to come soonest first, planned ones among them, the others latest first', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { personId, appointmentId, planned, dropped } = await plan(store, ground)
    const text = (state: MessageState, hours: number, reason?: string) => write(store, ground, { state, hours, reason })
    const made = {
      later: await text('waiting', 3),
      sooner: await text('sending', 1),
      refused: await text('refused', 1, 'landline'),
      undelivered: await text('undelivered', 2),
      uncertain: await text('uncertain', 1),
      given: await text('dropped', 5, 'pastUse'),
    }
    await text('sent', 1)
    await text('delivered', 1)
    await text('sent', 30)
    const span = { officeId: ground.officeId, from: NOW, until: NOW.plus({ days: 1 }) }
    const fates = (fate: Fate, page = PAGE) => listFates(store, { ...span, fate }, page)
    const ids = async (fate: Fate, page = PAGE) => (await fates(fate, page)).map(({ id }) => id)
    expect(await ids('waiting')).toEqual([made.sooner, planned, made.later])
    expect(await ids('waiting', { limit: 1, offset: 1 })).toEqual([planned])
    expect(await ids('failed')).toEqual([made.undelivered, made.refused])
    expect(await ids('uncertain')).toEqual([made.uncertain])
    expect(await ids('dropped')).toEqual([made.given, dropped])
    expect((await fates('waiting'))[1]).toMatchObject({
      planned: true,
      kind: 'before1',
      dueAt: NOW.plus({ hours: 2 }),
      probationerId: personId,
      appointmentId,
    })
    expect((await fates('failed'))[1]).toMatchObject({ planned: false, state: 'refused', reason: 'landline' })
    expect((await fates('dropped'))[1]).toMatchObject({ planned: true, reason: 'noPhone' })
    const counted: number[] = []
    for (const fate of ['waiting', 'failed', 'uncertain', 'dropped'] as const)
      counted.push(await countFates(store, { ...span, fate }))
    expect(counted).toEqual([3, 2, 1, 2])
    const days = await countByDay(store, ground.officeId, [NOW, NOW.plus({ hours: 2 }), NOW.plus({ days: 1 })])
    expect(days).toEqual([
      { waiting: 1, failed: 1, uncertain: 1, dropped: 1, left: 2 },
      { waiting: 2, failed: 1, uncertain: 0, dropped: 1, left: 0 },
    ])
    expect(await countByDay(store, 'another', [NOW, NOW.plus({ days: 1 })])).toEqual([
      { waiting: 0, failed: 0, uncertain: 0, dropped: 0, left: 0 },
    ])
    expect(await countByDay(store, ground.officeId, [])).toEqual([])
  })

  test('another office, and what is due at another time, is not told', async () => {
    const store = await open()
    const [ground, elsewhere] = [await layGround(store), await layGround(store, 'TJ')]
    await plan(store, elsewhere)
    await write(store, elsewhere, { state: 'waiting', hours: 1 })
    await write(store, ground, { state: 'waiting', hours: 24 })
    const span = { officeId: ground.officeId, fate: 'waiting', from: NOW, until: NOW.plus({ days: 1 }) } as const
    expect(await listFates(store, span, PAGE)).toEqual([])
    expect(await countFates(store, span)).toBe(0)
    expect(await countFates(store, { ...span, until: NOW.plus({ days: 2 }) })).toBe(1)
  })
})

async function plan(store: Store, ground: Ground) {
  const { id: personId } = await addPerson(store, ground)
  const appointmentId = await bookAppointment(store, ground, personId)
  const planned = (kind: 'before1' | 'before4', hours: number) => ({
    kind,
    ...{ officeId: ground.officeId, probationerId: personId, appointmentId, version: 1 },
    dueAt: NOW.plus({ hours }),
    usefulUntil: NOW.plus({ days: 6 }),
  })
  await store.transaction((tx) => addPlanned(tx, [planned('before1', 2), planned('before4', 1)], newId, NOW))
  const rows = await listPlanned(store, [appointmentId])
  const idOf = (kind: string) => rows.find((row) => row.kind === kind)?.id ?? ''
  await store.transaction((tx) => markText(tx, idOf('before4'), ['waiting'], { state: 'dropped', reason: 'noPhone' }))
  return { personId, appointmentId, planned: idOf('before1'), dropped: idOf('before4') }
}

async function write(
  store: Store,
  ground: Ground,
  { state, hours, reason }: { state: MessageState; hours: number; reason?: string | undefined },
): Promise<string> {
  const text = textFor(ground, { dueAt: NOW.plus({ hours }) })
  await store.transaction(async (tx) => {
    await enqueueTexts(tx, [text], NOW)
    await markText(tx, text.id, ['waiting'], { state, reason: reason ?? null })
  })
  return text.id
}
