import { parse } from 'node:querystring'
import type { Random } from '../../simulation/random.ts'
import { listByPhone } from '../../src/store/people/by-number.ts'
import { signatureOf } from '../../test/support/carrier-posts.ts'
import type { Door, OpenDoor } from '../door.ts'
import { anyLetter, oddText, WORDS } from '../grammar/odd.ts'
import { plainWords, saysPlainly } from '../plain-words.ts'
import { type Asked, ask, readRequest } from '../request.ts'
import { AUTH_TOKEN, openStage, PHONE } from '../stage.ts'

/** What the carrier posts, signed or not: texts, receipts, calls. */
export const webhooksDoor: Door = {
  name: 'webhooks',
  inTests: 30,
  addresses: ['sms', 'status', 'voice'].map((what) => `/webhooks/twilio/${what}`),
  async open(): Promise<OpenDoor> {
    const stage = await openStage()
    const { store, settings } = stage.scene.service.parts
    const plain = plainWords()
    const stopped = async () => {
      const people = await listByPhone(store, PHONE)
      return people.map(({ optedOutAt }) => optedOutAt !== undefined).join()
    }
    return {
      grow: (random) => Buffer.from(webhookOf(random)),
      async try(bytes) {
        const request = readRequest(bytes, stage.names)
        if (!request.url.startsWith('/webhooks/')) request.url = `/webhooks/twilio${request.url}`
        const form = parse(request.body.toString('utf8')) as Record<string, string>
        const before = await stopped()
        const { status, wrong } = await ask(stage, signed(request, form, settings.publicUrl))
        if (request.as !== 'signed' && status === 200 && request.method === 'POST') wrong.push('nobody signed it')
        const said = `${form.Body}`
        const told = form.OptOutType !== undefined
        const plainly = saysPlainly(said, 'opt_out', plain) || saysPlainly(said, 'opt_in', plain)
        if ((await stopped()) !== before && !told && !plainly) wrong.push('a STOP or a START without a plain word')
        return wrong
      },
      look: stage.look,
      close: stage.close,
    }
  },
}

function signed(request: Asked, form: Record<string, string>, publicUrl: string): Asked {
  if (request.as !== 'signed') return request
  const strings = Object.fromEntries(Object.entries(form).filter(([, value]) => typeof value === 'string'))
  const signature = signatureOf(`${publicUrl}${request.url}`, strings, AUTH_TOKEN)
  return { ...request, headers: { ...request.headers, 'x-twilio-signature': signature } }
}

function webhookOf(random: Random): string {
  const what = random.pick(['sms', 'sms', 'sms', 'status', 'status', 'voice'])
  const query =
    what === 'status'
      ? `?message=${random.chance(0.7) ? '{message}' : encodeURIComponent(oddText(random).toWellFormed())}`
      : ''
  const fields = new URLSearchParams()
  for (const [name, usual] of Object.entries(USUAL)) {
    if (random.chance(0.06)) continue
    fields.append(name, random.chance(0.12) ? oddText(random) : random.pick(usual))
    if (random.chance(0.01)) fields.append(name, oddText(random))
  }
  fields.set('MessageSid', random.chance(0.9) ? `SM${String(random.next()).slice(2).padEnd(32, '0')}` : oddText(random))
  fields.set('Body', bodyOf(random))
  if (random.chance(0.05)) fields.append(oddText(random), oddText(random))
  const signature = random.chance(0.85) ? ' signed' : ''
  return `POST /webhooks/twilio/${what}${query}${signature}\n\n${fields}`
}

const USUAL: Record<string, string[]> = {
  From: [PHONE, PHONE, '+33639980078', '36105', 'whatsapp:+33639980077'],
  To: ['+33937000000'],
  NumMedia: ['0', '0', '1'],
  MessageStatus: ['delivered', 'sent', 'failed', 'undelivered', 'read', 'constructor'],
  ErrorCode: ['', '', '30003', '21610', '30005', '99999'],
  OptOutType: ['', '', '', 'STOP', 'START'],
}

function bodyOf(random: Random): string {
  const kind = random.next()
  if (kind < 0.5) return random.pick(WORDS)
  if (kind < 0.8) return oddText(random)
  return Array.from({ length: random.between(1, 40) }, () => anyLetter(random)).join('')
}
