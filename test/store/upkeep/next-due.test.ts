import { expect, test } from 'vitest'
import { enqueueTexts } from '../../../src/store/messages/outbox.ts'
import { enqueueEmail } from '../../../src/store/notices/emails.ts'
import { addNotice } from '../../../src/store/notices/notices.ts'
import { findNextDue } from '../../../src/store/upkeep/next-due.ts'
import { eachEngine } from '../../support/store.ts'
import { layGround, NOW, newId, textFor } from '../ground.ts'

eachEngine((open) => {
  test('the next that is due is the first of texts, e-mails and notices whose hour has not come', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { officeId, agent } = ground
    const at = (hours: number) => NOW.plus({ hours })
    expect(await findNextDue(store, NOW)).toBeUndefined()
    const email = { officeId, agentId: agent.id, kind: 'signIn' as const, to: agent.email, subject: 's', body: 'b' }
    await store.transaction(async (tx) => {
      await enqueueTexts(tx, [textFor(ground), textFor(ground, { dueAt: at(3) })], NOW)
      await enqueueEmail(tx, { id: newId(), key: 'one', ...email, dueAt: at(2), usefulUntil: at(9) }, NOW)
      const notice = { id: newId(), key: 'two', officeId, agentId: agent.id, kind: 'digest' as const, dueAt: at(1) }
      await addNotice(tx, { ...notice, values: { digest: { date: '2026-03-09', agentId: agent.id } } }, NOW)
    })
    expect(await findNextDue(store, NOW)).toEqual(at(1))
    expect(await findNextDue(store, at(1))).toEqual(at(2))
    expect(await findNextDue(store, at(2))).toEqual(at(3))
    expect(await findNextDue(store, at(3))).toBeUndefined()
  })
})
