import { DateTime } from 'luxon'
import { describe, expect, onTestFinished, test } from 'vitest'
import { KEPT_MONTHS, purge } from '../../src/app/upkeep/purge.ts'
import { tick } from '../../src/app/upkeep/tick.ts'
import { keepAgent } from '../../src/store/agents/agents.ts'
import { eq } from '../../src/store/engine/drizzle.ts'
import { keepReceipt } from '../../src/store/messages/receipts.ts'
import { enqueueEmail } from '../../src/store/notices/emails.ts'
import { addNotice } from '../../src/store/notices/notices.ts'
import { listOffices } from '../../src/store/offices/offices.ts'
import { addActionLinks, findActionLink } from '../../src/store/requests/action-links.ts'
import { addToken, revokeToken } from '../../src/store/tokens/tokens.ts'
import { clockAt } from '../support/clock.ts'
import { line, load, PLANNING } from '../support/office-story.ts'
import { openTestService } from '../support/service.ts'
import { eachEngine, type OpenStore } from '../support/store.ts'
import { dump } from '../support/store-dump.ts'

const START = DateTime.fromISO('2026-12-01T10:00', { zone: 'Europe/Paris' })
const AT = START.plus({ days: 20 }).set({ hour: 14 })
const NOTHING = {
  links: 0,
  people: 0,
  texts: 0,
  strangers: 0,
  emails: 0,
  notices: 0,
  journal: 0,
  requests: 0,
  receipts: 0,
  conversations: 0,
  appointments: 0,
  allocations: 0,
  hours: 0,
  notes: 0,
  fileNames: 0,
  tokens: 0,
  uploads: 0,
}

const KEYS = ['leaving', 'sending', 'untold', 'waiting']

/** One person convened once and texted, who asked to be called; one convened again two years later; and a stranger. */
async function openStory(open: OpenStore) {
  const clock = clockAt(START)
  const service = await openTestService({ clock, store: await open() })
  onTestFinished(() => service.close())
  const { parts } = service
  const planning = [
    PLANNING,
    line('GONE', { phone: '0612121212', reference: 'G1', at: AT, name: 'MOREL' }),
    line('STAYS', { phone: '0613131313', reference: 'S1', at: AT, name: 'ROCHE' }),
    line('STAYS', { phone: '0613131313', reference: 'S2', at: AT.plus({ months: 25 }), name: 'ROCHE' }),
  ]
  await load(parts, planning.join('\n'))
  await tick(parts)
  for (const from of ['+33612121212', '+33613131313', '+33699999999']) {
    await service.receive({ from, body: 'rappelez moi svp' })
  }
  await parts.store.transaction((tx) =>
    keepReceipt(tx, { messageId: undefined, sid: 'SMunknown', state: 'sent', code: undefined }, parts.newId(), START),
  )
  await tick(parts)
  await service.ticker.quiet() // messages wake it too
  const pass = (months: number) => clock.set(START.plus({ months, days: 1 }))
  const counts = async () =>
    Object.fromEntries(Object.entries(await dump(parts.store)).map(([table, rows]) => [table, rows.length]))
  return { parts, pass, counts }
}

eachEngine((open) => {
  describe('a purge', () => {
    test('takes nothing that has not served its time', async () => {
      const { parts, counts, pass } = await openStory(open)
      const before = await counts()
      expect(await purge(parts, { dryRun: false })).toEqual(NOTHING)
      pass(KEPT_MONTHS.strangers - 1)
      expect(await purge(parts, { dryRun: false })).toEqual(NOTHING)
      expect(await counts()).toEqual(before)
    })

    test('forgets a decision offered by e-mail a month after it expired, before what it was about', async () => {
      const { parts, pass } = await openStory(open)
      const { requests, agents, probationers, offices } = (await dump(parts.store)) as Record<string, { id: string }[]>
      const [request, agent, person, office] = [requests, agents, probationers, offices].map((rows) => rows?.[0]?.id)
      const about = {
        officeId: office ?? '',
        agentId: agent ?? '',
        probationerId: person ?? '',
        requestId: request ?? '',
      }
      const link = { ...about, action: { act: 'refuseMove' }, expiresAt: START } as const
      await parts.store.transaction((tx) => addActionLinks(tx, [{ ...link, token: 'token' }], START))
      pass(KEPT_MONTHS.links - 1)
      expect((await purge(parts, { dryRun: false })).links).toBe(0)
      pass(KEPT_MONTHS.requests)
      expect((await purge(parts, { dryRun: true })).links).toBe(1)
      expect(await purge(parts, { dryRun: false })).toMatchObject({ links: 1, requests: expect.any(Number) })
      expect(await findActionLink(parts.store, 'token')).toBeUndefined()
    })

    test('forgets strangers after three months, and nobody else', async () => {
      const { parts, pass } = await openStory(open)
      pass(KEPT_MONTHS.strangers)
      expect(await purge(parts, { dryRun: false })).toEqual({ ...NOTHING, strangers: 2, receipts: 1 })
      const { messages = [] } = await dump(parts.store)
      expect(JSON.stringify(messages)).not.toContain('699999999')
      expect(messages.length).toBeGreaterThan(2)
    })

    test('keeps texts of a number that two people share as long as those of people', async () => {
      const { parts, pass } = await openStory(open)
      const { probationers, messages } = parts.store.tables
      const [one] = await parts.store.db.select().from(probationers)
      if (!one) throw new Error('the story has people')
      // Nobody can tell who wrote: such a text has no person, and yet no stranger wrote it.
      await parts.store.transaction(async (tx) => {
        await tx.db.update(probationers).set({ phone: one.phone, phoneKey: one.phoneKey })
        await tx.db.update(messages).set({ probationerId: null })
      })
      pass(KEPT_MONTHS.strangers)
      await purge(parts, { dryRun: false })
      expect(JSON.stringify((await dump(parts.store)).messages)).toContain(one.phone)
    })

    test('keeps texts until six months after the appointment they are about', async () => {
      const { parts, pass } = await openStory(open)
      // Six months after the texts, which is not yet six months after the appointment three weeks later.
      pass(6)
      const first = await purge(parts, { dryRun: false })
      const { messages = [] } = await dump(parts.store)
      expect(messages).toContainEqual(expect.objectContaining({ kind: 'summons' }))
      expect(first.texts).toBeGreaterThan(0)
      pass(7)
      await purge(parts, { dryRun: false })
      const left = JSON.stringify((await dump(parts.store)).messages)
      // What was said of the appointment two years later is about one that is still to come.
      expect(left).toContain('+33613131313')
      expect(left).not.toContain('+33612121212')
    })

    test('forgets whoever had no appointment for a year, with all that hangs on them', async () => {
      const { parts, pass } = await openStory(open)
      pass(13)
      const removed = await purge(parts, { dryRun: false })
      expect(removed).toMatchObject({ people: 1 })
      const left = JSON.stringify(await dump(parts.store))
      expect(left).not.toMatch(/MOREL|GONE|612121212|"G1"/)
      expect(left).toMatch(/ROCHE/)
      expect(left).toMatch(/STAYS/)
    })

    test('forgets after six months an e-mail that never left, and what no e-mail could tell, but not one that is leaving', async () => {
      const { parts, pass } = await openStory(open)
      const [office] = await listOffices(parts.store)
      const [theirs, now] = [
        { officeId: office?.id ?? '', agentId: undefined, kind: 'digest' as const, dueAt: START },
        START,
      ]
      await parts.store.transaction(async (tx) => {
        for (const state of ['waiting', 'sending', 'leaving'] as const) {
          const id = parts.newId()
          const mail = { to: 'a@justice.example', subject: state, body: 'jpeu pas venir' }
          await enqueueEmail(tx, { id, key: state, ...theirs, ...mail }, now)
          const leaseUntil = state === 'leaving' ? START.plus({ years: 1 }) : START
          if (state !== 'waiting')
            await tx.db
              .update(tx.tables.emails)
              .set({ state: 'sending', leaseUntil })
              .where(eq(tx.tables.emails.id, id))
        }
        const untold = { id: parts.newId(), key: 'untold', ...theirs, values: { text: 'jpeu pas venir' } }
        await addNotice(tx, untold, now)
      })
      const kept = async () => {
        const { emails, notices } = (await dump(parts.store)) as Record<string, { key: string }[]>
        return [...(emails ?? []), ...(notices ?? [])].map(({ key }) => key).filter((key) => KEYS.includes(key))
      }
      pass(KEPT_MONTHS.notices - 1)
      await purge(parts, { dryRun: false })
      expect((await kept()).toSorted()).toEqual(KEYS)
      pass(KEPT_MONTHS.notices)
      expect(await purge(parts, { dryRun: true })).toMatchObject({ notices: 1 })
      expect(await purge(parts, { dryRun: false })).toMatchObject({ notices: 1 })
      expect(await kept()).toEqual(['leaving'])
    })

    test('leaves of a file’s name its ending after six months: the list of what was loaded stays', async () => {
      const { parts, pass } = await openStory(open)
      const names = async () =>
        ((await dump(parts.store)).imports as { fileName: string }[]).map(({ fileName }) => fileName)
      const before = await names()
      expect(before.every((name) => name.length > 5)).toBe(true)
      pass(KEPT_MONTHS.fileNames - 1)
      expect(await purge(parts, { dryRun: false })).toMatchObject({ fileNames: 0 })
      expect(await names()).toEqual(before)
      pass(KEPT_MONTHS.fileNames)
      expect(await purge(parts, { dryRun: true })).toMatchObject({ fileNames: 1 })
      expect(await purge(parts, { dryRun: false })).toMatchObject({ fileNames: 1 })
      expect(await names()).toEqual(['….csv'])
      expect(await purge(parts, { dryRun: false })).toMatchObject({ fileNames: 0 })
    })

    test('lets a token go a year after it was closed, and an account that nothing names any more', async () => {
      const { parts, pass, counts } = await openStory(open)
      const { offices = [], agents = [] } = (await dump(parts.store)) as Record<string, { id: string }[]>
      const [officeId = '', agentId = ''] = [offices[0]?.id, agents[0]?.id]
      const left = { id: parts.newId(), officeId, email: 'partie@justice.example', role: 'none' as const }
      await parts.store.transaction(async (tx) => {
        await keepAgent(tx, left, START)
        for (const name of ['closed', 'open']) {
          const token = { id: name, officeId, name, mayLoad: true, mayRead: true, agentId }
          await addToken(tx, name, token, START)
        }
        await revokeToken(tx, { id: 'closed', officeId }, START)
      })
      pass(KEPT_MONTHS.tokens - 1)
      expect(await purge(parts, { dryRun: false })).toMatchObject({ tokens: 0 })
      expect(await counts()).toMatchObject({ agents: agents.length + 1 })
      pass(KEPT_MONTHS.tokens)
      expect(await purge(parts, { dryRun: false })).toMatchObject({ tokens: 1 })
      const after = (await dump(parts.store)) as Record<string, { id: string }[]>
      expect(after.tokens?.map(({ id }) => id)).toEqual(['open'])
      expect(after.agents?.map(({ id }) => id)).toEqual(agents.map(({ id }) => id))
    })

    test('counts on a dry run what it then removes, and changes nothing', async () => {
      const { parts, pass, counts } = await openStory(open)
      for (const months of [3, 6, 12, 13, 25]) {
        pass(months)
        const before = await counts()
        const announced = await purge(parts, { dryRun: true })
        expect(await counts()).toEqual(before)
        expect(await purge(parts, { dryRun: false })).toEqual(announced)
        expect(await purge(parts, { dryRun: true })).toEqual(NOTHING)
      }
    })

    test('never takes a text still on its way', async () => {
      const { parts, pass } = await openStory(open)
      const { messages } = parts.store.tables
      await parts.store.transaction(async (tx) => void (await tx.db.update(messages).set({ state: 'uncertain' })))
      pass(23)
      expect(await purge(parts, { dryRun: false })).toMatchObject({ texts: 0, strangers: 0 })
    })
  })
})
