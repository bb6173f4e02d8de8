import { existsSync } from 'node:fs'
import { noteCommand } from '../app/exports/note-command.ts'
import type { Config } from '../config.ts'
import { secretBeside, secretFileOf } from '../secret.ts'
import { type Copied, copyAcross } from '../store/engine/copy-across.ts'
import type { CopyProblem } from '../store/engine/copy-report.ts'
import { secretsIn } from '../store/engine/data-keys.ts'
import { openWholeStore } from '../store/engine/half-copied.ts'
import { openStore } from '../store/engine/open-store.ts'
import { backup } from './backup-words.ts'
import { atHand, type Call, type Command, print, refuse } from './command.ts'
import { copyWords as words } from './copy-words.ts'
import { giveNewKeys } from './give-new-keys.ts'
import { findSecret, isInUse } from './store-files.ts'
import { USAGE } from './usage.ts'

export const copyCommand: Command = {
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    'new-key': { type: 'boolean' },
    json: { type: 'boolean' },
  },
  async run(call) {
    const { from, to } = call.values
    if (!isAddress(from) || !isAddress(to) || call.positionals.length > 0) return refuse(`Usage: justif ${USAGE.copy}`)
    if (from === to) return refuse(words.sameStore)
    const file = fileOf(from)
    if (file !== undefined && !existsSync(file)) return refuse(words.noStore(file))
    for (const url of [from, to]) {
      if (await isAtWork(url)) return refuse(words.inUse(fileOf(url)))
    }
    if (!call.values['new-key'] && holdsTwo(call.config)) return refuse(words.twoKeys)
    const secrets = call.values['new-key'] ? findBoth(call.config, file) : findOne(call.config, file)
    if (!secrets) return refuse(call.values['new-key'] ? words.noNewKey : words.noSecret)
    const wrong = file === undefined ? undefined : await whyNotCopied(file)
    if (file !== undefined && wrong) return refuse(backup.failed[wrong](file))
    const copied = await copy(call, from, to, secrets)
    if ('problem' in copied) return refuse(words[copied.problem])
    return tell(call, copied, call.config.secretKey || !file ? 'SECRET_KEY' : secretFileOf(file))
  },
}

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && /^(?:file:.|postgres(?:ql)?:\/\/)/.test(value)
}

function fileOf(url: string): string | undefined {
  return url.startsWith('file:') ? url.slice('file:'.length) : undefined
}

async function isAtWork(url: string): Promise<boolean> {
  const file = fileOf(url)
  if (file !== undefined) return existsSync(file) && (await isInUse(file))
  const { isPostgresInUse } = await import('../store/engine/postgres-in-use.ts')
  return isPostgresInUse(url)
}

/** As of a copy that is put back: opening it would bring it up to date, and let what somebody put into it act. */
async function whyNotCopied(file: string): Promise<CopyProblem | undefined> {
  const { inspectFile } = await import('../store/engine/copies.ts')
  const report = inspectFile(file)
  return 'problem' in report ? report.problem : undefined
}

/** What each side is opened with; of two, the first wraps the keys from then on. */
interface Secrets {
  source: Opening
  target: Opening
}
type Opening = [secret: string, namesKey: string | undefined]

/** Opened with both, a store has its keys wrapped under the first: the source is to stay as it is. */
function holdsTwo({ secretKey = '', namesKey = '' }: Config): boolean {
  return secretsIn(secretKey).length > 1 || secretsIn(namesKey).length > 1
}

function findOne(config: Config, file: string | undefined): Secrets | undefined {
  const secret = file === undefined ? config.secretKey : findSecret(config, file)
  return secret ? { source: [secret, config.namesKey], target: [secret, config.namesKey] } : undefined
}

/** The source is opened with those of before alone. */
function findBoth({ secretKey, namesKey }: Config, file: string | undefined): Secrets | undefined {
  if (secretKey === undefined) return undefined
  const beside = file !== undefined && existsSync(secretFileOf(file)) ? secretBeside(`file:${file}`) : undefined
  const [ours = '', before = beside] = secretsIn(secretKey)
  if (before === undefined || before === ours) return undefined
  const namesBefore = namesKey === undefined ? undefined : secretsIn(namesKey).at(-1)
  return { source: [before, namesBefore], target: [`${ours},${before}`, namesKey] }
}

async function copy(call: Call, from: string, to: string, secrets: Secrets) {
  const source = await openWholeStore(from, ...secrets.source)
  try {
    const target = await openStore(to, ...secrets.target)
    try {
      return await copyAcross(source, target, {
        told(table, rows) {
          if (!call.values.json) process.stderr.write(`${table}: +${rows}\n`)
        },
        beginning: () => noteCommand(atHand(source), 'storeCopied'),
        // Nobody else opens a half copy: there is no machine to wait for, and no turn to leave to others.
        newKeys: call.values['new-key']
          ? async () => void (await giveNewKeys(call, target, { waitMs: 0, pauseMs: 0 }))
          : undefined,
      })
    } finally {
      await target.close()
    }
  } finally {
    await source.close()
  }
}

function tell(call: Call, { rows, differing }: Copied, secretIn: string): number {
  if (differing.length > 0) return refuse(words.differing(differing))
  const all = Object.values(rows).reduce((sum, one) => sum + one, 0)
  const newKeys = call.values['new-key'] === true
  const said = newKeys ? words.copiedUnderNewKeys : words.copied
  print(call, { rows, secretIn, newKeys }, said(all, Object.keys(rows).length, secretIn))
  return 0
}
