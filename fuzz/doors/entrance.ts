import type { Random } from '../../simulation/random.ts'
import { offerFirstLink } from '../../src/app/sign-in/first-administrator.ts'
import { newToken } from '../../src/app/sign-in/open-session.ts'
import { keepAgent } from '../../src/store/agents/agents.ts'
import { addSecondFactor } from '../../src/store/agents/second-factors.ts'
import { addSession } from '../../src/store/agents/sessions.ts'
import { eq } from '../../src/store/engine/drizzle.ts'
import type { Door, OpenDoor } from '../door.ts'
import { oddText } from '../grammar/odd.ts'
import { ask, readRequest } from '../request.ts'
import { openStage, type Stage } from '../stage.ts'

const FIRST = '/bienvenue/premier/{first}'
const CODE = '/connexion/code'
const SET_UP = '/connexion/code/installer'

/**
 * The ways in of administrators: the first one's link, which `{first}` stands for while nobody administers, and the second factor of who proved the
 * first (`as half`; `as bare` has none yet). A right code is one in a million.
 */
export const entranceDoor: Door = {
  name: 'entrance',
  inTests: 60,
  addresses: [FIRST, CODE, SET_UP],
  async open(): Promise<OpenDoor> {
    const stage = await openStage()
    const half = await addAdministrator(stage, 'half@justice.example')
    const bare = await addAdministrator(stage, 'bare@justice.example')
    await stage.scene.change((tx) =>
      addSecondFactor(tx, { agentId: half, secret: 'JBSWY3DPEHPK3PXP', lastStep: 0, createdAt: stage.scene.now() }),
    )
    return {
      grow: (random) => Buffer.from(requestOf(random)),
      async try(bytes) {
        const forFirst = bytes.includes('/bienvenue/')
        const { names, cookies } = await readied(stage, forFirst ? [] : [half, bare])
        const asked = readRequest(bytes, { ...stage.names, ...names })
        const cookie = cookies[asked.as] ?? asked.headers['x-cookie'] ?? ''
        const token = cookie && stage.scene.service.parts.store.vault.lookup('form', `${cookie.slice(7)} second`)
        const body = Buffer.from(asked.body.toString('latin1').replaceAll('{jeton}', token), 'latin1')
        const { wrong } = await ask(stage, { ...asked, as: '', body, headers: { ...asked.headers, cookie } })
        const entered = await countWhole(stage, forFirst ? [] : [half, bare])
        const byLink = asked.method === 'POST' && asked.url.includes(names.first ?? ' ')
        if (entered > 0 && !byLink) wrong.push('somebody is let in, who proved too little')
        return wrong
      },
      look: stage.look,
      close: stage.close,
    }
  },
}

async function addAdministrator({ scene }: Stage, email: string): Promise<string> {
  const id = scene.service.parts.newId()
  const agent = { id, officeId: scene.office.id, email, name: 'Ada', role: 'admin' as const }
  await scene.change((tx) => keepAgent(tx, agent, scene.now().minus({ days: 8 })))
  return id
}

/** Either nobody administers and a link is there, or these do, each with a session that waits for its second factor. */
async function readied({ scene }: Stage, administrators: string[]) {
  const [half = '', bare = ''] = administrators.map(newToken)
  await scene.change(async (tx) => {
    const { agents, sessions, secondFactors } = tx.tables
    if (administrators.length === 0) {
      await tx.db.delete(sessions)
      await tx.db.update(agents).set({ role: 'none' }).where(eq(agents.role, 'admin'))
      return
    }
    await tx.db.update(secondFactors).set({ failures: 0 })
    for (const [place, id] of administrators.entries()) {
      await tx.db.delete(sessions).where(eq(sessions.agentId, id))
      await tx.db.update(agents).set({ role: 'admin' }).where(eq(agents.id, id))
      await addSession(tx, place === 0 ? half : bare, id, scene.now())
    }
  })
  const link = administrators.length === 0 ? await offerFirstLink(scene.service.parts) : undefined
  const names: Record<string, string> = link ? { first: link.url.slice(link.url.lastIndexOf('/') + 1) } : {}
  const cookies: Record<string, string> = { half: `justif=${half}`, bare: `justif=${bare}` }
  return { names, cookies: link ? {} : cookies }
}

/** Sessions that open pages: of these agents, or of anybody who administers. */
async function countWhole({ scene }: Stage, administrators: string[]): Promise<number> {
  const { db, tables } = scene.service.parts.store
  const sessions = await db.select().from(tables.sessions)
  if (administrators.length > 0)
    return sessions.filter(({ agentId, secondAt }) => secondAt !== null && administrators.includes(agentId)).length
  return (await db.select().from(tables.agents)).filter(({ role }) => role === 'admin').length
}

function requestOf(random: Random): string {
  const odd = () => oddText(random).toWellFormed()
  let address = random.pick([FIRST, FIRST, CODE, SET_UP])
  if (random.chance(0.2)) address = address.replace(/\{\w+\}/, encodeURIComponent(odd()))
  if (random.chance(0.2))
    address += random.pick([`?suite=${encodeURIComponent(odd())}`, '/', '%2e%2e', '?suite=//evil'])
  const method = random.pick(['GET', 'POST', 'POST', 'POST', 'HEAD', 'PUT'])
  const as = address.startsWith('/bienvenue') ? '' : random.pick([' as half', ' as half', ' as bare', ''])
  const fields = new URLSearchParams([
    ['jeton', random.chance(0.8) ? '{jeton}' : odd()],
    ['code', random.chance(0.5) ? odd() : random.pick(CODES)],
    ['suite', random.chance(0.5) ? odd() : random.pick(['/agents', '//evil.example', '/\\evil'])],
    ['nom', random.chance(0.5) ? odd() : 'Ada Martin'],
    ['email', random.chance(0.5) ? odd() : 'ada@justice.example'],
  ])
  if (random.chance(0.2)) fields.append(random.pick(['code', 'nom', 'email', '__proto__']), odd())
  return `${method} ${address}${as}\n\n${`${fields}`.replace('%7Bjeton%7D', '{jeton}')}`
}

const CODES = [
  '',
  '000000',
  '123456',
  '12345',
  '1234567',
  '١٢٣٤٥٦',
  'abcd-efgh-ijkl',
  ' 1 2 3 ',
  '-00001',
  '1e5000',
  '9'.repeat(400),
]
