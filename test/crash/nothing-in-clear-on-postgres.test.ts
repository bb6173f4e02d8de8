import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { keepPapers } from '../../src/app/paper/keep-papers.ts'
import { takeInUpload } from '../../src/app/planning-files/change-upload.ts'
import { purge } from '../../src/app/upkeep/purge.ts'
import { keepAgent } from '../../src/store/agents/agents.ts'
import { openStore } from '../../src/store/engine/open-store.ts'
import { listOffices, setOffice } from '../../src/store/offices/offices.ts'
import { AT_NIGHT } from '../support/at-night.ts'
import { filesIn, MARKS, readable, readableIn } from '../support/marks.ts'
import { SECRET, startPostgres } from '../support/postgres-server.ts'
import { dump } from '../support/store-dump.ts'
import { HEADER, openStory } from '../support/story.ts'
import { xlsxOf } from '../support/workbooks.ts'

const LINES = [
  `${HEADER};adresse_personne`,
  'ZORGLUB-77;Quetzalcoatl;Hyacinthe;+33639980001;REF-1;SPIP;14/12/2026;14h30;SPIP;melchior@spip.example;;12 rue des Coquelicots, 92000 Nanterre',
  'D-2;TEST;Malik;+33639980003;REF-2;SPIP;15/12/2026;9h00;SPIP;;;',
]

// A server of its own. By day sealed.test.ts looks at the rows on Postgres, nothing-in-clear.test.ts at all that the service leaves on SQLite.
test.runIf(AT_NIGHT)(
  'what a Postgres keeps on disk of files, workbooks and texts, with the paper of the evening and its own log, holds no mark that can be read; after its time no row does, nor a table written anew, sealed or not',
  async () => {
    const server = await startPostgres()
    onTestFinished(() => server.stop())
    const admin = new pg.Client(server.addressOf('postgres'))
    // Else a server that stops, where the test failed before, ends the process.
    admin.on('error', () => {})
    await admin.connect()
    await admin.query('create database marked')
    const store = await openStore(server.addressOf('marked'), SECRET)
    const { service, clock, loadFile } = await openStory(
      '2026-12-01T10:00',
      { store },
      { PAPER_FOLDER: join(server.folder, 'papers') },
    )
    const { parts, ticker } = service
    const officeId = (await listOffices(store))[0]?.id ?? ''
    const staff = { id: parts.newId(), officeId, email: 'melchior@spip.example', role: 'staff' as const }
    const agent = await store.transaction((tx) => keepAgent(tx, staff, clock.now()))
    await takeInUpload(parts, agent, { name: 'quetzalcoatl.csv', content: new TextEncoder().encode(LINES.join('\n')) })
    const rows = LINES.map((line) => line.split(';'))
    await takeInUpload(parts, agent, {
      name: 'quetzalcoatl.xlsx',
      content: xlsxOf([{ name: 'Feuille', rows }], { level: 0 }),
    })
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

    await store.transaction((tx) => setOffice(tx, officeId, { paperWord: 'cheval agrafe pile correcte' }))
    clock.set(clock.now().set({ hour: 18, minute: 30 }))
    await keepPapers(parts)
    await admin.query('checkpoint')
    await admin.query('select pg_switch_wal()')
    const files = filesIn(server.folder)
    expect(files.filter((file) => /papers\/secours-.*\.html$/.test(file))).toHaveLength(1)
    expect(files.filter((file) => /pg_wal\/[0-9A-F]{24}$/.test(file)).length).toBeGreaterThan(0)
    expect(files.flatMap(readableIn)).toEqual([])
    expect(readable('its log', server.said())).toEqual([])

    // Thirteen months on, the night's erasure.
    const inside = new pg.Client(server.addressOf('marked'))
    inside.on('error', () => {})
    await inside.connect()
    const sealed = async () => {
      const texts = await inside.query(
        'select body as value from messages union all select last_name from probationers',
      )
      return texts.rows.map(({ value }) => String(value)).filter((value) => value.length > 20)
    }
    const before = await sealed()
    expect(before.length).toBeGreaterThan(4)
    const onDisk = () => {
      const tables = filesIn(server.folder)
        .filter((file) => /\/base\/\d+\/\d+$/.test(file))
        .map((file) => readFileSync(file, 'latin1'))
      return before.filter((value) => tables.some((bytes) => bytes.includes(value)))
    }
    expect(onDisk()).toEqual(before)
    clock.set(clock.now().plus({ months: 13 }))
    await purge(parts, { dryRun: false })
    expect(readable('the store', JSON.stringify(await dump(store)))).toEqual(['the store: melchior'])
    expect(await sealed()).toEqual([])
    // Its files are not overwritten: they hold the sealed values until the tables are written anew.
    await inside.query('vacuum full')
    await inside.query('checkpoint')
    expect(onDisk()).toEqual([])
    await inside.end()
    await admin.end()
    await service.close()
  },
  120_000,
)
