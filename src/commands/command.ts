import type { ParseArgsConfig } from 'node:util'
import { DateTime } from 'luxon'
import type { Parts } from '../app/parts.ts'
import { setUp } from '../app/upkeep/set-up.ts'
import type { Config } from '../config.ts'
import { firstOfficeOf } from '../first-office.ts'
import { growingIds } from '../ids.ts'
import { openParts } from '../open-parts.ts'
import type { Store } from '../store/engine/database.ts'

/** One word of the command line. */
export interface Command {
  options: NonNullable<ParseArgsConfig['options']>
  /** Returns the exit code. */
  run(call: Call): Promise<number>
}

export interface Call {
  values: Record<string, string | boolean | (string | boolean)[] | undefined>
  positionals: string[]
  config: Config
}

/** Opens the store and its parts for the time of a command. */
export async function withParts<Result>(config: Config, work: (parts: Parts) => Promise<Result>): Promise<Result> {
  const parts = await openParts(config)
  try {
    await setUp(parts, firstOfficeOf(config))
    return await work(parts)
  } finally {
    await parts.mailer.close()
    await parts.store.close()
  }
}

/** What a command that opens a store by itself writes its journal with: the machine's own clock. */
export function atHand(store: Store): Pick<Parts, 'store' | 'clock' | 'newId'> {
  return { store, clock: { now: DateTime.utc }, newId: growingIds() }
}

/** One JSON document on standard output, or words for people. */
export function print(call: Call, document: unknown, words: string): void {
  process.stdout.write(call.values.json ? `${JSON.stringify(document)}\n` : `${words}\n`)
}

export function textOption({ values }: Call, name: string): string | undefined {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}

/** Says why on standard error, and gives the exit code of a command that failed. */
export function refuse(words: string): number {
  process.stderr.write(`${words}\n`)
  return 1
}
