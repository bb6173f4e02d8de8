import { afterEach, beforeEach, expect, test } from 'vitest'
import { listAgents } from '../../../src/store/agents/agents.ts'
import { listLatestOf } from '../../../src/store/journal/journal.ts'
import { listOffices, setType } from '../../../src/store/offices/offices.ts'
import { listByPhone } from '../../../src/store/people/by-number.ts'
import { detailsInWords } from '../../../src/web/people/history-words.ts'
import { openStory, type Story } from '../../support/story.ts'
import { toldSoFar } from '../../support/told.ts'

const PHONE = '+33639980001'
const MARIE = 'marie.lefevre@justice.example'
const PAUL = 'paul.durand@justice.example'

let story: Story
beforeEach(async () => {
  story = await openStory('2027-01-11T09:30')
  await story.load(`D-1;TESTEUR;Karim;0639980001;R-1;SPIP;14/01/2027;14h30;SPIP de Nanterre;${MARIE};`)
  const slots = ['type;date;heure;duree;lieu;agent_email;places', `SPIP;18/01/2027;10h;30;SPIP de Nanterre;${PAUL};1`]
  await story.loadFile(new TextEncoder().encode(slots.join('\n')))
  await story.passTo('2027-01-11T09:40')
})
afterEach(() => story.service.close())

async function say(words: string) {
  await story.service.receive({ from: PHONE, body: words })
  await story.service.ticker.tick()
}

async function allow() {
  const { store } = story.service.parts
  const [office] = await listOffices(store)
  await store.transaction((tx) => setType(tx, office?.id ?? '', 'SPIP', { colleagueSlots: true }))
}

const lastText = async () => (await story.sentTo(PHONE)).at(-1)?.body
const emails = async () => (await toldSoFar(story.service.parts)).map(({ to, kind, body }) => ({ to, kind, body }))

test('nobody is moved to another agent by text, unless the office allows it for the type', async () => {
  await say('je peux pas venir')
  expect(await lastText()).toContain('Je transmets votre demande')
  await allow()
  await say('je peux pas venir du tout jeudi')
  expect(await lastText()).toContain('1 lun. 18/01 10h (Paul Durand)')
})

test('once moved to another agent, the person, both agents and the history say who it was and who it is', async () => {
  await allow()
  await say('je peux pas venir')
  await say('1')
  expect(await lastText()).toContain("C'est changé: lundi 18/01 à 10h avec Paul Durand")
  const told = (await emails()).filter(({ kind }) => kind === 'leavesAgent' || kind === 'joinsAgent')
  expect(told.map(({ to, kind }) => [to, kind]).sort()).toEqual([
    [MARIE, 'leavesAgent'],
    [PAUL, 'joinsAgent'],
  ])
  for (const { body } of told) {
    expect(body).toContain('Choisi par : la personne, par SMS')
    expect(body).toMatch(/Ancien rendez-vous : .*avec Marie Lefevre/)
    expect(body).toMatch(/Nouveau rendez-vous : .*avec Paul Durand/)
    expect(body).not.toContain('Rien à faire')
  }
  const { store } = story.service.parts
  const [karim] = await listByPhone(store, PHONE)
  const [moved] = await listLatestOf(store, karim?.id ?? '', { only: ['appointmentMovedByText'], limit: 1 })
  const names = new Map((await listAgents(store)).map(({ id, name }) => [id, name]))
  expect(detailsInWords('appointmentMovedByText', moved?.details ?? {}, 'Europe/Paris', names)).toBe(
    'avant : jeudi 14 janvier, 14\u00a0h\u00a030, avec Marie Lefevre ; après : avec Paul Durand',
  )
})
