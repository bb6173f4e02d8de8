import { parseArgs } from 'node:util'
import { vi } from 'vitest'
import type { Command } from '../../src/commands/command.ts'
import { readConfig } from '../../src/config.ts'
import type { Ran } from './command-line.ts'

/** Runs a command in the test's own process: a process of its own takes seconds to start. */
export async function runHere(command: Command, args: string[], environment: Record<string, string>): Promise<Ran> {
  const read = readConfig(environment)
  if ('problems' in read) throw new Error(read.problems.join('\n'))
  const { values, positionals } = parseArgs({ args, options: command.options, allowPositionals: true })
  const out = hear(process.stdout)
  const err = hear(process.stderr)
  try {
    const config = { ...read.config, logLevel: 'silent' }
    return { code: await command.run({ values, positionals, config }), out: out.heard(), err: err.heard() }
  } finally {
    out.leave()
    err.leave()
  }
}

function hear(stream: NodeJS.WriteStream) {
  const words: string[] = []
  const spy = vi.spyOn(stream, 'write').mockImplementation((text) => {
    words.push(String(text))
    return true
  })
  return { heard: () => words.join(''), leave: () => spy.mockRestore() }
}
