import { isAgentLanguage } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import { setLanguage } from '../../store/agents/agents.ts'
import type { Parts } from '../parts.ts'

/** Gives an agent their pages and their e-mails in another language. Throws Problem('badMailChoice') on one that is not ours. */
export async function chooseLanguage({ store }: Parts, agentId: string, language: string): Promise<void> {
  if (!isAgentLanguage(language)) throw new Problem('badMailChoice')
  await store.transaction((tx) => setLanguage(tx, agentId, language))
}
