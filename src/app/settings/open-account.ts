import type { Agent, Role } from '../../domain/people.ts'
import { withPost } from '../../domain/posts.ts'
import { Problem } from '../../domain/problem.ts'
import { readEmail } from '../../domain/schedule/readers.ts'
import { findAgent, findAgentByEmail, keepAgent, setElsewhere } from '../../store/agents/agents.ts'
import type { Transaction } from '../../store/engine/database.ts'
import { writeJournal } from '../../store/journal/journal.ts'
import type { Parts } from '../parts.ts'
import { tellAccount } from '../sign-in/tell-account.ts'
import { setRole } from './set-role.ts'
import { checkStillAdmin } from './still-admin.ts'

interface Account {
  email: string
  name: string
  role: Role
}

/**
 * Opens an account in the office of an administrator, or says what somebody a planning already named may do. Of somebody of another office
 * it says what they may do here too: their name and their own office stay as they are.
 */
export async function openAccount(parts: Parts, by: Agent, account: Account): Promise<void> {
  const { store, clock, newId, settings } = parts
  const read = readEmail(account.email, settings.agentEmailDomains)
  if ('problem' in read) throw new Problem(read.problem === 'emailElsewhere' ? 'emailElsewhere' : 'emailUnread')
  const now = clock.now()
  await store.transaction(async (tx) => {
    await checkStillAdmin(tx, by)
    const known = await findAgentByEmail(tx, read.email)
    if (known?.elsewhere?.[by.officeId]) throw new Problem('accountExists')
    if (known && known.officeId !== by.officeId) {
      await givePost(parts, tx, by, known, account.role)
      return tellAccount(tx, parts, known, by.officeId)
    }
    // Typed again by mistake, an address would quietly change what a colleague may do: the list is where that is done.
    if (known && known.role !== 'none') throw new Problem('accountExists')
    const { name, role } = account
    const { officeId } = by
    const agent = known ?? (await keepAgent(tx, { id: newId(), officeId, email: read.email, name, role }, now))
    if (known) await setRole(tx, known, { name, role, officeId })
    if (role !== 'none') await tellAccount(tx, parts, agent, officeId)
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

/** Changes what somebody of another office may do in the administrator's; `none` ends it. Their own office is not asked. */
export async function changePost(parts: Parts, by: Agent, id: string, role: Role): Promise<void> {
  await parts.store.transaction(async (tx) => {
    await checkStillAdmin(tx, by)
    const agent = await findAgent(tx, id)
    if (!agent?.elsewhere?.[by.officeId]) throw new Problem('notFound')
    await givePost(parts, tx, by, agent, role)
  })
}

/** Whoever may not sign in at home may not here: their own administrator opens their account first. */
async function givePost({ newId, clock }: Parts, tx: Transaction, by: Agent, agent: Agent, role: Role): Promise<void> {
  if (agent.role === 'none') throw new Problem('agentOfAnotherOffice')
  if (agent.id === by.id) throw new Problem('ownRole')
  await setElsewhere(tx, agent.id, withPost(agent, by.officeId, role))
  await writeJournal(tx, [entry(by, 'postChanged', role)], newId, clock.now())
}

function entry({ id, officeId }: Agent, what: string, role: Role) {
  return { officeId, actor: `agent:${id}` as const, what, details: { role } }
}
