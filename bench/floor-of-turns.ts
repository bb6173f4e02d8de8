import formbody from '@fastify/formbody'
import Fastify from 'fastify'
import twilio from 'twilio'
import { openFloor } from './floor-store.ts'

/**
 * The floor of `turns.ts`: the least that takes a signed text in and answers it durably. Bare Fastify, Twilio's own check of the signature, one
 * transaction of two rows. `node bench/floor-of-turns.ts <store> <port> <public url> <token>`.
 */
const [store = '', port = '', publicUrl = '', token = ''] = process.argv.slice(2)
const { takeIn, close } = await openFloor(store)

const server = Fastify()
await server.register(formbody)
server.post('/webhooks/twilio/*', async (request, reply) => {
  const form = request.body as Record<string, string>
  const signature = String(request.headers['x-twilio-signature'])
  if (!twilio.validateRequest(token, signature, publicUrl + request.url, form)) return reply.code(403).send('')
  await takeIn(form)
  return reply.type('text/xml').send('<Response/>')
})
await server.listen({ host: '127.0.0.1', port: Number(port) })
process.stdout.write('listens\n')
process.once('SIGTERM', async () => {
  await server.close()
  await close()
  process.exit(0)
})
