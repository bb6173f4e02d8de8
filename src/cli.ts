#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { describeError, isStoreFailure } from './app/describe-error.ts'
import { agentCommand } from './commands/agent.ts'
import { backupCommand } from './commands/backup.ts'
import { chatCommand } from './commands/chat.ts'
import type { Command } from './commands/command.ts'
import { doctorCommand, tellWrongConfiguration } from './commands/doctor.ts'
import { exportCommand } from './commands/export.ts'
import { importCommand } from './commands/import.ts'
import { officeCommand } from './commands/office.ts'
import { personCommand } from './commands/person.ts'
import { purgeCommand } from './commands/purge.ts'
import { restoreCommand } from './commands/restore.ts'
import { tickCommand } from './commands/tick.ts'
import { understandCommand } from './commands/understand.ts'
import { readConfig } from './config.ts'

/** The same service from a terminal. */
const COMMANDS: Record<string, Command> = {
  import: importCommand,
  tick: tickCommand,
  export: exportCommand,
  person: personCommand,
  purge: purgeCommand,
  backup: backupCommand,
  restore: restoreCommand,
  doctor: doctorCommand,
  understand: understandCommand,
  chat: chatCommand,
  office: officeCommand,
  agent: agentCommand,
}

process.exitCode = await run(process.argv.slice(2))

/**
 * 0: no problem; 2: done, but some lines were refused; 1: failed, or refused whole; an import that was cut short keeps the lines it had
 * loaded.
 */
async function run([name, ...rest]: string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(`${usage()}\n`)
    return 0
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) return fail(`Unknown command: ${name}\n\n${usage()}`)
  const read = readConfig(process.env)
  if ('problems' in read && command === doctorCommand)
    return tellWrongConfiguration(read.problems, rest.includes('--json'))
  if ('problems' in read)
    return fail(['The configuration is wrong:', ...read.problems.map((it) => `- ${it}`)].join('\n'))
  try {
    const { values, positionals } = parseArgs({ args: rest, options: command.options, allowPositionals: true })
    // Logs would mix with the one JSON document on standard output: only what is wrong, on standard error.
    return await command.run({ values, positionals, config: { ...read.config, logLevel: 'silent' } })
  } catch (error) {
    if (isUsageError(error)) return fail(`${error.message}\nUsage: justif ${command.usage}`)
    return fail(reasonOf(error))
  }
}

function usage(): string {
  return ['Usage:', ...Object.values(COMMANDS).map((command) => `  justif ${command.usage}`)].join('\n')
}

/** A failed statement is told by its kind: its own message quotes what it was given. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return isStoreFailure(error) ? `The store failed: ${describeError(error).error}` : error.message
}

function isUsageError(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}

function fail(words: string): number {
  process.stderr.write(`${words}\n`)
  return 1
}
