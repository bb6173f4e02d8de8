import { existsSync } from 'node:fs'
import { noteCommand } from '../app/exports/note-command.ts'
import { secretFileOf } from '../secret.ts'
import { type Copied, copyAcross } from '../store/engine/copy-across.ts'
import type { CopyProblem } from '../store/engine/copy-report.ts'
import { openWholeStore } from '../store/engine/half-copied.ts'
import { openStore } from '../store/engine/open-store.ts'
import { backup } from './backup-words.ts'
import { atHand, type Call, type Command, print, refuse } from './command.ts'
import { copyWords as words } from './copy-words.ts'
import { findSecret, isInUse, storeFileOf } from './store-files.ts'
import { USAGE } from './usage.ts'

export const copyCommand: Command = {
  options: { from: { type: 'string' }, to: { type: 'string' }, json: { type: 'boolean' } },
  async run(call) {
    const { from, to } = call.values
    if (!isAddress(from) || !isAddress(to) || call.positionals.length > 0) return refuse(`Usage: justif ${USAGE.copy}`)
    if (from === to) return refuse(words.sameStore)
    const file = storeFileOf({ ...call.config, databaseUrl: from })
    if (file !== undefined && !existsSync(file)) return refuse(words.noStore(file))
    if (file !== undefined && (await isInUse(file))) return refuse(words.inUse(file))
    const secret = call.config.secretKey ?? (file ? findSecret({ ...call.config, databaseUrl: from }, file) : undefined)
    if (!secret) return refuse(words.noSecret)
    const wrong = file === undefined ? undefined : await whyNotCopied(file)
    if (file !== undefined && wrong) return refuse(backup.failed[wrong](file))
    const copied = await copy(call, from, to, secret)
    if ('problem' in copied) return refuse(words[copied.problem])
    return tell(call, copied, call.config.secretKey || !file ? 'SECRET_KEY' : secretFileOf(file))
  },
}

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && /^(?:file:.|postgres(?:ql)?:\/\/)/.test(value)
}

/** As of a copy that is put back: opening it would bring it up to date, and let what somebody put into it act. */
async function whyNotCopied(file: string): Promise<CopyProblem | undefined> {
  const { inspectFile } = await import('../store/engine/copies.ts')
  const report = inspectFile(file)
  return 'problem' in report ? report.problem : undefined
}

async function copy(call: Call, from: string, to: string, secret: string) {
  const source = await openWholeStore(from, secret, call.config.namesKey)
  try {
    const target = await openStore(to, secret, call.config.namesKey)
    try {
      const told = (table: string, rows: number) => {
        if (!call.values.json) process.stderr.write(`${table}: +${rows}\n`)
      }
      return await copyAcross(source, target, told, () => noteCommand(atHand(source), 'storeCopied'))
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
  print(call, { rows, secretIn }, words.copied(all, Object.keys(rows).length, secretIn))
  return 0
}
