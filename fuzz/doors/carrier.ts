import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { DateTime } from 'luxon'
import type { Random } from '../../simulation/random.ts'
import { checkTwilio } from '../../src/providers/check-twilio.ts'
import { openTwilio } from '../../src/providers/twilio.ts'
import type { Door, OpenDoor } from '../door.ts'
import { oddText } from '../grammar/odd.ts'
import { LIMITS } from '../mutate.ts'

/** What the carrier answers to each of our calls: a line with its status, its headers, an empty line, its words. */
export const carrierDoor: Door = {
  name: 'carrier',
  inTests: 40,
  async open(): Promise<OpenDoor> {
    let answer: Buffer = Buffer.alloc(0)
    let calls = 0
    const server = createServer((request, response) => {
      calls++
      request.resume()
      const text = answer.toString('latin1')
      const end = text.indexOf('\n\n')
      const [status = '', ...headers] = (end < 0 ? text : text.slice(0, end)).split('\n')
      for (const line of headers) {
        const [, name, value] = /^(retry-after|content-type|location): ([\x20-\x7e]*)$/i.exec(line) ?? []
        if (name !== undefined) response.setHeader(name, value ?? '')
      }
      response.statusCode = /^[2-5]\d\d$/.test(status) ? Number(status) : 200
      response.end(end < 0 ? answer : answer.subarray(end + 2))
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const settings = { accountSid: ACCOUNT, authTokens: ['zirconium'], from: OURS, apiUrl, timeoutMs: 1000 }
    const carrier = openTwilio({ ...settings, statusCallback: (id) => `https://justif.example/${id}` })
    return {
      grow: (random) => Buffer.from(answerOf(random)),
      async try(bytes) {
        answer = bytes
        calls = 0
        const wrong: string[] = []
        const text = { id: 'm-1', to: '+33639980077', body: 'Bonjour', validitySeconds: 60 }
        const sent = await carrier.send(text)
        if (!OUTCOMES.has(sent.outcome)) wrong.push('no outcome')
        if (!REDACTED.has(await carrier.redact(`SM${'0'.repeat(32)}`))) wrong.push('neither forgotten nor not')
        const checked = await checkTwilio(settings, 'https://justif.example/sms')
        if (typeof checked.state !== 'string') wrong.push('a check without a state')
        wrong.push(
          ...(await listed(
            carrier.listSent('+33639980077', SINCE),
            ({ sid, body, createdAt, state }) => [sid, body, state].every(isText) && createdAt.isValid,
          )),
          ...(await listed(
            carrier.listAllSent(SINCE),
            ({ sid, to, createdAt }) => [sid, to].every(isText) && createdAt.isValid,
          )),
          ...(await listed(
            carrier.listReceived(SINCE),
            ({ sid, from, to, body, takenAt }) => [sid, from, to, body].every(isText) && takenAt?.isValid !== false,
          )),
        )
        return calls > MOST_CALLS ? [...wrong, 'asks without an end'] : wrong
      },
      async close() {
        server.closeAllConnections()
        server.close()
      },
    }
  },
}

const ACCOUNT = 'AC0123456789abcdef0123456789abcdef'
const OURS = '+33937000000'
const SINCE = DateTime.fromISO('2020-01-01', { zone: 'utc' })
const OUTCOMES = new Set(['accepted', 'refused', 'tryLater', 'uncertain', 'accountDown'])
const REDACTED = new Set(['redacted', 'notYet', 'stop'])
/** Three lists of fifty pages at most, and a handful of other calls. */
const MOST_CALLS = 160

/** A list that can be read, or a refusal of our own: never an error that whoever reads it tripped over, which may repeat what it read. */
async function listed<One>(list: Promise<One[]>, isSound: (one: One) => boolean): Promise<string[]> {
  try {
    return (await list).every(isSound) ? [] : ['a record that cannot be read']
  } catch (error) {
    const said = error instanceof Error ? error.message : ''
    if (!/^(?:no answer from Twilio|Twilio )/.test(said)) return [`a list failed by ${(error as Error).name}`]
    return said.includes('Quetzalcoatl') ? ['a refusal repeats the answer'] : []
  }
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}

function answerOf(random: Random): string {
  const status = random.chance(0.75)
    ? '200'
    : random.pick(['201', '204', '301', '400', '401', '404', '429', '500', '503'])
  const headers = random.chance(0.2) ? [`retry-after: ${random.pick([...LIMITS, 'soon', 'Thu, 01 Jan 1970'])}`] : []
  const body = random.pick([
    () => JSON.stringify(spoilt({ messages: [message(random), message(random)], next_page_uri: null }, random)),
    () => JSON.stringify(spoilt({ messages: [message(random)], next_page_uri: '/2010-04-01/x.json?Page=1' }, random)),
    () => JSON.stringify(spoilt(message(random), random)),
    () => JSON.stringify(spoilt({ status: 'active', type: 'Trial' }, random)),
    () => JSON.stringify(spoilt({ code: Number(random.pick(LIMITS)), message: oddText(random), status: 400 }, random)),
    () => JSON.stringify(odd(random)),
    () => oddText(random),
  ])()
  return [status, ...headers, '', body].join('\n')
}

function message(random: Random): Record<string, unknown> {
  return {
    sid: `SM${'0123456789abcdef'.repeat(2)}`,
    body: random.chance(0.7) ? 'Bonjour' : oddText(random),
    from: random.pick([OURS, '+33639980077']),
    to: random.pick([OURS, '+33639980077']),
    status: random.pick(['delivered', 'received', 'sent', 'failed']),
    direction: random.pick(['inbound', 'outbound-api']),
    num_media: random.pick(['0', '1']),
    error_code: random.pick([null, 30003]),
    date_created: random.chance(0.8) ? 'Mon, 11 Jan 2027 10:00:00 +0000' : oddText(random),
    messaging_service_sid: null,
  }
}

/** Another thing in the place of one of those that it holds. */
function spoilt(value: unknown, random: Random): unknown {
  if (random.chance(0.1)) return odd(random)
  if (Array.isArray(value)) return value.map((one) => spoilt(one, random))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).flatMap(([name, one]): [string, unknown][] =>
    random.chance(0.03) ? [] : [[random.chance(0.03) ? oddText(random) : name, spoilt(one, random)]],
  )
  return Object.fromEntries(entries)
}

function odd(random: Random): unknown {
  return random.pick([
    () => null,
    () => [],
    () => ({}),
    () => [null],
    () => true,
    () => Number(random.pick(LIMITS)) || 0,
    () => oddText(random),
    () => ({ [oddText(random)]: [null, { '': 0 }] }),
    () => ({ length: 3, toString: 1 }),
  ])()
}
