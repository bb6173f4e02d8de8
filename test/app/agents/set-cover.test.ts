import { afterEach, beforeEach, expect, test } from 'vitest'
import { removeCover, setCover } from '../../../src/app/agents/set-cover.ts'
import { findAgent, findAgentByEmail, keepAgent } from '../../../src/store/agents/agents.ts'
import { addOffice } from '../../../src/store/offices/offices.ts'
import { listJournal } from '../../support/store-rows.ts'
import { openStory, paris, type Story } from '../../support/story.ts'
import { toldSoFar } from '../../support/told.ts'
import { LINE, PHONE } from '../people/person-story.ts'

const MARIE = 'marie.lefevre@justice.example'
const SAMI = 'sami.roy@justice.example'

let story: Story
let marie: string
let sami: string
beforeEach(async () => {
  story = await openStory('2027-01-11T09:30')
  await story.load(LINE)
  const { store } = story.service.parts
  const found = await findAgentByEmail(store, MARIE)
  marie = found?.id ?? ''
  sami = await colleague(SAMI, found?.officeId ?? '')
})
afterEach(() => story.service.close())

async function colleague(email: string, officeId: string, role: 'agent' | 'none' = 'agent'): Promise<string> {
  const { store, newId } = story.service.parts
  return store.transaction(
    async (tx) => (await keepAgent(tx, { id: newId(), officeId, email, role }, story.clock.now())).id,
  )
}

type Given = { coverId?: string; from?: string; until?: string }

const cover = (given: Given = {}) =>
  setCover(story.service.parts, {
    agentId: marie,
    byId: marie,
    coverId: sami,
    from: '2027-01-12',
    until: '2027-01-13',
    ...given,
  })

test('a cover holds from the first day through the last one, on the office’s calendar, and e-mails reach both', async () => {
  await cover()
  expect(await findAgent(story.service.parts.store, marie)).toMatchObject({
    coverId: sami,
    coverFrom: paris('2027-01-12').toUTC(),
    coverUntil: paris('2027-01-14').toUTC(),
  })
  const told: string[] = []
  for (const at of ['2027-01-11T23:59', '2027-01-12T00:00', '2027-01-13T23:59', '2027-01-14T00:00']) {
    story.clock.set(paris(at))
    await story.service.receive({ from: PHONE, body: 'rappelez moi svp' })
    const latest = (await toldSoFar(story.service.parts)).filter(({ createdAt }) => +createdAt === +paris(at))
    told.push(
      latest
        .map(({ to }) => to.split('.')[0])
        .sort()
        .join('+'),
    )
  }
  expect(told).toEqual(['marie', 'marie+sami', 'marie+sami', 'marie'])
})

test('it is written down with who set it, and taken away', async () => {
  await cover()
  for (let times = 0; times < 2; times++) await removeCover(story.service.parts, { agentId: marie, byId: sami })
  const { store } = story.service.parts
  const agent = await findAgent(store, marie)
  expect(agent).toMatchObject({ coverId: undefined, coverFrom: undefined, coverUntil: undefined })
  const journal = (await listJournal(store, agent?.officeId ?? '')).filter(({ what }) => what.startsWith('cover'))
  expect(journal).toMatchObject([
    { what: 'coverSet', actor: `agent:${marie}`, details: { agent: marie, cover: sami, until: '2027-01-13' } },
    { what: 'coverRemoved', actor: `agent:${sami}`, details: { agent: marie } },
  ])
})

test.each<[string, Given, string]>([
  ['nobody is nobody’s cover', { coverId: 'nobody' }, 'notFound'],
  ['an agent does not cover themselves', { coverId: 'marie' }, 'notFound'],
  ['the days are written', { from: '' }, 'dateUnread'],
  ['a day exists', { until: '2027-02-30' }, 'dateUnread'],
  ['a day is a day', { until: '13/01/2027' }, 'dateUnread'],
  ['the last comes after the first', { until: '2027-01-11' }, 'dateUnread'],
  ['what is past covers nothing', { from: '2027-01-09', until: '2027-01-10' }, 'inThePast'],
])('it is refused unless %s', async (_, given, code) => {
  const coverId = given.coverId === 'marie' ? marie : given.coverId
  await expect(cover({ ...given, ...(coverId && { coverId }) })).rejects.toMatchObject({ code })
  expect(await findAgent(story.service.parts.store, marie)).toMatchObject({ coverId: undefined })
})

test('it is a colleague of the same office, who may sign in', async () => {
  const { store, newId } = story.service.parts
  const officeId = newId()
  const office = { id: officeId, code: 'TJ', name: 'TJ', zone: 'Europe/Paris', holidayRegion: 'FR' }
  await store.transaction((tx) => addOffice(tx, office, newId, story.clock.now()))
  const elsewhere = await colleague('a@justice.example', officeId)
  const named = await colleague('b@justice.example', (await findAgent(store, marie))?.officeId ?? '', 'none')
  for (const coverId of [elsewhere, named]) await expect(cover({ coverId })).rejects.toMatchObject({ code: 'notFound' })
})
