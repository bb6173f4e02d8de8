import type { watchStatements } from '../test/support/watch-statements.ts'
import type { Stage } from './stage.ts'
import { SECRETS } from './stage.ts'
import { wrongInAnswer } from './wrong-in.ts'

/**
 * A case of what a browser or a carrier asks: `POST /address as admin`, headers, an empty line, the body. Names in braces stand for what is
 * there. Whatever its bytes, it is some request.
 */
export interface Asked {
  method: string
  url: string
  as: string
  headers: Record<string, string>
  body: Buffer
}

/** More than any page asks of the store: whoever asks for more stands still for others. */
const MOST_STATEMENTS = 3000

export function readRequest(bytes: Buffer, names: Record<string, string>): Asked {
  const text = named(bytes.toString('latin1'), names)
  const end = text.indexOf('\n\n')
  const [first = '', ...lines] = (end < 0 ? text : text.slice(0, end)).split('\n')
  const [, method = 'GET', url = first, as = ''] = /^(\w+) (.*?)(?: as (\w+)| (signed))?$/.exec(first) ?? []
  const headers = lines.flatMap((line) => {
    const match = /^([\w-]+): ?([\x20-\x7e]*)$/.exec(line)
    return match && !OURS.has((match[1] ?? '').toLowerCase()) ? [[(match[1] ?? '').toLowerCase(), match[2] ?? '']] : []
  })
  return {
    method: METHODS.has(method) ? method : 'GET',
    url: `/${url.replace(/^[/\\]+/, '').replace(/[^\x21-\x7e]/g, (letter) => `%${letter.charCodeAt(0).toString(16).padStart(2, '0')}`)}`,
    as: first.endsWith(' signed') ? 'signed' : as,
    headers: Object.fromEntries(headers),
    body: Buffer.from(end < 0 ? '' : text.slice(end + 2), 'latin1'),
  }
}

const METHODS = new Set(['GET', 'POST', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])
/** They come with the request itself. */
const OURS = new Set(['content-length', 'transfer-encoding', 'connection', 'host', 'cookie', 'expect', 'upgrade'])

function named(text: string, names: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(names, name) ? (names[name] ?? '') : whole))
}

let asked = 0

/** Asks it, follows where it leads, and says what is wrong with the answers. */
export async function ask(
  stage: Stage,
  request: Asked,
  counted?: ReturnType<typeof watchStatements>,
  /** Statuses that are meant here and nowhere else. */
  meant?: ReadonlySet<number>,
): Promise<{ status: number; body: string; wrong: string[] }> {
  const browser = stage.browsers[request.as]
  const headers = {
    accept: 'text/html',
    ...(request.method !== 'GET' && { 'content-type': 'application/x-www-form-urlencoded' }),
    ...request.headers,
    host: 'localhost:3000',
    ...(browser && { cookie: browser.cookie }),
  }
  const begun = counted?.statements() ?? 0
  const { method, url, body } = request
  const payload = method === 'GET' || method === 'HEAD' ? {} : { payload: body }
  // Each from its own address: how many one may try is another test's.
  const remoteAddress = `127.0.${Math.floor(++asked / 200) % 250}.${(asked % 200) + 1}`
  const answer = await stage.scene.service.server.inject({
    method: method as 'GET',
    url,
    headers,
    ...payload,
    remoteAddress,
  })
  const wrong = wrongInAnswer(answer, SECRETS, meant)
  if (counted && counted.statements() - begun > MOST_STATEMENTS) wrong.push('asks too much of the store')
  const { location } = answer.headers
  if (method === 'POST' && answer.statusCode === 303 && typeof location === 'string' && wrong.length === 0) {
    const led = await ask(stage, { ...request, method: 'GET', url: location, headers: {} }, counted)
    wrong.push(...led.wrong.map((why) => `where it leads: ${why}`))
  }
  wrong.push(...stage.wrongInLog())
  return { status: answer.statusCode, body: answer.body, wrong }
}
