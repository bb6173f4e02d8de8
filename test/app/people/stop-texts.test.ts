import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { resumeByHand, stopByHand } from '../../../src/app/people/stop-by-hand.ts'
import type { SendOutcome, TextToSend } from '../../../src/domain/message.ts'
import { openSimulatedCarrier } from '../../../src/providers/simulated.ts'
import { setPhone } from '../../../src/store/people/write-people.ts'
import { signatureOf } from '../../support/carrier-posts.ts'
import { AUTH_TOKEN } from '../../support/service.ts'
import { openStory, type Story } from '../../support/story.ts'
import { entries, handling, LINE, lastEntry, lea, NEW, PHONE, personOf } from './person-story.ts'

let story: Story
beforeEach(async () => {
  story = await openStory('2027-01-11T09:30')
  await story.load(LINE)
})
afterEach(() => story.service.close())

test('a STOP that came by text is written down as such, for everybody who holds the number; so is START', async () => {
  await story.load(LINE, lea('0639980001'))
  await story.service.receive({ from: PHONE, body: 'STOP' })
  for (const caseNumber of ['D-1', 'D-2']) {
    const entry = await lastEntry(story, caseNumber)
    expect(entry).toMatchObject({ what: 'textsStopped', actor: 'probationer', details: { how: 'text' } })
  }
  await story.service.receive({ from: PHONE, body: 'START' })
  // Of two who stopped, the first START asks which; said again, it is for the number.
  await story.service.receive({ from: PHONE, body: 'START' })
  expect(await lastEntry(story, 'D-2')).toMatchObject({ what: 'textsResumed', details: { how: 'text' } })
})

test('a STOP that the carrier acted on first is written down as such', async () => {
  const form = { MessageSid: `SM${'0'.repeat(31)}9`, From: PHONE, To: '+33937000000', Body: 'STOP', OptOutType: 'STOP' }
  const url = '/webhooks/twilio/sms'
  const { publicUrl } = story.service.parts.settings
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'x-twilio-signature': signatureOf(`${publicUrl}${url}`, form, AUTH_TOKEN),
  }
  const payload = new URLSearchParams(form).toString()
  await story.service.server.inject({ method: 'POST', url, headers, payload })
  expect(await lastEntry(story)).toMatchObject({ what: 'textsStopped', details: { how: 'carrier' } })
})

describe('a carrier that refuses our texts because of a STOP', () => {
  const refusing = () => ({
    ...openSimulatedCarrier(),
    send: async () => ({ outcome: 'refused' as const, reason: 'optedOut' as const, code: 21610 }),
  })

  test('tells us of it: it is written down as such', async () => {
    const told = await openStory('2027-01-11T09:30', { carrier: refusing() })
    onTestFinished(() => told.service.close())
    await told.load(LINE)
    await told.passTo('2027-01-11T09:40')
    expect((await personOf(told)).optedOutAt).toBeDefined()
    const entry = await lastEntry(told)
    expect(entry).toMatchObject({ what: 'textsStopped', actor: 'service', details: { how: 'carrier' } })
  })

  test('changes nothing of a STOP that we knew', async () => {
    const told = await openStory('2027-01-11T09:30', { carrier: refusing() })
    onTestFinished(() => told.service.close())
    await told.load(LINE)
    await told.service.receive({ from: PHONE, body: 'STOP' })
    const { optedOutAt } = await personOf(told)
    await told.passTo('2027-01-11T10:40')
    expect((await personOf(told)).optedOutAt).toEqual(optedOutAt)
    expect((await entries(told)).filter((what) => what === 'textsStopped')).toHaveLength(1)
  })
})

describe('an answer that waits for a carrier that is down', () => {
  const whileDown = async () => {
    let down = false
    const simulated = openSimulatedCarrier()
    const OUTAGE = { outcome: 'tryLater', afterSeconds: 60, code: undefined } as const
    const carrier = { ...simulated, send: async (text: TextToSend) => (down ? OUTAGE : simulated.send(text)) }
    const told = await openStory('2027-01-11T09:30', { carrier })
    onTestFinished(() => told.service.close())
    await told.load(LINE)
    await told.passTo('2027-01-11T09:40')
    down = true
    await told.service.receive({ from: PHONE, body: 'c’est à quelle adresse ?' })
    await told.passTo('2027-01-11T09:41')
    down = false
    const answers = async () => {
      await told.passTo('2027-01-11T09:50')
      return (await told.sentTo(PHONE)).filter(({ message }) => message.kind === 'where').length
    }
    return { told, answers }
  }

  test('leaves once it is up again', async () => {
    const { answers } = await whileDown()
    expect(await answers()).toBe(1)
  })

  test('does not follow a STOP said to an agent meanwhile', async () => {
    const { told, answers } = await whileDown()
    await stopByHand(told.service.parts, await handling(told))
    expect(await answers()).toBe(0)
  })
})

test('a STOP that the carrier tells of a former number says nothing of the present one', async () => {
  const carrier = openStalledCarrier()
  const told = await openStory('2027-01-11T09:30', { carrier })
  onTestFinished(() => told.service.close())
  await told.load(LINE)
  const leaving = told.passTo('2027-01-11T09:40')
  await carrier.asked
  const { id } = await personOf(told)
  await told.service.parts.store.transaction((tx) => setPhone(tx, id, NEW))
  carrier.answer({ outcome: 'refused', reason: 'optedOut', code: 21610 })
  await leaving
  expect((await personOf(told)).optedOutAt).toBeUndefined()
})

/** A carrier that takes its time with the first text, and takes every other. */
function openStalledCarrier() {
  const asked = Promise.withResolvers<void>()
  const answered = Promise.withResolvers<SendOutcome>()
  const simulated = openSimulatedCarrier()
  let texts = 0
  return {
    ...simulated,
    asked: asked.promise,
    answer: answered.resolve,
    async send(text: TextToSend): Promise<SendOutcome> {
      if (texts++ > 0) return simulated.send(text)
      asked.resolve()
      return answered.promise
    },
  }
}

test('a STOP said to an agent holds for the one who said it, and not for who shares the number', async () => {
  await story.load(LINE, lea('0639980001'))
  const whom = await handling(story)
  await stopByHand(story.service.parts, whom)
  expect((await personOf(story)).optedOutAt).toEqual(story.clock.now())
  expect((await personOf(story, 'D-2')).optedOutAt).toBeUndefined()
  expect(await lastEntry(story)).toMatchObject({ actor: `agent:${whom.agentId}`, details: { how: 'agent' } })
  await expect(stopByHand(story.service.parts, whom)).rejects.toMatchObject({ code: 'alreadyDone' })
})

test('it is lifted only with the writing by which the person asked, and that is written down', async () => {
  const whom = await handling(story)
  const lift = (proof: string) => resumeByHand(story.service.parts, { ...whom, proof })
  await expect(lift('courrier')).rejects.toMatchObject({ code: 'alreadyDone' })
  await story.service.receive({ from: PHONE, body: 'STOP' })
  await expect(lift('  ')).rejects.toMatchObject({ code: 'fieldMissing' })
  expect((await personOf(story)).optedOutAt).toBeDefined()
  await lift('courrier du 10 janvier')
  expect((await personOf(story)).optedOutAt).toBeUndefined()
  const details = { proof: 'courrier du 10 janvier' }
  expect(await lastEntry(story)).toMatchObject({ what: 'textsResumed', actor: `agent:${whom.agentId}`, details })
  expect(await entries(story)).toEqual(['textsResumed', 'textsStopped'])
})
