import type { Random } from '../../simulation/random.ts'
import { endToken, makeToken } from '../../src/app/programs/tokens.ts'
import { findAgent } from '../../src/store/agents/agents.ts'
import { listTokens } from '../../src/store/tokens/tokens.ts'
import type { Door, OpenDoor } from '../door.ts'
import { oddText } from '../grammar/odd.ts'
import { spreadsheetOf } from '../grammar/spreadsheet.ts'
import { LIMITS } from '../mutate.ts'
import { ask, readRequest } from '../request.ts'
import { openStage, type Stage } from '../stage.ts'

/** What a program asks that shows a good token: a file, and what changed. `{token}` stands for one; nothing below `/api` else is asked. */
export const apiDoor: Door = {
  name: 'api',
  inTests: 15,
  addresses: ['/api/changes', '/api/planning'],
  async open(): Promise<OpenDoor> {
    const stage = await openStage()
    let token = await tokenOf(stage)
    let tries = 0
    return {
      grow: requestOf,
      async try(bytes) {
        if (++tries % BETWEEN_TOKENS === 0) token = await tokenOf(stage)
        const request = readRequest(bytes, { ...stage.names, token })
        if (!request.url.startsWith('/api')) request.url = `/api${request.url}`
        const { status, body, wrong } = await ask(stage, request, undefined, ANSWERS)
        const shown = request.headers.authorization?.includes(token)
        if (!shown && PROTECTED.test(request.url) && status < 400) wrong.push('opened without a token')
        if (body.includes(token.slice('justif_'.length))) wrong.push('a token is told')
        if (request.method !== 'HEAD' && PROTECTED.test(request.url) && !isJson(body)) wrong.push('no JSON')
        return wrong
      },
      look: stage.look,
      close: stage.close,
    }
  },
}

/** 207: loaded, but for some lines; 422: a file that is refused whole. */
const ANSWERS = new Set([207, 422])
/** A token is asked for sixty times in ten minutes at most. */
const BETWEEN_TOKENS = 50
const PROTECTED = /^\/api\/(?:planning|changes)(?:$|\?)/

/** Another one, and the others hold no more. */
async function tokenOf({ scene, browsers }: Stage): Promise<string> {
  const { parts } = scene.service
  const admin = await findAgent(parts.store, browsers.admin?.agentId ?? '')
  if (!admin) throw new Error('nobody to make a token')
  for (const { id, revokedAt } of await listTokens(parts.store, admin.officeId, 1))
    if (!revokedAt) await endToken(parts, admin, id)
  return makeToken(parts, admin, { name: 'Fuzz', mayLoad: true, mayRead: true, form: `fuzz-${parts.newId()}-form` })
}

function isJson(body: string): boolean {
  try {
    return typeof JSON.parse(body) === 'object'
  } catch {
    return false
  }
}

function requestOf(random: Random): Buffer {
  const authorization = random.chance(0.9) ? 'Bearer {token}' : random.pick(TOKENS)
  return random.chance(0.5) ? changesOf(random, authorization) : planningOf(random, authorization)
}

function changesOf(random: Random, authorization: string): Buffer {
  const since = random.pick([
    () => random.pick(SINCE),
    () => oddText(random).toWellFormed(),
    () => `c_${Buffer.from(random.pick(CURSORS)).toString('base64url')}`,
  ])()
  const fields = new URLSearchParams([['since', since]])
  if (random.chance(0.5)) fields.append('limit', random.chance(0.5) ? random.pick(LIMITS) : '3')
  if (random.chance(0.1)) fields.append(random.pick(['since', 'limit', '__proto__', oddText(random)].map(formed)), 'x')
  const method = random.chance(0.9) ? 'GET' : random.pick(['HEAD', 'POST', 'PUT', 'OPTIONS'])
  return Buffer.from(`${method} /api/changes?${fields}\nauthorization: ${authorization}`)
}

function planningOf(random: Random, authorization: string): Buffer {
  const fields = new URLSearchParams()
  for (const [name, usual] of Object.entries(QUERY))
    if (random.chance(0.3)) fields.append(name, formed(random.chance(0.7) ? usual : oddText(random)))
  const type = random.pick(TYPES)
  const head = `POST /api/planning?${fields}\nauthorization: ${authorization}\ncontent-type: ${type}\n\n`
  const file = random.chance(0.8) ? spreadsheetOf(random) : Buffer.from(oddText(random))
  if (!type.includes('boundary')) return Buffer.concat([Buffer.from(head), file])
  const name = random.chance(0.7) ? 'planning.csv' : formed(oddText(random)).replace(/["\r\n]/g, '')
  const part = `--zqzq\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`
  return Buffer.concat([Buffer.from(`${head}${part}`), file, Buffer.from('\r\n--zqzq--\r\n')])
}

function formed(text: string): string {
  return text.toWellFormed()
}

const SINCE = ['2027-01-01', '2027-01-14T09:00:00+01:00', '2027-02-30', '0000-01-01', '+275760-09-13', '2027-W01', '']
/** As the cursor of an answer is written, and not quite. */
const CURSORS = [
  '["","",null]',
  '["a","b","2027-01-01"]',
  '[1,2,3]',
  '{}',
  '[[],[],[]]',
  `["${'9'.repeat(300)}",""]`,
  'null',
]
const TOKENS = [
  'Bearer',
  'Bearer x',
  'Basic {token}',
  'Bearer {token}x',
  'bearer  {token}',
  'Bearer justif_',
  '{token}',
]
const QUERY = { 'dry-run': '1', 'no-summons': '1', name: 'semaine.csv' }
const TYPES = [
  'text/csv',
  'text/csv',
  'text/plain; charset=windows-1252',
  'application/octet-stream',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.oasis.opendocument.spreadsheet',
  'multipart/form-data; boundary=zqzq',
  'multipart/form-data; boundary=zqzq',
  'multipart/form-data',
  'application/json',
  'a/b',
]
