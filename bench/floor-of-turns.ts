import formbody from '@fastify/formbody'
import Sqlite from 'better-sqlite3'
import Fastify from 'fastify'
import twilio from 'twilio'

/**
 * The floor of `turns.ts`: the least that takes a signed text in and answers it durably. Bare Fastify, Twilio's own check of the signature, one
 * transaction of two rows. `node bench/floor-of-turns.ts <file> <port> <public url> <token>`.
 */
const [file = '', port = '', publicUrl = '', token = ''] = process.argv.slice(2)
const database = new Sqlite(file)
database.pragma('journal_mode = WAL')
database.pragma('synchronous = FULL')
database.exec('create table messages (id integer primary key, sid text unique, phone text, body text, state text)')
const insert = database.prepare('insert into messages (sid, phone, body, state) values (?, ?, ?, ?)')
const takeIn = database.transaction(({ MessageSid, From, Body }: Record<string, string>) => {
  insert.run(MessageSid, From, Body, 'received')
  insert.run(`re:${MessageSid}`, From, 'Votre réponse est notée.', 'waiting')
})

const server = Fastify()
await server.register(formbody)
server.post('/webhooks/twilio/*', async (request, reply) => {
  const form = request.body as Record<string, string>
  const signature = String(request.headers['x-twilio-signature'])
  if (!twilio.validateRequest(token, signature, publicUrl + request.url, form)) return reply.code(403).send('')
  takeIn(form)
  return reply.type('text/xml').send('<Response/>')
})
await server.listen({ host: '127.0.0.1', port: Number(port) })
process.stdout.write('listens\n')
process.once('SIGTERM', () => server.close().then(() => process.exit(0)))
