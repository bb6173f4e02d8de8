import type { Agent, Role } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import { readEmail } from '../../domain/schedule/readers.ts'
import { findAgent, findAgentByEmail, keepAgent, setAgent } from '../../store/agents.ts'
import { writeJournal } from '../../store/journal.ts'
import { removeSessionsOf } from '../../store/sessions.ts'
import type { Parts } from '../parts.ts'

export interface Account {
  email: string
  name: string
  role: Role
}

/** Opens an account in the office of an administrator, or says what somebody a planning already named may do. */
export async function openAccount(parts: Parts, by: Agent, account: Account): Promise<void> {
  const { store, clock, newId, settings } = parts
  const read = readEmail(account.email, settings.agentEmailDomains)
  if ('problem' in read) throw new Problem(read.problem === 'emailElsewhere' ? 'emailElsewhere' : 'emailUnread')
  const now = clock.now()
  await store.transaction(async (tx) => {
    const known = await findAgentByEmail(tx, read.email)
    if (known && known.officeId !== by.officeId) throw new Problem('agentOfAnotherOffice')
    // Typed again by mistake, an address would quietly change what a colleague may do: the list is where that is done.
    if (known && known.role !== 'none') throw new Problem('accountExists')
    const { name, role } = account
    const id = known?.id ?? newId()
    if (known) await setAgent(tx, id, { name, role })
    else await keepAgent(tx, { id, officeId: by.officeId, email: read.email, name, role }, now)
    await writeJournal(tx, [entry(by, 'accountOpened', role)], newId, now)
  })
}

/** Changes what an agent is called and may do. Somebody who may do less is signed out; nobody takes their own key away. */
export async function changeAccount(
  parts: Parts,
  by: Agent,
  id: string,
  { name, role }: Pick<Account, 'name' | 'role'>,
): Promise<void> {
  const { store, clock, newId } = parts
  await store.transaction(async (tx) => {
    const agent = await findAgent(tx, id)
    if (agent?.officeId !== by.officeId) throw new Problem('notFound')
    if (id === by.id && role !== by.role) throw new Problem('ownRole')
    await setAgent(tx, id, { name, role })
    if (role !== agent.role) await removeSessionsOf(tx, id)
    await writeJournal(tx, [entry(by, 'accountChanged', role)], newId, clock.now())
  })
}

function entry({ id, officeId }: Agent, what: string, role: Role) {
  return { officeId, actor: `agent:${id}` as const, what, details: { role } }
}
