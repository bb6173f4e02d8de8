import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { keepPapers } from '../../src/app/paper/keep-papers.ts'
import { takeInUpload } from '../../src/app/planning-files/change-upload.ts'
import { makeToken } from '../../src/app/programs/tokens.ts'
import { signInAs } from '../../src/app/sign-in/sign-in.ts'
import { rekey } from '../../src/app/upkeep/rekey.ts'
import { keepAgent } from '../../src/store/agents/agents.ts'
import { openStore } from '../../src/store/engine/open-store.ts'
import { listOffices, setOffice } from '../../src/store/offices/offices.ts'
import { freePort } from '../support/free-port.ts'
import { line, NUMBERS, openLab, until } from '../support/lab.ts'
import { filesIn, MARKS, readable, readableIn } from '../support/marks.ts'
import { dump } from '../support/store-dump.ts'
import { HEADER, openStory, paris } from '../support/story.ts'
import { odsOf, xlsxOf } from '../support/workbooks.ts'

const WITH_ADDRESS = `${HEADER};adresse_personne`

test('a day of marked names, numbers and words leaves none that can be read: files, copies, leftovers, log at trace, figures', async () => {
  // No mail server answers there: what agents are to be told waits in the store.
  const mail = { SMTP_URL: `smtp://127.0.0.1:${await freePort()}`, MAIL_FROM: 'justif@spip.example' }
  const lab = await openLab({ LOG_LEVEL: 'trace', ...mail })
  Object.assign(lab.environment, { NAMES_KEY: 'y'.repeat(44), PAPER_FOLDER: lab.path('papers') })
  // What the process, and whatever it runs, would set aside.
  Object.assign(lab.environment, { TMPDIR: lab.path('tmp') })
  mkdirSync(lab.path('tmp'))
  const marked = [
    `ZORGLUB-77;Quetzalcoatl;Hyacinthe;${NUMBERS.karim};REF-1;SPIP;14/12/2026;14h30;SPIP;melchior@spip.example;;12 rue des Coquelicots, 92000 Nanterre`,
    line('malik', '15/12/2026;9h00'),
    // Written to on paper.
    'ZORGLUB-78;Quetzalcoatl;Hyacinthe;;REF-8;SPIP;15/12/2026;10h30;SPIP;melchior@spip.example;;12 rue des Coquelicots, 92000 Nanterre',
  ]
  const planning = lab.path('planning.csv')
  writeFileSync(planning, [WITH_ADDRESS, ...marked].join('\n'))
  await lab.run('2026-11-30T17:30', 'import', planning)
  const words = [WITH_ADDRESS, ...marked].join('\n')
  const { token, session } = await takeInFile(lab.environment, words)
  writeFileSync(planning, '')
  // From then on names need their second secret.
  await putNamesApart(lab.environment)

  await lab.start('2026-12-01T09:34')
  await until('the summonses', () => lab.carrier.accepted.length >= 2)
  for (const body of ['oui, mon cousin Théodule aussi', "j'ai envie de mourir", 'mon attestation de zirconium'])
    await lab.carrier.receive({ from: NUMBERS.karim, body }, lab.webhook)
  await lab.carrier.receive({ from: NUMBERS.karim, body: '\u0000zirconium', extra: { NumMedia: 'x' } }, lab.webhook)
  await until('a copy', () => lab.copies().length === 1)
  // Somebody is told by e-mail what it brought.
  const more = `${words}\n${marked[0]?.replace('REF-1', 'REF-7').replace('14/12', '16/12')}`
  expect(await sendForm(lab.environment.PUBLIC_URL, token, more)).toBe(200)
  const rows = words.split('\n').map((line) => line.split(';'))
  const table = `<table:table table:name="Feuille">${rows.map(odsRow).join('')}</table:table>`
  const workbooks = { 'zorglub-77.xlsx': xlsxOf([{ rows }], { level: 0 }), 'zorglub-77.ods': odsOf(table, 0) }
  for (const [name, workbook] of Object.entries(workbooks))
    expect(await loadByPage(lab.environment.PUBLIC_URL, session, workbook, name)).toContain('Quetzalcoatl')
  expect(await printLetters(lab.environment.PUBLIC_URL, session)).toMatch(/^%PDF-/)
  const torn = await sendHalfAForm(lab.environment.PUBLIC_URL, token, words)
  const figures = await Promise.all(
    ['metrics', 'readyz'].map(async (page) => (await fetch(`${lab.environment.PUBLIC_URL}/${page}`)).text()),
  )
  await pause(1000)
  const said = await lab.end('SIGKILL')
  torn.destroy()
  expect(said).toMatch(/"level":(10|20|30)/)
  // What a preview and a copy leave of themselves when they are killed, on a later day: of this one there is a copy.
  for (const what of ['tonight', 'preview']) await dieCopying(what, lab.path('justif.db'), lab.environment)

  const files = filesIn(lab.path('.'))
  const names = files.map((file) => file.slice(lab.path('.').length)).join('\n')
  for (const kind of [
    /justif\.db$/m,
    /justif\.db-wal$/m,
    /copies\/justif-\w+\.db$/m,
    /justif-copy-.*rehearsal\.db$/m,
    /justif-copy-.*partial\.db$/m,
    /papers\/secours-.*\.html$/m,
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

/** Each mark was there to be found: whoever has the secrets reads it. */
async function openedWithSecret({ DATABASE_URL = '', SECRET_KEY = '', NAMES_KEY }: Record<string, string>) {
  const store = await openStore(DATABASE_URL, SECRET_KEY, NAMES_KEY)
  onTestFinished(() => store.close())
  return dump(store)
}

async function putNamesApart({ DATABASE_URL = '', SECRET_KEY = '', NAMES_KEY }: Record<string, string>) {
  const store = await openStore(DATABASE_URL, SECRET_KEY, NAMES_KEY)
  await rekey(store, { pauseMs: 0, waitMs: 0, names: 'on' }).finally(() => store.close())
  await expect(openStore(DATABASE_URL, SECRET_KEY)).rejects.toThrow()
}

/** A file that waits for a secretary's word, and the paper of an evening; returns the token of a program, and the secretary's session of the day after. */
async function takeInFile(environment: Record<string, string>, words: string) {
  const { SECRET_KEY = '', DATABASE_URL = '', NAMES_KEY = '', PAPER_FOLDER = '' } = environment
  const given = { SECRET_KEY, DATABASE_URL, NAMES_KEY, PAPER_FOLDER }
  const { service, clock } = await openStory('2026-11-30T18:05', {}, given)
  const { store, newId } = service.parts
  const [office] = await listOffices(store)
  const officeId = office?.id ?? ''
  const secretary = { id: newId(), officeId, email: 'melchior.sami@spip.example', role: 'admin' as const }
  const agent = await store.transaction(async (tx) => {
    await setOffice(tx, officeId, { paperWord: 'cheval agrafe pile correcte' })
    return keepAgent(tx, secretary, clock.now())
  })
  await takeInUpload(service.parts, agent, {
    name: 'planning-quetzalcoatl.csv',
    content: new TextEncoder().encode(words),
  })
  const rights = { mayLoad: true, mayRead: false }
  const token = await makeToken(service.parts, agent, { name: 'Programme', form: 'x'.repeat(24), ...rights })
  expect(await keepPapers(service.parts)).toBe(1)
  clock.set(paris('2026-12-01T09:33'))
  const key = await signInAs(service.parts, agent.id)
  const session = { cookie: `justif=${key}`, formToken: store.vault.lookup('form', `${key} ${officeId}`) }
  await service.close()
  return { token, session }
}

interface Signed {
  cookie: string
  formToken: string
}

/** As the form of the page sends a file; what is shown of it once it was read. */
async function loadByPage(
  address = '',
  { cookie, formToken }: Signed,
  workbook: Uint8Array,
  name: string,
): Promise<string> {
  const body = new FormData()
  body.append('jeton', formToken)
  body.append('fichier', new Blob([Buffer.from(workbook)]), name)
  const headers = { cookie, origin: address }
  const { url } = await fetch(`${address}/import`, { method: 'POST', headers, body })
  for (const end = performance.now() + 20_000; performance.now() < end; await pause(100)) {
    const page = await (await fetch(url, { headers })).text()
    if (!page.includes('data-refresh')) return /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? page
  }
  throw new Error('it was never read')
}

async function printLetters(address = '', { cookie, formToken }: Signed): Promise<string> {
  const body = new URLSearchParams({ jeton: formToken, jours: '30', retour: '/agenda/lettres?jours=30' })
  const answer = await fetch(`${address}/agenda/lettres/pdf`, {
    method: 'POST',
    headers: { cookie, origin: address },
    body,
  })
  return answer.text()
}

function odsRow(cells: string[]): string {
  const written = cells.map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`)
  return `<table:table-row>${written.join('')}</table:table-row>`
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

async function dieCopying(what: string, file: string, { SECRET_KEY = '', NAMES_KEY = '' }: Record<string, string>) {
  const support = (name: string) => fileURLToPath(new URL(`../support/${name}`, import.meta.url))
  const child = spawn(
    process.execPath,
    ['--import', support('set-clock.ts'), support('endless-copy.ts'), what, file, SECRET_KEY, NAMES_KEY],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, CLOCK_AT: '2026-12-03T10:00:00Z' } },
  )
  onTestFinished(() => void child.kill('SIGKILL'))
  const closed = once(child, 'close')
  // One that found nothing to do ends by itself.
  await Promise.race([once(child.stdout, 'data'), closed])
  child.kill('SIGKILL')
  await closed
}
