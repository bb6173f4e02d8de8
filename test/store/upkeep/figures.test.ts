import { expect, test } from 'vitest'
import { markText } from '../../../src/store/messages/mark-texts.ts'
import { enqueueTexts } from '../../../src/store/messages/outbox.ts'
import { claimEmails, enqueueEmail, markEmails } from '../../../src/store/notices/emails.ts'
import {
  countComingWithoutPhone,
  countLateEmails,
  countLateTexts,
  countRefusedSince,
  countUncertain,
  listUnknownTypes,
} from '../../../src/store/upkeep/figures.ts'
import { eachEngine } from '../../support/store.ts'
import { addPerson, bookAppointment, layGround, NOW, textFor } from '../ground.ts'

eachEngine((open) => {
  test('texts that should have left, that nobody can tell of, and that an administrator must look at, are counted', async () => {
    const store = await open()
    const ground = await layGround(store)
    const texts = [textFor(ground), textFor(ground), textFor(ground, { dueAt: NOW.plus(1) })]
    const settled = { state: 'refused', reason: 'configuration', settledAt: NOW } as const
    await store.transaction(async (tx) => {
      await enqueueTexts(tx, texts, NOW)
      expect(await countLateTexts(tx, NOW)).toBe(2)
      await markText(tx, texts[0]?.id ?? '', ['waiting'], { state: 'uncertain' })
      await markText(tx, texts[1]?.id ?? '', ['waiting'], settled)
    })
    expect([await countLateTexts(store, NOW), await countLateTexts(store, NOW.plus(1))]).toEqual([0, 1])
    expect([await countUncertain(store, NOW.minus(1)), await countUncertain(store, NOW)]).toEqual([0, 1])
    const refused = (reasons: string[], since = NOW) => countRefusedSince(store, reasons, since)
    const counts = [refused(['configuration']), refused(['gone']), refused(['configuration'], NOW.plus(1)), refused([])]
    expect(await Promise.all(counts)).toEqual([1, 0, 0, 0])
  })

  test('e-mails that the mail server has not taken are counted until it has', async () => {
    const store = await open()
    const { officeId } = await layGround(store)
    const words = { to: 'a@spip.example', subject: 's', body: 'b' }
    const lease = { now: NOW, leaseUntil: NOW, limit: 1 }
    await store.transaction(async (tx) => {
      for (const id of ['a', 'b'])
        await enqueueEmail(tx, { id, key: id, officeId, kind: 'k', ...words, dueAt: NOW }, NOW)
      const [first] = await claimEmails(tx, lease)
      expect(await countLateEmails(tx, NOW)).toBe(2)
      await markEmails(tx, [first?.id ?? ''], { state: 'sent' })
    })
    expect([await countLateEmails(store, NOW.minus(1)), await countLateEmails(store, NOW)]).toEqual([0, 1])
  })

  test('appointments to come that no text can tell of, or of a type the office no longer has, are told', async () => {
    const store = await open()
    const ground = await layGround(store)
    const silent = await addPerson(store, ground, { phone: undefined })
    const { id } = await addPerson(store, ground)
    for (const who of [silent.id, id]) await bookAppointment(store, ground, who)
    for (const type of ['ANCIEN', 'ANCIEN']) await bookAppointment(store, ground, id, { type })
    await bookAppointment(store, ground, silent.id, { type: 'PERDU', startsAt: NOW.minus(1) })
    await bookAppointment(store, ground, silent.id, { type: 'ANNULE', status: 'cancelled' })
    expect(await countComingWithoutPhone(store, [ground.officeId], NOW)).toBe(1)
    expect(await countComingWithoutPhone(store, ['another'], NOW)).toBe(0)
    expect(await listUnknownTypes(store, [ground.officeId], NOW)).toEqual(['ANCIEN'])
    expect(await listUnknownTypes(store, ['another'], NOW)).toEqual([])
  })
})
