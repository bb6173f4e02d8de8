import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { takeInUpload } from '../../src/app/planning-files/change-upload.ts'
import { makeToken } from '../../src/app/programs/tokens.ts'
import { keepAgent } from '../../src/store/agents/agents.ts'
import { openStore } from '../../src/store/engine/open-store.ts'
import { listOffices } from '../../src/store/offices/offices.ts'
import { freePort } from '../support/free-port.ts'
import { line, NUMBERS, openLab, until } from '../support/lab.ts'
import { filesIn, MARKS, readable, readableIn } from '../support/marks.ts'
import { dump } from '../support/store-dump.ts'
import { HEADER, openStory } from '../support/story.ts'

const WITH_ADDRESS = `${HEADER};adresse_personne`

test('a day of marked names, numbers and words leaves none that can be read: files, copies, leftovers, log at trace, figures', async () => {
  // No mail server answers there: what agents are to be told waits in the store.
  const mail = { SMTP_URL: `smtp://127.0.0.1:${await freePort()}`, MAIL_FROM: 'justif@spip.example' }
  const lab = await openLab({ LOG_LEVEL: 'trace', ...mail })
  // What the process, and whatever it runs, would set aside.
  Object.assign(lab.environment, { TMPDIR: lab.path('tmp') })
  mkdirSync(lab.path('tmp'))
  const marked = [
    `ZORGLUB-77;Quetzalcoatl;Hyacinthe;${NUMBERS.karim};REF-1;SPIP;14/12/2026;14h30;SPIP;melchior@spip.example;;12 rue des Coquelicots, 92000 Nanterre`,
    line('malik', '15/12/2026;9h00'),
  ]
  const planning = lab.path('planning.csv')
  writeFileSync(planning, [WITH_ADDRESS, ...marked].join('\n'))
  await lab.run('2026-12-01T09:30', 'import', planning)
  const words = [WITH_ADDRESS, ...marked].join('\n')
  const token = await takeInFile(lab.environment, words)
  writeFileSync(planning, '')

  await lab.start('2026-12-01T09:34')
  await until('the summonses', () => lab.carrier.accepted.length >= 2)
  for (const body of ['oui, mon cousin Théodule aussi', "j'ai envie de mourir", 'mon attestation de zirconium'])
    await lab.carrier.receive({ from: NUMBERS.karim, body }, lab.webhook)
  await lab.carrier.receive({ from: NUMBERS.karim, body: '\u0000zirconium', extra: { NumMedia: 'x' } }, lab.webhook)
  await until('a copy', () => lab.copies().length === 1)
  // Somebody is told by e-mail what it brought.
  const more = `${words}\n${marked[0]?.replace('REF-1', 'REF-7').replace('14/12', '16/12')}`
  expect(await sendForm(lab.environment.PUBLIC_URL, token, more)).toBe(200)
  const torn = await sendHalfAForm(lab.environment.PUBLIC_URL, token, words)
  const figures = await Promise.all(
    ['metrics', 'readyz'].map(async (page) => (await fetch(`${lab.environment.PUBLIC_URL}/${page}`)).text()),
  )
  await pause(1000)
  const said = await lab.end('SIGKILL')
  torn.destroy()
  expect(said).toMatch(/"level":(10|20|30)/)
  // What a preview and a copy leave of themselves when they are killed.
  for (const what of ['tonight', 'preview']) await dieCopying(what, lab.path('justif.db'), lab.environment.SECRET_KEY)

  const files = filesIn(lab.path('.'))
  const names = files.map((file) => file.slice(lab.path('.').length)).join('\n')
  for (const kind of [
    /justif\.db$/m,
    /justif\.db-wal$/m,
    /copies\/justif-\w+\.db$/m,
    /justif-copy-.*rehearsal\.db$/m,
    /justif-copy-.*partial\.db$/m,
  ])
    expect(names).toMatch(kind)
  const found = [
    ...files.flatMap(readableIn),
    ...readable('the log', said),
    ...figures.flatMap((page) => readable('a page', page)),
    ...readable('the names of files', names),
  ]
  expect(found).toEqual([])
  const opened = await openedWithSecret(lab.environment)
  expect(readable('the store', JSON.stringify(opened))).toEqual(MARKS.map((mark) => `the store: ${mark}`))
  // What waits for the mail server, and what was sent in by a form, held them too.
  expect(readable('e-mails', JSON.stringify(opened.emails))).not.toEqual([])
  expect(readable('files', JSON.stringify(opened.uploads))).not.toEqual([])
  expect(opened.imports).toHaveLength(2)
  expect(readable('the test', 'QUETZALCOATL theodule')).toHaveLength(2)
}, 90_000)

/** Each mark was there to be found: whoever has the secret reads it. */
async function openedWithSecret({ DATABASE_URL = '', SECRET_KEY = '' }: Record<string, string>) {
  const store = await openStore(DATABASE_URL, SECRET_KEY)
  onTestFinished(() => store.close())
  return dump(store)
}

/** A file that waits for a secretary's word; returns the token of a program. */
async function takeInFile(environment: Record<string, string>, words: string): Promise<string> {
  const { SECRET_KEY = '', DATABASE_URL = '' } = environment
  const { service, clock } = await openStory('2026-12-01T09:31', {}, { SECRET_KEY, DATABASE_URL })
  const { store, newId } = service.parts
  const [office] = await listOffices(store)
  const secretary = {
    id: newId(),
    officeId: office?.id ?? '',
    email: 'melchior.sami@spip.example',
    role: 'admin' as const,
  }
  const agent = await store.transaction((tx) => keepAgent(tx, secretary, clock.now()))
  await takeInUpload(service.parts, agent, {
    name: 'planning-quetzalcoatl.csv',
    content: new TextEncoder().encode(words),
  })
  const rights = { mayLoad: true, mayRead: false }
  const token = await makeToken(service.parts, agent, { name: 'Programme', form: 'x'.repeat(24), ...rights })
  await service.close()
  return token
}

const BOUNDARY = 'one-boundary-of-a-form'
const TYPE = `multipart/form-data; boundary=${BOUNDARY}`

function formOf(words: string): string {
  const head = 'content-disposition: form-data; name="file"; filename="zorglub-77.csv"\r\ncontent-type: text/csv'
  return `--${BOUNDARY}\r\n${head}\r\n\r\n${words}\r\n--${BOUNDARY}--\r\n`
}

async function sendForm(address = '', token: string, words: string): Promise<number> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': TYPE }
  const { status } = await fetch(`${address}/api/planning`, { method: 'POST', headers, body: formOf(words) })
  return status
}

/** Whose end never comes: the process dies with it in hand. */
async function sendHalfAForm(address = '', token: string, words: string): Promise<Socket> {
  const { hostname, port } = new URL(address)
  const socket = connect(Number(port), hostname)
  socket.on('error', () => {})
  await once(socket, 'connect')
  const length = `content-length: ${words.length * 10}`
  const head = `POST /api/planning HTTP/1.1\r\nhost: ${hostname}\r\nauthorization: Bearer ${token}\r\ncontent-type: ${TYPE}\r\n${length}`
  socket.write(`${head}\r\n\r\n${formOf(words).slice(0, -20)}`)
  return socket
}

async function dieCopying(what: string, file: string, secret = ''): Promise<void> {
  const script = fileURLToPath(new URL('../support/endless-copy.ts', import.meta.url))
  const child = spawn(process.execPath, [script, what, file, secret], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  child.kill('SIGKILL')
  await once(child, 'close')
}
