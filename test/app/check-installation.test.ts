import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DateTime } from 'luxon'
import { describe, expect, onTestFinished, test } from 'vitest'
import { LAST_PURGE } from '../../src/app/mark-names.ts'
import { checkInstallation } from '../../src/app/upkeep/check-installation.ts'
import {
  checkLeftBeside,
  checkNode,
  checkSecretFile,
  checkStoreFile,
  diskFinding,
} from '../../src/app/upkeep/check-machine.ts'
import type { Finding } from '../../src/app/upkeep/finding.ts'
import { untilStill } from '../../src/app/upkeep/look-at-journal.ts'
import { sealJournalEntries } from '../../src/app/upkeep/seal-journal.ts'
import { tick } from '../../src/app/upkeep/tick.ts'
import { keepAgent } from '../../src/store/agents/agents.ts'
import type { Transaction } from '../../src/store/engine/database.ts'
import { eq } from '../../src/store/engine/drizzle.ts'
import { setMark } from '../../src/store/marks/marks.ts'
import { enqueueEmail } from '../../src/store/notices/emails.ts'
import { listOffices } from '../../src/store/offices/offices.ts'
import { clockAt } from '../support/clock.ts'
import { line, load, PLANNING } from '../support/office-story.ts'
import { openTestService } from '../support/service.ts'
import { eachEngineAtNight, type OpenStore } from '../support/store.ts'
import { letJournalBeChanged } from '../support/tamper-with-journal.ts'

const START = DateTime.fromISO('2026-12-01T10:00', { zone: 'Europe/Paris' })
const EXPECTED = { demo: false, firstOffice: { zone: 'Europe/Paris', holidayRegion: 'FR' } }

/** A service that works, with somebody to hear of it. */
async function openStory(open: OpenStore) {
  const clock = clockAt(START)
  const service = await openTestService({ clock, store: await open() })
  onTestFinished(() => service.close())
  const { parts } = service
  const [office] = await listOffices(parts.store)
  if (!office) throw new Error('a story needs an office')
  const change = (work: (tx: Transaction) => Promise<unknown>) =>
    parts.store.transaction(async (tx) => void (await work(tx)))
  await change((tx) =>
    keepAgent(tx, { id: parts.newId(), officeId: office.id, email: 'a@justice.example', role: 'staff' }, START),
  )
  const at = START.plus({ days: 9 }).set({ hour: 14 })
  await load(parts, [PLANNING, line('K-1', { phone: '0612121212', reference: 'K1', at })].join('\n'))
  await tick(parts)
  const look = async (expected = EXPECTED) =>
    (await checkInstallation(parts.store, expected, clock.now())).filter(({ level }) => level !== 'ok').map(brief)
  return { parts, clock, office, change, look, at }
}

const brief = ({ level, code, count, about }: Finding) => [level, code, count ?? about].filter((it) => it !== undefined)

eachEngineAtNight((open) => {
  describe('a look at the installation', () => {
    test('finds nothing wrong where nothing is', async () => {
      const { look } = await openStory(open)
      expect(await look()).toEqual([])
    })

    test('sees that somebody took a line out of the journal, or wrote another over it', async () => {
      const { look, parts, change } = await openStory(open)
      await sealJournalEntries(parts)
      expect(await look()).toEqual([])
      const { journal } = parts.store.tables
      await change(async (tx) => {
        await letJournalBeChanged(tx)
        await tx.db.update(journal).set({ what: 'personRead' })
      })
      expect((await look())[0]).toEqual(['problem', 'journalLinesChanged', 1])
      const [line] = await parts.store.db.select({ id: journal.id }).from(journal)
      await change(async (tx) => {
        await letJournalBeChanged(tx)
        await tx.db.delete(journal).where(eq(journal.id, line?.id ?? ''))
      })
      expect((await look())[0]).toEqual(['problem', 'journalLinesGone', 1])
    })

    test('sees that nothing was let go of for two nights, which no new store is told', async () => {
      const { parts, clock, change } = await openStory(open)
      const said = async () =>
        (await checkInstallation(parts.store, EXPECTED, clock.now()))
          .filter(({ code }) => code.startsWith('purge'))
          .map(brief)
      expect(await said()).toEqual([])
      await change((tx) => setMark(tx, LAST_PURGE, '2026-11-29'))
      clock.set(START.set({ hour: 1, minute: 59 }))
      expect(await said()).toEqual([['ok', 'purgeFine', '29/11/2026']])
      clock.set(START.set({ hour: 2 }))
      expect(await said()).toEqual([['warning', 'purgeOld', 2]])
    })

    test('sees a service that stopped, and a clock that went back', async () => {
      const { look, clock } = await openStory(open)
      clock.set(START.plus({ minutes: 3 }))
      expect(await look()).toEqual([])
      clock.set(START.plus({ minutes: 5 }))
      expect(await look()).toEqual([['problem', 'tickLate', 5]])
      clock.set(START.minus({ minutes: 5 }))
      expect(await look()).toEqual([['warning', 'tickAhead']])
    })

    test('sees an account the carrier refuses, and what waits because of it', async () => {
      const { look, clock, parts, at } = await openStory(open)
      await load(parts, [PLANNING, line('K-2', { phone: '0613131313', at })].join('\n'))
      const down = { ...parts.carrier, send: async () => ({ outcome: 'accountDown', code: 20003 }) as const }
      await tick({ ...parts, carrier: down })
      clock.set(START.plus({ minutes: 11 }))
      await tick({ ...parts, carrier: down })
      clock.set(START.plus({ minutes: 13 }))
      expect(await look()).toEqual([['problem', 'carrierDown', '01/12/2026 10h00']])
      clock.set(START.plus({ minutes: 22 }))
      expect(await look()).toContainEqual(['problem', 'textsLate', 1])
    })

    test('sees texts nobody knows the fate of, and e-mails that do not leave', async () => {
      const { look, clock, parts, change, office } = await openStory(open)
      const { messages } = parts.store.tables
      await change((tx) => tx.db.update(messages).set({ state: 'uncertain' }).where(eq(messages.kind, 'summons')))
      const email = { id: 'e1', key: 'e1', kind: 'late', to: 'a@justice.example', subject: '', body: '', dueAt: START }
      await change((tx) => enqueueEmail(tx, { ...email, officeId: office.id }, START))
      clock.set(START.plus({ minutes: 61 }))
      expect(await look()).toEqual([
        ['problem', 'tickLate', 61],
        ['warning', 'textsUncertain', 1],
        ['problem', 'emailsLate', 1],
      ])
    })

    test('sees refusals that only an administrator can act on', async () => {
      const { look, change, parts } = await openStory(open)
      const { messages } = parts.store.tables
      await change((tx) =>
        tx.db
          .update(messages)
          .set({ state: 'refused', reason: 'configuration', settledAt: START })
          .where(eq(messages.kind, 'summons')),
      )
      expect(await look()).toEqual([['warning', 'textsMisconfigured', 1]])
    })

    test('sees an office where nobody hears anything, which on a demonstration is only said', async () => {
      const { look, parts, change } = await openStory(open)
      await change((tx) => tx.db.update(parts.store.tables.agents).set({ role: 'none' }))
      expect(await look()).toEqual([['problem', 'officeWithoutAgent', 'SPIP']])
      expect(await look({ ...EXPECTED, demo: true })).toEqual([['warning', 'officeWithoutAgent', 'SPIP']])
      await change((tx) => tx.db.update(parts.store.tables.offices).set({ email: 'spip@justice.example' }))
      expect(await look()).toEqual([])
    })

    test('sees an office on a clock or a calendar that is not its own', async () => {
      const { look, parts, change } = await openStory(open)
      const { offices } = parts.store.tables
      await change((tx) => tx.db.update(offices).set({ zone: 'Indian/Reunion' }))
      expect(await look()).toEqual([
        ['warning', 'officeRegionElsewhere', 'SPIP'],
        ['warning', 'officeNotAsSet', 'SPIP (Indian/Reunion, FR)'],
      ])
      await change((tx) => tx.db.update(offices).set({ zone: 'Europe/Lutece', holidayRegion: 'XX' }))
      expect(await look()).toEqual([
        ['problem', 'officeZoneUnknown', 'SPIP'],
        ['problem', 'officeRegionUnknown', 'SPIP'],
        ['warning', 'officeNotAsSet', 'SPIP (Europe/Lutece, XX)'],
      ])
      await change((tx) => tx.db.update(offices).set({ zone: 'Europe/Paris', holidayRegion: 'FR-67' }))
      expect(await look()).toEqual([['warning', 'officeNotAsSet', 'SPIP (Europe/Paris, FR-67)']])
    })

    test('counts coming appointments without a phone, and names types that are gone', async () => {
      const { look, parts, change, at, clock } = await openStory(open)
      await load(parts, [PLANNING, line('K-2', { at })].join('\n'))
      await change((tx) => tx.db.update(parts.store.tables.appointments).set({ type: 'AUTRE' }))
      expect(await look()).toEqual([
        ['warning', 'phonesMissing', 1],
        ['problem', 'typesUnknown', 'AUTRE'],
      ])
      clock.set(at.plus({ minutes: 1 }))
      expect((await look()).map(([, code]) => code)).not.toContain('typesUnknown')
    })
  })
})

describe('a look at the machine', () => {
  test('wants a secret that only its owner reads', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'justif-secret-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const file = join(folder, 'secret.key')
    expect(await checkSecretFile(file)).toMatchObject({ level: 'problem', code: 'secretMissing' })
    writeFileSync(file, 'x', { mode: 0o600 })
    expect(await checkSecretFile(file)).toMatchObject({ level: 'ok', code: 'secretFileFine' })
    for (const mode of [0o640, 0o604, 0o644]) {
      chmodSync(file, mode)
      expect(await checkSecretFile(file)).toMatchObject({ level: 'problem', code: 'secretFileOpen' })
    }
  })

  test('wants a store that only its owner reads, and no copy left beside it by who was killed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'justif-secret-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const file = join(folder, 'justif.db')
    for (const name of [file, `${file}-wal`]) writeFileSync(name, 'x', { mode: 0o600 })
    expect(await checkStoreFile(file)).toEqual([])
    chmodSync(`${file}-wal`, 0o640)
    expect(await checkStoreFile(file)).toMatchObject([{ level: 'problem', code: 'storeFileOpen' }])
    mkdirSync(join(folder, 'justif.db.justif-copy-123-abcdef'))
    mkdirSync(join(folder, 'mine'))
    const now = DateTime.now()
    expect(await checkLeftBeside(file, now)).toEqual([])
    expect(await checkLeftBeside(file, now.plus({ days: 2 }))).toMatchObject([
      { level: 'warning', code: 'copiesLeft', count: 1 },
    ])
  })

  test('wants room on the disk', () => {
    expect(diskFinding(5000).level).toBe('ok')
    expect(diskFinding(999).level).toBe('warning')
    expect(diskFinding(99).level).toBe('problem')
  })

  test('wants Node 24', () => {
    expect(checkNode('24.0.0').level).toBe('ok')
    expect(checkNode('22.9.1').level).toBe('problem')
  })
})

test('a journal that is sealed while it is read is read again; what stays changed is changed', async () => {
  const seen = (last: string, changed: number) => ({
    ...{ sealed: 1, notSealed: 0, missing: 0, chainBroken: false },
    ...{ last, changed },
  })
  const look = async (...found: ReturnType<typeof seen>[]) => {
    const rest = found.values()
    const { changed } = await untilStill(async () => rest.next().value ?? seen('none', 0))
    return changed
  }
  expect(await look(seen('1 a', 1), seen('2 b', 0))).toBe(0)
  expect(await look(seen('1 a', 1), seen('1 a', 1))).toBe(1)
  expect(await look(seen('1 a', 2), seen('2 b', 1), seen('2 b', 1))).toBe(1)
})
