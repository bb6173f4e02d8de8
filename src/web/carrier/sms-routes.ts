import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { receiveMessage } from '../../app/conversations/receive-message.ts'
import type { Parts } from '../../app/parts.ts'
import { recordReceipt } from '../../app/texts/record-receipt.ts'
import type { IncomingSms } from '../../domain/message.ts'
import { markCameAfterAll } from '../../store/messages/inbox.ts'
import { listOffices } from '../../store/offices/offices.ts'
import { partsOf } from '../request-log.ts'
import type { Web } from '../web.ts'
import { callAnswer } from './voice-words.ts'

const REMEMBERED = 10_000

/** What the carrier calls: texts that came in, what became of ours, and calls to the number. */
export function smsRoutes(server: FastifyInstance, web: Web): void {
  const { parts, webhooks, wake } = web
  /** What could not be stored, by its sid; lost with the process, which then finds it by asking. */
  const failed = new Set<string>()
  // What browsers are told about a page is nothing to a carrier.
  const signed = { preHandler: refuseForgeries(web), helmet: false } as const

  server.post('/webhooks/twilio/sms', signed, async (request, reply) => {
    const sms = webhooks.readInboundSms(request.body)
    if ('problem' in sms) {
      // Acknowledged, it would be lost without a word; refused, the carrier keeps it and says so in its own log.
      partsOf(parts, request).log.error({ ...sms }, 'an inbound text cannot be read')
      return reply.code(400).send('')
    }
    if (await hear(partsOf(parts, request), sms)) wake()
    return answer(reply)
  })

  server.post('/webhooks/twilio/status', signed, async (request, reply) => {
    const receipt = webhooks.readReceipt(request.query, request.body)
    const ours = partsOf(parts, request)
    if ('problem' in receipt) ours.log.warn({ ...receipt }, 'a receipt cannot be read')
    else await recordReceipt(ours, receipt)
    return answer(reply)
  })

  server.post('/webhooks/twilio/voice', signed, async (_request, reply) => {
    const [office] = await listOffices(parts.store)
    return reply.type('text/xml').send(webhooks.sayOfficePhone(callAnswer(office)))
  })

  /** One that could not be stored comes again by the carrier's second address, or is found when we ask: it is told apart. */
  async function hear(parts: Parts, sms: IncomingSms): Promise<boolean> {
    try {
      const isNew = await receiveMessage(parts, sms, failed.delete(sms.sid) ? 'again' : 'atOnce')
      // What we had just found by asking was on its way.
      if (!isNew) await parts.store.transaction((tx) => markCameAfterAll(tx, sms.sid))
      return isNew
    } catch (error) {
      if (failed.size < REMEMBERED) failed.add(sms.sid)
      throw error
    }
  }

  function answer(reply: FastifyReply) {
    return reply.type('text/xml').send(webhooks.emptyResponse)
  }
}

/** Only the carrier may write here: its signature covers the public address and every field. */
function refuseForgeries({ webhooks, parts }: Web) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const signature = request.headers['x-twilio-signature']
    if (webhooks.isSigned(signature, request.url, request.body)) return
    partsOf(parts, request).log.warn({ route: request.routeOptions.url }, 'a webhook without a valid signature')
    await reply.code(403).send('')
  }
}
