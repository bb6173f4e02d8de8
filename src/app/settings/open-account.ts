import type { Agent, Role } from '../../domain/people.ts'
import { Problem } from '../../domain/problem.ts'
import { readEmail } from '../../domain/schedule/readers.ts'
import { findAgent, findAgentByEmail, keepAgent } from '../../store/agents/agents.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import type { Parts } from '../parts.ts'
import { setRole } from './set-role.ts'
import { checkStillAdmin } from './still-admin.ts'

interface Account {
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
    await checkStillAdmin(tx, by)
    const known = await findAgentByEmail(tx, read.email)
    if (known && known.officeId !== by.officeId) throw new Problem('agentOfAnotherOffice')
    // Typed again by mistake, an address would quietly change what a colleague may do: the list is where that is done.
    if (known && known.role !== 'none') throw new Problem('accountExists')
    const { name, role } = account
    const { officeId } = by
    if (known) await setRole(tx, known, { name, role, officeId })
    else await keepAgent(tx, { id: newId(), officeId, email: read.email, name, role }, now)
    await writeJournal(tx, [entry(by, 'accountOpened', role)], newId, now)
  })
}

/** Changes what an agent is called and may do. Somebody whose role changes is signed out; nobody changes their own. */
export async function changeAccount(
  parts: Parts,
  by: Agent,
  id: string,
  { name, role }: Pick<Account, 'name' | 'role'>,
): Promise<void> {
  const { store, clock, newId } = parts
  await store.transaction(async (tx) => {
    await checkStillAdmin(tx, by)
    const agent = await findAgent(tx, id)
    if (agent?.officeId !== by.officeId) throw new Problem('notFound')
    if (id === by.id && role !== by.role) throw new Problem('ownRole')
    await setRole(tx, agent, { name, role, officeId: by.officeId })
    await writeJournal(tx, [entry(by, 'accountChanged', role)], newId, clock.now())
  })
}

function entry({ id, officeId }: Agent, what: string, role: Role) {
  return { officeId, actor: `agent:${id}` as const, what, details: { role } }
}
