import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DateTime } from 'luxon'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadWatchedFolder } from '../../../src/app/planning-files/watched-folder.ts'
import { checkWatchedFolder } from '../../../src/app/upkeep/check-machine.ts'
import { keepAgent } from '../../../src/store/agents/agents.ts'
import { addOffice, listOffices, setOfficeCode } from '../../../src/store/offices/offices.ts'
import { newFolder } from '../../support/store.ts'
import { openStory, type Story } from '../../support/story.ts'

/** The disk has the machine's clock: the service's is a day ahead, so that every file of the test is still. */
const START = DateTime.now().setZone('Europe/Paris').plus({ days: 1 }).set({ hour: 20, minute: 0 })
const DAY = START.plus({ days: 20 }).toFormat('dd/MM/yyyy')
const HEAD = 'dossier;nom;prenom;telephone;reference;type;date;heure;lieu'
const linesOf = (count: number) =>
  Array.from({ length: count }, (_, i) => `D-${i};MOREL;Ana;;R-${i};SPIP;${DAY};14h30;SPIP de Nanterre`)
const file = (...lines: string[]) => [HEAD, ...lines].join('\n')

let folder: string
let story: Story
beforeEach(async () => {
  folder = newFolder()
  story = await openStory(START.toFormat("yyyy-MM-dd'T'HH:mm"), {}, { IMPORT_FOLDER: folder })
  const { store, newId } = story.service.parts
  const [office] = await listOffices(store)
  const agent = {
    id: newId(),
    officeId: office?.id ?? '',
    email: 's@justice.example',
    name: 'Sami',
    role: 'staff' as const,
  }
  await store.transaction((tx) => keepAgent(tx, agent, START))
})
afterEach(() => story.service.close())

const put = (name: string, content: string) => writeFileSync(join(folder, name), content)
const seen = (...path: string[]) => readdirSync(join(folder, ...path)).toSorted()
const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8')
const rows = async () => {
  const { db, tables } = story.service.parts.store
  const emails = (await db.select().from(tables.emails)).filter(({ kind }) => kind === 'fileReport')
  return { appointments: (await db.select().from(tables.appointments)).length, emails }
}

test('a file that is put there is loaded by a tick, told, and moved with its report; a second of its name is kept beside it', async () => {
  put('planning.csv', file(...linesOf(2), 'D-9;MOREL;Ana;;R-9;SPIP;31/02/2027;14h30;SPIP de Nanterre'))
  await story.service.ticker.tick()
  await story.service.ticker.quiet()
  expect(seen()).toEqual(['done'])
  expect(seen('done')).toEqual(['planning.csv', 'planning.csv.rapport.txt'])
  expect(read('done', 'planning.csv.rapport.txt')).toMatch(/ajoutées : 2[\s\S]*Ligne 4 : /)
  const { appointments, emails } = await rows()
  expect([appointments, emails.length]).toEqual([2, 1])
  expect(emails[0]?.subject).toBe('[justif] Fichier chargé, une ligne à corriger')
  expect(emails[0]?.body).toMatch(/planning\.csv[\s\S]*Ligne 4 : .*31\/02\/2027/)
  put('planning.csv', file(...linesOf(2)))
  await loadWatchedFolder(story.service.parts)
  expect(seen('done')).toContain('planning-2.csv')
  expect(read('done', 'planning-2.csv.rapport.txt')).toContain('inchangées : 2')
  expect((await rows()).appointments).toBe(2)
})

test('a name as long as the disk takes is shortened as its file is put away with its report', async () => {
  for (const name of [`${'é'.repeat(125)}.csv`, `${'a'.repeat(250)}`, `a.${'b'.repeat(250)}`])
    put(name, file(...linesOf(1)))
  await loadWatchedFolder(story.service.parts)
  expect(seen()).toEqual(['done'])
  expect(seen('done').filter((name) => name.endsWith('.rapport.txt'))).toHaveLength(3)
  expect(seen('done')).toHaveLength(6)
})

test.each<[string, (path: string) => void]>([
  ['a file', (path) => writeFileSync(path, file(...linesOf(1)))],
  ['a link', (path) => symlinkSync('/tmp', path)],
])('%s where files are to be put away is left, and so are they, until it is gone', async (_, make) => {
  put('planning.csv', file(...linesOf(1)))
  make(join(folder, 'refused'))
  await loadWatchedFolder(story.service.parts)
  expect(seen()).toEqual(['planning.csv', 'refused'])
  expect((await rows()).appointments).toBe(0)
  rmSync(join(folder, 'refused'))
  await loadWatchedFolder(story.service.parts)
  expect(seen()).toEqual(['done'])
})

test('what is still written to, temporary or no file of somebody is left; what cannot be loaded is refused with a sentence', async () => {
  const left = ['.hidden.csv', 'a.csv.part', 'b.filepart', 'c.tmp', '~$d.xlsx', 'link.csv']
  for (const name of left.slice(0, -1)) put(name, file(...linesOf(1)))
  symlinkSync('/etc/hostname', join(folder, 'link.csv'))
  put('letter.csv', 'Bonjour,\nvoici le planning.')
  put('heavy.csv', '')
  truncateSync(join(folder, 'heavy.csv'), 21 * 1024 * 1024)
  put('columns.csv', file(...linesOf(1)).replace('nom;prenom', 'qui;lequel'))
  const { parts } = story.service
  await loadWatchedFolder({ ...parts, clock: { now: () => DateTime.utc() } })
  expect(seen()).toEqual([...left, 'columns.csv', 'heavy.csv', 'letter.csv'].toSorted())
  await loadWatchedFolder(parts)
  expect(seen()).toEqual([...left, 'refused'].toSorted())
  const names = ['columns.csv', 'heavy.csv', 'letter.csv']
  expect(seen('refused')).toEqual(names.flatMap((name) => [name, `${name}.rapport.txt`]))
  for (const name of names)
    expect(read('refused', `${name}.rapport.txt`)).toMatch(/^Fichier refusé, rien n’a été changé\. .+\.\n$/)
  const { appointments, emails } = await rows()
  expect([appointments, emails.length]).toEqual([0, 3])
})

test('a file that is taken back after it was listed, or before it is moved, leaves no report of a file that is not there', async () => {
  put('a.csv', file(...linesOf(1)))
  put('b.csv', file(...linesOf(1)))
  symlinkSync('/etc/hostname', join(folder, 'z'))
  const { parts } = story.service
  const said: object[] = []
  const { transaction } = parts.store
  const store = {
    ...parts.store,
    transaction: ((work, beside) => {
      // As the first one is loaded, both go, and a link comes in the place of the second.
      rmSync(join(folder, 'a.csv'), { force: true })
      rmSync(join(folder, 'b.csv'), { force: true })
      if (!seen().includes('c.csv')) renameSync(join(folder, 'z'), join(folder, 'c.csv'))
      return transaction(work, beside)
    }) as typeof transaction,
  }
  await loadWatchedFolder({ ...parts, store, log: { ...parts.log, error: (facts) => said.push(facts) } })
  expect(said).toEqual([])
  expect(seen()).toEqual(['c.csv', 'done'])
  expect(seen('done')).toEqual([])
})

test('a file cut short in its middle is loaded again from where it stands: nothing twice, and no file lost', async () => {
  put('planning.csv', file(...linesOf(250)))
  const { parts } = story.service
  const stopping = new AbortController()
  const { store } = parts
  let batches = 0
  const dying: typeof store = {
    ...store,
    transaction: (work, ...rest) =>
      store.transaction(work, ...rest).finally(() => {
        if (++batches === 4) stopping.abort()
      }),
  }
  await loadWatchedFolder({ ...parts, store: dying }, stopping.signal)
  const halfway = await rows()
  expect(halfway.appointments).toBeGreaterThan(0)
  expect(halfway.appointments).toBeLessThan(250)
  expect([halfway.emails.length, seen()]).toEqual([0, ['planning.csv']])
  await loadWatchedFolder(parts)
  const after = await rows()
  expect([after.appointments, after.emails.length, seen()]).toEqual([250, 1, ['done']])
  const { db, tables } = store
  const texts = await db.select().from(tables.messages)
  expect(new Set(texts.map(({ key }) => key)).size).toBe(texts.length)
})

test('with several offices, a folder named by a code is that office’s, and its lines name no other', async () => {
  const { store, newId } = story.service.parts
  const other = { id: newId(), code: 'TJ', name: 'TJ', zone: 'Europe/Paris', holidayRegion: 'FR' }
  await store.transaction((tx) => addOffice(tx, other, newId, START))
  const [first] = await listOffices(store)
  const at = (service: string, place: number) => `${linesOf(place + 1)[place]};${service}`
  mkdirSync(join(folder, 'tj'))
  put('tj/own.csv', [`${HEAD};service`, at('', 0), at(first?.code ?? '', 1)].join('\n'))
  put('both.csv', [`${HEAD};service`, at('', 2), at('TJ', 3)].join('\n'))
  await loadWatchedFolder(story.service.parts)
  expect([seen(), seen('tj', 'done')]).toEqual([
    ['done', 'tj'],
    ['own.csv', 'own.csv.rapport.txt'],
  ])
  const { db, tables } = store
  const offices = (await db.select().from(tables.appointments)).map(({ officeId }) => officeId)
  expect(offices.filter((id) => id === other.id)).toHaveLength(2)
  expect(offices.filter((id) => id === first?.id)).toHaveLength(1)
})

test('a folder that the code of its office was changed from is said once to be unread, without a name; the doctor says it too', async () => {
  const { parts } = story.service
  const [office] = await listOffices(parts.store)
  mkdirSync(join(folder, office?.code ?? ''))
  mkdirSync(join(folder, 'done'))
  const said: unknown[] = []
  const log = { ...parts.log, error: (...words: unknown[]) => said.push(words) } as unknown as typeof parts.log
  const round = () => loadWatchedFolder({ ...parts, log })
  await round()
  expect([said, await checkWatchedFolder(folder, await listOffices(parts.store))]).toEqual([[], []])
  await parts.store.transaction((tx) => setOfficeCode(tx, office?.id ?? '', 'AUTRE'))
  await round()
  await round()
  expect(said).toEqual([[{ folders: 1 }, expect.stringContaining('their files are not read')]])
  const found = await checkWatchedFolder(folder, await listOffices(parts.store))
  expect(found).toEqual([{ level: 'warning', code: 'foldersStray', count: 1, about: folder }])
})
