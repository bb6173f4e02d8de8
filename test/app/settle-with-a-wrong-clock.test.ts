import { DateTime } from 'luxon'
import { expect, onTestFinished, test } from 'vitest'
import type { CarrierRecord } from '../../src/domain/message.ts'
import { openSimulatedCarrier } from '../../src/providers/simulated.ts'
import { listExchanged } from '../../src/store/messages/exchanged.ts'
import { clockAt } from '../support/clock.ts'
import { openTestService } from '../support/service.ts'

const KARIM = '+33639980001'
const START = DateTime.fromISO('2027-01-11T10:00', { zone: 'utc' })

test('a text that was taken while our clock ran ahead is found, and not sent again', async () => {
  const { clock, service, books } = await openWithBooks()
  clock.set(START.plus({ hours: 5 }))
  await service.receive({ from: KARIM, body: 'bonjour' })
  for (let look = 0; look < 4; look++) {
    await service.ticker.tick()
    clock.set(clock.now().plus({ minutes: 4 }))
  }
  expect(books).toHaveLength(1)
  expect((await listExchanged(service.parts.store, KARIM, 9)).at(-1)).toMatchObject({ state: 'sent', sid: 'SM0' })
})

/** A carrier that takes every text, by its own clock, and whose answers are lost. */
async function openWithBooks() {
  const clock = clockAt(START)
  const books: CarrierRecord[] = []
  const service = await openTestService({
    clock,
    carrier: {
      ...openSimulatedCarrier(),
      async send({ body }) {
        books.push({ sid: `SM${books.length}`, body, createdAt: START, state: 'sent', code: undefined })
        return { outcome: 'uncertain', code: undefined }
      },
      listSent: async (_, since) => books.filter(({ createdAt }) => createdAt >= since),
    },
  })
  onTestFinished(() => service.close())
  return { clock, service, books }
}
