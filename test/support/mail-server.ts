import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A mail as the server took it. `raw` is the whole message, for postal-mime to read. */
export interface KeptMail {
  from: string
  to: string[]
  raw: string
}

/** What the server says instead of taking a mail: an SMTP reply, or a cut connection. */
export type MailTrouble =
  | { at: 'connect' | 'from' | 'to' | 'data'; code: number; times?: number }
  | { at: 'from' | 'to' | 'data'; cut: true; times?: number }

export interface MailServer {
  url: string
  port: number
  /** What it took, in order. */
  mails: KeptMail[]
  /** Connections opened so far. */
  connections: () => number
  /** The next mail (or the next `times`) meets this trouble. */
  misbehave: (trouble: MailTrouble) => void
  close: () => Promise<void>
}

/** Starts a real SMTP server on the loopback. With `tls` it offers STARTTLS or is TLS throughout, under a certificate nobody signed. */
export async function startMailServer(
  options: {
    tls?: 'starttls' | 'implicit'
    user?: { name: string; pass: string }
    port?: number
    /** Called as it takes a mail. */
    onMail?: (mail: KeptMail) => void
  } = {},
): Promise<MailServer> {
  const mails: KeptMail[] = []
  const troubles: { trouble: MailTrouble; left: number }[] = []
  let connections = 0
  const server = new SMTPServer({
    logger: false,
    secure: options.tls === 'implicit',
    authOptional: !options.user,
    allowInsecureAuth: true,
    disabledCommands: [...(options.tls === 'starttls' ? [] : ['STARTTLS']), ...(options.user ? [] : ['AUTH'])],
    onConnect: (_session, done) => {
      connections++
      done(stumble('connect'))
    },
    onAuth: ({ username, password }, _session, done) => {
      const known = username === options.user?.name && password === options.user?.pass
      done(known ? null : reply(535), known ? { user: username } : undefined)
    },
    onMailFrom: (_address, session, done) => done(stumble('from', session.id)),
    onRcptTo: (_address, session, done) => done(stumble('to', session.id)),
    onData: async (stream, { id, envelope }, done) => {
      const raw = await text(stream).catch(() => undefined)
      if (raw === undefined) return // the connection closed in the middle: nobody is there to hear
      const trouble = stumble('data', id)
      if (trouble) return done(trouble)
      const from = envelope.mailFrom ? envelope.mailFrom.address : ''
      const mail = { from, to: envelope.rcptTo.map(({ address }) => address), raw }
      mails.push(mail)
      options.onMail?.(mail)
      done(null)
    },
  } satisfies SMTPServerOptions)
  server.on('error', () => {}) // a client that leaves in the middle is part of the play

  /** The trouble due at this point of the talk, if any; a cut ends the connection under the client. */
  function stumble(at: MailTrouble['at'], sessionId?: string): Error | null {
    const due = troubles.find(({ trouble, left }) => trouble.at === at && left > 0)
    if (!due) return null
    due.left--
    if ('code' in due.trouble) return reply(due.trouble.code)
    for (const connection of server.connections) if (connection.id === sessionId) connection._socket.destroy()
    return reply(421)
  }

  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `${options.tls === 'implicit' ? 'smtps' : 'smtp'}://127.0.0.1:${port}`,
    port,
    mails,
    connections: () => connections,
    misbehave: (trouble) => troubles.push({ trouble, left: trouble.times ?? 1 }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const connection of server.connections) connection._socket.destroy()
      }),
  }
}

function reply(code: number): Error {
  return Object.assign(new Error('told to'), { responseCode: code })
}
