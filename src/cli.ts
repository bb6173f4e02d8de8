#!/usr/bin/env node
import { parseArgs } from 'node:util'
import './before-command.js'
import type { Command } from './commands/command.ts'
import { type CommandName, USAGE } from './commands/usage.ts'

/** The same service from a terminal. Each command loads what it needs, and nothing of the others. */
const COMMANDS: Record<CommandName, () => Promise<Command>> = {
  import: async () => (await import('./commands/import.ts')).importCommand,
  tick: async () => (await import('./commands/tick.ts')).tickCommand,
  export: async () => (await import('./commands/export.ts')).exportCommand,
  person: async () => (await import('./commands/person.ts')).personCommand,
  purge: async () => (await import('./commands/purge.ts')).purgeCommand,
  backup: async () => (await import('./commands/backup.ts')).backupCommand,
  restore: async () => (await import('./commands/restore.ts')).restoreCommand,
  copy: async () => (await import('./commands/copy.ts')).copyCommand,
  rekey: async () => (await import('./commands/rekey.ts')).rekeyCommand,
  doctor: async () => (await import('./commands/doctor.ts')).doctorCommand,
  understand: async () => (await import('./commands/understand.ts')).understandCommand,
  sentences: async () => (await import('./commands/sentences.ts')).sentencesCommand,
  misreadings: async () => (await import('./commands/misreadings.ts')).misreadingsCommand,
  chat: async () => (await import('./commands/chat.ts')).chatCommand,
  setup: async () => (await import('./commands/setup.ts')).setupCommand,
  office: async () => (await import('./commands/office.ts')).officeCommand,
  agent: async () => (await import('./commands/agent.ts')).agentCommand,
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
  if (!isCommand(name)) return fail(`Unknown command: ${name}\n\n${usage()}`)
  const { readConfig } = await import('./config.ts')
  const read = readConfig(process.env)
  if ('problems' in read && name === 'doctor') {
    const { tellWrongConfiguration } = await import('./commands/doctor.ts')
    return tellWrongConfiguration(read.problems, rest.includes('--json'))
  }
  if ('problems' in read)
    return fail(['The configuration is wrong:', ...read.problems.map((it) => `- ${it}`)].join('\n'))
  const command = await COMMANDS[name]()
  try {
    const { values, positionals } = parseArgs({ args: rest, options: command.options, allowPositionals: true })
    // Logs would mix with the one JSON document on standard output: only what is wrong, on standard error.
    return await command.run({ values, positionals, config: { ...read.config, logLevel: 'silent' } })
  } catch (error) {
    if (isUsageError(error)) return fail(`${error.message}\nUsage: justif ${USAGE[name]}`)
    return fail(await reasonOf(error))
  }
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name)
}

function usage(): string {
  return ['Usage:', ...Object.values(USAGE).map((written) => `  justif ${written}`)].join('\n')
}

/** A failed statement is told by its kind: its own message quotes what it was given. */
async function reasonOf(error: unknown): Promise<string> {
  if (!(error instanceof Error)) return String(error)
  // Of our own making: it quotes nothing.
  if ('code' in error && error.code === 'KEY_LOST') return error.message
  const { describeError, isStoreFailure } = await import('./app/describe-error.ts')
  return isStoreFailure(error) ? `The store failed: ${describeError(error).error}` : error.message
}

function isUsageError(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}

function fail(words: string): number {
  process.stderr.write(`${words}\n`)
  return 1
}
