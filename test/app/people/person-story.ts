import { expect } from 'vitest'
import type { Probationer } from '../../../src/domain/people.ts'
import { listAgents } from '../../../src/store/agents/agents.ts'
import { listLatestOf } from '../../../src/store/journal/journal.ts'
import { listByCases } from '../../../src/store/people/people.ts'
import type { Story } from '../../support/story.ts'

export const PHONE = '+33639980001'
export const NEW = '+33639980002'
export const LINE =
  'D-1;TESTEUR;Karim;0639980001;R-1;SPIP;14/01/2027;14h30;SPIP de Nanterre;marie.lefevre@justice.example;'

/** Another person of the office, expected the same day. */
export function lea(phone: string): string {
  return `D-2;TESTEUR;Léa;${phone};R-2;SPIP;14/01/2027;16h;SPIP de Nanterre;marie.lefevre@justice.example;`
}

export async function personOf({ service }: Story, caseNumber = 'D-1'): Promise<Probationer> {
  const { store } = service.parts
  const [agent] = await listAgents(store)
  const [person] = await listByCases(store, agent?.officeId ?? '', [caseNumber])
  return person ?? expect.fail(`there is nobody under ${caseNumber}`)
}

/** Who acts on whom: the agent of the planning, on Karim unless said otherwise. */
export async function handling(story: Story, caseNumber = 'D-1') {
  const [agent] = await listAgents(story.service.parts.store)
  return { probationerId: (await personOf(story, caseNumber)).id, agentId: agent?.id ?? '' }
}

/** What the journal says last of a person, with who did it. */
export async function lastEntry(story: Story, caseNumber = 'D-1') {
  const [entry] = await listLatestOf(story.service.parts.store, (await personOf(story, caseNumber)).id, { limit: 1 })
  return entry ?? expect.fail('the journal says nothing')
}

/** All it says of what agents and the person did, newest first. */
export async function entries(story: Story, caseNumber = 'D-1'): Promise<string[]> {
  const { id } = await personOf(story, caseNumber)
  const latest = await listLatestOf(story.service.parts.store, id, { without: ['appointmentBooked'], limit: 50 })
  return latest.map(({ what }) => what)
}
