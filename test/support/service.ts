import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Parts } from '../../src/app/parts.ts'
import { readConfig } from '../../src/config.ts'
import { openSimulatedCarrier } from '../../src/providers/simulated.ts'
import { secretBeside } from '../../src/secret.ts'
import { openService, type Service } from '../../src/service.ts'
import { signatureOf } from './carrier-posts.ts'
import { writeMigrated } from './migrated-file.ts'

export const AUTH_TOKEN = 'a-token-for-tests'
const PUBLIC_URL = 'http://localhost:3000'
export const ACCOUNT_SID = 'AC0123456789abcdef0123456789abcdef'

/** A whole service on its own SQLite file, with a carrier account, so that hours and holidays hold as in production. */
export interface TestService extends Service {
  /** Its SQLite file. */
  file: string
  /** An SMS as the carrier posts it: form-encoded and signed. Returns the status. */
  receive(sms: { from: string; body: string; sid?: string; pictures?: number }): Promise<number>
}

const SILENT = { info() {}, warn() {}, error() {} }

export async function openTestService(
  given: Partial<Parts>,
  environment: Record<string, string> = {},
): Promise<TestService> {
  const folder = mkdtempSync(join(tmpdir(), 'justif-test-'))
  const file = join(folder, 'justif.db')
  const read = readConfig({
    DATABASE_URL: `file:${file}`,
    TWILIO_ACCOUNT_SID: ACCOUNT_SID,
    TWILIO_AUTH_TOKEN: AUTH_TOKEN,
    TWILIO_FROM: '+33937000000',
    PUBLIC_URL,
    ...environment,
  })
  if ('problems' in read) throw new Error(read.problems.join('\n'))
  if (!given.store && !environment.DATABASE_URL) {
    if (!environment.SECRET_KEY) secretBeside(file)
    await writeMigrated(file)
  }
  const service = await openService(read.config, {
    // With an address of its own, the real adapter speaks to a local carrier.
    ...(environment.TWILIO_API_URL === undefined && { carrier: openSimulatedCarrier() }),
    mailer: { send: async () => ({ outcome: 'accepted' }), close: async () => {} },
    pace: async () => {},
    random: () => 0.5,
    log: SILENT,
    ...given,
  })
  const { publicUrl } = service.parts.settings
  let received = 0
  return {
    ...service,
    file,
    async receive({ from, body, sid, pictures = 0 }) {
      received++
      const form = {
        MessageSid: sid ?? `SM${received.toString(16).padStart(32, '0')}`,
        From: from,
        To: '+33937000000',
        Body: body,
        NumMedia: String(pictures),
      }
      const path = '/webhooks/twilio/sms'
      const response = await service.server.inject({
        method: 'POST',
        url: path,
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'x-twilio-signature': signatureOf(`${publicUrl}${path}`, form, AUTH_TOKEN),
        },
        payload: new URLSearchParams(form).toString(),
      })
      return response.statusCode
    },
    async close() {
      await service.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
