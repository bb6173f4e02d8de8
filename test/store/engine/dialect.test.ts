import { globSync, readFileSync } from 'node:fs'
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { keepAgent, setAgent } from '../../../src/store/agents/agents.ts'
import { findNextStart } from '../../../src/store/appointments/agenda.ts'
import { getAppointment } from '../../../src/store/appointments/appointments.ts'
import { lockChosen, lockRead } from '../../../src/store/engine/dialect.ts'
import { sql } from '../../../src/store/engine/drizzle.ts'
import { addOffice, getOffice, getType } from '../../../src/store/offices/offices.ts'
import { getProbationer } from '../../../src/store/people/people.ts'
import { setOptedOut, setProbationer } from '../../../src/store/people/write-people.ts'
import { eachEngine } from '../../support/store.ts'
import { addPerson, bookAppointment, layGround, NOW, newId } from '../ground.ts'

eachEngine((open, engine) => {
  test('what a claim chooses is locked where others may write meanwhile, passing over what they claim', async () => {
    const { db, tables } = await open()
    const { sql } = lockChosen(engine, db.select({ id: tables.messages.id }).from(tables.messages)).toSQL()
    expect(sql.endsWith(' for update skip locked')).toBe(engine === 'postgres')
  })

  test('what is held while it is gone by is locked against whoever changes it, not against who refers to it', async () => {
    const { db, tables } = await open()
    const { sql } = lockRead(engine, db.select({ id: tables.probationers.id }).from(tables.probationers)).toSQL()
    expect(sql.endsWith(' for no key update')).toBe(engine === 'postgres')
  })

  describe('what is stored comes back equal', () => {
    test('an instant, to the millisecond and in UTC, whatever the zone it was given in', async () => {
      const store = await open()
      const ground = await layGround(store)
      const { id } = await addPerson(store, ground)
      const instants = [
        '2026-03-29T01:59:59.999+01:00', // the last millisecond before summer time in Paris
        '2026-10-25T02:30:00.001+01:00',
        '2026-03-09T10:00:00.000+11:00',
        '1969-12-31T23:59:59.500Z',
        '2199-12-31T23:59:59.999Z',
      ]
      for (const iso of instants) {
        const startsAt = DateTime.fromISO(iso, { setZone: true })
        const back = (await getAppointment(store, await bookAppointment(store, ground, id, { startsAt }))).startsAt
        expect(back.toMillis()).toBe(startsAt.toMillis())
        expect(back.zoneName).toBe('UTC')
        expect(back.isValid).toBe(true)
      }
    })

    test('an instant that is compared, to the millisecond', async () => {
      const store = await open()
      const ground = await layGround(store)
      const { id } = await addPerson(store, ground)
      await bookAppointment(store, ground, id, { startsAt: NOW })
      expect(await findNextStart(store, ground.officeId, NOW)).toEqual(NOW)
      expect(await findNextStart(store, ground.officeId, NOW.plus(1))).toBeUndefined()
    })

    test('an instant taken away is undefined', async () => {
      const store = await open()
      const { id } = await addPerson(store, await layGround(store))
      await store.transaction((tx) => setOptedOut(tx, [id], NOW))
      expect((await getProbationer(store, id)).optedOutAt).toEqual(NOW)
      await store.transaction((tx) => setOptedOut(tx, [id], null))
      expect((await getProbationer(store, id)).optedOutAt).toBeUndefined()
    })

    test('yes and no', async () => {
      const store = await open()
      const { id } = await addPerson(store, await layGround(store))
      expect(await getProbationer(store, id)).toMatchObject({ protectedAdult: false, sensitiveAllowed: false })
      await store.transaction((tx) => setProbationer(tx, id, { protectedAdult: true }))
      expect(await getProbationer(store, id)).toMatchObject({ protectedAdult: true, sensitiveAllowed: false })
    })

    test('lists and objects, and the absence of one', async () => {
      const store = await open()
      const { officeId } = await layGround(store)
      expect(await getOffice(store, officeId)).toMatchObject({
        closedDays: [],
        typeWords: {},
        sendingHours: { days: [1, 2, 3, 4, 5, 6], opens: '09:00', closes: '19:00' },
        reminders: [
          { daysBefore: 4, at: '10:00' },
          { daysBefore: 1, at: '10:00' },
        ],
      })
      expect((await getType(store, officeId, 'SPIP')).reminders).toBeUndefined()
    })

    test('a bare word kept as JSON', async () => {
      const store = await open()
      const office = { id: newId(), code: 'DEMO', name: 'Démo', zone: 'Europe/Paris', holidayRegion: 'FR' }
      await store.transaction((tx) => addOffice(tx, { ...office, alwaysOpen: true }, newId, NOW))
      expect((await getOffice(store, office.id)).sendingHours).toBe('always')
    })

    test('sealed words of any alphabet and length, and sealed lists', async () => {
      const store = await open()
      const ground = await layGround(store)
      const lastName = `Ñandú-Łęcki 李 مرحبا 🙂 ' " \\ ; -- ${'x'.repeat(5000)}`
      const { id } = await addPerson(store, ground, { lastName, firstName: '' })
      expect(await getProbationer(store, id)).toMatchObject({ lastName, firstName: '' })
      const documents = ["pièce d'identité", '["pas une liste"]', '']
      const booked = await bookAppointment(store, ground, id, { documents })
      expect((await getAppointment(store, booked)).documents).toEqual(documents)
      const without = await bookAppointment(store, ground, id, { documents: [] })
      expect((await getAppointment(store, without)).documents).toEqual([])
      const former = store.vault.seal('[]', 'appointments.documents') // an empty list was sealed too
      await store.transaction((tx) => tx.db.update(tx.tables.appointments).set({ documents: sql`${former}` }))
      expect((await getAppointment(store, booked)).documents).toEqual([])
    })

    test('a sealed field nobody filled is undefined', async () => {
      const store = await open()
      const { id } = await addPerson(store, await layGround(store), { phone: undefined })
      const person = await getProbationer(store, id)
      expect(person.phone).toBeUndefined()
      expect(person.pausedReason).toBeUndefined()
    })
  })

  test('a change that says nothing of a field leaves it', async () => {
    const store = await open()
    const { officeId } = await layGround(store)
    const agent = await store.transaction((tx) => keepAgent(tx, { id: newId(), officeId, email: 'a@b.example' }, NOW))
    await store.transaction((tx) => setAgent(tx, agent.id, { name: 'Paul Roux' }))
    const change = { role: 'staff' as const, name: undefined }
    await store.transaction((tx) => setAgent(tx, agent.id, change as unknown as { role: 'staff' }))
    const { agents } = store.tables
    const rows = await store.db.select({ name: agents.name, role: agents.role }).from(agents)
    expect(rows).toContainEqual({ name: 'Paul Roux', role: 'staff' })
  })
})

test('query modules call nothing that only one engine has', () => {
  // SQLite's builders alone have get(), all() and run(); Postgres's alone have for() (see lockChosen), execute() and ilike.
  const ofOneEngine = /\.(get|all|run|execute)\(\)|\bdb\s*\.(get|all|run|values|execute)\(|\.for\(|\bilike\b/g
  const speaksToADriver = /from '(better-sqlite3|pg)'/
  for (const file of globSync('src/store/**/*.ts')) {
    const source = readFileSync(file, 'utf8')
    if (speaksToADriver.test(source)) continue
    expect(source.match(ofOneEngine) ?? [], file).toEqual(file.endsWith('/dialect.ts') ? ['.for(', '.for('] : [])
  }
})
