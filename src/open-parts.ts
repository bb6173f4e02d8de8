import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { pino } from 'pino'
import { openCounters } from './app/counters.ts'
import type { Parts } from './app/parts.ts'
import { paceOf, reserveFrom } from './app/texts/pace.ts'
import type { Config } from './config.ts'
import { openDemoClock } from './demo-clock.ts'
import { keepOffsets } from './domain/kept-offsets.ts'
import { growingIds } from './ids.ts'
import { openHooks } from './providers/hook-post.ts'
import { openOpenId } from './providers/openid.ts'
import { openNoCarrier, openSimulatedCarrier, openSimulatedMailer } from './providers/simulated.ts'
import { addressIn, openSmtp } from './providers/smtp.ts'
import { openTwilio } from './providers/twilio.ts'
import { secretBeside } from './secret.ts'
import { openWholeStore } from './store/engine/half-copied.ts'
import { openStoreClock } from './store-clock.ts'

/**
 * The store, the clock and the world outside, as the configuration wants them: what the server and the command line share. Refuses a store whose
 * copying from another was cut short: what it lacks would be taken for what never was, and what it did meanwhile would be lost.
 */
export async function openParts(config: Config, given: Partial<Parts> = {}): Promise<Parts> {
  keepOffsets()
  const publicUrl = config.publicUrl ?? `http://localhost:${config.port}`
  const { databaseUrl, secretKey, namesKey, twilio, smtp, openId, smsPerSecond } = config
  const log = given.log ?? pino({ level: config.logLevel })
  const store = given.store ?? (await openWholeStore(databaseUrl, secretKey ?? secretBeside(databaseUrl), namesKey))
  const clock = given.clock ?? (await openStoreClock(store))
  const reserve = reserveFrom(store, twilio?.from ?? 'no carrier', smsPerSecond)
  return {
    store,
    machine: given.machine ?? randomUUID(),
    ticked: given.ticked ?? {},
    clock: config.demo ? await openDemoClock(store, clock) : clock,
    unanswered: given.unanswered ?? {},
    unlisted: given.unlisted ?? {},
    refused: given.refused ?? new Set(),
    newId: given.newId ?? growingIds(),
    random: given.random ?? Math.random,
    pace: given.pace ?? paceOf(smsPerSecond, { nowMs: () => performance.now(), pause, reserve }),
    carrier:
      given.carrier ??
      (twilio
        ? openTwilio({
            ...twilio,
            statusCallback: (id) => `${publicUrl}/webhooks/twilio/status?message=${id}`,
          })
        : config.demo
          ? openSimulatedCarrier()
          : openNoCarrier()),
    mailer: given.mailer ?? (smtp ? openSmtp(smtp) : openSimulatedMailer()),
    hooks: given.hooks ?? openHooks({ allowPrivate: config.demo }),
    identityProvider:
      given.identityProvider ??
      (openId &&
        openOpenId({
          ...openId,
          publicUrl,
          onTrouble: (trouble, code) =>
            log.warn({ trouble, code }, 'the provider of identities did not let somebody in'),
        })),
    counters: given.counters ?? openCounters(),
    log,
    settings: {
      publicUrl,
      fallbackUrl: config.fallbackUrl,
      agentEmailDomains: config.agentEmailDomains,
      smsPerSecond,
      mailSender: smtp && addressIn(smtp.from),
      backupFolder: config.backupFolder,
      paperFolder: config.paperFolder,
      importFolder: config.importFolder,
      carrierRedaction: config.carrierRedaction,
      emailLink: openId === undefined || openId.emailLink,
      secondFactor: !config.demo,
    },
  }
}
