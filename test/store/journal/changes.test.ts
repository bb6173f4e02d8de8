import { expect, test } from 'vitest'
import { isChangeUnsealed, lastChange, listChangesAfter, NOTHING_READ } from '../../../src/store/journal/changes.ts'
import { type JournalEntry, writeJournal } from '../../../src/store/journal/journal.ts'
import { sealJournal } from '../../../src/store/journal/seals.ts'
import { eachEngine } from '../../support/store.ts'
import { layGround, NOW, newId } from '../ground.ts'

eachEngine((open) => {
  test('what changed is read in the order it was sealed: what was written late comes after, and nothing twice', async () => {
    const store = await open()
    const { officeId } = await layGround(store)
    const { officeId: other } = await layGround(store, 'TJ')
    const [late, ...ids] = [newId(), newId(), newId(), newId(), newId(), newId()]
    const write = (id: string, entry: Partial<JournalEntry>, minutes = 0) =>
      store.transaction((tx) =>
        writeJournal(
          tx,
          [{ officeId, actor: 'probationer', what: 'appointmentConfirmed', ...entry }],
          () => id,
          NOW.plus({ minutes }),
        ),
      )
    const seal = () => store.transaction((tx) => sealJournal(tx, 99))
    const [first = '', byFile = '', notTold = '', theirs = '', second = ''] = ids
    await write(first, {})
    await write(byFile, { actor: 'import', what: 'appointmentMoved' })
    await write(notTold, { what: 'personRead' })
    await write(theirs, { officeId: other })
    await write(second, { what: 'appointmentMovedByText' }, 5)
    const read = async (after = NOTHING_READ, limit = 9, since = NOW.minus({ days: 1 })) =>
      (await listChangesAfter(store, officeId, { after, since, limit })).map(({ id, sealId }) => ({
        seal: sealId ?? '',
        entry: id,
      }))
    expect(await read()).toEqual([])
    expect(await isChangeUnsealed(store, officeId)).toBe(true)
    expect(await lastChange(store, officeId)).toEqual(NOTHING_READ)
    await seal()
    expect(await isChangeUnsealed(store, officeId)).toBe(false)
    const whole = await read()
    expect(whole.map(({ entry }) => entry)).toEqual([first, second])
    expect((await read(NOTHING_READ, 9, NOW.plus({ minutes: 1 }))).map(({ entry }) => entry)).toEqual([second])
    const [one, two] = [...(await read(NOTHING_READ, 1)), ...(await read(whole[0], 1))]
    expect([one, two]).toEqual(whole)
    expect(await lastChange(store, officeId)).toEqual(two)
    // Begun before the others, and committed after they were read.
    await write(late ?? '', {}, -5)
    await seal()
    expect((await read(two)).map(({ entry }) => entry)).toEqual([late])
  })
})
