import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { correctNumber } from '../../../src/app/worklist/correct-number.ts'
import { decideSharedNumber } from '../../../src/app/worklist/decide-shared-number.ts'
import { finishRequest, giveRequestBack, reopenRequest, takeRequest } from '../../../src/app/worklist/handle-request.ts'
import type { Office } from '../../../src/domain/office.ts'
import { keepAgent } from '../../../src/store/agents/agents.ts'
import { listOffices } from '../../../src/store/offices/offices.ts'
import { listByPhone } from '../../../src/store/people/by-number.ts'
import { getProbationer } from '../../../src/store/people/people.ts'
import { findRequest } from '../../../src/store/requests/requests.ts'
import { countWaiting } from '../../../src/store/requests/waiting-requests.ts'
import { KARIM, karim, personId } from '../../support/karim.ts'
import { listJournal, listOpenRequests } from '../../support/store-rows.ts'
import { openStory, type Story } from '../../support/story.ts'

let story: Story
let office: Office
let agents: { one: string; other: string }
beforeEach(async () => {
  story = await openStory('2027-01-11T09:30')
  await story.load(karim('20/01/2027', '14h30'))
  office = (await listOffices(story.service.parts.store))[0] ?? expect.fail('there is one')
  agents = { one: await makeAgent('one'), other: await makeAgent('other') }
})
afterEach(() => story.service.close())

describe('what waits', () => {
  test('is taken by one agent, given back, dealt with, and may wait again: each step is in the journal', async () => {
    const requestId = await asked('je voudrais parler à mon conseiller')
    const acting = { requestId, agentId: agents.one }
    const { parts } = story.service
    await takeRequest(parts, acting)
    expect(await findRequest(parts.store, requestId)).toMatchObject({ status: 'taken', agentId: agents.one })
    await expect(takeRequest(parts, { ...acting, agentId: agents.other })).rejects.toMatchObject({
      code: 'alreadyDone',
    })
    await giveRequestBack(parts, acting)
    expect(await findRequest(parts.store, requestId)).toMatchObject({ status: 'open', agentId: null })
    await finishRequest(parts, { ...acting, agentId: agents.other })
    expect(await findRequest(parts.store, requestId)).toMatchObject({ status: 'done', doneAt: story.clock.now() })
    await expect(finishRequest(parts, acting)).rejects.toMatchObject({ code: 'alreadyDone' })
    await reopenRequest(parts, acting)
    expect(await findRequest(parts.store, requestId)).toMatchObject({
      status: 'taken',
      agentId: agents.one,
      doneAt: null,
    })
    expect(await journalled()).toEqual(['requestTaken', 'requestGivenBack', 'requestDone', 'requestReopened'])
    await expect(takeRequest(parts, { ...acting, requestId: 'nowhere' })).rejects.toMatchObject({ code: 'notFound' })
  })
})

describe('a wrong number', () => {
  test('is corrected: texts may leave to the new one, and the request is closed', async () => {
    const requestId = await asked('mauvais numéro')
    const id = await personId(story)
    const { parts } = story.service
    const correct = (written: string) => correctNumber(parts, office, { requestId, agentId: agents.one, written })
    expect(await correct('06 39 98')).toEqual({ problem: 'phoneTooShort' })
    expect(await findRequest(parts.store, requestId)).toMatchObject({ status: 'open' })
    expect(await correct('06 39 98 00 44')).toEqual({})
    expect(await getProbationer(parts.store, id)).toMatchObject({ phone: '+33639980044', phoneDoubt: undefined })
    expect(await findRequest(parts.store, requestId)).toMatchObject({ status: 'done' })
    expect(await journalled()).toEqual(['phoneChanged'])
  })

  test('is trusted again when an agent has checked it, and a landline is known for one', async () => {
    const { parts } = story.service
    const id = await personId(story)
    const first = await asked('mauvais numéro')
    await correctNumber(parts, office, { requestId: first, agentId: agents.one, written: '0639980001' })
    expect(await getProbationer(parts.store, id)).toMatchObject({ phone: KARIM, phoneDoubt: undefined })
    const second = await asked('mauvais numero')
    await correctNumber(parts, office, { requestId: second, agentId: agents.one, written: '01 47 00 00 00' })
    expect(await getProbationer(parts.store, id)).toMatchObject({ phoneDoubt: 'landline' })
  })
})

describe('a shared number', () => {
  const LEA = 'D-2;TEST;Léa;06 39 98 00 01;R-2;SPIP;21/01/2027;14h30;SPIP;m.lefevre@justice.example;'

  test('waits for each person who shares it, once: allowed or not, nobody asks again', async () => {
    await story.load(LEA)
    const [one, other] = await listByPhone(story.service.parts.store, KARIM)
    const { parts } = story.service
    const decide = (person: typeof one, allowed: boolean) =>
      decideSharedNumber(parts, { probationerId: person?.id ?? '', agentId: agents.one, allowed })
    expect(await waiting()).toBe(2)
    await decide(one, true)
    await decide(other, false)
    expect(await waiting()).toBe(0)
    expect((await listByPhone(parts.store, KARIM)).map((person) => person.textsAllowedOnSharedNumber)).toEqual([
      true,
      false,
    ])
    await expect(decide(other, true)).rejects.toMatchObject({ code: 'alreadyDone' })
    expect(await journalled()).toEqual(['sharedNumberAllowed', 'sharedNumberRefused'])
  })

  test('decided by mistake, waits again and is decided anew', async () => {
    await story.load(LEA)
    const { parts } = story.service
    const probationerId = await personId(story)
    await decideSharedNumber(parts, { probationerId, agentId: agents.one, allowed: false })
    const [request] = await allRequests()
    await reopenRequest(parts, { requestId: request?.id ?? '', agentId: agents.one })
    await decideSharedNumber(parts, { probationerId, agentId: agents.one, allowed: true })
    expect(await getProbationer(parts.store, probationerId)).toMatchObject({ textsAllowedOnSharedNumber: true })
    expect(await waiting()).toBe(1)
  })

  async function waiting() {
    const { store } = story.service.parts
    return (
      await countWaiting(store, { officeId: office.id, agentId: agents.one, now: story.service.parts.clock.now() })
    ).all
  }
})

async function asked(body: string): Promise<string> {
  const { store } = story.service.parts
  const before = new Set((await listOpenRequests(store, office.id)).map(({ id }) => id))
  await story.service.receive({ from: KARIM, body })
  const request = (await listOpenRequests(store, office.id)).find(({ id }) => !before.has(id))
  return request?.id ?? expect.fail('something waits')
}

function allRequests() {
  const { db, tables } = story.service.parts.store
  return db.select().from(tables.requests)
}

async function journalled(): Promise<string[]> {
  const entries = await listJournal(story.service.parts.store, office.id)
  return entries.filter(({ actor }) => actor.startsWith('agent:')).map(({ what }) => what)
}

function makeAgent(name: string): Promise<string> {
  const { store, newId } = story.service.parts
  const agent = { id: newId(), officeId: office.id, email: `${name}@justice.example`, name, role: 'agent' as const }
  return store.transaction(async (tx) => (await keepAgent(tx, agent, story.clock.now())).id)
}
