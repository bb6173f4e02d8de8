import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { checkJournalTonight } from '../../../src/app/upkeep/check-journal-tonight.ts'
import { checkNotedSeal, checkSealsOfCopies } from '../../../src/app/upkeep/journal-in-copies.ts'
import { sealsIn } from '../../../src/store/engine/copied-seals.ts'
import type { Transaction } from '../../../src/store/engine/database.ts'
import { gte } from '../../../src/store/engine/drizzle.ts'
import { writeJournal } from '../../../src/store/journal/journal.ts'
import { checkJournal, findLastSeal, sealPutBack } from '../../../src/store/journal/seals.ts'
import { listOffices } from '../../../src/store/offices/offices.ts'
import { eachEngine, newFolder } from '../../support/store.ts'
import { openStory, paris } from '../../support/story.ts'
import { letJournalBeChanged } from '../../support/tamper-with-journal.ts'

const SECRET_KEY = 'x'.repeat(32)

eachEngine((open) => {
  async function openNights() {
    const folder = join(newFolder(), 'copies')
    const said: { seal?: { number: number; mac: string }; words: string }[] = []
    const log = {
      info: (about: object, words: string) => void said.push({ ...about, words }),
      warn() {},
      error: (about: object, words: string) => void said.push({ ...about, words }),
    }
    const story = await openStory(
      '2026-12-01T10:00',
      { store: await open(), log },
      { BACKUP_FOLDER: folder, SECRET_KEY },
    )
    onTestFinished(() => story.service.close())
    const { parts } = story.service
    const { store } = parts
    const [office] = await listOffices(store)
    /** Something happens, and the service goes on until an hour. */
    const passTo = async (iso: string, what = 'personRead') => {
      const entry = { officeId: office?.id ?? '', actor: 'service', what } as const
      await store.transaction((tx) => writeJournal(tx, [entry], parts.newId, story.clock.now()))
      story.clock.set(paris(iso))
      await story.service.ticker.tick()
      await story.service.ticker.quiet()
    }
    const found = async () => (await checkSealsOfCopies(store, folder)).map(({ code, count }) => [code, count])
    const cutFrom = (id: string) => async (tx: Transaction) => {
      const { journal, journalSeals } = tx.tables
      const { db } = tx
      await letJournalBeChanged(tx)
      await db.delete(journal).where(gte(journal.sealId, id))
      await db.delete(journalSeals).where(gte(journalSeals.id, id))
    }
    return { parts, store, folder, said, passTo, found, cutFrom, copies: () => readdirSync(folder).sort() }
  }

  test('the last seal is told to the log within minutes, and again each night', async () => {
    const { store, said, passTo } = await openNights()
    await passTo('2026-12-01T10:06')
    const first = await findLastSeal(store)
    expect(said).toContainEqual({ words: 'the journal was sealed', entries: expect.any(Number), seal: first })
    await passTo('2026-12-01T10:08')
    expect(await findLastSeal(store)).toEqual(first)
    await passTo('2026-12-01T10:10')
    const second = await findLastSeal(store)
    expect(second?.number).toBe((first?.number ?? 0) + 1)
    expect(said.at(-1)).toEqual({ words: 'the journal was sealed', entries: 2, seal: second })
    await passTo('2026-12-02T03:00')
    expect(said).toContainEqual(
      expect.objectContaining({ words: 'the journal was read and is whole', seal: expect.anything() }),
    )
  })

  test('an end that is cut off shows beside the copies of the nights, in the night and to the doctor', async () => {
    const { parts, store, folder, said, passTo, found, cutFrom, copies } = await openNights()
    await passTo('2026-12-01T10:06')
    await passTo('2026-12-02T02:05')
    await passTo('2026-12-03T02:05')
    await passTo('2026-12-03T09:00')
    expect(copies()).toHaveLength(3)
    expect(await found()).toEqual([['journalAsCopied', 3]])
    const last = sealsIn(join(folder, copies()[2] ?? ''))?.last
    expect(said).toContainEqual(
      expect.objectContaining({ words: 'a backup was made, restored elsewhere and checked', seal: last }),
    )

    await store.transaction(cutFrom(String(last?.number).padStart(12, '0')))
    expect(await checkJournal(store)).toMatchObject({ missing: 0, changed: 0, chainBroken: false })
    expect(await found()).toEqual([['journalNotAsCopied', 1]])
    // What is written and sealed after does not cover it up, nor does the copy of the next night.
    for (const day of ['03T12:00', '03T15:00', '04T02:05', '04T03:05']) await passTo(`2026-12-${day}`)
    expect(copies()).toHaveLength(4)
    expect(await found()).toEqual([['journalNotAsCopied', 1]])
    await checkJournalTonight(parts)
    expect(said).toContainEqual(
      expect.objectContaining({ words: 'somebody changed the journal in the store', cutSince: [copies()[2]] }),
    )
  })

  test('what a copy put back leaves out is no end cut off; what is cut off after is', async () => {
    const { store, passTo, found, cutFrom } = await openNights()
    await passTo('2026-12-01T10:06')
    await passTo('2026-12-02T02:05')
    const kept = (await findLastSeal(store))?.number ?? 0
    await passTo('2026-12-02T09:00')
    await passTo('2026-12-03T02:05')
    // As the store is with the copy of the second night in its place.
    await store.transaction(cutFrom(String(kept + 1).padStart(12, '0')))
    expect(await found()).toEqual([['journalNotAsCopied', 1]])
    await store.transaction(sealPutBack)
    expect(await found()).toEqual([['journalAsCopied', 3]])
    await passTo('2026-12-03T09:00')
    await passTo('2026-12-04T02:05')
    expect(await found()).toEqual([['journalAsCopied', 4]])
    await store.transaction(cutFrom(String(kept + 2).padStart(12, '0')))
    expect(await found()).toEqual([['journalNotAsCopied', 1]])
  })

  test('a seal that was noted elsewhere is there, or it is said that it is not', async () => {
    const { store, passTo, cutFrom } = await openNights()
    await passTo('2026-12-01T10:06')
    await passTo('2026-12-01T10:11')
    const { number, mac } = (await findLastSeal(store)) ?? { number: 0, mac: '' }
    await passTo('2026-12-01T10:16')
    const told = async (noted: string) => (await checkNotedSeal(store, noted)).code
    for (const noted of [`${number} ${mac}`, `${number} ${mac.slice(0, 6)}`, ` ${number}:${mac.slice(0, 10)} `])
      expect(await told(noted)).toBe('sealThere')
    for (const noted of [`${number} ${mac.slice(0, 5)}`, `${number} AAAAAA`, `${number + 9} ${mac}`, 'x', ''])
      expect(await told(noted)).toBe('sealGone')
    await store.transaction(cutFrom(String(number).padStart(12, '0')))
    expect(await told(`${number} ${mac}`)).toBe('sealGone')
  })
})
