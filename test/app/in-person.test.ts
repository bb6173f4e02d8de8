import { isNull } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { handBack, takeOver } from '../../src/app/conversations/take-over.ts'
import { writeToPerson } from '../../src/app/conversations/write-to-person.ts'
import { TAKEN_BACK_WITHIN } from '../../src/domain/writing.ts'
import { listAgents } from '../../src/store/agents/agents.ts'
import { listByPhone } from '../../src/store/people/by-number.ts'
import { setPhoneDoubt } from '../../src/store/people/phone-doubts.ts'
import { setProbationer } from '../../src/store/people/write-people.ts'
import { listJournalOf } from '../support/store-rows.ts'
import { openStory, type Story } from '../support/story.ts'
import { toldSoFar } from '../support/told.ts'

const PHONE = '+33639980001'
const LINE = 'D-1;TESTEUR;Karim;0639980001;R-1;SPIP;14/01/2027;14h30;SPIP de Nanterre;marie.lefevre@justice.example;'
const WORDS = 'Bonjour, appelez-moi demain. Marie'

let story: Story
beforeEach(async () => {
  story = await openStory('2027-01-11T09:30')
  await story.load(LINE)
  await story.passTo('2027-01-11T09:40')
})
afterEach(() => story.service.close())

describe('an agent’s own words', () => {
  test('leave five seconds later, at any hour, and the answer is for the agent', async () => {
    story.clock.set(story.clock.now().plus({ hours: 13 }))
    const before = await story.sentTo(PHONE)
    expect(await write(WORDS)).toMatchObject({ text: { leavesAt: story.clock.now().plus({ seconds: 5 }) } })
    story.clock.set(story.clock.now().plus({ seconds: 4 }))
    await story.service.ticker.tick()
    expect(await story.sentTo(PHONE)).toHaveLength(before.length)
    story.clock.set(story.clock.now().plus({ seconds: 1 }))
    await story.service.ticker.tick()
    expect((await story.sentTo(PHONE)).at(-1)).toMatchObject({ body: WORDS, at: '2027-01-11T22:40' })
    const sent = await story.sentTo(PHONE)
    await story.service.receive({ from: PHONE, body: 'oui' })
    await story.service.ticker.tick()
    const after = await story.sentTo(PHONE)
    expect(after.slice(sent.length).map(({ body }) => body)).toEqual([
      expect.stringMatching(/^Votre message est transmis/),
    ])
    expect((await toldSoFar(story.service.parts)).map(({ kind }) => kind)).toEqual(['question'])
  })

  test('leave once, however often the form is sent', async () => {
    const first = await write(WORDS, 'the same form')
    expect(await write(WORDS, 'the same form')).toEqual(first)
    await letLeave()
    expect((await story.sentTo(PHONE)).filter(({ body }) => body === WORDS)).toHaveLength(1)
    expect(await journalled()).toEqual(['textWritten'])
  })

  test('are not swallowed when a form left open is sent again with others', async () => {
    await write(WORDS, 'the same form')
    await write('Et apportez votre contrat.', 'the same form')
    await letLeave()
    expect((await story.sentTo(PHONE)).map(({ body }) => body)).toEqual(
      expect.arrayContaining([WORDS, 'Et apportez votre contrat.']),
    )
  })

  test('keep their accents; the signs of word processors become plain', async () => {
    await write('Êtes-vous d’accord ? « Oui » … ou non')
    await letLeave()
    expect((await story.sentTo(PHONE)).at(-1)?.body).toBe('Êtes-vous d\'accord ? "Oui" ... ou non')
  })

  test.each([
    ['nothing is written', 'empty', '  \n ', async () => {}],
    ['it would be a letter', 'tooLong', 'a'.repeat(460), async () => {}],
    ['it would be a letter, with a circumflex', 'tooLong', 'ê'.repeat(202), async () => {}],
    ['the person answered STOP', 'optedOut', WORDS, () => story.service.receive({ from: PHONE, body: 'STOP' })],
    ['the number is wrong', 'wrongNumber', WORDS, () => story.service.receive({ from: PHONE, body: 'mauvais numéro' })],
    [
      'the number is a landline',
      'phoneInDoubt',
      WORDS,
      () => change(async (tx, id) => void (await setPhoneDoubt(tx, id, PHONE, 'landline'))),
    ],
    [
      'the person is paused',
      'paused',
      WORDS,
      () => change((tx, id) => setProbationer(tx, id, { pausedReason: 'hospital' })),
    ],
    [
      'somebody else has the number',
      'sharedNumber',
      WORDS,
      () => story.load(LINE, LINE.replace('D-1;TESTEUR;Karim', 'D-2;TESTEUR;Léa').replace('R-1', 'R-2')),
    ],
  ])('do not leave when %s (%s)', async (_, problem, words, arrange) => {
    const handling = await whom()
    await arrange()
    await story.service.ticker.tick()
    const before = await story.sentTo(PHONE)
    expect(await write(words, 'w', handling)).toEqual({ problem })
    await letLeave()
    expect(await story.sentTo(PHONE)).toEqual(before)
  })

  test('do not leave after a STOP said while they waited, and the agent is told', async () => {
    await write(WORDS)
    await story.service.receive({ from: PHONE, body: 'STOP' })
    await letLeave()
    expect((await story.sentTo(PHONE)).map(({ body }) => body)).not.toContain(WORDS)
    const emails = await toldSoFar(story.service.parts)
    expect(emails.find(({ kind }) => kind === 'textFailed')?.body).toContain('ne veut plus de SMS')
  })

  test('say for whom they are, on a shared number that an agent allowed', async () => {
    const handling = await whom()
    await story.load(LINE, LINE.replace('D-1;TESTEUR;Karim', 'D-2;TESTEUR;Léa').replace('R-1', 'R-2'))
    await change((tx, id) => setProbationer(tx, id, { textsAllowedOnSharedNumber: true }))
    await write(WORDS, 'w', handling)
    await letLeave()
    expect((await story.sentTo(PHONE)).at(-1)?.body).toBe(`Pour Karim. ${WORDS}`)
  })
})

describe('a conversation', () => {
  test('taken over offers nothing until handed back, and both are written down with who did it', async () => {
    const handling = await whom()
    await takeOver(story.service.parts, handling)
    await story.service.receive({ from: PHONE, body: 'je peux pas venir' })
    await story.service.ticker.tick()
    expect((await story.sentTo(PHONE)).at(-1)?.body).toMatch(/^C'est noté et transmis/)
    await handBack(story.service.parts, handling)
    for (const body of ['oui', 'oui']) await story.service.receive({ from: PHONE, body })
    await story.service.ticker.tick()
    expect((await story.sentTo(PHONE)).at(-1)?.body).toMatch(/^C'est noté, merci/)
    expect(await journalled()).toEqual([
      'conversationTakenOver',
      'appointmentDeclined',
      'conversationHandedBack',
      'appointmentConfirmed',
    ])
  })

  test('of somebody without a number cannot be taken over', async () => {
    const [agent] = await listAgents(story.service.parts.store)
    await story.load(LINE, 'D-3;TESTEUR;Samia;;R-3;SPIP;14/01/2027;15h;SPIP de Nanterre;marie.lefevre@justice.example;')
    const { store } = story.service.parts
    const [samia] = await store.db
      .select()
      .from(store.tables.probationers)
      .where(isNull(store.tables.probationers.phoneKey))
    expect(await takeOver(story.service.parts, { probationerId: samia?.id ?? '', agentId: agent?.id ?? '' })).toEqual({
      problem: 'noPhone',
    })
  })
})

async function whom() {
  const { store } = story.service.parts
  const [person] = await listByPhone(store, PHONE)
  const [agent] = await listAgents(store)
  return { probationerId: person?.id ?? '', agentId: agent?.id ?? '' }
}

async function write(words: string, writingId = 'w', handling?: Awaited<ReturnType<typeof whom>>) {
  return writeToPerson(story.service.parts, { ...(handling ?? (await whom())), writingId, words })
}

async function letLeave(): Promise<void> {
  story.clock.set(story.clock.now().plus(TAKEN_BACK_WITHIN))
  await story.service.ticker.tick()
}

async function change(how: (tx: Parameters<typeof setProbationer>[0], id: string) => Promise<void>): Promise<void> {
  const { store } = story.service.parts
  const [person] = await listByPhone(store, PHONE)
  await store.transaction((tx) => how(tx, person?.id ?? ''))
}

async function journalled(): Promise<string[]> {
  const { store } = story.service.parts
  const [person] = await listByPhone(store, PHONE)
  const entries = await listJournalOf(store, person?.id ?? '')
  return entries.map(({ what }) => what).filter((what) => what !== 'appointmentBooked')
}
