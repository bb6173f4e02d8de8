import { existsSync } from 'node:fs'
import { DateTime } from 'luxon'
import { describeError } from '../app/describe-error.ts'
import { checkInstallation } from '../app/upkeep/check-installation.ts'
import { checkBackups, checkDisk, checkNode, checkWatchedFolder } from '../app/upkeep/check-machine.ts'
import { checkSecrets } from '../app/upkeep/check-secrets.ts'
import type { Finding } from '../app/upkeep/finding.ts'
import { checkNotedSeal, checkSealsOfCopies } from '../app/upkeep/journal-in-copies.ts'
import { askCarrier } from '../ask-carrier.ts'
import { checkBeside, checkSecretPlace, checkSetting } from '../check-setting.ts'
import type { Config } from '../config.ts'
import { inspectCopy } from '../store/engine/copies.ts'
import type { Store } from '../store/engine/database.ts'
import { isHalfCopied } from '../store/engine/half-copied.ts'
import { openStore } from '../store/engine/open-store.ts'
import { KeyLost, KeyNotKnown, openKeyring, WrongNamesKey, WrongSecret } from '../store/engine/vault.ts'
import { listOffices } from '../store/offices/offices.ts'
import { type StateLanguage, sayFinding } from '../web/state/finding-words.ts'
import { type Command, refuse } from './command.ts'
import { doctorReport } from './doctor-words.ts'
import { findSecret, storeFileOf } from './store-files.ts'
import { USAGE } from './usage.ts'

/** What is wrong with this installation. Changes nothing. */
export const doctorCommand: Command = {
  options: { json: { type: 'boolean' }, locale: { type: 'string' }, seal: { type: 'string' } },
  async run({ config, values }) {
    const { locale = 'fr', seal } = values
    if (locale !== 'fr' && locale !== 'en') return refuse(`Usage: justif ${USAGE.doctor}`)
    return report(await look(config, typeof seal === 'string' ? seal : undefined), values.json === true, locale)
  },
}

/** With a wrong configuration no other command runs: the doctor says what is wrong with it. */
export function tellWrongConfiguration(problems: string[], json: boolean): number {
  const findings = problems.map((about): Finding => ({ level: 'problem', code: 'configurationWrong', about }))
  return report(findings, json)
}

function report(found: Finding[], json: boolean, language: StateLanguage = 'fr'): number {
  const findings = [checkNode(process.versions.node), ...found]
  const failed = findings.some(({ level }) => level === 'problem')
  const document = { ok: !failed, findings: findings.map((it) => ({ ...it, sentence: sayFinding(it, language) })) }
  process.stdout.write(json ? `${JSON.stringify(document)}\n` : `${doctorReport(findings, language)}\n`)
  return failed ? 1 : 0
}

async function look(config: Config, noted?: string): Promise<Finding[]> {
  const storeFile = storeFileOf(config)
  return [
    { level: 'ok', code: 'configurationFine' },
    ...checkSetting(config),
    ...(await askCarrier(config)),
    ...(config.demo ? [] : [await checkBackups(config.backupFolder, DateTime.utc())]),
    ...(storeFile ? await checkSqlite(config, storeFile, noted) : await checkPostgres(config, noted)),
  ]
}

/** A file is looked at before it is opened: opening makes it when it is missing, and brings it up to date. */
async function checkSqlite(config: Config, storeFile: string, noted?: string): Promise<Finding[]> {
  if (!existsSync(storeFile)) return [{ level: 'warning', code: 'storeMissing', about: storeFile }]
  const findings: Finding[] = [
    ...(await checkSecretPlace(config, storeFile)),
    ...(await checkBeside(storeFile, DateTime.utc())),
    await checkDisk(storeFile),
  ]
  const secret = findSecret(config, storeFile)
  if (!secret) return findings
  const report = inspectCopy(storeFile, openKeyring(secret, config.namesKey))
  if ('problem' in report)
    return [...findings, { level: 'problem', code: STORE_PROBLEMS[report.problem], about: storeFile }]
  const { applied, known } = report.migrations
  if (applied < known) return [...findings, { level: 'warning', code: 'storeBehind', count: known - applied }]
  return [...findings, ...(await checkStore(config, secret, noted))]
}

const STORE_PROBLEMS = {
  missing: 'storeMissing',
  notAStore: 'storeDamaged',
  damaged: 'storeDamaged',
  wrongSecret: 'storeWrongSecret',
  wrongNamesKey: 'storeWrongNamesKey',
  keyLost: 'storeKeyLost',
  ofANewerVersion: 'storeOfANewerVersion',
} as const

/** The same of a database: opened by a service of an older version, it is not to be brought up to date under it. */
async function checkPostgres(config: Config, noted?: string): Promise<Finding[]> {
  try {
    const { countMigrations } = await import('../store/engine/postgres.ts')
    const { applied, known } = await countMigrations(config.databaseUrl)
    if (applied < known) return [{ level: 'warning', code: 'storeBehind', about: 'Postgres', count: known - applied }]
    if (applied > known) return [{ level: 'problem', code: 'storeOfANewerVersion', about: 'Postgres' }]
  } catch (error) {
    return [unreachable(error)]
  }
  return checkStore(config, config.secretKey ?? '', noted)
}

async function checkStore(config: Config, secret: string, noted?: string): Promise<Finding[]> {
  let store: Store | undefined
  try {
    store = await openStore(config.databaseUrl, secret, config.namesKey)
    if (await isHalfCopied(store)) return [{ level: 'problem', code: 'storeHalfCopied' }]
    const inside = await checkInstallation(store, config, DateTime.utc())
    const secrets = await checkSecrets(store)
    const folders = await checkWatchedFolder(config.importFolder, await listOffices(store))
    const fine: Finding = { level: 'ok', code: 'storeFine', about: storeFileOf(config) ?? 'Postgres' }
    const seals = await checkSealsOfCopies(store, config.backupFolder)
    if (noted !== undefined) seals.push(await checkNotedSeal(store, noted))
    return [fine, ...secrets, ...folders, ...inside, ...seals]
  } catch (error) {
    if (error instanceof WrongNamesKey) return [{ level: 'problem', code: 'storeWrongNamesKey' }]
    // Learnt as the store was opened: whoever makes a key waits for longer than that before it seals with it.
    if (error instanceof KeyLost || error instanceof KeyNotKnown) return [{ level: 'problem', code: 'storeKeyLost' }]
    if (error instanceof WrongSecret) return [{ level: 'problem', code: 'storeWrongSecret' }]
    return [unreachable(error)]
  } finally {
    await store?.close()
  }
}

/** Never the message: a driver's may quote the address with its password. */
function unreachable(error: unknown): Finding {
  return { level: 'problem', code: 'storeUnreachable', about: describeError(error).error }
}
