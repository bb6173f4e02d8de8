import { resolveTxt } from 'node:dns/promises'
import type { Config } from './config.ts'

type Environment = Record<string, string | undefined>

/** Why this service may not run beside another one: on SQLite there is one for a file, and on Fly one machine. */
export async function whyNotBeside(
  { databaseUrl }: Pick<Config, 'databaseUrl'>,
  { FLY_APP_NAME: app }: Environment,
  lookUp: typeof resolveTxt = resolveTxt,
): Promise<string | undefined> {
  if (!databaseUrl.startsWith('file:')) return undefined
  const machines = app ? await countMachines(app, lookUp) : 1
  if (machines > 1)
    return `${machines} machines run and each would have its own SQLite file, so that people would be texted by one and answered by another: keep one (fly scale count 1), or give all of them a DATABASE_URL of Postgres`
  const { holdForService } = await import('./store/engine/one-service.ts')
  const file = databaseUrl.slice('file:'.length)
  return holdForService(file)
    ? undefined
    : `another service runs on ${file}: stop it first, or give DATABASE_URL a Postgres, which several services share`
}

/** The running ones, in the text record that Fly keeps of an application: "id region,id region". One where it does not answer. */
async function countMachines(app: string, lookUp: typeof resolveTxt): Promise<number> {
  const records = await lookUp(`vms.${app}.internal`).catch(() => [])
  return Math.max(1, records.flat().join('').split(',').filter(Boolean).length)
}
