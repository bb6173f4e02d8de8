import { expect } from 'vitest'
import { listByPhone } from '../../src/store/people/by-number.ts'
import { type CarrierDouble, startCarrier } from './carrier.ts'
import { freePort } from './free-port.ts'
import { ACCOUNT_SID, AUTH_TOKEN } from './service.ts'
import { openStory, type Story } from './story.ts'
import { toldSoFar } from './told.ts'

/** One person, one appointment, one agent: what tests of a single story are about. */
export const KARIM = '+33639980001'
export const AGENT = 'm.lefevre@justice.example'

/** His line of a planning, as `story.load` takes it. */
export function karim(date: string, hour: string, status = '', type = 'SPIP'): string {
  return `D-1;TEST;Karim;06 39 98 00 01;R-1;${type};${date};${hour};SPIP;${AGENT};${status}`
}

export async function personId({ service }: Story): Promise<string> {
  const [person] = await listByPhone(service.parts.store, KARIM)
  return person?.id ?? expect.fail('there is one')
}

/** Notices to agents, with the moment on the clock of Paris. */
export async function noticesOf({ service }: Story): Promise<string[]> {
  // The summary of the day has its own tests.
  const emails = (await toldSoFar(service.parts)).filter(({ kind }) => kind !== 'digest')
  return emails.map(({ kind, dueAt }) => `${kind} ${dueAt.setZone('Europe/Paris').toFormat("yyyy-MM-dd'T'HH:mm")}`)
}

/** A story whose texts go through the real adapter to a carrier of its own, which posts receipts back. */
export async function openWithCarrier(startsAt: string): Promise<{ story: Story; carrier: CarrierDouble }> {
  let story: Story | undefined
  const now = () => story?.clock.now().toJSDate() ?? new Date(0)
  const carrier = await startCarrier({ authToken: AUTH_TOKEN, accountSid: ACCOUNT_SID, now })
  const port = await freePort()
  const environment = { PUBLIC_URL: `http://127.0.0.1:${port}`, TWILIO_API_URL: carrier.url }
  story = await openStory(startsAt, {}, environment)
  await story.service.server.listen({ host: '127.0.0.1', port })
  return { story, carrier }
}
