import { describe, expect, test } from 'vitest'
import { keepAgent } from '../../src/store/agents/agents.ts'
import { listEmails } from '../../src/store/notices/emails.ts'
import { listOffices } from '../../src/store/offices/offices.ts'
import { listByPhone } from '../../src/store/people/by-number.ts'
import { AGENT, type CarrierStory, KARIM, openCarrierStory } from '../support/carrier-story.ts'
import { listOpenRequests } from '../support/store-rows.ts'

/** A text that will not arrive: the agent hears of it while there is time to call, and what to do. */

describe('the agent is told before the appointment', () => {
  test.each([
    [30005, 'gone', 'ce numéro n’est plus en service'],
    [30006, 'landline', 'c’est une ligne fixe'],
    [30004, 'blocked', 'l’opérateur bloque ce numéro'],
  ])('of a text not delivered (%i), and the number is in doubt: %s', async (code, doubt, words) => {
    const story = await openCarrierStory()
    await story.book()
    await story.carrier.report(story.carrier.accepted[0]?.sid ?? '', 'undelivered', code)
    await isTold(story, words)
    expect((await listByPhone(story.service.parts.store, KARIM))[0]?.phoneDoubt).toBe(doubt)
    await story.passTo('2026-12-14T16:00')
    expect(story.carrier.creates).toBe(1)
  })

  test.each([
    [21211, 'invalid'],
    [21614, 'landline'],
  ])('of a text refused (%i), whose number is never tried again: %s', async (code, doubt) => {
    const story = await openCarrierStory()
    story.carrier.misbehave({ answer: { status: 400, code } })
    await story.book()
    await isTold(story, 'À faire : appelez-la ou écrivez-lui avant le rendez-vous, et vérifiez son numéro.')
    expect((await listByPhone(story.service.parts.store, KARIM))[0]?.phoneDoubt).toBe(doubt)
    await story.passTo('2026-12-14T16:00')
    expect(story.carrier.creates).toBe(1)
  })

  test('of a text that still waits, when the carrier is down, at the end of its use and not when its turn comes', async () => {
    const story = await openCarrierStory()
    story.carrier.misbehave({ times: 9999, answer: { status: 429, code: 20429, retryAfter: '86400' } })
    await story.book('02/12/2026;14h30')
    expect(await story.texts()).toMatchObject([{ state: 'waiting' }])
    await story.passTo('2026-12-02T12:29')
    expect(await story.told('textFailed')).toEqual([])
    await story.passTo('2026-12-02T12:30')
    await isTold(story, 'il serait arrivé trop tard pour servir')
    expect(await story.texts()).toMatchObject([{ state: 'dropped', reason: 'pastUse' }])
  })

  test('of a text in doubt that the carrier cannot find, once', async () => {
    const story = await openCarrierStory()
    story.carrier.misbehave({ answer: 'acceptThenReset' })
    story.carrier.misbehave({ on: 'list', times: 9999, answer: { status: 503 } })
    await story.book('01/12/2026;14h30')
    await story.passTo('2026-12-01T12:30')
    await isTold(story, 'le service d’envoi ne peut pas dire s’il l’a remis')
    await story.passTo('2026-12-01T14:00')
    expect(await story.told('textFailed')).toHaveLength(1)
    expect(await story.texts()).toMatchObject([{ state: 'uncertain' }]) // and still looked for
    await story.carrier.sendReceipts()
    expect(await story.texts()).toMatchObject([{ state: 'delivered', reason: null }])
  })

  test('of a text in doubt past its use that the carrier never had, which is not sent again', async () => {
    const story = await openCarrierStory()
    story.carrier.misbehave({ answer: 'reset' })
    story.carrier.misbehave({ on: 'list', times: 9999, answer: { status: 503 } })
    await story.book('01/12/2026;14h30')
    await story.passTo('2026-12-01T12:30')
    story.carrier.forgive()
    for (let minute = 0; minute < 8; minute++) await story.pass({ minutes: 1 })
    expect(await story.texts()).toMatchObject([{ state: 'dropped' }])
    expect(story.carrier.accepted).toEqual([])
    expect(await story.told('textFailed')).toHaveLength(1)
  })
})

test('a receipt that came while we were down is asked for, and the agent told of a dead number', async () => {
  const story = await openCarrierStory()
  await story.book()
  const [lost] = story.carrier.accepted
  if (lost) lost.statusCallback = 'http://127.0.0.1:9/' // nobody listens
  await story.carrier.report(lost?.sid ?? '', 'undelivered', 30005)
  for (let tick = 0; tick < 5; tick++) await story.pass({ minutes: 13 })
  await isTold(story, 'ce numéro n’est plus en service')
  expect(await story.texts()).toMatchObject([{ state: 'undelivered', errorCode: 30005 }])
})

test('a text of which no receipt ever comes is asked after a few times, for two days', async () => {
  const story = await openCarrierStory()
  await story.book()
  const asked: number[] = []
  for (let hour = 0; hour < 72; hour++) {
    const before = story.carrier.lists
    await story.pass({ hours: 1 })
    if (story.carrier.lists - before > 1) asked.push(hour + 1) // once is what people wrote
  }
  expect(asked).toEqual([1, 9, 17, 25, 33, 41])
})

describe('an account that the carrier refuses', () => {
  test('is an alert to whoever answers for the office, once, and everything leaves when it works again', async () => {
    const story = await openCarrierStory()
    await nameWatcher(story)
    story.carrier.misbehave({ times: 3, answer: { status: 401, code: 20003 } })
    await story.book()
    await story.pass({ minutes: 1 })
    await story.pass({ minutes: 1 })
    expect(await story.told('accountDown')).toMatchObject([{ to: 'admin@justice.example' }])
    expect(await readiness(story)).toContain('the carrier refuses our account since')
    await story.pass({ minutes: 1 })
    expect(await story.texts()).toMatchObject([{ state: 'sent' }])
    expect(await readiness(story)).toMatch(/^ready$/m)
  })

  test('is learnt from a receipt too (30002): nothing more leaves but one to see, and the lost text leaves again', async () => {
    const story = await openCarrierStory()
    await nameWatcher(story)
    await story.book()
    await story.carrier.report(story.carrier.accepted[0]?.sid ?? '', 'failed', 30002)
    expect(await readiness(story)).toContain('the carrier refuses our account since')
    expect(await story.told('accountDown')).toHaveLength(1)
    story.carrier.misbehave({ answer: { status: 401, code: 20003 } })
    await story.load(...[2, 3, 4].map((n) => `D-${n};T;K;063998000${n};R-${n};SPIP;14/12/2026;14h30;SPIP;${AGENT};`))
    await story.pass({ seconds: 30 })
    expect(story.carrier.creates).toBe(2)
    await story.pass({ minutes: 1 })
    expect(await readiness(story)).toMatch(/^ready$/m)
    expect(story.carrier.accepted).toHaveLength(5)
    expect(await story.texts()).toMatchObject([{ state: 'sent', attempts: 2 }])
  })
})

async function isTold(story: CarrierStory, words: string) {
  const notices = await story.told('textFailed')
  expect(notices).toMatchObject([{ to: AGENT, body: expect.stringContaining(words) }])
  const [office] = await listOffices(story.service.parts.store)
  const requests = await listOpenRequests(story.service.parts.store, office?.id ?? '')
  expect(requests).toMatchObject([{ kind: 'unreachable' }])
}

async function readiness({ service }: CarrierStory): Promise<string> {
  return (await service.server.inject({ url: '/readyz' })).body
}

async function nameWatcher({ service }: CarrierStory) {
  const { store, newId, clock } = service.parts
  const [office] = await listOffices(store)
  const agent = { id: newId(), officeId: office?.id ?? '', email: 'admin@justice.example', role: 'admin' as const }
  await store.transaction((tx) => keepAgent(tx, agent, clock.now()))
}

test('hundreds of texts lost at once are written as one e-mail to their agent; each person waits in the list', async () => {
  const story = await openCarrierStory()
  const numbers = Array.from({ length: 60 }, (_, n) => `+336399802${String(n).padStart(2, '0')}`)
  story.carrier.misbehave({ times: 9999, answer: { status: 400, code: 21211 } })
  await story.load(...numbers.map((phone, n) => `D-${n};T;K;${phone};R-${n};SPIP;14/12/2026;14h30;SPIP;${AGENT};`))
  await story.pass({})
  const { store } = story.service.parts
  expect(await listEmails(store, 9)).toEqual([])
  await story.pass({ seconds: 30 })
  expect(await listEmails(store, 9)).toMatchObject([
    { kind: 'manyTextsFailed', subject: expect.stringMatching(/ 60$/) },
  ])
  const [office] = await listOffices(store)
  expect(await listOpenRequests(store, office?.id ?? '')).toHaveLength(60)
})
