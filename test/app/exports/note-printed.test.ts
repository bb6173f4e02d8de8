import { expect, test } from 'vitest'
import { notePrinted } from '../../../src/app/exports/note-printed.ts'
import { startApplying } from '../../../src/app/planning-files/change-upload.ts'
import { listByCases } from '../../../src/store/people/people.ts'
import { eachEngineAtNight } from '../../support/store.ts'
import { listJournal } from '../../support/store-rows.ts'
import { karim, openOffice, planningOf } from '../planning-files/office-files.ts'

eachEngineAtNight((open) => {
  // A clock that stands still: pages are asked for on one that goes on, where an hour after the start is less than an hour after the first print.
  test('a sheet printed again within the hour is one entry of each person, and another a second after the hour', async () => {
    const { parts, clock, office, agent, look, work } = await openOffice('2026-12-01T10:00', await open())
    await startApplying(parts, (await look(planningOf(karim('14/01/2027', '9h')))).upload, { summons: false })
    await work()
    const people = await listByCases(parts.store, office.id, ['D-1'])
    const start = clock.now()
    const printedAfter = async (seconds: number) => {
      clock.set(start.plus({ seconds }))
      await notePrinted(parts, agent, people)
      return (await listJournal(parts.store, office.id)).filter(({ what }) => what === 'agendaPrinted').length
    }
    expect(await printedAfter(0)).toBe(1)
    expect(await printedAfter(1800)).toBe(1)
    expect(await printedAfter(3600)).toBe(1)
    expect(await printedAfter(3601)).toBe(2)
    expect(await printedAfter(7200)).toBe(2)
    expect(await printedAfter(7202)).toBe(3)
  })
})
