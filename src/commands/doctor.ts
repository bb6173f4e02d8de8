import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DateTime } from 'luxon'
import { describeError } from '../app/describe-error.ts'
import { checkInstallation } from '../app/upkeep/check-installation.ts'
import { checkBackups, checkDisk, checkNode, checkSecretFile, checkWatchedFolder } from '../app/upkeep/check-machine.ts'
import type { Finding } from '../app/upkeep/finding.ts'
import { checkSetting } from '../check-setting.ts'
import type { Config } from '../config.ts'
import { inspectCopy } from '../store/engine/copies.ts'
import type { Secrets } from '../store/engine/data-keys.ts'
import type { Store } from '../store/engine/database.ts'
import { openStore } from '../store/engine/open-store.ts'
import { KeyLost, openKeyring, WrongNamesKey, WrongSecret } from '../store/engine/vault.ts'
import { areNamesApart, listKeys } from '../store/keys/data-keys.ts'
import { listOffices } from '../store/offices/offices.ts'
import { type StateLanguage, sayFinding } from '../web/state/finding-words.ts'
import { type Command, refuse } from './command.ts'
import { doctorReport } from './doctor-words.ts'
import { findSecret, secretFileOf, storeFileOf } from './store-files.ts'
import { USAGE } from './usage.ts'

/** What is wrong with this installation. Changes nothing. */
export const doctorCommand: Command = {
  options: { json: { type: 'boolean' }, locale: { type: 'string' } },
  async run({ config, values }) {
    const { locale = 'fr' } = values
    if (locale !== 'fr' && locale !== 'en') return refuse(`Usage: justif ${USAGE.doctor}`)
    return report(await look(config), values.json === true, locale)
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

async function look(config: Config): Promise<Finding[]> {
  const storeFile = storeFileOf(config)
  return [
    { level: 'ok', code: 'configurationFine' },
    ...checkSetting(config),
    ...(config.demo ? [] : [await checkBackups(config.backupFolder, DateTime.utc())]),
    ...(storeFile ? await checkSqlite(config, storeFile) : await checkPostgres(config)),
  ]
}

/** A file is looked at before it is opened: opening makes it when it is missing, and brings it up to date. */
async function checkSqlite(config: Config, storeFile: string): Promise<Finding[]> {
  if (!existsSync(storeFile)) return [{ level: 'warning', code: 'storeMissing', about: storeFile }]
  const secretFile = secretFileOf(storeFile)
  const { namesKeyFile } = config
  const beside = namesKeyFile !== undefined && dirname(resolve(namesKeyFile)) === dirname(resolve(storeFile))
  const findings: Finding[] = [
    config.secretKey ? { level: 'ok', code: 'secretGiven' } : await checkSecretFile(secretFile),
    ...(beside ? [{ level: 'warning', code: 'namesKeyBeside', about: namesKeyFile } as const] : []),
    await checkDisk(storeFile),
  ]
  const secret = findSecret(config, storeFile)
  if (!secret) return findings
  const report = inspectCopy(storeFile, openKeyring(secret, config.namesKey))
  if ('problem' in report)
    return [...findings, { level: 'problem', code: STORE_PROBLEMS[report.problem], about: storeFile }]
  const { applied, known } = report.migrations
  if (applied < known) return [...findings, { level: 'warning', code: 'storeBehind', count: known - applied }]
  return [...findings, ...(await checkStore(config, secret))]
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
async function checkPostgres(config: Config): Promise<Finding[]> {
  try {
    const { countMigrations } = await import('../store/engine/postgres.ts')
    const { applied, known } = await countMigrations(config.databaseUrl)
    if (applied < known) return [{ level: 'warning', code: 'storeBehind', about: 'Postgres', count: known - applied }]
    if (applied > known) return [{ level: 'problem', code: 'storeOfANewerVersion', about: 'Postgres' }]
  } catch (error) {
    return [unreachable(error)]
  }
  return checkStore(config, config.secretKey ?? '')
}

async function checkStore(config: Config, secret: string): Promise<Finding[]> {
  let store: Store | undefined
  try {
    store = await openStore(config.databaseUrl, secret, config.namesKey)
    const inside = await checkInstallation(store, config, DateTime.utc())
    const secrets = checkSecrets(store.keyring, areNamesApart(await listKeys(store)))
    const folders = await checkWatchedFolder(config.importFolder, await listOffices(store))
    const fine: Finding = { level: 'ok', code: 'storeFine', about: storeFileOf(config) ?? 'Postgres' }
    return [fine, ...secrets, ...folders, ...inside]
  } catch (error) {
    if (error instanceof WrongNamesKey) return [{ level: 'problem', code: 'storeWrongNamesKey' }]
    if (error instanceof KeyLost) return [{ level: 'problem', code: 'storeKeyLost' }]
    if (error instanceof WrongSecret) return [{ level: 'problem', code: 'storeWrongSecret' }]
    return [unreachable(error)]
  } finally {
    await store?.close()
  }
}

function checkSecrets({ secrets, namesKeys }: Secrets, apart: boolean): Finding[] {
  const two = [...(secrets.length > 1 ? ['SECRET_KEY'] : []), ...(namesKeys.length > 1 ? ['NAMES_KEY'] : [])]
  const findings: Finding[] = two.map((about) => ({ level: 'warning', code: 'secretsTwo', about }))
  if (apart) findings.push({ level: 'ok', code: 'namesApart' })
  else if (namesKeys.length > 0) findings.push({ level: 'warning', code: 'namesKeyUnused' })
  return findings
}

/** Never the message: a driver's may quote the address with its password. */
function unreachable(error: unknown): Finding {
  return { level: 'problem', code: 'storeUnreachable', about: describeError(error).error }
}
