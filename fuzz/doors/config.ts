import type { Random } from '../../simulation/random.ts'
import { checkSetting } from '../../src/check-setting.ts'
import { readConfig } from '../../src/config.ts'
import { addressIn, openSmtp } from '../../src/providers/smtp.ts'
import type { Door, OpenDoor } from '../door.ts'
import { MARKS, oddText } from '../grammar/odd.ts'

/** The variables that somebody sets, one a line. */
export const configDoor: Door = {
  name: 'config',
  inTests: 300,
  async open(): Promise<OpenDoor> {
    return {
      grow: (random) => Buffer.from(variablesOf(random)),
      async try(bytes) {
        const environment = Object.fromEntries(
          bytes
            .toString('utf8')
            .split('\n')
            .map((line) => [line.split('=', 1)[0] ?? '', line.slice(line.indexOf('=') + 1)]),
        )
        const read = readConfig(environment)
        // The name of a variable that was mistyped is repeated; what it holds never is.
        const secret = [MARKS[2], 'hunter2pass']
        if ('problems' in read) {
          const told = read.problems.some((problem) =>
            secret.some((one) => withoutNames(problem, environment).includes(one)),
          )
          if (read.problems.length === 0) return ['refused without a reason']
          return told ? ['a secret is told'] : []
        }
        const { config } = read
        checkSetting(config)
        if (config.smtp) {
          await openSmtp(config.smtp).close()
          addressIn(config.smtp.from)
        }
        if (!Number.isFinite(config.smsPerSecond)) return ['a rate that is no number']
        return []
      },
      async close() {},
    }
  },
}

function withoutNames(problem: string, environment: object): string {
  return Object.keys(environment).reduce((rest, name) => (name === '' ? rest : rest.replaceAll(name, '')), problem)
}

const USUAL: Record<string, string[]> = {
  NODE_ENV: ['production', 'test'],
  HOST: ['0.0.0.0', '::1', 'localhost'],
  PORT: ['3000', '65536'],
  PUBLIC_URL: ['https://justif.example', 'http://localhost:3000', 'https://[::1]:3000/'],
  DATABASE_URL: ['file:data/x.db', 'postgres://u:hunter2pass@db:5432/justif', 'file://x'],
  SECRET_KEY: ['zirconium-0123456789abcdefghijklmnop', 'zirconium'],
  TWILIO_ACCOUNT_SID: ['AC0123456789abcdef0123456789abcdef'],
  TWILIO_AUTH_TOKEN: ['zirconium', 'zirconium,zirconium2'],
  TWILIO_FROM: ['+33937000000', 'MG0123'],
  TWILIO_API_URL: ['http://127.0.0.1:4000', 'https://api.twilio.com'],
  SMTP_URL: ['smtp://u:hunter2pass@mail.example:587', 'smtps://mail.example', 'smtp://u%zz:hunter2pass@mail.example'],
  MAIL_FROM: ['SPIP <spip@justice.example>', 'spip@justice.example'],
  TIME_ZONE: ['Europe/Paris', 'Indian/Reunion'],
  OFFICE_NAME: ['SPIP 92'],
  OFFICE_CODE: ['SPIP-92'],
  HOLIDAY_REGION: ['FR', 'FR-57'],
  AGENT_EMAIL_DOMAINS: ['justice.example, spip.example'],
  SMS_PER_SECOND: ['10', '0.5'],
  LOG_LEVEL: ['info', 'trace'],
  METRICS_TOKEN: ['zirconium'],
  TRUSTED_PROXY: ['1', 'Fly-Client-IP'],
  BACKUP_FOLDER: ['/backups'],
  CARRIER_REDACTION: ['on', 'off'],
}

function variablesOf(random: Random): string {
  const names = Object.keys(USUAL)
  return Array.from({ length: random.between(1, names.length) }, () => {
    const name = random.pick(names)
    const usual = random.pick(USUAL[name] ?? [''])
    const value = random.chance(0.6) ? usual : random.chance(0.5) ? oddText(random) : `${usual}${oddText(random)}`
    return `${name}=${value.replaceAll('\n', ' ')}`
  }).join('\n')
}
