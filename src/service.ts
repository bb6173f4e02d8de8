import type { FastifyInstance } from 'fastify'
import type { Parts } from './app/parts.ts'
import { setUp } from './app/upkeep/set-up.ts'
import { checksOf, ourAddresses } from './check-outside.ts'
import { checkRunning } from './check-setting.ts'
import type { Config } from './config.ts'
import { openDemonstration } from './demonstration.ts'
import { firstOfficeOf } from './first-office.ts'
import { openParts } from './open-parts.ts'
import { EMPTY_RESPONSE, isSigned, readInboundSms, readReceipt, sayOfficePhone } from './providers/twilio-webhooks.ts'
import { createTicker, type Ticker } from './ticker.ts'
import { buildServer } from './web/server.ts'

/** The whole service, not yet listening nor ticking. */
export interface Service {
  parts: Parts
  server: FastifyInstance
  ticker: Ticker
  close(): Promise<void>
}

/** Puts the service together from its configuration; tests give parts of their own (a clock, a carrier, a store). */
export async function openService(config: Config, given: Partial<Parts> = {}): Promise<Service> {
  const parts = await openParts(config, given)
  const first = firstOfficeOf(config)
  // Whoever gives a carrier of their own plays it.
  await setUp(parts, given.carrier ? { ...first, rehearses: false } : first)
  const ticker = createTicker(parts)
  const storeFile = config.databaseUrl.startsWith('file:') ? config.databaseUrl.slice('file:'.length) : undefined
  const time = openDemonstration(parts, ticker, first, { past: config.demoPlanning })
  const server = await buildServer({
    parts,
    wake: ticker.wake,
    wakeAt: ticker.wakeAt,
    tellOpenPages: ticker.tellOpenPages,
    onWoken: ticker.onWoken,
    aside: ticker.aside,
    recount: ticker.recount,
    trustedProxy: config.trustedProxy,
    demo: { phone: config.demo, mailbox: config.demo && !config.smtp, signIn: config.demo, time },
    metricsToken: config.metricsToken,
    storeFile,
    firstOffice: config.firstOffice,
    checks: checksOf(config, parts.settings),
    checkRunning: (now) => checkRunning(config, storeFile, now),
    webhooks: {
      isSigned: (signature, path, form) =>
        ourAddresses(parts.settings).some((address) =>
          isSigned(config.twilio?.authTokens ?? [], signature, `${address}${path}`, form),
        ),
      readInboundSms,
      readReceipt,
      emptyResponse: EMPTY_RESPONSE,
      sayOfficePhone,
    },
  })
  return {
    parts,
    server,
    ticker,
    async close() {
      await server.close()
      await ticker.stop()
      await parts.mailer.close()
      await parts.store.close()
    },
  }
}
