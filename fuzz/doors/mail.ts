import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import type { Random } from '../../simulation/random.ts'
import { openSmtp } from '../../src/providers/smtp.ts'
import type { Door, OpenDoor } from '../door.ts'
import { oddText } from '../grammar/odd.ts'
import { LIMITS } from '../mutate.ts'

/** What a mail server says, a line for each that it is told; after its last it hangs up. */
export const mailDoor: Door = {
  name: 'mail',
  inTests: 4,
  async open(): Promise<OpenDoor> {
    let lines: Buffer[] = []
    let said = 0
    const server = createServer((socket) => {
      socket.on('error', () => {})
      const answer = () => sayNext(socket, lines[said++])
      answer()
      socket.on('data', answer)
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    return {
      grow: (random) => Buffer.from(conversationOf(random)),
      async try(bytes) {
        lines = bytes
          .toString('latin1')
          .split('\n')
          .map((line) => Buffer.from(line, 'latin1'))
        said = 0
        const mailer = openSmtp({ url: `smtp://127.0.0.1:${port}`, from: 'spip@justice.example', timeoutMs: 1000 })
        const { outcome } = await mailer.send({ id: 'm-1', to: 'marie@justice.example', subject: 'x', text: 'y' })
        await mailer.close()
        if (!OUTCOMES.has(outcome)) return ['no outcome']
        const all = bytes.toString('latin1')
        if (outcome === 'accepted' && !/2\d\d/.test(all)) return ['accepted by nobody']
        if (outcome === 'refused' && !/5\d\d/.test(all)) return ['refused by nobody']
        return said > MOST_LINES ? ['talks without an end'] : []
      },
      async close() {
        server.close()
      },
    }
  },
}

const OUTCOMES = new Set(['accepted', 'refused', 'tryLater'])
const MOST_LINES = 2000

function sayNext(socket: Socket, line: Buffer | undefined): void {
  if (line === undefined) socket.destroy()
  else if (!socket.destroyed) socket.write(Buffer.concat([line, Buffer.from('\r\n')]))
}

function conversationOf(random: Random): string {
  const usual = ['220 mail', '250 hello', '250 ok', '250 ok', '354 go on', '250 taken', '221 bye']
  const lines = usual.slice(0, random.between(1, usual.length)).map((line) => {
    if (random.chance(0.75)) return line
    return random.pick([
      () =>
        `${random.pick(['250', '421', '450', '503', '530', '550', '552', '554', '999', ...LIMITS])} ${oddText(random)}`,
      () => `250-${oddText(random)}\r\n250-STARTTLS\r\n250 SIZE ${random.pick(LIMITS)}`,
      () => oddText(random),
      () => `250-${'x'.repeat(5000)}`,
    ])()
  })
  return lines.map((line) => line.replaceAll('\n', ' ')).join('\n')
}
