import { setRole } from '../app/settings/set-role.ts'
import type { Agent, Role } from '../domain/people.ts'
import { EVERY_OFFICE, withPost } from '../domain/posts.ts'
import { Problem } from '../domain/problem.ts'
import { readEmail } from '../domain/schedule/readers.ts'
import { findAgentByEmail, keepAgent, listAgents, setElsewhere } from '../store/agents/agents.ts'
import type { Store } from '../store/engine/database.ts'
import { type JournalEntry, writeJournal } from '../store/journal/journal.ts'
import { findOfficeByCode, getOffice, listOffices } from '../store/offices/offices.ts'
import { type Call, type Command, print, refuse, textOption, withParts } from './command.ts'
import { USAGE } from './usage.ts'

const ROLES: readonly Role[] = ['none', 'agent', 'staff', 'admin']

export const agentCommand: Command = {
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
    if (verb === 'set' && email) return set(call, email)
    if (verb === 'also' && email) return also(call, email)
    if (verb === 'reset' && email) return reset(call, email)
    if (verb === 'link' && email) return link(call, email)
    return refuse(`Usage: justif ${USAGE.agent}`)
  },
}

async function list(call: Call): Promise<number> {
  const agents = await withParts(call.config, async ({ store }) => {
    const codes = new Map((await listOffices(store)).map(({ id, code }) => [id, code]))
    return (await listAgents(store)).map(({ email, name, role, officeId, elsewhere }) => ({
      email,
      name,
      role,
      office: codes.get(officeId),
      ...(elsewhere && {
        also: Object.entries(elsewhere).map(([place, post]) => ({ office: codes.get(place) ?? ALL, role: post })),
      }),
    }))
  })
  const lines = agents.map(({ email, name, role, office, also = [] }) =>
    [email, name, office, role, ...also.map((post) => `also ${post.role} of ${post.office}`)].join('  '),
  )
  print(call, agents, lines.join('\n') || 'No agent yet.')
  return 0
}

/** Adds an agent, or says who an agent named in a planning is and what they may do; nobody who may sign in already is changed. */
async function add(call: Call, written: string): Promise<number> {
  const [name, code, role] = [textOption(call, 'name'), textOption(call, 'office'), textOption(call, 'role')]
  if (!name || !code || !isRole(role) || role === 'none') return refuse(`Usage: justif ${USAGE.agent}`)
  const read = readEmail(written, call.config.agentEmailDomains)
  if ('problem' in read) {
    const elsewhere = read.problem === 'emailElsewhere'
    return refuse(elsewhere ? `${written} is not in AGENT_EMAIL_DOMAINS.` : `${written} is not an e-mail address.`)
  }
  // An e-mail's words are for whoever writes one: a list of agents does not wait for them.
  const { tellAccount } = await import('../app/sign-in/tell-account.ts')
  return withParts(call.config, async (parts) => {
    const { store, newId, clock } = parts
    const office = await findOfficeByCode(store, code)
    if (!office) return refuse(`There is no office ${code}.`)
    const { email } = read
    const wanted = { name, role, officeId: office.id }
    const inTheWay = await store.transaction(async (tx) => {
      const known = await findAgentByEmail(tx, email)
      if (known && known.role !== 'none' && (known.role !== role || known.officeId !== office.id)) return known
      const agent = known ?? (await keepAgent(tx, { id: newId(), email, ...wanted }, clock.now()))
      if (known) await setRole(tx, known, wanted)
      if (known?.role !== role) await tellAccount(tx, parts, agent, office.id)
      await writeJournal(tx, [entry(wanted, known ? 'accountChanged' : 'accountOpened')], newId, clock.now())
      return undefined
    })
    if (inTheWay) return refuse(await alreadyThere(store, inTheWay))
    print(call, { email, name, role, office: code }, `${email} is ${role} of ${code}.`)
    return 0
  })
}

async function alreadyThere(store: Store, { email, role, officeId }: Agent): Promise<string> {
  const { code } = await getOffice(store, officeId)
  return `${email} already is ${role} of ${code}: nothing is changed. To change that: justif agent set ${email} --role … --office …; to let them work there too: justif agent also ${email} --office … --role …`
}

/** Changes what is said of an agent, and only that. */
async function set(call: Call, written: string): Promise<number> {
  const [name, code, role] = [textOption(call, 'name'), textOption(call, 'office'), textOption(call, 'role')]
  if ((!name && !code && !role) || (role !== undefined && !isRole(role))) {
    return refuse(`Usage: justif ${USAGE.agent}`)
  }
  return withParts(call.config, async ({ store, newId, clock }) => {
    const office = code === undefined ? undefined : await findOfficeByCode(store, code)
    if (code !== undefined && !office) return refuse(`There is no office ${code}.`)
    const changing = store.transaction(async (tx) => {
      const before = await findAgentByEmail(tx, written)
      if (!before) return undefined
      const wanted = { name: name ?? before.name, role: role ?? before.role, officeId: office?.id ?? before.officeId }
      await setRole(tx, before, wanted)
      await writeJournal(tx, [entry(wanted, 'accountChanged')], newId, clock.now())
      const [was, is] = [await getOffice(tx, before.officeId), await getOffice(tx, wanted.officeId)]
      return { ...wanted, email: before.email, office: is.code, was: { role: before.role, office: was.code } }
    })
    const changed = await changing.catch((error: unknown) => {
      if (error instanceof Problem && error.code === 'lastAdmin') return error.code
      throw error
    })
    if (!changed) return refuse(`There is no agent ${written}.`)
    if (changed === 'lastAdmin')
      return refuse(`${written} is the only administrator of their office: make somebody else one first.`)
    const { officeId: _, was, ...agent } = changed
    const words = `${agent.email} is ${agent.role} of ${agent.office} (was ${was.role} of ${was.office}).`
    print(call, { ...agent, was }, words)
    return 0
  })
}

/** Lets somebody work in another office besides their own, or in all of them, those to come included; `none` ends that. */
async function also(call: Call, written: string): Promise<number> {
  const [code, role] = [textOption(call, 'office'), textOption(call, 'role')]
  if (!code || !isRole(role)) return refuse(`Usage: justif ${USAGE.agent}`)
  return withParts(call.config, async ({ store, newId, clock }) => {
    const office = code === ALL ? undefined : await findOfficeByCode(store, code)
    if (code !== ALL && !office) return refuse(`There is no office ${code}.`)
    const agent = await findAgentByEmail(store, written)
    if (!agent) return refuse(`There is no agent ${written}.`)
    if (agent.role === 'none') return refuse(`${written} may not sign in yet: justif agent set ${written} --role …`)
    if (office?.id === agent.officeId) {
      return refuse(`${code} is their own office: justif agent set ${written} --role ${role}`)
    }
    await store.transaction(async (tx) => {
      const now = await findAgentByEmail(tx, written)
      await setElsewhere(tx, agent.id, withPost(now ?? agent, office?.id ?? EVERY_OFFICE, role))
      const where = office?.id ?? agent.officeId
      await writeJournal(tx, [entry({ officeId: where, role }, 'postChanged')], newId, clock.now())
    })
    const where = office ? code : 'every office'
    const words =
      role === 'none' ? `${agent.email} has no more to do in ${where}.` : `${agent.email} is also ${role} of ${where}.`
    print(call, { email: agent.email, role, office: code }, words)
    return 0
  })
}

/** Forgets the telephone that gives codes and who they are at the provider of identities; they set both up as they next sign in. */
async function reset(call: Call, written: string): Promise<number> {
  // An e-mail's words are for whoever writes one.
  const { resetSignIn } = await import('../app/settings/reset-sign-in.ts')
  return withParts(call.config, async (parts) => {
    const agent = await parts.store.transaction(async (tx) => {
      const known = await findAgentByEmail(tx, written)
      if (known) await resetSignIn(tx, parts, { agent: known, actor: 'command' }, parts.clock.now())
      return known
    })
    if (!agent) return refuse(`There is no agent ${written}.`)
    print(call, { email: agent.email }, `${agent.email} sets up how they sign in anew, and is signed out everywhere.`)
    return 0
  })
}

/** A link to sign in with once, within a quarter of an hour: for the first administrator, or while mail or the provider of identities is down. */
async function link(call: Call, written: string): Promise<number> {
  const { linkFor } = await import('../app/sign-in/link-for.ts')
  return withParts(call.config, async (parts) => {
    const address = await linkFor(parts, written)
    if (!address) return refuse(`There is no agent ${written} who may sign in.`)
    print(call, { address }, address)
    return 0
  })
}

/** In the place of an office's code. */
const ALL = 'all'

function entry({ officeId, role }: Pick<Agent, 'officeId' | 'role'>, what: string): JournalEntry {
  return { officeId, actor: 'command', what, details: { role } }
}

function isRole(role: string | undefined): role is Role {
  return (ROLES as readonly (string | undefined)[]).includes(role)
}
