import { expect, onTestFinished, test } from 'vitest'
import { forgetFileNamesInJournal } from '../../../src/app/upkeep/forget-file-names.ts'
import { sealJournalEntries } from '../../../src/app/upkeep/seal-journal.ts'
import { type JournalEntry, writeJournal } from '../../../src/store/journal/journal.ts'
import { checkJournal } from '../../../src/store/journal/seals.ts'
import { listOffices } from '../../../src/store/offices/offices.ts'
import { eachEngineAtNight } from '../../support/store.ts'
import { dump } from '../../support/store-dump.ts'
import { openStory } from '../../support/story.ts'

eachEngineAtNight((open) => {
  test('names of files that a former version wrote into the journal leave it, and nothing else does; the journal is whole', async () => {
    const story = await openStory('2026-12-01T10:00', { store: await open() })
    onTestFinished(() => story.service.close())
    const { parts } = story.service
    const { store } = parts
    const officeId = (await listOffices(store))[0]?.id ?? ''
    const entries = Array.from({ length: 450 }, (_, place): JournalEntry => {
      const details: JournalEntry['details'] =
        place % 3 === 0 ? { file: `zorglub-${place}.csv`, lines: place } : { lines: 0 }
      return { officeId, actor: 'folder', what: place % 2 === 0 ? 'fileLoaded' : 'importUndone', details }
    })
    await store.transaction((tx) => writeJournal(tx, entries, parts.newId, story.clock.now()))
    await sealJournalEntries(parts)
    const before = ((await dump(store)).journal ?? []).length
    await forgetFileNamesInJournal(parts)
    await sealJournalEntries(parts)
    const journal = (await dump(store)).journal as { details: { lines?: number } }[]
    expect(journal).toHaveLength(before)
    expect(JSON.stringify(journal)).not.toContain('zorglub')
    expect(journal.filter(({ details }) => details.lines === 447)).toHaveLength(1)
    expect(await checkJournal(store)).toMatchObject({ missing: 0, changed: 0, chainBroken: false, notSealed: 0 })
  })
})
