import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { takeInUpload } from '../../src/app/planning-files/change-upload.ts'
import { keepAgent } from '../../src/store/agents/agents.ts'
import { openStore } from '../../src/store/engine/open-store.ts'
import { listOffices } from '../../src/store/offices/offices.ts'
import { freePort } from '../support/free-port.ts'
import { line, NUMBERS, openLab, until } from '../support/lab.ts'
import { dump } from '../support/store-dump.ts'
import { HEADER, openStory } from '../support/story.ts'

/** None is short enough to appear in base64, or in the bytes of a file, by chance. */
const MARKS = [
  'Quetzalcoatl',
  'Hyacinthe',
  '639980001',
  '639980003',
  'zirconium',
  'Théodule',
  'ZORGLUB-77',
  'melchior',
  'Coquelicots',
]

const WITH_ADDRESS = `${HEADER};adresse_personne`

function readable(where: string, bytes: string): string[] {
  const folded = fold(bytes)
  return MARKS.filter((mark) => folded.includes(fold(mark))).map((mark) => `${where}: ${mark}`)
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Every file under a folder, as bytes and as text. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
}

test('a day of marked names, numbers and words leaves none that can be read: files, copies, leftovers, log at trace, figures', async () => {
  // No mail server answers there: what agents are to be told waits in the store.
  const mail = { SMTP_URL: `smtp://127.0.0.1:${await freePort()}`, MAIL_FROM: 'justif@spip.example' }
  const lab = await openLab({ LOG_LEVEL: 'trace', ...mail })
  const marked = [
    `ZORGLUB-77;Quetzalcoatl;Hyacinthe;${NUMBERS.karim};REF-1;SPIP;14/12/2026;14h30;SPIP;melchior@spip.example;;12 rue des Coquelicots, 92000 Nanterre`,
    line('malik', '15/12/2026;9h00'),
  ]
  const planning = lab.path('planning.csv')
  writeFileSync(planning, [WITH_ADDRESS, ...marked].join('\n'))
  await lab.run('2026-12-01T09:30', 'import', planning)
  await takeInFile(lab.environment, [WITH_ADDRESS, ...marked].join('\n'))
  writeFileSync(planning, '')

  await lab.start('2026-12-01T09:34')
  await until('the summonses', () => lab.carrier.accepted.length >= 2)
  for (const body of ['oui, mon cousin Théodule aussi', "j'ai envie de mourir", 'mon attestation de zirconium'])
    await lab.carrier.receive({ from: NUMBERS.karim, body }, lab.webhook)
  await lab.carrier.receive({ from: NUMBERS.karim, body: '\u0000zirconium', extra: { NumMedia: 'x' } }, lab.webhook)
  await until('a copy', () => lab.copies().length === 1)
  const figures = await Promise.all(
    ['metrics', 'readyz'].map(async (page) => (await fetch(`${lab.environment.PUBLIC_URL}/${page}`)).text()),
  )
  await pause(1000)
  const said = await lab.end('SIGKILL')
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
    ...files.flatMap((file) => ['latin1', 'utf8'].flatMap((as) => readable(file, readFileSync(file, as as 'utf8')))),
    ...readable('the log', said),
    ...figures.flatMap((page) => readable('a page', page)),
    ...readable('the names of files', names),
  ]
  expect(found).toEqual([])
  expect(await readableWithSecret(lab.environment)).toEqual(MARKS.map((mark) => `the store: ${mark}`))
  expect(readable('the test', 'QUETZALCOATL theodule')).toHaveLength(2)
}, 90_000)

/** Each mark was there to be found: whoever has the secret reads it. */
async function readableWithSecret({ DATABASE_URL = '', SECRET_KEY = '' }: Record<string, string>): Promise<string[]> {
  const store = await openStore(DATABASE_URL, SECRET_KEY)
  onTestFinished(() => store.close())
  return readable('the store', JSON.stringify(await dump(store)))
}

/** A file that waits for a secretary's word. */
async function takeInFile(environment: Record<string, string>, words: string): Promise<void> {
  const { SECRET_KEY = '', DATABASE_URL = '' } = environment
  const { service, clock } = await openStory('2026-12-01T09:31', {}, { SECRET_KEY, DATABASE_URL })
  const { store, newId } = service.parts
  const [office] = await listOffices(store)
  const secretary = {
    id: newId(),
    officeId: office?.id ?? '',
    email: 'melchior.sami@spip.example',
    role: 'staff' as const,
  }
  const agent = await store.transaction((tx) => keepAgent(tx, secretary, clock.now()))
  await takeInUpload(service.parts, agent, {
    name: 'planning-quetzalcoatl.csv',
    content: new TextEncoder().encode(words),
  })
  await service.close()
}

async function dieCopying(what: string, file: string, secret = ''): Promise<void> {
  const script = fileURLToPath(new URL('../support/endless-copy.ts', import.meta.url))
  const child = spawn(process.execPath, [script, what, file, secret], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  child.kill('SIGKILL')
  await once(child, 'close')
}
