import { dirname, resolve } from 'node:path'
import type { DateTime } from 'luxon'
import {
  checkBackups,
  checkDisk,
  checkLeftBeside,
  checkNode,
  checkSecretFile,
  checkStoreFile,
} from './app/upkeep/check-machine.ts'
import type { Finding } from './app/upkeep/finding.ts'
import { isLoopback } from './config/values.ts'
import type { Config } from './config.ts'
import { secretFileOf } from './secret.ts'

/** What the configuration alone says of how the service fares. */
export function checkSetting({ production, demo, twilio, smtp, publicUrl, carrierRedaction }: Config): Finding[] {
  const findings: Finding[] = []
  if (production) findings.push({ level: 'ok', code: 'production' })
  else if (demo) findings.push({ level: 'ok', code: 'demonstration' })
  else findings.push({ level: 'warning', code: 'notProduction' })
  if (demo) return findings
  if (!twilio) findings.push({ level: 'warning', code: 'carrierNone' })
  if (!smtp) findings.push({ level: 'warning', code: 'mailNone' })
  if (twilio && !carrierRedaction) findings.push({ level: 'warning', code: 'redactionOff' })
  // Answers and receipts come to this address: without it the service speaks and never hears.
  const reachable = publicUrl?.startsWith('https:') && !isLoopback(new URL(publicUrl).hostname)
  if (twilio && !reachable)
    findings.push({ level: production ? 'problem' : 'warning', code: 'addressNotReachable', about: publicUrl ?? '' })
  return findings
}

/** Where the secrets of a file are, and whether who takes the one takes the other. */
export async function checkSecretPlace({ secretKey, namesKeyFile }: Config, storeFile: string): Promise<Finding[]> {
  const beside = namesKeyFile !== undefined && dirname(resolve(namesKeyFile)) === dirname(resolve(storeFile))
  return [
    secretKey ? { level: 'ok', code: 'secretGiven' } : await checkSecretFile(secretFileOf(storeFile)),
    ...(beside ? [{ level: 'warning', code: 'namesKeyBeside', about: namesKeyFile } as const] : []),
  ]
}

/** The rights of the store's file, and what lies beside it. */
export async function checkBeside(storeFile: string, now: DateTime): Promise<Finding[]> {
  return [...(await checkStoreFile(storeFile)), ...(await checkLeftBeside(storeFile, now))]
}

/** What the service itself can say of the machine it runs on, its configuration included. */
export async function checkRunning(config: Config, storeFile: string | undefined, now: DateTime): Promise<Finding[]> {
  const disk =
    storeFile === undefined
      ? []
      : [
          ...(await checkSecretPlace(config, storeFile)),
          ...(await checkBeside(storeFile, now)),
          await checkDisk(storeFile),
        ]
  const backups = config.demo ? [] : [await checkBackups(config.backupFolder, now)]
  return [checkNode(process.versions.node), ...checkSetting(config), ...backups, ...disk]
}
