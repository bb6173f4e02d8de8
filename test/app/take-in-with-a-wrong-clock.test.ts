import { DateTime } from 'luxon'
import { expect, onTestFinished, test } from 'vitest'
import { openSimulatedCarrier } from '../../src/providers/simulated.ts'
import { listExchanged } from '../../src/store/messages/exchanged.ts'
import { clockAt } from '../support/clock.ts'
import { openTestService } from '../support/service.ts'

const KARIM = '+33639980001'
const START = DateTime.fromISO('2027-01-11T10:00', { zone: 'utc' })

test('what people wrote while we were down is taken in once, at the start and hourly', async () => {
  const { clock, write, tick, heard } = await openWithBooks()
  await tick()
  write(START.plus({ minutes: 20 }), 'bonjour')
  clock.set(START.plus({ minutes: 59 }))
  await tick()
  expect(await heard()).toEqual([])
  clock.set(START.plus({ minutes: 60 }))
  await tick()
  clock.set(START.plus({ hours: 2 }))
  await tick()
  expect(await heard()).toEqual(['bonjour'])
})

test('what people wrote while the clock ran ahead is taken in once it is right again', async () => {
  const { clock, write, tick, heard } = await openWithBooks()
  clock.set(START.plus({ days: 1 }))
  await tick()
  write(START.plus({ minutes: 20 }), 'bonjour')
  clock.set(START.plus({ hours: 1 }))
  await tick()
  expect(await heard()).toEqual(['bonjour'])
})

/** A service whose carrier keeps in its books what the webhook never heard of. */
async function openWithBooks() {
  const clock = clockAt(START)
  const books: { at: DateTime; sid: string; from: string; to: string; body: string; carrierOptOut: undefined }[] = []
  const carrier = {
    ...openSimulatedCarrier(),
    listReceived: async (since: DateTime) => books.filter(({ at }) => at >= since),
  }
  const service = await openTestService({ clock, carrier })
  onTestFinished(() => service.close())
  return {
    clock,
    tick: () => service.ticker.tick(),
    write(at: DateTime, body: string) {
      const sid = `SM${String(books.length).padStart(32, '0')}`
      books.push({ at, sid, from: KARIM, to: '+33937000000', body, carrierOptOut: undefined })
    },
    async heard() {
      const exchanged = await listExchanged(service.parts.store, KARIM, 20)
      return exchanged.filter(({ direction }) => direction === 'in').map(({ body }) => body)
    },
  }
}
