import { randomUUIDv7 } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { DateTime } from 'luxon'
import { pino } from 'pino'
import { paceOf } from './app/pace.ts'
import type { Parts } from './app/parts.ts'
import { setUp } from './app/set-up.ts'
import type { Config } from './config.ts'
import { openSimulatedCarrier, openSimulatedMailer } from './providers/simulated.ts'
import { openSmtp } from './providers/smtp.ts'
import { openTwilio } from './providers/twilio.ts'
import { EMPTY_RESPONSE, isSigned, readInboundSms, readReceipt, sayOfficePhone } from './providers/twilio-webhooks.ts'
import { secretBeside } from './secret.ts'
import { openStore } from './store/database.ts'
import { createTicker, type Ticker } from './ticks.ts'
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
  await setUp(parts, { ...config.firstOffice, alwaysOpen: config.demo })
  const ticker = createTicker(parts)
  const server = await buildServer({
    parts,
    wake: ticker.wake,
    demo: { phone: config.demo, mailbox: config.demo && !config.smtp, agenda: config.demo },
    metricsToken: config.metricsToken,
    webhooks: {
      isSigned: (signature, path, form) =>
        isSigned(config.twilio?.authTokens ?? [], signature, `${parts.settings.publicUrl}${path}`, form),
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

/** The parts alone, without a server: what the command line works with. */
export async function openParts(config: Config, given: Partial<Parts> = {}): Promise<Parts> {
  const publicUrl = config.publicUrl ?? `http://localhost:${config.port}`
  const { twilio, smtp } = config
  return {
    store: given.store ?? (await openStore(config.databaseUrl, config.secretKey ?? secretBeside(config.databaseUrl))),
    clock: given.clock ?? { now: () => DateTime.utc() },
    newId: given.newId ?? randomUUIDv7,
    random: given.random ?? Math.random,
    pace: given.pace ?? paceOf(config.smsPerSecond, () => performance.now(), pause),
    carrier:
      given.carrier ??
      (twilio
        ? openTwilio({
            ...twilio,
            statusCallback: (id) => `${publicUrl}/webhooks/twilio/status?message=${id}`,
          })
        : openSimulatedCarrier()),
    mailer: given.mailer ?? (smtp ? openSmtp(smtp) : openSimulatedMailer()),
    log: given.log ?? pino({ level: config.logLevel }),
    settings: { publicUrl, agentEmailDomains: config.agentEmailDomains, smsPerSecond: config.smsPerSecond },
  }
}
