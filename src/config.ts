import { type CarrierSettings, readTwilio } from './config/carrier.ts'
import { unknownVariables } from './config/known-variables.ts'
import { type MailSettings, readSmtp } from './config/mail.ts'
import { type NamesKey, readNamesKey } from './config/names-key.ts'
import { type OpenIdSettings, readOpenId } from './config/open-id.ts'
import type { Read } from './config/reading.ts'
import {
  isDatabase,
  isDomains,
  isFolder,
  isHttp,
  isLevel,
  isLoopback,
  isOrigin,
  isPort,
  isPostgres,
  isPrivate,
  isProxy,
  isRate,
  isVaried,
} from './config/values.ts'
import { isKnownRegion } from './domain/holidays.ts'
import { isOfficeCode, LONGEST_NAME } from './domain/office.ts'
import { isKnownZone } from './domain/time.ts'
import { secretsIn } from './store/engine/data-keys.ts'
import type { TrustedProxy } from './web/visitor.ts'

/** Everything the environment decides, read once. */
export interface Config extends NamesKey {
  production: boolean
  host: string
  port: number
  /** Without a slash at its end; undefined: `http://localhost:<the port listened to>`. */
  publicUrl: string | undefined
  /** Another host of ours that the carrier may call where the first does not answer: signed for it, a webhook is taken; undefined: none. */
  fallbackUrl: string | undefined
  databaseUrl: string
  /** One, or two with a comma between them while the first takes the place of the other; undefined: made and kept beside the SQLite file. */
  secretKey: string | undefined
  twilio: CarrierSettings | undefined
  smtp: MailSettings | undefined
  /** Who says who agents are; undefined: a link by e-mail does. */
  openId: OpenIdSettings | undefined
  firstOffice: { code: string; name: string; zone: string; holidayRegion: string }
  agentEmailDomains: string[] | undefined
  smsPerSecond: number
  logLevel: string
  metricsToken: string | undefined
  /** Where a copy of the store is kept each night; undefined: nowhere. */
  backupFolder: string | undefined
  /** Where a sealed paper of each office's next days is left each evening; undefined: nowhere. */
  paperFolder: string | undefined
  /** A folder whose files are loaded; undefined: none. */
  importFolder: string | undefined
  /** Whether the carrier is asked to forget the words of texts that are over: whenever there is one, unless it is turned off. */
  carrierRedaction: boolean
  /** Who stands between us and visitors; undefined: nobody, the socket's address is theirs. */
  trustedProxy: TrustedProxy | undefined
  /** On the loopback, without a carrier: pages to play with, an office open at all hours. */
  demo: boolean
  /** Load an invented planning and invented agents into an empty store. */
  demoPlanning: boolean
}

type Environment = Record<string, string | undefined>

/** Reads the environment, or says everything that is wrong with it, together. */
export function readConfig(environment: Environment): { config: Config } | { problems: string[] } {
  const problems: string[] = [...unknownVariables(environment)]
  const read = (name: string) => environment[name]?.trim() || undefined
  const valid = (name: string, accepts: (value: string) => boolean, advice: string) => {
    const value = read(name)
    if (value !== undefined && !accepts(value)) problems.push(`${name} ${advice}`)
    return value
  }

  const production = read('NODE_ENV') === 'production'
  const host = read('HOST') ?? '127.0.0.1'
  const port = Number(valid('PORT', isPort, 'must be a port number, e.g. 3000') ?? 3000)
  const publicUrl = valid('PUBLIC_URL', isOrigin, 'must be an address without a path, e.g. https://justif.example')
  const fallbackUrl = valid(
    'PUBLIC_URL_FALLBACK',
    isOrigin,
    'must be an address without a path, e.g. https://justif-2.example',
  )
  if (fallbackUrl && (!publicUrl || withoutSlash(fallbackUrl) === withoutSlash(publicUrl)))
    problems.push('PUBLIC_URL_FALLBACK must be another address beside PUBLIC_URL')
  const databaseUrl =
    valid('DATABASE_URL', isDatabase, 'must be file:some/path.db for SQLite or postgres://… for Postgres') ??
    'file:data/justif.db'
  const secretKey = valid('SECRET_KEY', (value) => value.length >= 32, 'must have at least 32 characters')
  if (!secretKey && isPostgres(databaseUrl)) problems.push('SECRET_KEY is required with a postgres:// DATABASE_URL')
  const { namesKey, namesKeyFile } = readNamesKey(read, valid, problems, secretKey)
  const twilio = readTwilio(read, valid, problems)
  const smtp = readSmtp(read, valid, problems)
  const openId = readOpenId(read, valid, problems)
  const zone = valid('TIME_ZONE', isKnownZone, 'must be a time zone, e.g. Europe/Paris') ?? 'Europe/Paris'
  const holidayRegion =
    valid('HOLIDAY_REGION', isKnownRegion, 'must be a region of holidays, e.g. FR, FR-67, GP, RE') ?? 'FR'
  const name =
    valid(
      'OFFICE_NAME',
      (value) => value.length <= LONGEST_NAME,
      `must have at most ${LONGEST_NAME} characters: it begins every text`,
    ) ?? 'SPIP'
  const code =
    valid('OFFICE_CODE', isOfficeCode, 'must be 2 to 20 letters, digits or hyphens: files name the office by it') ??
    'SPIP'
  const domains = valid('AGENT_EMAIL_DOMAINS', isDomains, 'must be domains separated by commas, e.g. justice.example')
  const perSecond = valid('SMS_PER_SECOND', isRate, 'must be a number from 0.1 to 1000')
  const logLevel =
    valid('LOG_LEVEL', isLevel, 'must be one of fatal, error, warn, info, debug, trace, silent') ?? 'info'

  const redaction = valid('CARRIER_REDACTION', (value) => ['on', 'off'].includes(value), 'must be on or off') ?? 'on'
  const proxy = valid('TRUSTED_PROXY', isProxy, 'must be a number of proxies (1 to 9) or a header, e.g. Fly-Client-IP')

  const importFolder = valid(
    'IMPORT_FOLDER',
    isFolder,
    'must be a folder that is there, which the service may read and write',
  )

  const demoPlanning = valid('DEMO_PLANNING', (value) => ['on', 'off'].includes(value), 'must be on or off')
  const onLoopback = isLoopback(host) && (!publicUrl || !isOrigin(publicUrl) || isLoopback(new URL(publicUrl).hostname))
  const demo = onLoopback && !twilio && !production
  if (demoPlanning === 'on' && !demo)
    problems.push('DEMO_PLANNING=on needs a demonstration: on the loopback, without TWILIO_* and NODE_ENV=production')

  if (production) problems.push(...lackingInProduction(read, { publicUrl, fallbackUrl, secretKey, namesKey, domains }))
  if (problems.length > 0) return { problems }
  return {
    config: {
      production,
      host,
      port,
      publicUrl: publicUrl && withoutSlash(publicUrl),
      fallbackUrl: fallbackUrl && withoutSlash(fallbackUrl),
      databaseUrl,
      secretKey,
      namesKey,
      namesKeyFile,
      twilio,
      smtp,
      openId,
      firstOffice: { code, name, zone, holidayRegion },
      agentEmailDomains: domains?.split(',').map((domain) => domain.trim().toLowerCase()),
      smsPerSecond: Number(perSecond ?? 10),
      logLevel,
      metricsToken: read('METRICS_TOKEN'),
      backupFolder: read('BACKUP_FOLDER'),
      paperFolder: read('PAPER_FOLDER'),
      importFolder,
      carrierRedaction: twilio !== undefined && redaction === 'on',
      trustedProxy: proxy === undefined ? undefined : trusted(proxy),
      demo,
      demoPlanning: demo && (demoPlanning === 'on' || (!demoPlanning && !read('DATABASE_URL'))),
    },
  }
}

/** What may be left out or be short on a laptop, and not where people's liberty hangs on it. */
function lackingInProduction(
  read: Read,
  {
    publicUrl,
    fallbackUrl,
    secretKey,
    namesKey,
    domains,
  }: Partial<Record<'publicUrl' | 'fallbackUrl' | 'secretKey' | 'namesKey' | 'domains', string>>,
): string[] {
  const problems: string[] = []
  if (publicUrl && isHttp(publicUrl) && !isPrivate(publicUrl))
    problems.push(
      'PUBLIC_URL must begin with https:// with NODE_ENV=production: sessions and links would travel in clear',
    )
  if (fallbackUrl && isHttp(fallbackUrl) && !isPrivate(fallbackUrl))
    problems.push('PUBLIC_URL_FALLBACK must begin with https:// with NODE_ENV=production')
  if (secretKey && !secretsIn(secretKey).every(isVaried))
    problems.push('SECRET_KEY is too easy to guess: make one with `openssl rand -base64 32`')
  if (namesKey && !secretsIn(namesKey).every(isVaried))
    problems.push('NAMES_KEY is too easy to guess: make one with `openssl rand -base64 32`')
  const required = {
    SECRET_KEY: secretKey,
    PUBLIC_URL: publicUrl,
    TWILIO_ACCOUNT_SID: read('TWILIO_ACCOUNT_SID'),
    SMTP_URL: read('SMTP_URL'),
    AGENT_EMAIL_DOMAINS: domains,
  }
  for (const [variable, value] of Object.entries(required)) {
    if (!value) problems.push(`${variable} is required with NODE_ENV=production`)
  }
  return problems
}

function withoutSlash(address: string): string {
  return address.replace(/\/$/, '')
}

function trusted(proxy: string): TrustedProxy {
  return /^\d$/.test(proxy) ? { hops: Number(proxy) } : { header: proxy.toLowerCase() }
}
