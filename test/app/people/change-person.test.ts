import { DateTime } from 'luxon'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { handBack, takeOver } from '../../../src/app/conversations/take-over.ts'
import { changeLanguage, setPermission } from '../../../src/app/people/change-person.ts'
import { noteReading } from '../../../src/app/people/note-reading.ts'
import { endPauses, pausePerson, unpausePerson } from '../../../src/app/people/pause-person.ts'
import { readHandling } from '../../../src/app/people/read-handling.ts'
import { verifyDocument } from '../../../src/app/people/verify-document.ts'
import { listUnsettledOf } from '../../../src/store/requests/requests.ts'
import { openStory, type Story } from '../../support/story.ts'
import { entries, handling, LINE, lastEntry, lea, PHONE, personOf } from './person-story.ts'

let story: Story
beforeEach(async () => {
  story = await openStory('2027-01-11T09:30')
  await story.load(LINE)
})
afterEach(() => story.service.close())

test.each([
  ['protectedAdult', ['adultProtected', 'adultUnprotected']],
  ['textsAllowedOnSharedNumber', ['sharedNumberAllowed', 'sharedNumberForbidden']],
  ['sensitiveAllowed', ['sensitiveAllowed', 'sensitiveForbidden']],
] as const)('%s is said and unsaid, each written down once', async (permission, [yes, no]) => {
  const whom = await handling(story)
  for (const allowed of [true, true, false, false]) {
    await setPermission(story.service.parts, { ...whom, permission, allowed })
    expect(await personOf(story)).toMatchObject({ [permission]: allowed })
  }
  expect(await entries(story)).toEqual([no, yes])
})

test('texts leave in the language an agent chose', async () => {
  await changeLanguage(story.service.parts, { ...(await handling(story)), language: 'en' })
  await story.passTo('2027-01-11T09:40')
  expect((await story.sentTo(PHONE))[0]?.body).toContain('You must come')
  expect(await lastEntry(story)).toMatchObject({ what: 'languageChanged', details: { to: 'en' } })
})

describe('a pause', () => {
  test('holds every text back, for a reason; what is still useful leaves once it is over', async () => {
    const whom = await handling(story)
    await pausePerson(story.service.parts, { ...whom, reason: '  détention \n depuis lundi ' })
    expect(await personOf(story)).toMatchObject({ pausedReason: 'détention depuis lundi' })
    await story.passTo('2027-01-12T12:00')
    expect(await story.sentTo(PHONE)).toEqual([])
    await unpausePerson(story.service.parts, whom)
    await story.passTo('2027-01-13T12:00')
    expect((await story.sentTo(PHONE)).map(({ message }) => message.kind)).toEqual(['before1'])
    expect(await entries(story)).toEqual(['personUnpaused', 'personPaused'])
  })

  test('ends by itself on the morning of a day, and says so in the journal', async () => {
    const { parts } = story.service
    const whom = await handling(story)
    const until = DateTime.fromISO('2027-01-13', { zone: 'Europe/Paris' })
    await pausePerson(parts, { ...whom, reason: 'voyage', until })
    await story.passTo('2027-01-12T12:00')
    await endPauses(parts)
    expect(await personOf(story)).toMatchObject({ pausedReason: 'voyage' })
    await story.passTo('2027-01-13T00:30')
    await endPauses(parts)
    expect(await personOf(story)).toMatchObject({ pausedReason: undefined, pausedUntil: undefined })
    expect(await lastEntry(story)).toMatchObject({ what: 'personUnpaused', actor: 'service' })
    await story.passTo('2027-01-13T12:00')
    expect((await story.sentTo(PHONE)).map(({ message }) => message.kind)).toEqual(['before1'])
  })

  test('does not end on a day that is over', async () => {
    const until = DateTime.fromISO('2027-01-10', { zone: 'Europe/Paris' })
    const pausing = pausePerson(story.service.parts, { ...(await handling(story)), reason: 'voyage', until })
    await expect(pausing).rejects.toMatchObject({ code: 'pauseOver' })
    expect(await personOf(story)).toMatchObject({ pausedReason: undefined })
  })

  test('has a reason, and ends once', async () => {
    const whom = await handling(story)
    await expect(pausePerson(story.service.parts, { ...whom, reason: ' ' })).rejects.toMatchObject({
      code: 'fieldMissing',
    })
    await expect(unpausePerson(story.service.parts, whom)).rejects.toMatchObject({ code: 'alreadyDone' })
  })
})

test('a reading is written down once an hour for each agent and person', async () => {
  const { parts } = story.service
  const person = await personOf(story)
  const { agentId } = await handling(story)
  for (const minutes of [0, 59, 2, 30, 31]) {
    story.clock.set(story.clock.now().plus({ minutes }))
    await noteReading(parts, person, agentId)
  }
  await noteReading(parts, person, 'another')
  expect((await entries(story)).filter((what) => what === 'personRead')).toHaveLength(4)
  expect(await lastEntry(story)).toMatchObject({ actor: 'agent:another' })
})

test('a document said to be sent is to be verified, until an agent saw it', async () => {
  const { parts } = story.service
  const whom = await handling(story)
  await story.service.receive({ from: PHONE, body: "j'ai envoyé l'attestation" })
  const unseen = () => listUnsettledOf(parts.store, whom.probationerId, 'document')
  const [said] = await unseen()
  expect(said?.words).toBe("j'ai envoyé l'attestation")
  await verifyDocument(parts, { ...whom, requestId: said?.id ?? '' })
  expect(await unseen()).toEqual([])
  expect(await lastEntry(story)).toMatchObject({ what: 'documentVerified', actor: `agent:${whom.agentId}` })
  await expect(verifyDocument(parts, { ...whom, requestId: said?.id ?? '' })).rejects.toMatchObject({
    code: 'alreadyDone',
  })
})

describe('a conversation is told to be in hand', () => {
  const inHand = async (caseNumber?: string) =>
    readHandling(story.service.parts.store, await personOf(story, caseNumber), story.clock.now())

  test('of an agent, from the moment it is taken over until it is handed back, or three working days', async () => {
    const whom = await handling(story)
    expect(await inHand()).toBeUndefined()
    await takeOver(story.service.parts, whom)
    expect(await inHand()).toMatchObject({ because: 'agent' })
    await handBack(story.service.parts, whom)
    expect(await inHand()).toBeUndefined()
    await takeOver(story.service.parts, whom)
    story.clock.set(story.clock.now().plus({ days: 4 }))
    expect(await inHand()).toBeUndefined()
  })

  test('because of a danger, and of nobody without a number', async () => {
    await story.service.receive({ from: PHONE, body: "j'ai envie de mourir" })
    expect(await inHand()).toMatchObject({ because: 'danger' })
    await story.load(LINE, lea(''))
    expect(await inHand('D-2')).toBeUndefined()
  })
})
