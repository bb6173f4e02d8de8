import type { Random } from '../../simulation/random.ts'
import type { Door, OpenDoor } from '../door.ts'
import { MARKS, oddText } from '../grammar/odd.ts'
import { ask, readRequest } from '../request.ts'
import { openStage } from '../stage.ts'

/** Addresses of e-mails, signing in, cookies, and what anybody may ask for without an account. */
export const linksDoor: Door = {
  name: 'links',
  inTests: 80,
  get addresses() {
    return ADDRESSES
  },
  async open(): Promise<OpenDoor> {
    const stage = await openStage()
    const { db, tables } = stage.scene.service.parts.store
    const used = async () => (await db.select().from(tables.actionLinks)).filter(({ usedAt }) => usedAt !== null).length
    return {
      grow: (random) => Buffer.from(requestOf(random)),
      async try(bytes) {
        const request = readRequest(bytes, stage.names)
        const before = await used()
        const { wrong } = await ask(stage, {
          ...request,
          headers: { ...request.headers, ...cookieOf(request.headers) },
        })
        const whole =
          request.method === 'POST' &&
          [stage.names.decision, stage.names.choose].some((link) => link && request.url.includes(link))
        if ((await used()) !== before && !whole) wrong.push('decided without its link')
        return wrong
      },
      look: stage.look,
      close: stage.close,
    }
  },
}

/** A request's own cookies are the browser's; these are a stranger's. */
function cookieOf({ 'x-cookie': cookie }: Record<string, string>): Record<string, string> {
  return cookie === undefined ? {} : { cookie }
}

const ADDRESSES = [
  ...[
    '/agir/{decision}',
    '/agir/{choose}',
    '/agir/{choose}',
    '/connexion/{link}',
    '/connexion',
    '/',
    '/healthz',
    '/readyz',
    '/metrics',
  ],
  ...[
    '/style/pico.css',
    '/telephone',
    '/courrier',
    '/connexion/demonstration',
    '/agenda',
    '/api/planning',
    '/accessibilite',
    '/api',
    '/api/openapi.json',
  ],
]

function requestOf(random: Random): string {
  let address = random.pick(ADDRESSES)
  const odd = encodeURIComponent(oddText(random).toWellFormed())
  if (random.chance(0.3)) address = `${address}${random.pick(['', '/', '%2e%2e/', '?suite=', '?fait=', '#'])}${odd}`
  else if (random.chance(0.2)) address = address.replace(/\{\w+\}/, odd)
  const method = random.pick(['GET', 'GET', 'POST', 'POST', 'HEAD', 'PUT', 'OPTIONS', 'DELETE'])
  const headers = Array.from({ length: random.between(0, 3) }, () => {
    const value = random.chance(0.5) ? oddText(random) : random.pick(VALUES)
    return `${random.pick(HEADERS)}: ${value.replace(/[^\x20-\x7e]/g, '?')}`
  })
  const fields = new URLSearchParams([
    ['email', random.chance(0.5) ? 'marie@justice.example' : `${oddText(random)}@${MARKS[0]}.example`.toWellFormed()],
    [
      'suite',
      random.chance(0.3)
        ? random.pick(['//evil.example', '/\\evil', '/agenda', '/%0d%0aset-cookie:zq=1'])
        : oddText(random).toWellFormed(),
    ],
    ['agent', '{agent}'],
    ['creneau', random.chance(0.5) ? random.pick(['autre', '{slot}', 'le 2027-01-16T10:00+01:00', 'le ']) : odd],
    ['jour', random.chance(0.5) ? random.pick(['2027-01-18', '2027-02-30', '+275760-09-13']) : odd],
    ['heure', random.pick(['10:00', '24:00', odd])],
    ['malgre', 'oui'],
  ])
  return `${method} ${address}\n${headers.join('\n')}\n\n${`${fields}`.replace(/%7B(\w+)%7D/g, '{$1}')}`
}

const HEADERS = [
  'x-cookie',
  'x-cookie',
  'origin',
  'sec-fetch-site',
  'accept',
  'content-type',
  'x-forwarded-for',
  'fly-client-ip',
  'authorization',
  'range',
  'if-none-match',
  'content-encoding',
  'x-request-id',
]
const VALUES = [
  'justif=',
  'justif=a; justif=b',
  '__Host-justif=x',
  'null',
  'cross-site',
  'text/html',
  '*/*',
  'application/json',
  'multipart/form-data',
  'multipart/form-data; boundary=',
  'gzip',
  'Bearer x',
  'bytes=0-',
]
