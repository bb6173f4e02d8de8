import { accessSync, constants, readFileSync, statSync } from 'node:fs'
import { isIP } from 'node:net'
import { isKnownRegion } from './domain/holidays.ts'
import { isOfficeCode, LONGEST_NAME } from './domain/office.ts'
import { isKnownZone } from './domain/time.ts'
import { secretsIn } from './store/engine/data-keys.ts'
import type { TrustedProxy } from './web/visitor.ts'

/** Everything the environment decides, read once. */
export interface Config {
  production: boolean
  host: string
  port: number
  /** Without a slash at its end; undefined: `http://localhost:<the port listened to>`. */
  publicUrl: string | undefined
  databaseUrl: string
  /** One, or two with a comma between them while the first takes the place of the other; undefined: made and kept beside the SQLite file. */
  secretKey: string | undefined
  /** What names need beside it, where the store was told so: one, or two as of the secret. */
  namesKey: string | undefined
  /** The file it was read from. */
  namesKeyFile: string | undefined
  twilio: { accountSid: string; authTokens: string[]; from: string; apiUrl: string } | undefined
  smtp: { url: string; from: string } | undefined
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

export interface OpenIdSettings {
  issuer: string
  clientId: string
  clientSecret: string
  /** How well somebody must have signed in there, any of these; empty: as they like. */
  acrValues: string[]
  /** Whether the link by e-mail is offered beside it. */
  emailLink: boolean
  answersForEmails: boolean
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

  if (production) {
    if (publicUrl && isHttp(publicUrl) && !isPrivate(publicUrl))
      problems.push(
        'PUBLIC_URL must begin with https:// with NODE_ENV=production: sessions and links would travel in clear',
      )
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
  }
  if (problems.length > 0) return { problems }
  return {
    config: {
      production,
      host,
      port,
      publicUrl: publicUrl?.replace(/\/$/, ''),
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
      trustedProxy:
        proxy === undefined
          ? undefined
          : /^\d$/.test(proxy)
            ? { hops: Number(proxy) }
            : { header: proxy.toLowerCase() },
      demo,
      demoPlanning: demo && (demoPlanning === 'on' || (!demoPlanning && !read('DATABASE_URL'))),
    },
  }
}

type Read = (name: string) => string | undefined
type Valid = (name: string, accepts: (value: string) => boolean, advice: string) => string | undefined

/** Given itself, or in a file that something else keeps: another disk, a keeper of secrets. */
function readNamesKey(
  read: Read,
  valid: Valid,
  problems: string[],
  secretKey: string | undefined,
): Pick<Config, 'namesKey' | 'namesKeyFile'> {
  const given = read('NAMES_KEY')
  const namesKeyFile = valid('NAMES_KEY_FILE', isReadable, 'must be a file that is there, which the service may read')
  if (given && namesKeyFile) problems.push('NAMES_KEY and NAMES_KEY_FILE are not given together')
  const namesKey =
    given ?? (namesKeyFile && isReadable(namesKeyFile) ? readFileSync(namesKeyFile, 'utf8').trim() : undefined)
  if (namesKey === undefined) return { namesKey, namesKeyFile }
  if (namesKey.length < 32) problems.push(`${given ? 'NAMES_KEY' : 'NAMES_KEY_FILE'} must have at least 32 characters`)
  if (secretKey && secretsIn(secretKey).some((secret) => secretsIn(namesKey).includes(secret)))
    problems.push('NAMES_KEY must be another than SECRET_KEY')
  return { namesKey, namesKeyFile }
}

function readTwilio(read: Read, valid: Valid, problems: string[]): Config['twilio'] {
  const accountSid = valid('TWILIO_ACCOUNT_SID', (value) => /^AC\w+$/.test(value), 'must start with AC')
  const tokens = read('TWILIO_AUTH_TOKEN')
  const from = valid(
    'TWILIO_FROM',
    (value) => /^(\+[1-9]\d{4,14}|MG\w+)$/.test(value),
    'must be a number (+33…) or a messaging service (MG…)',
  )
  const apiUrl = valid('TWILIO_API_URL', isHttp, 'must be an http(s) address')
  if (!accountSid && !tokens) {
    if (from) problems.push('TWILIO_FROM needs TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN')
    return undefined
  }
  if (!accountSid) problems.push('TWILIO_AUTH_TOKEN needs TWILIO_ACCOUNT_SID')
  const authTokens = (tokens ?? '')
    .split(',')
    .map((token) => token.trim())
    .filter(Boolean)
  if (authTokens.length === 0) problems.push('TWILIO_ACCOUNT_SID needs TWILIO_AUTH_TOKEN')
  if (authTokens.length > 2) problems.push('TWILIO_AUTH_TOKEN holds one token, or two while one replaces the other')
  if (!from) problems.push('TWILIO_ACCOUNT_SID needs TWILIO_FROM, a number (+33…) or a messaging service (MG…)')
  return { accountSid: accountSid ?? '', authTokens, from: from ?? '', apiUrl: apiUrl ?? 'https://api.twilio.com' }
}

function readSmtp(read: Read, valid: Valid, problems: string[]): Config['smtp'] {
  const url = valid('SMTP_URL', isSmtp, 'must be smtp://user:pass@host:port')
  const from = valid('MAIL_FROM', (value) => /^[^\r\n]*[^\s@<]+@[^\s@>]+>?$/.test(value), 'must be an e-mail address')
  if (read('SMTP_URL') && !from) problems.push('SMTP_URL needs MAIL_FROM, the address e-mails come from')
  if (from && !read('SMTP_URL')) problems.push('MAIL_FROM needs SMTP_URL')
  return url && from ? { url, from } : undefined
}

function readOpenId(read: Read, valid: Valid, problems: string[]): Config['openId'] {
  const issuer = valid('OIDC_ISSUER', (value) => isHttp(value) && isPrivate(value), 'must be an https address')
  const [clientId, clientSecret] = [read('OIDC_CLIENT_ID'), read('OIDC_CLIENT_SECRET')]
  const acrValues = read('OIDC_ACR_VALUES')
  const verified = valid(
    'OIDC_EMAIL_VERIFIED',
    (value) => ['said', 'provider'].includes(value),
    'must be said or provider',
  )
  const emailLink = valid('OIDC_EMAIL_LINK', (value) => ['on', 'off'].includes(value), 'must be on or off')
  const given = Object.entries({
    OIDC_ISSUER: read('OIDC_ISSUER'),
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
    OIDC_ACR_VALUES: acrValues,
    OIDC_EMAIL_LINK: emailLink,
    OIDC_EMAIL_VERIFIED: verified,
  })
  const first = given.find(([, value]) => value)?.[0]
  if (first === undefined) return undefined
  const missing = given.slice(0, 3).filter(([, value]) => !value)
  for (const [variable] of missing) problems.push(`${first} needs ${variable}`)
  return {
    issuer: issuer ?? '',
    clientId: clientId ?? '',
    clientSecret: clientSecret ?? '',
    acrValues: acrValues?.split(/[\s,]+/) ?? [],
    emailLink: emailLink === 'on',
    answersForEmails:
      verified === undefined ? issuer !== undefined && answersForEmails(issuer) : verified === 'provider',
  }
}

/** ProConnect never says whether an address is verified: it takes only providers who answer for theirs. One on this machine is the operator's own. */
function answersForEmails(issuer: string): boolean {
  const { hostname } = new URL(issuer)
  return PROCONNECT.test(hostname) || isLoopback(hostname)
}

const PROCONNECT = /(?:^|\.)(?:(?:agentconnect|proconnect)(?:\.rie)?\.gouv\.fr|dev-agentconnect\.fr)$/

const KNOWN = [
  'HOST',
  'PORT',
  'PUBLIC_URL',
  'DATABASE_URL',
  'SECRET_KEY',
  'NAMES_KEY',
  'NAMES_KEY_FILE',
  'TWILIO_ACCOUNT_SID',
  'TWILIO_AUTH_TOKEN',
  'TWILIO_FROM',
  'TWILIO_API_URL',
  'SMTP_URL',
  'MAIL_FROM',
  'TIME_ZONE',
  'OFFICE_CODE',
  'OFFICE_NAME',
  'HOLIDAY_REGION',
  'AGENT_EMAIL_DOMAINS',
  'SMS_PER_SECOND',
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
  'OIDC_ACR_VALUES',
  'OIDC_EMAIL_LINK',
  'OIDC_EMAIL_VERIFIED',
  'LOG_LEVEL',
  'METRICS_TOKEN',
  'TRUSTED_PROXY',
  'BACKUP_FOLDER',
  'PAPER_FOLDER',
  'CARRIER_REDACTION',
  'IMPORT_FOLDER',
  'DEMO_PLANNING',
]
/** Only these beginnings are ours alone: an environment is full of variables of others. */
const OURS = /^(TWILIO|SMTP|OIDC|SMS|HOLIDAY|OFFICE|AGENT_EMAIL|METRICS|TRUSTED|BACKUP|PAPER|CARRIER|IMPORT|DEMO)_/

/** A variable that looks like ours and is not: a typing error must not quietly leave a default in its place. */
function unknownVariables(environment: Environment): string[] {
  return Object.keys(environment)
    .filter((name) => !KNOWN.includes(name))
    .flatMap((name) => {
      const meant = KNOWN.find((known) => isOneSlipAway(name, known))
      if (meant) return [`${name} is unknown: did you mean ${meant}?`]
      return OURS.test(name) ? [`${name} is unknown`] : []
    })
}

/** One letter added, lost, changed or swapped with its neighbour, in a name long enough for this to be no accident. */
function isOneSlipAway(name: string, known: string): boolean {
  if (known.length < 8) return false
  let same = 0
  while (same < known.length && name[same] === known[same]) same++
  const [rest, knownRest] = [name.slice(same), known.slice(same)]
  return (
    rest.slice(1) === knownRest ||
    rest === knownRest.slice(1) ||
    rest.slice(1) === knownRest.slice(1) ||
    (rest.slice(2) === knownRest.slice(2) && rest.slice(0, 2) === `${knownRest[1]}${knownRest[0]}`)
  )
}

/** Whether an address can only be reached from this machine. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '')
  return bare === 'localhost' || bare === '::1' || (isIP(bare) === 4 && bare.startsWith('127.'))
}

function isPort(value: string): boolean {
  return /^\d{1,5}$/.test(value) && Number(value) <= 65_535
}

function isHttp(value: string): boolean {
  return URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol)
}

/** Nobody listens in on the way: encrypted, or never leaving this machine. */
function isPrivate(url: string): boolean {
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || isLoopback(hostname)
}

/**
 * Thirty-two random hexadecimal digits have eight different ones, but for one time in 28 million; a letter or a short word repeated has
 * fewer.
 */
function isVaried(secret: string): boolean {
  return new Set(secret).size >= 8
}

/** Files are read there and moved to folders made beside them. */
function isFolder(value: string): boolean {
  try {
    accessSync(value, constants.R_OK | constants.W_OK | constants.X_OK)
    return statSync(value).isDirectory()
  } catch {
    return false
  }
}

function isReadable(value: string): boolean {
  try {
    accessSync(value, constants.R_OK)
    return statSync(value).isFile()
  } catch {
    return false
  }
}

function isProxy(value: string): boolean {
  return /^[1-9]$/.test(value) || /^[A-Za-z][A-Za-z-]{2,40}$/.test(value)
}

function isOrigin(value: string): boolean {
  return isHttp(value) && new URL(value).origin === value.replace(/\/$/, '')
}

function isPostgres(value: string): boolean {
  return /^postgres(ql)?:\/\//.test(value)
}

function isDatabase(value: string): boolean {
  return isPostgres(value) ? URL.canParse(value) : /^file:(?!\/\/).+/.test(value)
}

function isSmtp(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { protocol, hostname, username, password } = new URL(value)
  return ['smtp:', 'smtps:'].includes(protocol) && hostname !== '' && isEncoded(username) && isEncoded(password)
}

/** A sign of percent in a name or a password is written `%25`. */
function isEncoded(part: string): boolean {
  try {
    decodeURIComponent(part)
    return true
  } catch {
    return false
  }
}

function isDomains(value: string): boolean {
  return value.split(',').every((domain) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(domain.trim()))
}

function isRate(value: string): boolean {
  return Number(value) >= 0.1 && Number(value) <= 1000
}

function isLevel(value: string): boolean {
  return ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'].includes(value)
}
