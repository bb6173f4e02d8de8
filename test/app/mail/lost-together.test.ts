import { describe, expect, test } from 'vitest'
import { enqueueEmail } from '../../../src/store/notices/emails.ts'
import { listOffices } from '../../../src/store/offices/offices.ts'
import { MARIE, type MailStory, openMailStory } from '../../support/mail-story.ts'
import { listOpenRequests } from '../../support/store-rows.ts'

/** After a stop of the service, what was lost is one e-mail an agent, and holds up nobody's link to sign in with. */

const PAUL = 'paul.martin@justice.example'

test('five hundred texts lost are one e-mail to their agent, that says how many and where they are', async () => {
  const story = await open(500)
  await stopUntilTooLate(story)
  await askToSignIn(story)
  for (let minute = 0; minute < 20; minute++) await pass(story, 1)
  const mails = await story.read()
  expect(mails.map(({ subject }) => subject)).toEqual(['link', '[justif] Beaucoup de SMS non reçus - 500'])
  const [, { text = '', html = '' } = {}] = mails
  for (const part of [text, html]) {
    expect(part).toMatch(/SMS non reçus.*500/)
    expect(part).toContain('http://localhost:3000/demandes')
  }
  const { store } = story.service.parts
  const [office] = await listOffices(store)
  expect(await listOpenRequests(store, office?.id ?? '')).toHaveLength(500)
})

describe('a few', () => {
  test('are one e-mail each to their agents, with what to know of each text', async () => {
    const story = await open(9, (n) => (n % 3 === 2 ? PAUL : MARIE))
    await stopUntilTooLate(story)
    for (let minute = 0; minute < 20; minute++) await pass(story, 1)
    const mails = await story.read()
    expect(mails.map(({ to, subject }) => [to?.[0]?.address, subject]).sort()).toEqual([
      [MARIE, '[justif] 6 avis réunis'],
      [PAUL, '[justif] 3 avis réunis'],
    ])
    const [marie] = mails.filter(({ to }) => to?.[0]?.address === MARIE)
    for (const n of [0, 1, 3, 4, 6, 7]) expect(marie?.text).toContain(`TEST${n},`)
  })

  test('lost later are an e-mail of their own', async () => {
    const story = await open(1)
    await stopUntilTooLate(story)
    for (let minute = 0; minute < 20; minute++) await pass(story, 1)
    await story.load(line(99, MARIE, '14/01/2027'))
    story.clock.set(story.clock.now().plus({ days: 2 }))
    for (let minute = 0; minute < 5; minute++) await pass(story, 1)
    expect((await story.read()).map(({ subject }) => subject)).toEqual([
      '[justif] SMS non reçu - P. T. - mardi 12 janvier 2027 à 14h30',
      '[justif] SMS non reçu - P. T. - jeudi 14 janvier 2027 à 14h30',
    ])
  })
})

/** People with an appointment tomorrow, whose texts have not left when the service stops in the evening. */
async function open(count: number, agentOf = (_: number) => MARIE): Promise<MailStory> {
  const story = await openMailStory('2027-01-11T20:00')
  await story.load(...Array.from({ length: count }, (_, n) => line(n, agentOf(n), '12/01/2027')))
  return story
}

function line(n: number, agent: string, day: string): string {
  return `D-${n};TEST${n};Personne;+3363998${1000 + n};R-${n};SPIP;${day};14h30;SPIP de Nanterre;${agent};`
}

async function stopUntilTooLate(story: MailStory): Promise<void> {
  await pass(story, 17 * 60) // 13:00
}

async function askToSignIn({ service: { parts }, clock }: MailStory): Promise<void> {
  const [office] = await listOffices(parts.store)
  const now = clock.now()
  const link = { id: parts.newId(), key: 'link', kind: 'signIn', to: MARIE, subject: 'link', body: 'b' }
  await parts.store.transaction((tx) => enqueueEmail(tx, { ...link, officeId: office?.id ?? '', dueAt: now }, now))
}

async function pass(story: MailStory, minutes: number): Promise<void> {
  story.clock.set(story.clock.now().plus({ minutes }))
  await story.service.ticker.tick()
}
