import { expect } from 'vitest'
import type { Appointment } from '../../../src/domain/appointment.ts'
import type { Agent, Role } from '../../../src/domain/people.ts'
import { findAgentByEmail, keepAgent, setAgent } from '../../../src/store/agents/agents.ts'
import { listAppointmentsOf } from '../../../src/store/appointments/appointments.ts'
import { listEmails } from '../../../src/store/notices/emails.ts'
import { listByPhone } from '../../../src/store/people/by-number.ts'
import { listJournalOf, listRequestsOf } from '../../support/store-rows.ts'
import { openStory, type Story } from '../../support/story.ts'

export const PHONE = '+33639980001'
export const MARIE = 'marie.lefevre@justice.example'
export const PAUL = 'paul.cover@justice.example'

/** Karim has a first meeting, which only his agent Marie may move; three moments are free, and she may sign in. */
export interface Stage {
  story: Story
  /** The addresses that the last e-mail of this kind offers to somebody, by their words. */
  offered(kind: string, to?: string): Promise<Map<string, string>>
  appointment(): Promise<Appointment>
  setRole(email: string, role: Role): Promise<void>
  agent(email?: string): Promise<Agent>
  journal(): Promise<{ what: string; actor: string; details: object }[]>
  requests(): Promise<{ kind: string; status: string; agentId: string | null }[]>
  say(words: string): Promise<void>
  texts(): Promise<string[]>
}

export async function openStage({ type = 'PREMIER', slots = SLOTS, given = {} } = {}): Promise<Stage> {
  const story = await openStory('2027-01-11T09:30', given)
  const { clock } = story
  const { store, newId } = story.service.parts
  await story.load(
    `D-1;TESTEUR;Karim;0639980001;R-1;${type};14/01/2027;14h30;SPIP de Nanterre;${MARIE};`,
    `D-9;AUTRE;Zoé;0639980009;R-9;SPIP;14/01/2027;15h30;SPIP de Nanterre;${MARIE};`,
  )
  const rows = slots.map((at) => `${type};${at};30;SPIP de Nanterre;${MARIE};1`)
  await story.loadFile(new TextEncoder().encode(['type;date;heure;duree;lieu;agent_email;places', ...rows].join('\n')))
  const person = async () => (await listByPhone(store, PHONE))[0] ?? expect.fail('Karim is there')
  const agent = async (email = MARIE) => (await findAgentByEmail(store, email)) ?? expect.fail('this agent is there')
  const setRole = async (email: string, role: Role) => {
    await store.transaction(async (tx) => {
      const { officeId } = await agent()
      const { id } = await keepAgent(tx, { id: newId(), officeId, email }, clock.now())
      await setAgent(tx, id, { role })
    })
  }
  await setRole(MARIE, 'agent')
  await story.passTo('2027-01-11T09:40')
  return {
    story,
    agent,
    setRole,
    async offered(kind, to = MARIE) {
      // What was written soon after something else leaves five minutes after it.
      clock.set(clock.now().plus({ minutes: 5 }))
      await story.service.ticker.tick()
      const email = (await listEmails(store, 50)).find((one) => one.kind === kind && one.to === to)
      return linksOf(email?.body ?? expect.fail(`no e-mail of kind ${kind} to ${to}`))
    },
    appointment: async () =>
      (await listAppointmentsOf(store, (await person()).id))[0] ?? expect.fail('an appointment is there'),
    journal: async () =>
      (await listJournalOf(store, (await person()).id))
        .filter(({ actor }) => actor.startsWith('agent:'))
        .map(({ what, actor, details }) => ({ what, actor, details })),
    requests: async () => await listRequestsOf(store, (await person()).id),
    async say(words) {
      await story.service.receive({ from: PHONE, body: words })
      await story.service.ticker.tick()
    },
    async texts() {
      await story.service.ticker.tick()
      return (await story.sentTo(PHONE)).map(({ body }) => body)
    },
  }
}

/** The token of the address whose words begin so. */
export function tokenOf(links: Map<string, string>, begins: string): string {
  const [, url = ''] = [...links].find(([words]) => words.startsWith(begins)) ?? []
  return url.split('/agir/')[1] ?? expect.fail(`nothing begins with ${begins} in ${[...links.keys()].join(' / ')}`)
}

export function linksOf(body: string): Map<string, string> {
  return new Map(
    [...body.matchAll(/^- (.+) :\n {2}(\S+\/agir\/\S+)$/gm)].map(([, words = '', url = '']) => [words, url]),
  )
}

const SLOTS = ['15/01/2027;9h', '15/01/2027;16h', '18/01/2027;10h', '18/01/2027;11h']
