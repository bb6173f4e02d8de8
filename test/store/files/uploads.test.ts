import { expect, test } from 'vitest'
import { startImport } from '../../../src/store/files/imports.ts'
import {
  addUpload,
  addUploadPart,
  eachBatch,
  findUpload,
  forgetUploadsOf,
  isUploadAtWork,
  keepBatch,
  listUploadsAtWork,
  listUploadsOf,
  listUploadsUnderWay,
  readUpload,
  removeBatch,
  removeUploadFile,
  removeUploads,
  setUpload,
} from '../../../src/store/files/uploads.ts'
import { eachEngine } from '../../support/store.ts'
import { type Ground, layGround, NOW, newId } from '../ground.ts'

const BYTES = Uint8Array.from({ length: 600_000 }, (_, index) => (index * 7) % 256)

async function bytesOf(...of: Parameters<typeof readUpload>): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(readUpload(...of)))
}

eachEngine((open) => {
  async function openWithUpload(content = BYTES) {
    const store = await open()
    const ground = await layGround(store)
    const add = async (given: Partial<Ground> = {}) => {
      const { officeId, agent } = { ...ground, ...given }
      const id = newId()
      const file = { id, officeId, agentId: agent.id, fileName: 'planning.csv' }
      await store.transaction(async (tx) => {
        await addUpload(tx, file, NOW)
        await addUploadPart(tx, id, 0, content.subarray(0, 400_000), newId)
        await addUploadPart(tx, id, 1, content.subarray(400_000), newId)
        await setUpload(tx, id, { state: 'arriving' }, { state: 'reading' }, NOW)
      })
      return id
    }
    const set = (id: string, ...[from, change]: [Parameters<typeof setUpload>[2], Parameters<typeof setUpload>[3]]) =>
      store.transaction((tx) => setUpload(tx, id, from, change, NOW.plus(5)))
    return { store, ground, add, set, id: await add() }
  }

  test('a file comes back byte for byte, whatever its encoding and its size', async () => {
    const { store, id } = await openWithUpload()
    expect(await findUpload(store, id)).toMatchObject({ state: 'reading', fileName: 'planning.csv', linesDone: 0 })
    expect(Buffer.compare(await bytesOf(store, id), BYTES)).toBe(0)
    await store.transaction((tx) => removeUploadFile(tx, id))
    expect((await bytesOf(store, id)).length).toBe(0)
    expect(await findUpload(store, newId())).toBeUndefined()
  })

  test('a file moves on only from where it is believed to stand', async () => {
    const { store, id, set } = await openWithUpload(BYTES.subarray(0, 10))
    expect(await set(id, { state: 'previewed' }, { state: 'applying' })).toBe(false)
    expect(await set(id, { state: 'reading' }, { state: 'applying', preview: { lines: 3 }, lines: 3 })).toBe(true)
    expect(await set(id, { state: 'applying', linesDone: 1 }, { linesDone: 2 })).toBe(false)
    expect(await set(id, { state: 'applying', linesDone: 0 }, { linesDone: 2, preview: null })).toBe(true)
    expect(await findUpload(store, id)).toMatchObject({ linesDone: 2, preview: null, updatedAt: NOW.plus(5) })
  })

  test('files at work are listed in the order they came, and an office’s own while they are not loaded', async () => {
    const { store, ground, add, set, id } = await openWithUpload(BYTES.subarray(0, 10))
    const second = await add()
    await set(second, { state: 'reading' }, { state: 'undoing' })
    const looked = await add()
    await set(looked, { state: 'reading' }, { state: 'previewed' })
    const elsewhere = await add(await layGround(store, 'TJ'))
    const atWork = (await listUploadsAtWork(store)).map((upload) => [upload.id, upload.state])
    expect(atWork).toEqual([
      [id, 'reading'],
      [second, 'undoing'],
      [elsewhere, 'reading'],
    ])
    const ours = (await listUploadsUnderWay(store, ground.officeId)).map((upload) => upload.id)
    expect(ours).toEqual([id, second, looked])
  })

  test('what applying did is kept batch by batch and given back the last first, beside the file', async () => {
    const { store, id } = await openWithUpload()
    for (const content of ['one', 'two', 'three']) {
      await store.transaction((tx) => keepBatch(tx, id, content, newId))
    }
    const contents: string[] = []
    for await (const batch of eachBatch(store, id)) {
      contents.push(batch.content)
      if (batch.content === 'three') await store.transaction((tx) => removeBatch(tx, batch.id))
    }
    expect(contents).toEqual(['three', 'two', 'one'])
    await store.transaction((tx) => removeUploadFile(tx, id))
    expect((await Array.fromAsync(eachBatch(store, id))).map(({ content }) => content)).toEqual(['two', 'one'])
  })

  test('files are removed with all that was kept of them, and an office’s are forgotten but for those being applied', async () => {
    const { store, ground, add, set, id } = await openWithUpload()
    await store.transaction((tx) => keepBatch(tx, id, 'one', newId))
    await store.transaction((tx) => removeUploads(tx, [id]))
    expect(await findUpload(store, id)).toBeUndefined()
    expect(await store.db.select().from(store.tables.uploadParts)).toEqual([])
    const [looked, applying, elsewhere] = [await add(), await add(), await add(await layGround(store, 'TJ'))]
    await set(looked, { state: 'reading' }, { state: 'previewed' })
    const importId = newId()
    await store.transaction((tx) =>
      startImport(tx, { id: importId, officeId: ground.officeId, kind: 'planning', fileName: 'x' }, NOW),
    )
    expect(await isUploadAtWork(store, ground.officeId)).toBe(false)
    await set(applying, { state: 'reading' }, { state: 'applying', importId })
    expect(await isUploadAtWork(store, ground.officeId)).toBe(true)
    expect((await listUploadsOf(store, ground.officeId)).map(({ id: one }) => one)).toEqual([looked, applying])
    expect(await store.transaction((tx) => forgetUploadsOf(tx, ground.officeId))).toBe(1)
    const left = [looked, applying, elsewhere].map(async (one) => (await findUpload(store, one)) !== undefined)
    expect(await Promise.all(left)).toEqual([false, true, true])
  })
})
