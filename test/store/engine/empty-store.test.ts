import { expect, test } from 'vitest'
import { emptyStore } from '../../../src/store/engine/empty-store.ts'
import { listMarks, setMark } from '../../../src/store/marks/marks.ts'
import { enqueueTexts } from '../../../src/store/messages/outbox.ts'
import { eachEngine } from '../../support/store.ts'
import { dump } from '../../support/store-dump.ts'
import { addPerson, bookAppointment, layGround, NOW, openSlot, textFor } from '../ground.ts'

eachEngine((open) => {
  test('an emptied store holds nothing but its keys and the mark of its secret, and is filled anew', async () => {
    const store = await open()
    const ground = await layGround(store)
    const { id } = await addPerson(store, ground)
    await store.transaction((tx) => openSlot(tx, ground))
    await bookAppointment(store, ground, id)
    await store.transaction(async (tx) => {
      await enqueueTexts(tx, [textFor(ground)], NOW)
      await setMark(tx, 'of a test', 'x')
    })
    await store.transaction((tx) => emptyStore(tx))
    const { dataKeys = [], marks = [], ...rest } = await dump(store)
    expect(Object.entries(rest).filter(([, rows]) => rows.length > 0)).toEqual([])
    expect(dataKeys.length).toBeGreaterThan(0)
    expect(marks).toHaveLength(1)
    expect([...(await listMarks(store, ['secret', 'of a test'])).keys()]).toEqual(['secret'])
    await addPerson(store, await layGround(store))
  })
})
