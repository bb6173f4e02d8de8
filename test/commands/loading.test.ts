import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const HOOKS = new URL('../support/loaded-by.ts', import.meta.url).href

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'justif-loading-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a command that does nothing loads its usage and nothing else', async () => {
  const loaded = await loadedBy('src/cli.ts', ['help'])
  expect(loaded.filter((url) => !url.startsWith('node:'))).toEqual([
    'src/cli.ts',
    'src/before-command.js',
    'src/keep-compiled.js',
    'src/commands/usage.ts',
  ])
})

test('a command loads nothing that it has no use for', async () => {
  const loaded = await loadedBy('src/cli.ts', ['agent', 'list'])
  expect(loaded).toContain('src/commands/agent.ts')
  expect(
    loaded.filter((url) => LATER.test(url) || /src\/(?:web|understanding|conversation|locales)\//.test(url)),
  ).toEqual([])
  expect(loaded.length).toBeLessThan(330)
})

test('the service listens before it loads what its first text, e-mail or holiday needs', async () => {
  const loaded = await loadedBy('src/main.ts', [])
  expect(loaded).toContain('src/web/server.ts')
  expect(loaded.filter((url) => LATER.test(url))).toEqual([])
})

/** Of Twilio's SDK only what checks a signature and writes an answer is there from the start. */
const LATER =
  /node_modules\/(?:twilio\/lib\/(?!webhooks|twiml)|axios|nodemailer|date-holidays|libphonenumber-js|pg|drizzle-orm\/pg-core\/index|ajv|playwright|vitest)/

/** The files a process of ours loads until it ends, or, if it is a service, until it says that it listens. */
async function loadedBy(file: string, args: string[]): Promise<string[]> {
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, ['--import', HOOKS, join(ROOT, file), ...args], {
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
    env: {
      PATH,
      HOME,
      PORT: '0',
      LOG_LEVEL: 'silent',
      DATABASE_URL: `file:${join(folder, 'justif.db')}`,
      TWILIO_ACCOUNT_SID: `AC${'a'.repeat(32)}`,
      TWILIO_AUTH_TOKEN: 'token',
      TWILIO_FROM: '+33937000000',
      SMTP_URL: 'smtp://localhost:25',
      MAIL_FROM: 'justif@justice.example',
    },
  })
  child.stdout?.once('data', () => file.endsWith('main.ts') && child.kill('SIGTERM'))
  const [urls] = await Promise.all([text(child.stdio[3] as Readable), once(child, 'exit')])
  return urls.split('\n').map((url) => url.replace(new URL('../..', import.meta.url).href, ''))
}
