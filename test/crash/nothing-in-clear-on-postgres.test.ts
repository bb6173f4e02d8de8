import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { takeInUpload } from '../../src/app/planning-files/change-upload.ts'
import { keepAgent } from '../../src/store/agents/agents.ts'
import { openStore } from '../../src/store/engine/open-store.ts'
import { listOffices } from '../../src/store/offices/offices.ts'
import { filesIn, MARKS, readable, readableIn } from '../support/marks.ts'
import { SECRET, startPostgres } from '../support/postgres-server.ts'
import { dump } from '../support/store-dump.ts'
import { HEADER, openStory } from '../support/story.ts'

const LINES = [
  `${HEADER};adresse_personne`,
  'ZORGLUB-77;Quetzalcoatl;Hyacinthe;+33639980001;REF-1;SPIP;14/12/2026;14h30;SPIP;melchior@spip.example;;12 rue des Coquelicots, 92000 Nanterre',
  'D-2;TEST;Malik;+33639980003;REF-2;SPIP;15/12/2026;9h00;SPIP;;;',
]

test('what a Postgres keeps on disk, tables, log of changes and its own log, holds no mark that can be read', async () => {
  const server = await startPostgres()
  onTestFinished(() => server.stop())
  const admin = new pg.Client(server.addressOf('postgres'))
  // Else a server that stops, where the test failed before, ends the process.
  admin.on('error', () => {})
  await admin.connect()
  await admin.query('create database marked')
  const store = await openStore(server.addressOf('marked'), SECRET)
  const { service, clock, loadFile } = await openStory('2026-12-01T10:00', { store })
  const { parts, ticker } = service
  const officeId = (await listOffices(store))[0]?.id ?? ''
  const staff = { id: parts.newId(), officeId, email: 'melchior@spip.example', role: 'staff' as const }
  const agent = await store.transaction((tx) => keepAgent(tx, staff, clock.now()))
  await takeInUpload(parts, agent, { name: 'quetzalcoatl.csv', content: new TextEncoder().encode(LINES.join('\n')) })
  await ticker.tick()
  await ticker.quiet()
  await loadFile(new TextEncoder().encode(LINES.join('\n')))
  for (const body of ['oui, mon cousin Théodule aussi', 'mon attestation de zirconium'])
    await service.receive({ from: '+33639980001', body })
  await ticker.tick()
  await ticker.quiet()
  // What fails at the server is in its log, with its values where it writes them.
  await expect(
    store.transaction(({ db, tables: { probationers } }) =>
      db.insert(probationers).values({ lastName: 'Quetzalcoatl' } as never),
    ),
  ).rejects.toThrow()
  expect(readable('the store', JSON.stringify(await dump(store)))).toEqual(MARKS.map((mark) => `the store: ${mark}`))

  await admin.query('checkpoint')
  await admin.query('select pg_switch_wal()')
  const files = filesIn(server.folder)
  expect(files.filter((file) => /pg_wal\/[0-9A-F]{24}$/.test(file)).length).toBeGreaterThan(0)
  expect(files.flatMap(readableIn)).toEqual([])
  expect(readable('its log', server.said())).toEqual([])
  await admin.end()
  await service.close()
}, 120_000)
