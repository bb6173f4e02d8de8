import { expect, test } from 'vitest'
import { hasAdministrator, keepAgent } from '../../../src/store/agents/agents.ts'
import { hasFile } from '../../../src/store/files/uploads.ts'
import { keepReceived } from '../../../src/store/messages/inbox.ts'
import { markText } from '../../../src/store/messages/mark-texts.ts'
import { RANK, TRIED } from '../../../src/store/messages/message.ts'
import { enqueueTexts } from '../../../src/store/messages/outbox.ts'
import { countRehearsed, countToLeave, findLastTried, hasWrittenSince } from '../../../src/store/messages/rehearsal.ts'
import { enqueueEmail, findLastEmailTo } from '../../../src/store/notices/emails.ts'
import { getOffice, setOffice } from '../../../src/store/offices/offices.ts'
import { eachEngine } from '../../support/store.ts'
import { layGround, NOW, newId, textFor } from '../ground.ts'

const PHONE = '+33612345678'

eachEngine((open) => {
  test('of an office that rehearses it is told what would leave, what stayed, and what became of a try', async () => {
    const store = await open()
    const ground = await layGround(store)
    const other = await layGround(store, 'TJ')
    const planned = [
      textFor(ground, { rank: RANK.ours }),
      textFor(ground, { rank: RANK.ours, dueAt: NOW.plus({ days: 2 }) }),
      textFor(ground, { rank: RANK.ours }),
      textFor(other, { rank: RANK.ours }),
    ]
    const tries = ['first', 'second'].map((body) => textFor(ground, { kind: TRIED, body, rank: RANK.answer }))
    await store.transaction(async (tx) => {
      await enqueueTexts(tx, [...planned, ...tries], NOW)
      await markText(tx, planned[2]?.id ?? '', ['waiting'], { state: 'dropped', reason: 'rehearsal' })
    })
    const { officeId } = ground
    expect(await countToLeave(store, officeId, NOW.plus(1))).toBe(1)
    expect(await countToLeave(store, officeId, NOW.plus({ days: 3 }))).toBe(2)
    expect([await countRehearsed(store, officeId), await countRehearsed(store, other.officeId)]).toEqual([1, 0])
    expect((await findLastTried(store, officeId))?.body).toBe('second')
    expect(await findLastTried(store, other.officeId)).toBeUndefined()
  })

  test('whether a number wrote, a file came, an e-mail left, and anybody administers', async () => {
    const store = await open()
    const { officeId, agent } = await layGround(store)
    expect(await hasWrittenSince(store, PHONE, NOW)).toBe(false)
    const sms = { sid: 'SM1', from: PHONE, to: '+33937000000', body: 'oui', carrierOptOut: undefined }
    const heard = { id: newId(), sms, officeId, probationerId: undefined }
    await store.transaction((tx) => keepReceived(tx, heard, NOW))
    expect([await hasWrittenSince(store, PHONE, NOW), await hasWrittenSince(store, PHONE, NOW.plus(1))]).toEqual([
      true,
      false,
    ])
    expect([await hasFile(store, officeId), await hasFile(store, 'another')]).toEqual([true, false])
    expect(await findLastEmailTo(store, agent.id, 'mailTried')).toBeUndefined()
    const email = {
      id: newId(),
      key: 'k',
      officeId,
      agentId: agent.id,
      kind: 'mailTried',
      to: agent.email,
      subject: '',
      body: '',
    }
    await store.transaction((tx) => enqueueEmail(tx, { ...email, dueAt: NOW }, NOW))
    expect(await findLastEmailTo(store, agent.id, 'mailTried')).toMatchObject({ id: email.id, state: 'waiting' })
    expect(await hasAdministrator(store)).toBe(false)
    const admin = { id: newId(), officeId, email: 'ada@spip.example', role: 'admin' as const }
    await store.transaction((tx) => keepAgent(tx, admin, NOW))
    expect(await hasAdministrator(store)).toBe(true)
  })

  test('an office that opened without a first day rehearses nothing; the numbers of a team come back as they were given', async () => {
    const store = await open()
    const { officeId } = await layGround(store)
    expect(await getOffice(store, officeId)).toMatchObject({
      rehearsalSince: undefined,
      teamPhones: undefined,
      firstRun: undefined,
    })
    const firstRun = { passed: ['mail' as const], away: false }
    await store.transaction((tx) => setOffice(tx, officeId, { rehearsalSince: NOW, teamPhones: [PHONE], firstRun }))
    expect(await getOffice(store, officeId)).toMatchObject({ rehearsalSince: NOW, teamPhones: [PHONE], firstRun })
  })
})
