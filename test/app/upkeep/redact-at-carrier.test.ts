import { join } from 'node:path'
import { expect, test } from 'vitest'
import { erasePerson } from '../../../src/app/people/erase-person.ts'
import { checkInstallation } from '../../../src/app/upkeep/check-installation.ts'
import { keepNightly } from '../../../src/app/upkeep/nightly.ts'
import { listOffices } from '../../../src/store/offices/offices.ts'
import { listByCases } from '../../../src/store/people/people.ts'
import { type CarrierStory, KARIM, openCarrierStory } from '../../support/carrier-story.ts'
import { eachEngineAtNight, newFolder, type OpenStore } from '../../support/store.ts'

/** Karim was convened and said yes: three texts that the carrier has on record. */
async function openExchange(open: OpenStore, environment: Record<string, string> = {}) {
  const story = await openCarrierStory({ store: await open() }, {}, environment)
  await story.book()
  await story.carrier.sendReceipts()
  await story.carrier.receive({ from: KARIM, body: 'oui' }, `${story.webhooks}/sms`)
  await story.service.ticker.quiet()
  await story.carrier.sendReceipts()
  return story
}

/** The hours pass, and in each what is due by night is asked for. */
async function passHours({ clock, service }: CarrierStory, hours: number) {
  await service.ticker.quiet()
  for (let hour = 0; hour < hours; hour++) {
    clock.set(clock.now().plus({ hours: 1 }))
    await keepNightly(service.parts)
  }
}

async function toldByDoctor({ service: { parts }, clock }: CarrierStory) {
  const expected = { demo: false, carrierRedaction: true, firstOffice: { zone: 'Europe/Paris', holidayRegion: 'FR' } }
  const found = await checkInstallation(parts.store, expected, clock.now())
  return found.filter(({ code }) => code.startsWith('redaction')).map(({ code, count }) => [code, count])
}

eachEngineAtNight((open) => {
  test('the carrier forgets the words of what was exchanged, ours and people’s, two days later; we keep them', async () => {
    const story = await openExchange(open)
    await passHours(story, 47)
    expect(story.carrier.updates).toBe(0)
    await passHours(story, 3)
    expect(story.carrier.messages).toHaveLength(3)
    expect(story.carrier.redacted).toHaveLength(3)
    expect(story.carrier.updates).toBe(3)
    expect((await story.texts()).map(({ body }) => body)).not.toContain('')
    expect(await toldByDoctor(story)).toEqual([['redactionFine', 3]])
    await passHours(story, 24)
    expect(story.carrier.updates).toBe(3)
  })

  test('pictures are deleted with the words of what they came with; one that is refused is asked for again', async () => {
    const story = await openExchange(open)
    const picture = { from: KARIM, body: 'mon attestation', extra: { NumMedia: '2' } }
    await story.carrier.receive(picture, `${story.webhooks}/sms`)
    await story.service.ticker.quiet()
    await story.carrier.sendReceipts()
    story.carrier.misbehave({ on: 'delete', answer: { status: 409, code: 20409 } })
    const pictured = story.carrier.messages.find(({ form }) => form.NumMedia === '2')
    await passHours(story, 49)
    expect([pictured?.redacted, pictured?.picturesGone]).toEqual([true, undefined])
    await passHours(story, 3)
    expect(pictured?.picturesGone).toBe(2)
    const told = await toldByDoctor(story)
    expect(told).toEqual([['redactionFine', story.carrier.messages.length]])
  })

  test('each attempt of a text sent again is forgotten', async () => {
    const story = await openCarrierStory({ store: await open() })
    story.carrier.misbehave({ receipts: [{ status: 'undelivered', code: 30003 }] })
    await story.book()
    await story.carrier.sendReceipts()
    await story.pass({ days: 1 })
    await story.carrier.sendReceipts()
    expect(story.carrier.accepted).toHaveLength(2)
    await passHours(story, 36)
    expect(story.carrier.redacted).toHaveLength(2)
  })

  test('a text that the carrier says is not over is asked about again, eight times, then told', async () => {
    const story = await openCarrierStory({ store: await open() })
    await story.book('31/12/2026;14h30')
    await passHours(story, 24 * 7)
    expect(story.carrier.redacted).toHaveLength(0)
    const tried = story.carrier.updates
    expect(tried).toBeGreaterThan(3)
    expect(await toldByDoctor(story)).toEqual([['redactionFine', 0]])
    await passHours(story, 24 * 8)
    expect(story.carrier.updates).toBe(8)
    expect(await toldByDoctor(story)).toEqual([
      ['redactionsGivenUp', 1],
      ['redactionFine', 0],
    ])
  })

  test('a carrier that is asked too much is left in peace until the next hour', async () => {
    const story = await openExchange(open)
    story.carrier.misbehave({ on: 'update', times: 2, answer: { status: 429, code: 20429 } })
    await passHours(story, 50)
    expect([story.carrier.updates, story.carrier.redacted.length]).toEqual([2, 0])
    await passHours(story, 1)
    expect([story.carrier.updates, story.carrier.redacted.length]).toEqual([5, 3])
  })

  test('of somebody erased, within the hour; and with CARRIER_REDACTION=off, never', async () => {
    const erase = async (story: CarrierStory) => {
      const { parts } = story.service
      const [office] = await listOffices(parts.store)
      const [karim] = await listByCases(parts.store, office?.id ?? '', ['D-1'])
      if (!karim) throw new Error('Karim is followed')
      await erasePerson(parts, karim)
      await passHours(story, 1)
      return story.carrier.redacted.length
    }
    expect(await erase(await openExchange(open))).toBe(3)
    const off = await openExchange(open, { CARRIER_REDACTION: 'off' })
    expect(await erase(off)).toBe(0)
  })
})

test('with a folder for copies, not before a checked copy holds what the carrier forgets', async () => {
  const folder = join(newFolder(), 'copies')
  const story = await openCarrierStory({}, {}, { BACKUP_FOLDER: folder })
  await story.book()
  await story.carrier.sendReceipts()
  story.service.parts.store.readBack = async () => ({ problem: 'damaged' })
  await passHours(story, 72)
  // The copy made at the start, before the text left, is the last that holds.
  expect(story.carrier.updates).toBe(0)
  expect(await toldByDoctor(story)).toEqual([])
  await passHours(story, 24 * 5)
  expect(await toldByDoctor(story)).toEqual([['redactionBehind', 8]])
})
