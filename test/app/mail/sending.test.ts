import PostalMime from 'postal-mime'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { deliverEmails } from '../../../src/app/mail/deliver-emails.ts'
import type { MailOutcome } from '../../../src/domain/message.ts'
import { findAgentByEmail } from '../../../src/store/agents/agents.ts'
import { enqueueEmail, findEmail } from '../../../src/store/notices/emails.ts'
import { type MailTrouble, startMailServer } from '../../support/mail-server.ts'
import { KARIM, karimAt, MARIE, type MailStory, openMailStory } from '../../support/mail-story.ts'

async function open(timeoutMs?: number): Promise<MailStory> {
  const story = await openMailStory('2027-01-11T09:30', {}, timeoutMs)
  await story.load(karimAt('14/01/2027', '14h30'))
  return story
}

/** Writes an e-mail to Marie, due now. */
async function write(story: MailStory, id: string, given: Partial<Parameters<typeof enqueueEmail>[1]> = {}) {
  const { store, clock } = story.service.parts
  const agent = await findAgentByEmail(store, MARIE)
  if (!agent) throw new Error('Marie is in the planning')
  const { id: agentId, officeId } = agent
  const email = {
    id,
    key: id,
    officeId,
    agentId,
    kind: 'question',
    to: MARIE,
    subject: id,
    body: 'Bonjour',
    dueAt: clock.now(),
  }
  await store.transaction((tx) => enqueueEmail(tx, { ...email, ...given }, clock.now()))
}

async function pass(story: MailStory, span: { seconds?: number; minutes?: number; hours?: number }) {
  story.clock.set(story.clock.now().plus(span))
  await story.service.ticker.tick()
}

describe('an e-mail that is not taken at first', () => {
  const troubles: [string, MailTrouble][] = [
    ['is greylisted', { at: 'to', code: 451 }],
    ['meets a full mailbox', { at: 'to', code: 452 }],
    ['meets a server that leaves', { at: 'connect', code: 421 }],
    ['is cut off after MAIL FROM', { at: 'from', cut: true }],
    ['is cut off after RCPT TO', { at: 'to', cut: true }],
    ['is cut off at the end of DATA', { at: 'data', cut: true }],
  ]
  test.each(troubles)('because it %s leaves later, once, as it was', async (_what, trouble) => {
    const story = await open()
    story.server.misbehave(trouble)
    await write(story, 'a')
    await story.service.ticker.tick()
    expect(story.server.mails).toEqual([])
    await pass(story, { minutes: 1 })
    expect((await story.read()).map(({ messageId }) => messageId)).toEqual(['<a@justif.example>'])
    await pass(story, { hours: 2 })
    expect(story.server.mails).toHaveLength(1)
  })

  test('is tried with growing delays for a day, then given up', async () => {
    const story = await open()
    story.server.misbehave({ at: 'to', code: 451, times: 1000 })
    await write(story, 'a')
    const tries: number[] = []
    const begin = story.clock.now()
    let seen = 0
    for (let minute = 0; minute < 60 * 40; minute += 5) {
      await pass(story, { minutes: 5 })
      const email = await findEmail(story.service.parts.store, 'a')
      if (email && email.attempts > seen) tries.push(Math.round(story.clock.now().diff(begin).as('hours')))
      seen = email?.attempts ?? 0
      if (email?.state === 'refused') break
    }
    expect(await findEmail(story.service.parts.store, 'a')).toMatchObject({ state: 'refused', errorCode: 451 })
    expect(tries.at(-1)).toBeGreaterThanOrEqual(24)
    expect(tries.at(-1)).toBeLessThanOrEqual(37)
    expect(tries.length).toBeLessThan(31)
  })
})

test('an address refused for good is marked in doubt, and trusted again once an e-mail arrives', async () => {
  const story = await open()
  const { store } = story.service.parts
  const refusedAt = async () => (await findAgentByEmail(store, MARIE))?.emailRefusedAt
  story.server.misbehave({ at: 'to', code: 550 })
  await write(story, 'a')
  await story.service.ticker.tick()
  expect(await findEmail(store, 'a')).toMatchObject({ state: 'refused', errorCode: 550 })
  expect(await refusedAt()).toEqual(story.clock.now())
  await write(story, 'b')
  await pass(story, { minutes: 1 })
  expect(await refusedAt()).toBeUndefined()
  expect((await story.read()).map(({ subject }) => subject)).toEqual(['b'])
})

test('an address that refuses one mail, for its size, is trusted as before', async () => {
  const story = await open()
  const { store } = story.service.parts
  story.server.misbehave({ at: 'data', code: 552 })
  await write(story, 'a')
  await story.service.ticker.tick()
  expect(await findEmail(store, 'a')).toMatchObject({ state: 'refused', errorCode: 552 })
  expect((await findAgentByEmail(store, MARIE))?.emailRefusedAt).toBeUndefined()
})

test('a mail server that is away for two days loses nothing, and sends nothing stale', async () => {
  const story = await openMailStory('2027-01-11T09:30')
  await story.load(karimAt('12/01/2027', '14h30'))
  for (let index = 0; index < 30; index++) await write(story, `mail-${index}`)
  await write(story, 'stale', { kind: 'digest', usefulUntil: story.clock.now().plus({ hours: 15 }) })
  await story.server.close()
  for (let hour = 0; hour < 48; hour++) await pass(story, { hours: 1 })
  const { store } = story.service.parts
  const states = await Promise.all(Array.from({ length: 30 }, (_, index) => findEmail(store, `mail-${index}`)))
  expect(new Set(states.map((email) => email?.state))).toEqual(new Set(['waiting']))
  const back = await startMailServer({ port: story.server.port })
  onTestFinished(back.close)
  for (let minute = 0; minute < 30; minute += 10) await pass(story, { minutes: 10 })
  const subjects = await Promise.all(back.mails.map(async ({ raw }) => (await PostalMime.parse(raw)).subject ?? ''))
  const ours = subjects.filter((subject) => subject.startsWith('mail-')).sort()
  expect(ours).toEqual(Array.from({ length: 30 }, (_, index) => `mail-${index}`).sort())
  expect((await findEmail(store, 'stale'))?.state).toBe('dropped')
})

describe('an e-mail that another machine had in hand', () => {
  /** Another machine, whose mail server does not answer until it is made to: as good as dead once its timers stand still. */
  async function beginElsewhere(story: MailStory) {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const taken = Promise.withResolvers<void>()
    const answer = Promise.withResolvers<MailOutcome>()
    const mailer = {
      send: () => {
        taken.resolve()
        return answer.promise
      },
      close: async () => {},
    }
    const done = deliverEmails({ ...story.service.parts, machine: 'B', mailer })
    await taken.promise
    return (outcome: MailOutcome) => {
      answer.resolve(outcome)
      return done
    }
  }

  test('and died leaves by this one within a minute, danger too, and is never lost', async () => {
    const story = await open()
    await write(story, 'a', { kind: 'danger' })
    await beginElsewhere(story)
    vi.useRealTimers()
    const began = story.clock.now()
    for (const seconds of [20, 40]) {
      expect(story.server.mails).toEqual([])
      story.clock.set(began.plus({ seconds }))
      await story.service.ticker.takeOver()
    }
    expect(story.server.mails).toHaveLength(1)
  })

  test.each([
    ['was taken', { outcome: 'accepted' }],
    ['was refused', { outcome: 'refused', what: 'address', code: 550 }],
    ['is to be tried later', { outcome: 'tryLater', code: undefined }],
  ] as const)('and hears of only once another has sent it: that it %s there changes nothing', async (_what, late) => {
    const story = await open()
    await write(story, 'a')
    const answered = await beginElsewhere(story)
    vi.useRealTimers()
    story.clock.set(story.clock.now().plus({ seconds: 40 }))
    await story.service.ticker.takeOver()
    const { store } = story.service.parts
    const sent = await findEmail(store, 'a')
    expect(sent).toMatchObject({ state: 'sent' })
    story.clock.set(story.clock.now().plus({ seconds: 5 }))
    await answered(late)
    expect(await findEmail(store, 'a')).toEqual(sent)
    expect((await findAgentByEmail(store, MARIE))?.emailRefusedAt).toBeUndefined()
    await story.service.ticker.tick()
    expect(story.server.mails).toHaveLength(1)
  })

  test('and still waits for its mail server is left to it, however long that takes', async () => {
    const story = await open()
    await write(story, 'a')
    await beginElsewhere(story)
    const began = story.clock.now()
    for (let seconds = 10; seconds <= 90; seconds += 10) {
      story.clock.set(began.plus({ seconds }))
      await vi.advanceTimersByTimeAsync(10_000)
      const leaseUntil = story.clock.now().plus({ seconds: 30 })
      await vi.waitUntil(
        async () => +((await findEmail(story.service.parts.store, 'a'))?.leaseUntil ?? 0) === +leaseUntil,
      )
      await story.service.ticker.takeOver()
    }
    expect(story.server.mails).toEqual([])
  })
})

test('thirty e-mails share a few connections', async () => {
  // Ten leave a second: with less patience a connection that waits for its turn is given up, and opened again.
  const story = await open(30_000)
  for (let index = 0; index < 30; index++) await write(story, `mail-${index}`, { kind: 'signIn' })
  await story.service.ticker.tick()
  expect(story.server.mails).toHaveLength(30)
  expect(story.server.connections()).toBeLessThanOrEqual(3)
})

test('what somebody writes reaches their agent through the mail server', async () => {
  const story = await open()
  await story.passTo('2027-01-11T10:00')
  await story.service.receive({ from: KARIM, body: 'rappelez-moi svp' })
  await story.service.ticker.tick()
  const [mail] = await story.read()
  expect(mail?.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated')
  expect(mail?.html).toContain('rappelez-moi svp')
  expect(mail?.text).toContain('rappelez-moi svp')
})
