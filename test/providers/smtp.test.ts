import { createServer, type Socket } from 'node:net'
import { inspect } from 'node:util'
import PostalMime from 'postal-mime'
import { afterEach, describe, expect, test } from 'vitest'
import { openSmtp, type SmtpSettings } from '../../src/providers/smtp.ts'
import { type MailServer, type MailTrouble, startMailServer } from '../support/mail-server.ts'

const mail = {
  id: '0197a0e0-1',
  to: 'agent@spip.example',
  subject: 'Rendez-vous de demain',
  text: 'Bonjour,\n\nÀ demain.\n',
}

let closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.toReversed()) await close()
  closing = []
})

async function serve(options?: Parameters<typeof startMailServer>[0]): Promise<MailServer> {
  const server = await startMailServer(options)
  closing.push(server.close)
  return server
}

function open(url: string, settings: Partial<SmtpSettings> = {}) {
  const mailer = openSmtp({ url, from: 'Justif <ne-pas-repondre@justif.example>', timeoutMs: 2000, ...settings })
  closing.push(mailer.close)
  return mailer
}

describe('a mail', () => {
  test('arrives as written, marked as automatic, under an id that is ours', async () => {
    const server = await serve()
    expect(await open(server.url).send(mail)).toEqual({ outcome: 'accepted' })
    const [kept] = server.mails
    expect(kept).toMatchObject({ from: 'ne-pas-repondre@justif.example', to: ['agent@spip.example'] })
    const read = await PostalMime.parse(kept?.raw ?? '')
    expect(read).toMatchObject({ subject: mail.subject, messageId: '<0197a0e0-1@justif.example>' })
    expect(read.from).toEqual({ name: 'Justif', address: 'ne-pas-repondre@justif.example' })
    expect(read.text?.trim()).toBe(mail.text.trim())
    expect(read.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated')
  })

  test('keeps its accents', async () => {
    const server = await serve()
    await open(server.url).send({ ...mail, subject: 'Éloïse a répondu à 14 h', text: 'Noël, cœur, « été » ’ 😀' })
    const read = await PostalMime.parse(server.mails[0]?.raw ?? '')
    expect([read.subject, read.text?.trim()]).toEqual(['Éloïse a répondu à 14 h', 'Noël, cœur, « été » ’ 😀'])
  })

  test('shares one connection with the next', async () => {
    const server = await serve()
    const mailer = open(server.url)
    for (const id of ['a', 'b', 'c']) await mailer.send({ ...mail, id })
    expect([server.mails.length, server.connections()]).toEqual([3, 1])
  })

  test('that is leaving still leaves when the mailer closes', async () => {
    const server = await serve()
    const mailer = open(server.url)
    const outcomes = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => mailer.send({ ...mail, id }))
    await mailer.close()
    expect(await Promise.all(outcomes)).toEqual(Array(6).fill({ outcome: 'accepted' }))
    expect(server.mails).toHaveLength(6)
  })

  test('signs in when the address says how', async () => {
    const server = await serve({ user: { name: 'justif@x', pass: 'p:/w' } })
    const withUser = (user: string) => server.url.replace('//', `//${user}@`)
    expect(await open(withUser('justif%40x:p%3A%2Fw')).send(mail)).toEqual({ outcome: 'accepted' })
    expect(await open(withUser('justif%40x:wrong')).send(mail)).toEqual({ outcome: 'tryLater', code: 535 })
  })
})

describe('a mail that the server does not take', () => {
  const rows: [MailTrouble, object, because: string][] = [
    [{ at: 'to', code: 550 }, { outcome: 'refused', what: 'address', code: 550 }, 'nobody has this address'],
    [{ at: 'to', code: 553 }, { outcome: 'refused', what: 'address', code: 553 }, 'the address is malformed'],
    [{ at: 'data', code: 554 }, { outcome: 'refused', what: 'mail', code: 554 }, 'its content is refused'],
    [{ at: 'data', code: 552 }, { outcome: 'refused', what: 'mail', code: 552 }, 'it is too big'],
    [{ at: 'from', code: 552 }, { outcome: 'refused', what: 'mail', code: 552 }, 'it is too big'],
    [{ at: 'to', code: 451 }, { outcome: 'tryLater', code: 451 }, 'it is greylisted'],
    [{ at: 'to', code: 452 }, { outcome: 'tryLater', code: 452 }, 'the mailbox is full'],
    [{ at: 'data', code: 421 }, { outcome: 'tryLater', code: 421 }, 'the server is leaving'],
    [{ at: 'to', code: 503 }, { outcome: 'tryLater', code: 503 }, 'the talk went wrong'],
    [{ at: 'from', code: 550 }, { outcome: 'tryLater', code: 550 }, 'it is our own address that is refused'],
    [{ at: 'connect', code: 554 }, { outcome: 'tryLater', code: 554 }, 'it is we who are refused'],
    [{ at: 'to', cut: true }, { outcome: 'tryLater', code: undefined }, 'the connection is cut'],
    [{ at: 'data', cut: true }, { outcome: 'tryLater', code: undefined }, 'the connection is cut at the end'],
  ]
  test.each(rows)('because of %o is %o: %s', async (trouble, outcome) => {
    const server = await serve()
    server.misbehave(trouble)
    const mailer = open(server.url)
    expect(await mailer.send(mail)).toEqual(outcome)
    expect(server.mails).toEqual([])
    expect(await mailer.send(mail)).toEqual({ outcome: 'accepted' }) // and the next one is none the worse
  })

  test('is not sent again behind our back', async () => {
    const server = await serve()
    server.misbehave({ at: 'data', cut: true, times: 10 })
    await open(server.url).send(mail)
    expect(server.connections()).toBe(1)
  })

  test('is tried later when nobody listens, or the name does not resolve', async () => {
    const server = await startMailServer()
    await server.close()
    expect(await open(server.url).send(mail)).toEqual({ outcome: 'tryLater', code: undefined })
    expect(await open('smtps://nobody.invalid').send(mail)).toEqual({ outcome: 'tryLater', code: undefined })
  })

  test.each<[what: string, behave: (socket: Socket) => void]>([
    ['says nothing', () => {}],
    ['hangs up at once', (socket: Socket) => socket.end()],
    ['never ends its answer', (socket: Socket) => dripping(socket)],
    ...['EHLO', 'AUTH', 'MAIL', 'RCPT', 'DATA', '.'].map((command): [string, (socket: Socket) => void] => [
      `cuts the connection at ${command}`,
      (socket) => cuttingAt(command, socket),
    ]),
  ])('is tried later, and only then, when the server %s', async (_what, behave) => {
    let connections = 0
    const odd = createServer((socket) => {
      connections++
      socket.on('error', () => {})
      behave(socket)
    })
    await new Promise<void>((resolve) => odd.listen(0, '127.0.0.1', resolve))
    const { port } = odd.address() as { port: number }
    expect(await open(`smtp://user:secret@127.0.0.1:${port}`, { timeoutMs: 300 }).send(mail)).toEqual({
      outcome: 'tryLater',
      code: undefined,
    })
    expect(connections).toBe(1)
    odd.close()
  })

  const ANSWERS: Record<string, string> = { EHLO: '250-here\r\n250 AUTH PLAIN', AUTH: '235 ok', DATA: '354 go on' }

  /** As a server that answers well until one command, and is gone then. */
  function cuttingAt(command: string, socket: Socket) {
    socket.write('220 welcome\r\n')
    let inData = false
    socket.on('data', (chunk) => {
      for (const line of chunk.toString().split('\r\n').filter(Boolean)) {
        const word = line.split(' ')[0]?.toUpperCase() ?? ''
        if (inData && line !== '.') continue
        if (word === command) return socket.destroy()
        inData = word === 'DATA'
        socket.write(`${ANSWERS[word] ?? '250 ok'}\r\n`)
      }
      return undefined
    })
  }

  /** Each line comes in time, and the answer never does. */
  function dripping(socket: Socket) {
    socket.write('220 welcome\r\n')
    const drip = setInterval(() => socket.write('250-still there\r\n'), 5)
    socket.on('close', () => clearInterval(drip))
  }
})

describe('a mail outside this machine', () => {
  // 0.0.0.0 leads to this machine, and is not a name of the loopback.
  const outside = ({ url }: MailServer) => url.replace('127.0.0.1', '0.0.0.0')

  test('does not leave in clear', async () => {
    const server = await serve()
    expect(await open(outside(server)).send(mail)).toMatchObject({ outcome: 'tryLater' })
    expect(server.mails).toEqual([])
  })

  test.each(['starttls', 'implicit'] as const)(
    'does not leave to a server whose certificate nobody signed (%s)',
    async (tls) => {
      const server = await serve({ tls })
      expect(await open(outside(server)).send(mail)).toMatchObject({ outcome: 'tryLater' })
      expect(server.mails).toEqual([])
    },
  )

  test.each([undefined, 'starttls', 'implicit'] as const)(
    'may leave to the loopback under any of its names (%s)',
    async (tls) => {
      const server = await serve(tls && { tls })
      for (const host of ['127.0.0.1', 'localhost', 'LocalHost']) {
        expect(await open(server.url.replace('127.0.0.1', host)).send(mail)).toEqual({ outcome: 'accepted' })
      }
    },
  )
})

describe('an injection', () => {
  test.each([
    'a@b.example\r\nRCPT TO:<c@d.example>',
    'a@b.example, c@d.example',
    'a@b.example;c@d.example',
    'Agent <a@b.example>',
    'a@b.example\nBcc: c@d.example',
    'a@b@c.example',
    '<a@b.example>',
    'a b@c.example',
    '',
    'agent',
  ])('by the recipient is refused: %j', async (to) => {
    const server = await serve()
    expect(await open(server.url).send({ ...mail, to })).toEqual({
      outcome: 'refused',
      what: 'address',
      code: undefined,
    })
    expect(server.connections()).toBe(0)
  })

  test('by the subject or the id is one line of words', async () => {
    const server = await serve()
    const subject = 'Bonjour\r\nBcc: c@d.example\r\n\r\nCorps'
    await open(server.url).send({ ...mail, subject, id: 'a>\r\nBcc: <c@d.example' })
    const [kept] = server.mails
    const read = await PostalMime.parse(kept?.raw ?? '')
    expect(kept?.to).toEqual(['agent@spip.example'])
    expect(read.bcc).toBeUndefined()
    expect(read.subject).toBe('Bonjour Bcc: c@d.example Corps')
    expect(read.text?.trim()).toBe(mail.text.trim())
    expect(read.messageId).toMatch(/^<[\w.-]+@justif\.example>$/)
  })

  test('by the words of the mail stays words', async () => {
    const server = await serve()
    const words = 'Fin.\r\n.\r\nMAIL FROM:<x@y.example>\r\n'
    await open(server.url).send({ ...mail, text: words })
    expect(server.mails).toHaveLength(1)
    expect((await PostalMime.parse(server.mails[0]?.raw ?? '')).text).toContain('MAIL FROM:<x@y.example>')
  })
})

test('settings that cannot work are said at the opening', () => {
  expect(() => open('http://127.0.0.1')).toThrow('smtp')
  const unreadable = (() => {
    try {
      return open('smtp://justif:secret@[host')
    } catch (error) {
      return error
    }
  })()
  expect(inspect(unreadable)).toContain('smtp')
  expect(inspect(unreadable)).not.toContain('secret')
  expect(() => open('smtp://127.0.0.1', { from: 'Justif' })).toThrow('MAIL_FROM')
  expect(() => open('smtp://127.0.0.1', { from: 'a@b.example\r\nBcc: c@d.example' })).toThrow('MAIL_FROM')
})
