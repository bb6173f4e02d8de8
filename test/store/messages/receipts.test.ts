import type { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import type { Receipt } from '../../../src/domain/message.ts'
import type { Store } from '../../../src/store/engine/database.ts'
import {
  keepReceipt,
  listFailedSids,
  listReceiptsOf,
  listToldOf,
  markReceiptApplied,
} from '../../../src/store/messages/receipts.ts'
import { eachEngine } from '../../support/store.ts'
import { NOW, newId } from '../ground.ts'

const DELIVERED: Receipt = { messageId: 'ours', sid: 'SM1', state: 'delivered', code: undefined }

eachEngine((open) => {
  test('a receipt repeated five times at once is kept once', async () => {
    const store = await open()
    const kept = await Promise.all(Array.from({ length: 5 }, () => keep(store, DELIVERED)))
    expect(kept.filter(Boolean)).toHaveLength(1)
    expect(await keep(store, { ...DELIVERED, messageId: undefined })).toBe(false)
    expect(await listReceiptsOf(store, { messageIds: ['ours'], sids: [] })).toEqual([DELIVERED])
  })

  test('receipts of a text are found by our id or by its sid, in the order they came', async () => {
    const store = await open()
    const failed: Receipt = { messageId: undefined, sid: 'SM1', state: 'failed', code: 30003 }
    await keep(store, failed, NOW.plus(1))
    await keep(store, DELIVERED)
    await keep(store, { ...DELIVERED, messageId: 'other', sid: 'SM2' })
    expect(await listReceiptsOf(store, { messageIds: ['ours'], sids: ['SM1'] })).toEqual([DELIVERED, failed])
    expect(await listReceiptsOf(store, { messageIds: ['ours'], sids: [] })).toEqual([DELIVERED])
    expect(await listReceiptsOf(store, { messageIds: ['nobody'], sids: ['SM3'] })).toEqual([])
  })

  test('an attempt that failed is known by its sid once its receipt was applied, and not before', async () => {
    const store = await open()
    const failed: Receipt = { ...DELIVERED, sid: 'SM2', state: 'failed' }
    const undelivered: Receipt = { ...DELIVERED, sid: 'SM3', state: 'undelivered' }
    for (const receipt of [DELIVERED, failed, undelivered]) await keep(store, receipt)
    expect(await listFailedSids(store, ['SM1', 'SM2', 'SM3'])).toEqual(new Set())
    await store.transaction(async (tx) => {
      for (const receipt of [DELIVERED, failed, undelivered]) await markReceiptApplied(tx, receipt)
    })
    expect(await listFailedSids(store, ['SM1', 'SM2', 'SM3'])).toEqual(new Set(['SM2', 'SM3']))
    expect(await listFailedSids(store, [])).toEqual(new Set())
  })

  test('receipts say which text the attempt of a sid was', async () => {
    const store = await open()
    await keep(store, DELIVERED)
    await keep(store, { ...DELIVERED, sid: 'SM2', messageId: 'other' })
    await keep(store, { ...DELIVERED, state: 'sent' })
    await keep(store, { ...DELIVERED, sid: 'SM4', messageId: undefined })
    const told = await listToldOf(store, ['SM1', 'SM2', 'SM3', 'SM4'])
    expect(told).toEqual(
      new Map([
        ['SM1', ['ours']],
        ['SM2', ['other']],
      ]),
    )
    expect(await listToldOf(store, [])).toEqual(new Map())
  })

  test('one that was applied is marked so, and the others are not', async () => {
    const store = await open()
    await keep(store, DELIVERED)
    await keep(store, { ...DELIVERED, state: 'sent' })
    await store.transaction((tx) => markReceiptApplied(tx, DELIVERED))
    const { receipts } = store.tables
    const rows = await store.db.select({ state: receipts.state, applied: receipts.applied }).from(receipts)
    expect(new Map(rows.map(({ state, applied }) => [state, applied]))).toEqual(
      new Map([
        ['delivered', true],
        ['sent', false],
      ]),
    )
  })
})

function keep(store: Store, receipt: Receipt, now: DateTime = NOW): Promise<boolean> {
  return store.transaction((tx) => keepReceipt(tx, receipt, newId(), now))
}
