import { expect, test } from 'vitest'
import type { LineValues } from '../../../src/domain/schedule/line.ts'
import { sql } from '../../../src/store/engine/drizzle.ts'
import {
  endFileNames,
  finishImport,
  forgetFileNames,
  getImport,
  type ImportedLine,
  keepImportedLines,
  lastSeenIn,
  listFilesOf,
  listImportedLines,
  listImports,
  listLinesOf,
  markImportUndone,
  markLinesSeen,
  restoreImportedLines,
  startImport,
} from '../../../src/store/files/imports.ts'
import { caseKeyOf } from '../../../src/store/people/people.ts'
import { eachEngine } from '../../support/store.ts'
import { addPerson, bookAppointment, type Ground, layGround, NOW, newId } from '../ground.ts'

eachEngine((open) => {
  test('a name of a file that says too much leaves its ending, unless that says too much too; others stay', async () => {
    const store = await open()
    const { officeId, importId } = await layGround(store)
    const after = async (fileName: string) => {
      await store.transaction((tx) => tx.db.update(tx.tables.imports).set({ fileName }))
      await store.transaction((tx) => forgetFileNames(tx, officeId, (name) => name.includes('morel')))
      return (await getImport(store, importId)).fileName
    }
    expect(await after('convocation morel.csv')).toBe('….csv')
    expect(await after('planning.morel')).toBe('…')
    expect(await after('planning.csv')).toBe('planning.csv')
  })

  test('the names of files that had served their time leave their ending, and when that was; others stay', async () => {
    const store = await open()
    const { officeId, importId } = await layGround(store)
    const others = ['convocation morel.XLSX', 'sans fin'].map((fileName) => ({
      id: newId(),
      officeId,
      kind: 'planning',
      fileName,
    }))
    for (const other of others) await store.transaction((tx) => startImport(tx, other, NOW))
    await store.transaction((tx) =>
      endFileNames(
        tx,
        others.map(({ id }) => id),
        NOW.plus(1),
      ),
    )
    const told = async (id: string) => {
      const { fileName, nameGoneAt } = await getImport(store, id)
      return [fileName, nameGoneAt?.toMillis()]
    }
    const gone = NOW.plus(1).toMillis()
    expect(await Promise.all(others.map(({ id }) => told(id)))).toEqual([
      ['….XLSX', gone],
      ['…', gone],
    ])
    expect(await told(importId)).toEqual(['planning.csv', undefined])
  })

  test('an import is written down as it starts, with its counts when it ends', async () => {
    const store = await open()
    const { importId } = await layGround(store)
    const { imports } = store.tables
    expect(await store.db.select().from(imports)).toMatchObject([
      { id: importId, kind: 'planning', fileName: 'planning.csv', counts: {}, startedAt: NOW, finishedAt: null },
    ])
    await store.transaction((tx) => finishImport(tx, importId, { lines: 3, created: 2 }, NOW.plus(1)))
    expect(await store.db.select().from(imports)).toMatchObject([
      { counts: { lines: 3, created: 2 }, finishedAt: NOW.plus(1) },
    ])
  })

  test('an office’s imports are listed the latest first, a page at a time, with who loaded them and whether it was undone', async () => {
    const store = await open()
    const { importId, officeId, agent } = await layGround(store)
    await layGround(store, 'TJ')
    const next = newId()
    const file = { id: next, officeId, kind: 'slots', fileName: 'suite.csv', agentId: agent.id }
    await store.transaction((tx) => startImport(tx, file, NOW.plus(1)))
    await store.transaction((tx) => markImportUndone(tx, importId, NOW.plus(2)))
    const page = (offset: number, limit: number) => listImports(store, officeId, { offset, limit })
    expect(await page(0, 10)).toMatchObject([
      { id: next, fileName: 'suite.csv', agentName: 'Claire Martin', uploadId: null, undoneAt: null },
      { id: importId, agentName: null, undoneAt: NOW.plus(2) },
    ])
    expect((await page(1, 1)).map(({ id }) => id)).toEqual([importId])
    expect(await getImport(store, next)).toMatchObject({ kind: 'slots', startedAt: NOW.plus(1) })
    await expect(getImport(store, newId())).rejects.toThrow('not in the store')
  })

  test('a line comes back whole, or with the few fields it had, and so does one of before lines were written by place', async () => {
    const store = await open()
    const ground = await layGround(store)
    const whole: Required<LineValues> = {
      lastName: 'Benali',
      firstName: '',
      phone: '+33639981234',
      language: 'fr',
      type: 'SPIP',
      startsAt: '2027-01-14T14:30',
      minutes: '30',
      place: 'SPIP',
      address: '2 rue Haute',
      agentEmail: 'c.martin@spip.example',
      documents: 'a|b',
      status: 'planned',
      homeAddress: '3 rue Basse, 92000 Nanterre',
    }
    const said = { whole, few: { firstName: 'Karim', status: 'planned' }, none: {} }
    const lines = Object.entries(said).map(([identity, cells]) => lineOf(ground, identity, cells))
    await store.transaction((tx) => keepImportedLines(tx, lines, newId))
    const read = async () => {
      const found = await listImportedLines(store, ground.officeId, 'planning', Object.keys(said))
      return Object.fromEntries([...found].map(([identity, { cells }]) => [identity, cells]))
    }
    expect(await read()).toEqual(said)
    const former = store.vault.seal(JSON.stringify(whole), 'schedule_lines.cells')
    await store.transaction((tx) => tx.db.update(tx.tables.scheduleLines).set({ cells: sql`${former}` }))
    expect(await read()).toEqual({ whole, few: whole, none: whole })
  })

  test('lines get back what they said before an import, and those it brought are forgotten', async () => {
    const store = await open()
    const ground = await layGround(store)
    const [known, brought] = [lineOf(ground, 'a', { lastName: 'After' }), lineOf(ground, 'b', { lastName: 'New' })]
    await store.transaction(async (tx) => {
      await keepImportedLines(tx, [known, brought], newId)
      await restoreImportedLines(
        tx,
        [
          { ...known, cells: { lastName: 'Before' } },
          { ...brought, cells: null },
        ],
        newId,
      )
    })
    const found = await listImportedLines(store, ground.officeId, 'planning', ['a', 'b'])
    expect([...found.values()].map(({ cells }) => cells)).toEqual([{ lastName: 'Before' }])
  })

  test('lines are found again by what identifies them, as last imported', async () => {
    const store = await open()
    const ground = await layGround(store)
    const elsewhere = await layGround(store, 'TJ')
    const before = lineOf(ground, 'reference:C1001', { lastName: 'Benali', startsAt: '2027-01-14T14:30' })
    await store.transaction((tx) => keepImportedLines(tx, [before, lineOf(ground, 'case:1|SPIP|x')], newId))
    const after = { ...before, cells: { lastName: 'Diallo' }, importId: elsewhere.importId, subjectId: 'other' }
    await store.transaction((tx) => keepImportedLines(tx, [after], newId))
    const find = ({ officeId }: Ground, ...keys: string[]) => listImportedLines(store, officeId, 'planning', keys)
    const found = await find(ground, 'reference:C1001', 'reference:unknown')
    expect([...found.keys()]).toEqual(['reference:C1001'])
    expect(found.get('reference:C1001')).toMatchObject(after)
    expect((await find(elsewhere, 'reference:C1001')).size).toBe(0)
    expect((await find(ground)).size).toBe(0)
    await store.transaction((tx) => keepImportedLines(tx, [], newId))
  })

  test('lines are told with whose they were and whether that person has a number', async () => {
    const store = await open()
    const ground = await layGround(store)
    const people = [await addPerson(store, ground), await addPerson(store, ground, { phone: undefined })]
    const lines = [lineOf(ground, 'gone')]
    for (const { id } of people)
      lines.push({ ...lineOf(ground, id), subjectId: await bookAppointment(store, ground, id) })
    await store.transaction((tx) => keepImportedLines(tx, lines, newId))
    const identities = lines.map(({ identity }) => identity)
    const found = await listImportedLines(store, ground.officeId, 'planning', identities)
    expect(identities.map((identity) => [found.get(identity)?.caseKey, found.get(identity)?.hasPhone])).toEqual([
      [null, false],
      [caseKeyOf(store, people[0]?.caseNumber ?? ''), true],
      [caseKeyOf(store, people[1]?.caseNumber ?? ''), false],
    ])
  })

  test('a line that comes twice in one list is kept as it came last', async () => {
    const store = await open()
    const ground = await layGround(store)
    const lines = ['Benali', 'Diallo'].map((lastName) => lineOf(ground, 'reference:C1001', { lastName }))
    await store.transaction((tx) => keepImportedLines(tx, lines, newId))
    const found = await listImportedLines(store, ground.officeId, 'planning', ['reference:C1001'])
    expect(found.get('reference:C1001')?.cells).toEqual({ lastName: 'Diallo' })
  })

  test('each appointment knows which import saw its line last', async () => {
    const store = await open()
    const ground = await layGround(store)
    const next = newId()
    const file = { id: next, officeId: ground.officeId, kind: 'planning', fileName: 'suite.csv' }
    await store.transaction(async (tx) => {
      await startImport(tx, file, NOW)
      const lines = ['a', 'b'].map((subjectId) => ({ ...lineOf(ground, `reference:${subjectId}`), subjectId }))
      await keepImportedLines(tx, lines, newId)
      await markLinesSeen(tx, ['b', 'c'], next)
    })
    const seen = await lastSeenIn(store, ['a', 'b', 'c'])
    expect(seen).toEqual(new Map([['a', ground.importId]]).set('b', next))
    expect(await lastSeenIn(store, [])).toEqual(new Map())
    expect(await listFilesOf(store, ['b', 'c'])).toEqual([{ subjectId: 'b', fileName: 'suite.csv' }])
    expect(await listFilesOf(store, [])).toEqual([])
    await store.transaction((tx) => markLinesSeen(tx, [], next))
  })

  test("a person's lines are those of their appointments", async () => {
    const store = await open()
    const ground = await layGround(store)
    const [karim, lea] = [await addPerson(store, ground), await addPerson(store, ground)]
    const booked = [await bookAppointment(store, ground, karim.id), await bookAppointment(store, ground, lea.id)]
    const lines = booked.map((subjectId, index) => ({
      ...lineOf(ground, subjectId, { phone: `+3361234567${index}` }),
      subjectId,
    }))
    await store.transaction((tx) => keepImportedLines(tx, lines, newId))
    expect(await listLinesOf(store, karim.id)).toEqual([{ phone: '+33612345670' }])
  })
})

function lineOf({ officeId, importId }: Ground, identity: string, cells: LineValues = {}): ImportedLine {
  return { officeId, kind: 'planning', identity, subjectId: 'appointment', cells, importId }
}
