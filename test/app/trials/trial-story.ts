import { onTestFinished } from 'vitest'
import type { Parts } from '../../../src/app/parts.ts'
import { planTrial } from '../../../src/app/trials/plan-trial.ts'
import { beginTrial } from '../../../src/app/trials/start-trial.ts'
import type { Agent } from '../../../src/domain/people.ts'
import type { Design } from '../../../src/domain/trial/protocol.ts'
import { keepAgent } from '../../../src/store/agents/agents.ts'
import { listOffices } from '../../../src/store/offices/offices.ts'
import { DESIGN } from '../../domain/trial/design.ts'
import { openStory, type Story } from '../../support/story.ts'

export interface TrialStory extends Story {
  parts: Parts
  admin: Agent
  officeId: string
  /** Writes a protocol and begins the trial. */
  begin(change?: Partial<Design>): Promise<string>
  /** A line of a planning, of somebody with a number of their own. */
  line(person: number, change?: { type?: string; day?: string; hour?: string; phone?: string }): string
  phoneOf(person: number): string
}

/** An office on Tuesday, December the 1st, and its administrator. */
export async function openTrialStory(given: Partial<Parts> = {}, environment = {}): Promise<TrialStory> {
  const story = await openStory('2026-12-01T10:00', given, { SMS_PER_SECOND: '1000', ...environment })
  onTestFinished(() => story.service.close())
  const { parts } = story.service
  const [office] = await listOffices(parts.store)
  const officeId = office?.id ?? ''
  const person = { id: parts.newId(), officeId, email: 'ada@justice.example', name: 'Ada', role: 'admin' as const }
  const admin = await parts.store.transaction((tx) => keepAgent(tx, person, parts.clock.now()))
  const phoneOf = (person: number) => `+336399${80_000 + person}`
  return {
    ...story,
    parts,
    admin,
    officeId,
    async begin(change = {}) {
      const id = await planTrial(parts, admin, { ...DESIGN, ...change })
      await beginTrial(parts, admin, id)
      return id
    },
    line: (person, { type = 'SPIP', day = '14/12/2026', hour = '14h30', phone = phoneOf(person) } = {}) =>
      `D-${person};TEST;Karim;${phone};R-${person}-${day};${type};${day};${hour};SPIP;m.lefevre@justice.example;`,
    phoneOf,
  }
}
