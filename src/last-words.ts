import { writeSync } from 'node:fs'
import { describeError } from './app/describe-error.ts'

/** Has a process that fails say where and how, and end: Node itself prints the message, the causes and the fields of an error, which can quote a person. */
export function sayLastWords(): void {
  process.once('uncaughtException', (error) => {
    const line = { level: 60, time: Date.now(), ...describeError(error), msg: 'the service failed, and ends' }
    writeSync(process.stderr.fd, `${JSON.stringify(line)}\n`)
    process.exit(1)
  })
}
