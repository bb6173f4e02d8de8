import { expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'

const TWILIO = {
  TWILIO_ACCOUNT_SID: 'AC0123456789abcdef0123456789abcdef',
  TWILIO_AUTH_TOKEN: 'token',
  TWILIO_FROM: '+33937000000',
}

test('an empty environment is a demonstration on this machine only', () => {
  expect(configOf({})).toMatchObject({
    host: '127.0.0.1',
    port: 3000,
    databaseUrl: 'file:data/justif.db',
    demo: true,
    demoPlanning: true,
    smsPerSecond: 10,
    firstOffice: { code: 'SPIP', name: 'SPIP', zone: 'Europe/Paris', holidayRegion: 'FR' },
  })
})

test('the invented planning is loaded only without a store of one’s own or where it was asked for, and never with a carrier', () => {
  expect(configOf({ DATABASE_URL: 'file:x.db' })).toMatchObject({ demo: true, demoPlanning: false })
  expect(configOf({ DATABASE_URL: 'file:x.db', DEMO_PLANNING: 'on' }).demoPlanning).toBe(true)
  expect(configOf({ DEMO_PLANNING: 'off' })).toMatchObject({ demo: true, demoPlanning: false })
  expect(configOf(TWILIO)).toMatchObject({ demo: false, demoPlanning: false })
  const real: Record<string, string>[] = [TWILIO, { HOST: '0.0.0.0' }, { PUBLIC_URL: 'https://justif.example' }]
  for (const environment of real)
    expect(problemsOf({ ...environment, DEMO_PLANNING: 'on' }).join()).toContain(
      'DEMO_PLANNING=on needs a demonstration',
    )
  expect(problemsOf({ DEMO_PLANNING: 'yes' }).join()).toContain('DEMO_PLANNING must be on or off')
})

test('a demonstration never exists beyond the loopback', () => {
  expect(configOf({ HOST: '0.0.0.0' }).demo).toBe(false)
  expect(configOf({ PUBLIC_URL: 'https://justif.example' }).demo).toBe(false)
  expect(configOf({ HOST: '127.0.0.2', PUBLIC_URL: 'http://[::1]:3000' }).demo).toBe(true)
})

test('what names need comes from the environment or from a file, is long enough, and is another than the secret', () => {
  const NAMES_KEY = 'what-names-need-beside-it-of-32-letters'
  expect(configOf({ NAMES_KEY }).namesKey).toBe(NAMES_KEY)
  expect(configOf({}).namesKey).toBeUndefined()
  expect(problemsOf({ NAMES_KEY: 'short' }).join()).toContain('NAMES_KEY must have at least 32')
  expect(problemsOf({ NAMES_KEY, SECRET_KEY: NAMES_KEY }).join()).toContain('another than SECRET_KEY')
  const missing = problemsOf({ NAMES_KEY, NAMES_KEY_FILE: '/nowhere/names.key' }).join()
  expect(missing).toMatch(/NAMES_KEY_FILE must be a file.*not given together/)
})

test('every problem is told at once', () => {
  const problems = problemsOf({
    PORT: 'http',
    PUBLIC_URL: 'justif.example/path',
    DATABASE_URL: 'mysql://x',
    SECRET_KEY: 'short',
    TWILIO_ACCOUNT_SID: 'nope',
    TIME_ZONE: 'Europe/Lutece',
    OFFICE_CODE: 'SPIP 92',
    HOLIDAY_REGION: 'XX',
    SMS_PER_SECOND: '-1',
    MAIL_FROM: 'justif@example.org',
    LOG_LEVEL: 'loud',
  })
  for (const name of [
    'PORT',
    'PUBLIC_URL',
    'DATABASE_URL',
    'SECRET_KEY',
    'TWILIO_ACCOUNT_SID',
    'TWILIO_AUTH_TOKEN',
    'TWILIO_FROM',
    'TIME_ZONE',
    'HOLIDAY_REGION',
    'SMS_PER_SECOND',
    'SMTP_URL',
    'LOG_LEVEL',
  ]) {
    expect(problems.join('\n')).toContain(name)
  }
})

test('a production whose sessions would travel in clear, or whose secret is easily guessed, does not start', () => {
  const problems = (more: Record<string, string>) => problemsOf({ NODE_ENV: 'production', ...more }).join('\n')
  expect(problems({ PUBLIC_URL: 'http://justif.example' })).toContain('PUBLIC_URL must begin with https://')
  expect(problems({ PUBLIC_URL: 'http://127.0.0.1:3000' })).not.toContain('https://')
  expect(problems({ PUBLIC_URL: 'https://justif.example' })).not.toContain('begin with')
  for (const secret of ['a'.repeat(40), 'abcabcabc'.repeat(5)])
    expect(problems({ SECRET_KEY: secret })).toContain('SECRET_KEY is too easy to guess')
  expect(problems({ SECRET_KEY: '5f1d7a84f1b04c6e9d3a2b7c8e9f0a1b' })).not.toContain('guess')
})

test('a fallback address is another than the first, and https in production', () => {
  const problems = (PUBLIC_URL_FALLBACK: string, more = {}) => problemsOf({ PUBLIC_URL_FALLBACK, ...more }).join('\n')
  const PUBLIC_URL = 'https://justif.example'
  expect(configOf({ PUBLIC_URL, PUBLIC_URL_FALLBACK: 'https://two.example/' }).fallbackUrl).toBe('https://two.example')
  expect(configOf({ PUBLIC_URL }).fallbackUrl).toBeUndefined()
  expect(problems('https://two.example')).toContain('beside PUBLIC_URL')
  expect(problems(`${PUBLIC_URL}/`, { PUBLIC_URL })).toContain('another address')
  expect(problems('two.example/path', { PUBLIC_URL })).toContain('PUBLIC_URL_FALLBACK must be an address')
  const production = { PUBLIC_URL, NODE_ENV: 'production' }
  expect(problems('http://two.example', production)).toContain('PUBLIC_URL_FALLBACK must begin with https://')
})

test('who stands before the service is a number of proxies or a header, and nobody unless it is said', () => {
  expect(configOf({}).trustedProxy).toBeUndefined()
  expect(configOf({ TRUSTED_PROXY: '2' }).trustedProxy).toEqual({ hops: 2 })
  expect(configOf({ TRUSTED_PROXY: 'Fly-Client-IP' }).trustedProxy).toEqual({ header: 'fly-client-ip' })
  for (const wrong of ['0', '12', 'all of them', '10.0.0.0/8'])
    expect(problemsOf({ TRUSTED_PROXY: wrong }).join()).toContain('TRUSTED_PROXY must be')
})

test('a production without what it needs says all that is missing', () => {
  const problems = problemsOf({ NODE_ENV: 'production' }).join('\n')
  for (const name of ['SECRET_KEY', 'PUBLIC_URL', 'TWILIO_ACCOUNT_SID', 'SMTP_URL', 'AGENT_EMAIL_DOMAINS']) {
    expect(problems).toContain(name)
  }
})

test('Twilio’s account and token come together, the token perhaps twice', () => {
  expect(problemsOf({ TWILIO_AUTH_TOKEN: 'x' })).not.toEqual([])
  expect(configOf({ ...TWILIO, TWILIO_AUTH_TOKEN: 'new, old' }).twilio?.authTokens).toEqual(['new', 'old'])
})

test('a variable that looks like ours and is not stops the start', () => {
  expect(problemsOf({ TWILIO_FORM: '+33937000000' })[0]).toContain('TWILIO_FROM')
  expect(problemsOf({ DATABASE_URI: 'file:x.db' })[0]).toContain('DATABASE_URL')
  expect(problemsOf({ SMTP_HOST: 'x' })).toEqual(['SMTP_HOST is unknown'])
})

test('a mail server whose name or password cannot be read is refused, and neither is repeated', () => {
  for (const url of ['smtp://u%:hunter2@mail.example', 'smtp://u:hunter2%zz@mail.example', 'smtp://u:%ff@mail.example'])
    expect(problemsOf({ SMTP_URL: url, MAIL_FROM: 'a@justice.example' })).toEqual([
      'SMTP_URL must be smtp://user:pass@host:port',
    ])
  const sound = { SMTP_URL: 'smtp://u%40x:50%25@mail.example', MAIL_FROM: 'a@justice.example' }
  expect(configOf(sound).smtp?.url).toBe(sound.SMTP_URL)
})

test('variables of others are nobody’s business', () => {
  expect(
    configOf({
      PATH: '/bin',
      HOME: '/root',
      HOSTNAME: 'x',
      FLY_APP_NAME: 'justif',
      MAIL: '/var/mail/x',
      PUBLIC_IP: 'x',
    }).port,
  ).toBe(3000)
})

test('Postgres wants its secret said, since there is no file to keep it beside', () => {
  expect(problemsOf({ DATABASE_URL: 'postgres://localhost/justif' }).join()).toContain('SECRET_KEY')
})

const OPENID = {
  OIDC_ISSUER: 'https://auth.example/api/v2',
  OIDC_CLIENT_ID: 'justif',
  OIDC_CLIENT_SECRET: 'secret',
}

test('a provider of identities is told whole, over https, and the link by e-mail beside it only when asked for', () => {
  expect(configOf({}).openId).toBeUndefined()
  const { openId } = configOf({ ...OPENID, OIDC_ACR_VALUES: 'eidas1 eidas2' })
  expect(openId).toMatchObject({ clientId: 'justif', acrValues: ['eidas1', 'eidas2'], emailLink: false })
  expect(configOf({ ...OPENID, OIDC_EMAIL_LINK: 'on' }).openId?.emailLink).toBe(true)
  const answers = (more: Record<string, string>) => configOf({ ...OPENID, ...more }).openId?.answersForEmails
  expect(answers({})).toBe(false)
  expect(answers({ OIDC_ISSUER: 'https://agentconnect.gouv.fr.evil.example' })).toBe(false)
  expect(answers({ OIDC_ISSUER: 'https://auth.agentconnect.gouv.fr/api/v2' })).toBe(true)
  expect(answers({ OIDC_ISSUER: 'https://fca.integ01.dev-agentconnect.fr/api/v2' })).toBe(true)
  expect(answers({ OIDC_EMAIL_VERIFIED: 'provider' })).toBe(true)
  expect(problemsOf({ OIDC_ACR_VALUES: 'eidas1' }).join()).toContain('OIDC_ACR_VALUES needs OIDC_ISSUER')
  expect(problemsOf({ ...OPENID, OIDC_CLIENT_SECRET: '' }).join()).toContain('OIDC_CLIENT_SECRET')
  expect(problemsOf({ ...OPENID, OIDC_ISSUER: 'http://auth.example' }).join()).toContain('https')
})

function configOf(environment: Record<string, string>) {
  const read = readConfig(environment)
  if ('problems' in read) throw new Error(read.problems.join('\n'))
  return read.config
}

function problemsOf(environment: Record<string, string>): string[] {
  const read = readConfig(environment)
  return 'problems' in read ? read.problems : []
}
