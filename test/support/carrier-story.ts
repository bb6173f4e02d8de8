import type { DurationLike } from 'luxon'
import { onTestFinished } from 'vitest'
import type { Parts } from '../../src/app/parts.ts'
import { listExchanged } from '../../src/store/messages/exchanged.ts'
import type { Message } from '../../src/store/messages/message.ts'
import { type CarrierDouble, type CarrierSettings, startCarrier } from './carrier.ts'
import { freePort } from './free-port.ts'
import { ACCOUNT_SID, AUTH_TOKEN } from './service.ts'
import { openStory, type Story } from './story.ts'
import { toldSoFar } from './told.ts'

export const KARIM = '+33639980001'
export const AGENT = 'm.lefevre@justice.example'

/** A story over the real adapter and a local carrier, whose webhooks find the service listening. */
export interface CarrierStory extends Story {
  carrier: CarrierDouble
  /** Where the carrier posts. */
  webhooks: string
  /** Loads an appointment of Karim's, and lets its summons leave. */
  book(moment?: string, reference?: string): Promise<void>
  /** Lets so much time pass at once, then ticks. */
  pass(duration: DurationLike): Promise<void>
  /** What we wrote to Karim, oldest first, wherever it stands. */
  texts(): Promise<Message[]>
  /** What agents were told in this way. */
  told(kind: string): ReturnType<typeof toldSoFar>
}

export async function openCarrierStory(
  given: Partial<Parts> = {},
  settings: Partial<CarrierSettings> = {},
  environment: Record<string, string> = {},
): Promise<CarrierStory> {
  const carrier: CarrierDouble = await startCarrier({
    authToken: AUTH_TOKEN,
    accountSid: ACCOUNT_SID,
    now: () => story.clock.now().toJSDate(),
    ...settings,
  })
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const story = await openStory('2026-12-01T10:00', given, {
    PUBLIC_URL: address,
    TWILIO_API_URL: carrier.url,
    ...environment,
  })
  const { service, clock } = story
  await service.server.listen({ host: '127.0.0.1', port })
  onTestFinished(async () => {
    await service.close()
    await carrier.close()
  })
  const pass: CarrierStory['pass'] = async (duration) => {
    await service.ticker.quiet() // a call in hand would find its lease over
    clock.set(clock.now().plus(duration))
    await service.ticker.tick()
  }
  return {
    ...story,
    carrier,
    webhooks: `${address}/webhooks/twilio`,
    async book(moment = '14/12/2026;14h30', reference = 'R-1') {
      await story.load(`D-1;TEST;Karim;${KARIM};${reference};SPIP;${moment};SPIP;${AGENT};`)
      await pass({})
    },
    pass,
    async texts() {
      const exchanged = await listExchanged(service.parts.store, KARIM, 100)
      return exchanged.filter(({ direction }) => direction === 'out')
    },
    told: async (kind) => (await toldSoFar(service.parts)).filter((email) => email.kind === kind),
  }
}
