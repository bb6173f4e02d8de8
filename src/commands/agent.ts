import type { Role } from '../domain/people.ts'
import { readEmail } from '../domain/schedule/readers.ts'
import { findAgentByEmail, keepAgent, listAgents, setAgent } from '../store/agents.ts'
import { findOfficeByCode, listOffices } from '../store/offices.ts'
import { type Call, type Command, print, refuse, textOption, withParts } from './command.ts'

const ROLES: readonly Role[] = ['agent', 'staff', 'admin']

export const agentCommand: Command = {
  usage: 'agent add EMAIL --name NAME --office CODE --role agent|staff|admin | agent list [--json]',
  options: {
    name: { type: 'string' },
    office: { type: 'string' },
    role: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run(call) {
    const [verb, email] = call.positionals
    if (verb === 'list') return list(call)
    if (verb === 'add' && email) return add(call, email)
    return refuse(`Usage: justif ${agentCommand.usage}`)
  },
}

async function list(call: Call): Promise<number> {
  const agents = await withParts(call.config, async ({ store }) => {
    const codes = new Map((await listOffices(store)).map(({ id, code }) => [id, code]))
    return (await listAgents(store)).map(({ email, name, role, officeId }) => ({
      email,
      name,
      role,
      office: codes.get(officeId),
    }))
  })
  const lines = agents.map(({ email, name, role, office }) => `${email}  ${name}  ${office}  ${role}`)
  print(call, agents, lines.join('\n') || 'No agent yet.')
  return 0
}

/** Adds an agent, or says who an agent named in a planning is and what they may do. */
async function add(call: Call, written: string): Promise<number> {
  const [name, code, role] = [textOption(call, 'name'), textOption(call, 'office'), textOption(call, 'role')]
  if (!name || !code || !isRole(role)) return refuse(`Usage: justif ${agentCommand.usage}`)
  const read = readEmail(written, call.config.agentEmailDomains)
  if ('problem' in read) {
    const elsewhere = read.problem === 'emailElsewhere'
    return refuse(elsewhere ? `${written} is not in AGENT_EMAIL_DOMAINS.` : `${written} is not an e-mail address.`)
  }
  return withParts(call.config, async ({ store, newId, clock }) => {
    const office = await findOfficeByCode(store, code)
    if (!office) return refuse(`There is no office ${code}.`)
    await store.transaction(async (tx) => {
      const agent = { id: newId(), officeId: office.id, email: read.email, name, role }
      const known = await findAgentByEmail(tx, read.email)
      if (known) await setAgent(tx, known.id, { name, role, officeId: office.id })
      else await keepAgent(tx, agent, clock.now())
    })
    print(call, { email: read.email, name, role, office: code }, `${read.email} is ${role} of ${code}.`)
    return 0
  })
}

function isRole(role: string | undefined): role is Role {
  return (ROLES as readonly (string | undefined)[]).includes(role)
}
