import { generateKeyPairSync, sign } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Random } from '../../simulation/random.ts'
import { openOpenId } from '../../src/providers/openid.ts'
import type { Door, OpenDoor } from '../door.ts'
import { MARKS, oddText } from '../grammar/odd.ts'
import { LIMITS } from '../mutate.ts'

/**
 * What a provider of identities says, one line each: what comes back by the browser, then what it answers about itself, its keys, the code, and
 * the person. `{issuer}`, `{keys}` and `{idtoken}` stand for what a true one says.
 */
export const providerDoor: Door = {
  name: 'provider',
  inTests: 10,
  async open(): Promise<OpenDoor> {
    let answers: Record<string, string> = {}
    let issuer = ''
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const keys = JSON.stringify({
      keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }],
    })
    const server = createServer((request, response) => {
      request.resume()
      const path = new URL(request.url ?? '/', 'http://localhost').pathname
      const [, status, type, body = ''] = /^(\d{3}) ([\w/+.-]+) (.*)$/s.exec(answers[path] ?? '404 a/b ') ?? []
      const known = Number(status) >= 200 && Number(status) < 600
      response.writeHead(known ? Number(status) : 200, { 'content-type': type ?? 'application/json' }).end(body)
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const idToken = () => {
      const now = Math.floor(Date.now() / 1000)
      const claims = {
        iss: issuer,
        aud: 'justif',
        sub: 'claire',
        nonce: KEPT.nonce,
        iat: now,
        exp: now + 60,
        acr: 'eidas1',
      }
      const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
      const signed = `${part({ alg: 'RS256', kid: 'one' })}.${part(claims)}`
      return `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`
    }
    return {
      grow: (random) => Buffer.from(conversationOf(random)),
      async try(bytes) {
        const text = bytes.toString('utf8')
        const real: Record<string, () => string> = { issuer: () => issuer, keys: () => keys, idtoken: idToken }
        const lines = text
          .split('\n')
          .map((line) => line.replace(/\{(issuer|keys|idtoken)\}/g, (_, name) => real[name]?.() ?? ''))
        const [query = '', ...said] = lines
        answers = Object.fromEntries(PATHS.map((path, place) => [path, said[place] ?? '']))
        const codes: string[] = []
        const provider = openOpenId({
          ...{ issuer, clientId: 'justif', clientSecret: SECRET, acrValues: [], answersForEmails: false },
          ...{
            publicUrl: 'https://justif.example',
            timeoutMs: 500,
            onTrouble: (_trouble, code) => void codes.push(code),
          },
        })
        const begun = await provider.begin()
        const outcome = await provider.finish(query, KEPT)
        const wrong: string[] = []
        if ('address' in begun && begun.address.includes(SECRET)) wrong.push('a secret leaves with the browser')
        if ('identity' in outcome && !text.includes('{idtoken}')) wrong.push('somebody, whom nobody signed')
        if ('identity' in outcome && !query.includes(`state=${KEPT.state}`)) wrong.push('somebody, of another browser')
        if ('trouble' in outcome && !TROUBLES.has(outcome.trouble)) wrong.push('a trouble nobody meant')
        if (codes.some((code) => code !== undefined && MARKS.some((mark) => code.includes(mark))))
          wrong.push('what was sent is told to the log')
        return wrong
      },
      async close() {
        server.closeAllConnections()
        server.close()
      },
    }
  },
}

const SECRET = 'a-secret-of-the-fuzz'
const KEPT = { state: 's'.repeat(43), nonce: 'n'.repeat(43), verifier: 'v'.repeat(43) }
const TROUBLES = new Set(['declined', 'tooWeak', 'unreachable', 'notTrusted', 'misconfigured'])
const PATHS = ['/.well-known/openid-configuration', '/jwks', '/token', '/me']

function conversationOf(random: Random): string {
  const lines = [queryOf(random), ...USUAL.map((usual) => (random.chance(0.65) ? usual : answerOf(random, usual)))]
  return lines.map((line) => line.replaceAll('\n', ' ')).join('\n')
}

function queryOf(random: Random): string {
  const fields = new URLSearchParams([
    ['code', random.chance(0.8) ? 'abc' : oddText(random).toWellFormed()],
    ['state', random.chance(0.8) ? KEPT.state : oddText(random).toWellFormed()],
    ['iss', '{issuer}'],
  ])
  if (random.chance(0.2)) fields.append('error', random.pick(['access_denied', 'zq', oddText(random).toWellFormed()]))
  if (random.chance(0.1))
    fields.append(random.pick(['state', 'code', 'response', 'id_token']), oddText(random).toWellFormed())
  return fields.toString().replace('%7Bissuer%7D', '{issuer}')
}

function answerOf(random: Random, usual: string): string {
  const odd = JSON.stringify(oddText(random).toWellFormed())
  return random.pick([
    () => usual.replace(/"[^"]*"(?=[,}])/, odd),
    () => usual.replace(/^200/, random.pick(['201', '302', '400', '401', '500', '503'])),
    () => usual.replace(/ \S+/, random.pick([' text/html', ' application/jwt', ' a/b'])),
    () =>
      `400 application/json {"error":${random.pick(['"invalid_grant"', '"invalid_client"', odd, '7', 'null', '{}'])}}`,
    () =>
      `200 application/json ${random.pick(['{}', '[]', 'null', '7', '""', '{"a":', `[${'['.repeat(5000)}`, odd, random.pick(LIMITS)])}`,
    () => '',
  ])()
}

const USUAL = [
  '200 application/json {"issuer":"{issuer}","authorization_endpoint":"{issuer}/auth","token_endpoint":"{issuer}/token","jwks_uri":"{issuer}/jwks","userinfo_endpoint":"{issuer}/me","response_types_supported":["code"],"id_token_signing_alg_values_supported":["RS256"],"authorization_response_iss_parameter_supported":true}',
  '200 application/json {keys}',
  '200 application/json {"access_token":"a","token_type":"Bearer","id_token":"{idtoken}"}',
  '200 application/json {"sub":"claire","email":"claire@justice.example","email_verified":true}',
]
