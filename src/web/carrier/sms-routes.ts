import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { bringMessage } from '../../app/conversations/bring-message.ts'
import { officeToCall } from '../../app/office-to-call.ts'
import { recordReceipt } from '../../app/texts/record-receipt.ts'
import { partsOf } from '../request-log.ts'
import type { Web } from '../web.ts'
import { callAnswer } from './voice-words.ts'

/** What the carrier calls: texts that came in, what became of ours, and calls to the number. */
export function smsRoutes(server: FastifyInstance, web: Web): void {
  const { parts, webhooks, wake } = web
  // What browsers are told about a page is nothing to a carrier.
  const signed = { preHandler: refuseForgeries(web), helmet: false } as const

  server.post('/webhooks/twilio/sms', signed, async (request, reply) => {
    const sms = webhooks.readInboundSms(request.body)
    if ('problem' in sms) {
      // Acknowledged, it would be lost without a word; refused, the carrier keeps it and says so in its own log.
      partsOf(parts, request).log.error({ ...sms }, 'an inbound text cannot be read')
      return reply.code(400).send('')
    }
    if (await bringMessage(partsOf(parts, request), sms)) wake()
    return answer(reply)
  })

  server.post('/webhooks/twilio/status', signed, async (request, reply) => {
    const receipt = webhooks.readReceipt(request.query, request.body)
    const ours = partsOf(parts, request)
    if ('problem' in receipt) ours.log.warn({ ...receipt }, 'a receipt cannot be read')
    else await recordReceipt(ours, receipt)
    return answer(reply)
  })

  server.post('/webhooks/twilio/voice', signed, async (request, reply) => {
    const office = await officeToCall(partsOf(parts, request))
    return reply.type('text/xml').send(webhooks.sayOfficePhone(callAnswer(office)))
  })

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
