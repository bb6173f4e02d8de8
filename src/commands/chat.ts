import { randomBytes } from 'node:crypto'
import { createInterface } from 'node:readline'
import { receiveMessage } from '../app/conversations/receive-message.ts'
import type { Parts } from '../app/parts.ts'
import { tick } from '../app/upkeep/tick.ts'
import { readPhone } from '../domain/phone.ts'
import { listExchanged } from '../store/messages/exchanged.ts'
import { findAnyPhone } from '../store/people/by-number.ts'
import { type Command, textOption, withParts } from './command.ts'

const SHOWN = 20

export const chatCommand: Command = {
  options: { phone: { type: 'string' } },
  async run(call) {
    if (call.config.twilio) {
      process.stderr.write('chat plays the carrier itself: unset TWILIO_* to use it.\n')
      return 1
    }
    const written = textOption(call, 'phone')
    return withParts(call.config, async (parts) => {
      const phone =
        written === undefined ? await findAnyPhone(parts.store) : phoneIn(written, call.config.firstOffice.zone)
      if (!phone) {
        process.stderr.write(
          written ? `${written} is not a phone number.\n` : 'Nobody here has a phone yet: give one with --phone.\n',
        )
        return 1
      }
      await talk(parts, phone)
      return 0
    })
  },
}

function phoneIn(written: string, zone: string): string | undefined {
  const read = readPhone(written, zone)
  return 'phone' in read ? read.phone : undefined
}

/** A telephone: each line typed is a text sent, and what comes back is printed. */
async function talk(parts: Parts, phone: string): Promise<void> {
  process.stdout.write(`Telephone ${phone}. One line is one text; Ctrl-D hangs up.\n`)
  const shown = new Set<string>()
  await tick(parts)
  await show(parts, phone, shown)
  for await (const line of createInterface({ input: process.stdin, terminal: false })) {
    if (line.trim() === '') continue
    const sid = `SM${randomBytes(16).toString('hex')}`
    await receiveMessage(parts, { sid, from: phone, to: '', body: line, carrierOptOut: undefined })
    await tick(parts)
    await show(parts, phone, shown)
  }
}

async function show({ store }: Parts, phone: string, shown: Set<string>): Promise<void> {
  for (const message of await listExchanged(store, phone, SHOWN)) {
    if (shown.has(message.id)) continue
    shown.add(message.id)
    const who = message.direction === 'in' ? '> ' : '< '
    process.stdout.write(`${who}${message.body.replaceAll('\n', '\n  ')}\n`)
  }
}
