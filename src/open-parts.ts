import { setTimeout as pause } from 'node:timers/promises'
import { DateTime } from 'luxon'
import { pino } from 'pino'
import type { Parts } from './app/parts.ts'
import { paceOf } from './app/texts/pace.ts'
import type { Config } from './config.ts'
import { keepOffsets } from './domain/kept-offsets.ts'
import { growingIds } from './ids.ts'
import { openNoCarrier, openSimulatedCarrier, openSimulatedMailer } from './providers/simulated.ts'
import { addressIn, openSmtp } from './providers/smtp.ts'
import { openTwilio } from './providers/twilio.ts'
import { secretBeside } from './secret.ts'
import { openStore } from './store/engine/open-store.ts'

/** The store, the clock and the world outside, as the configuration wants them: what the server and the command line share. */
export async function openParts(config: Config, given: Partial<Parts> = {}): Promise<Parts> {
  keepOffsets()
  const publicUrl = config.publicUrl ?? `http://localhost:${config.port}`
  const { twilio, smtp } = config
  return {
    store: given.store ?? (await openStore(config.databaseUrl, config.secretKey ?? secretBeside(config.databaseUrl))),
    clock: given.clock ?? { now: () => DateTime.utc() },
    newId: given.newId ?? growingIds(),
    random: given.random ?? Math.random,
    pace: given.pace ?? paceOf(config.smsPerSecond, () => performance.now(), pause),
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
    log: given.log ?? pino({ level: config.logLevel }),
    settings: {
      publicUrl,
      agentEmailDomains: config.agentEmailDomains,
      smsPerSecond: config.smsPerSecond,
      mailSender: smtp && addressIn(smtp.from),
      backupFolder: config.backupFolder,
      carrierRedaction: config.carrierRedaction,
    },
  }
}
