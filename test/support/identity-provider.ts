import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'
import { onTestFinished } from 'vitest'

/** Who signs in there, as the test says. */
export interface Account {
  sub: string
  email: string
  emailVerified?: boolean
  acr?: string
  amr?: string[]
}

/** A real OpenID provider on the loopback, set up as ProConnect is: signed user info, a secret in the form, `claims` heard, its own levels. */
export interface TestProvider {
  issuer: string
  /** Signs this account in and comes back: where the browser is sent to. `undefined` turns back. */
  signIn(address: string, account: Account | undefined): Promise<string>
  /** Who is signed in by whatever browser comes next. */
  expectNext(account: Account): void
  /** Follows the provider's own pages until it sends the browser home. */
  follow(address: string): Promise<string>
  close(): Promise<void>
}

export const CLIENT = { id: 'justif', secret: 'a-secret-of-tests-that-is-long-enough' }

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const KEY = { ...privateKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }

export async function openTestProvider(publicUrl: string): Promise<TestProvider> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const accounts = new Map<string, Account>()
  let next: Account | undefined
  const provider = new Provider(issuer, {
    jwks: { keys: [KEY] },
    cookies: { keys: ['of', 'tests'] },
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [`${publicUrl}/connexion/retour`],
        post_logout_redirect_uris: [`${publicUrl}/connexion/sortie`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: 'client_secret_post',
        id_token_signed_response_alg: 'RS256',
        userinfo_signed_response_alg: 'RS256',
      },
    ],
    acrValues: ['eidas1', 'eidas2'],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], acr: null, amr: null },
    features: {
      devInteractions: { enabled: false },
      jwtUserinfo: { enabled: true },
      claimsParameter: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          ctx.body = `<html lang="en"><body>${form}<button form="op.logoutForm" name="logout" value="yes">Out</button></body></html>`
        },
      },
    },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 60, IdToken: 60 },
    pkce: { required: () => true },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    async loadExistingGrant(ctx) {
      const { client, session } = ctx.oidc
      const grant = new ctx.oidc.provider.Grant({ clientId: client?.clientId, accountId: session?.accountId })
      grant.addOIDCScope('openid email')
      await grant.save()
      return grant
    },
    findAccount: (_ctx, id) => {
      const account = accounts.get(id)
      if (!account) return undefined
      const { sub, email, emailVerified } = account
      const said = { sub, email, ...(emailVerified !== undefined && { email_verified: emailVerified }) }
      return { accountId: id, claims: () => said }
    },
  })
  const callback = provider.callback()
  server.on('request', async (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return callback(request, response)
    const { sub = '', acr, amr } = next ?? {}
    const login = { accountId: sub, ...(acr && { acr }), ...(amr && { amr }) }
    await provider.interactionFinished(request, response, next ? { login } : { error: 'access_denied' })
  })

  const jar = new Map<string, string>()
  const ask = async (address: string, form?: URLSearchParams) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(address, {
      redirect: 'manual',
      headers: { cookie },
      ...(form && { method: 'POST', body: form }),
    })
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split('=') ?? []
      jar.set(name, value)
    }
    return answer
  }
  const follow = async (address: string): Promise<string> => {
    let at = address
    for (let steps = 0; steps < 10 && at.startsWith(issuer); steps++) {
      const answer = await ask(at)
      const next = answer.headers.get('location') ?? (await pressed(await answer.text()))
      if (!next) throw new Error(`the provider stays at ${at}: ${answer.status}`)
      at = new URL(next, at).href
    }
    return at
  }
  /** The form of the page that asks whether to sign out: pressed. */
  const pressed = async (page: string) => {
    const [, action] = /<form[^>]+action="([^"]+)"/.exec(page) ?? []
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(page) ?? []
    if (!action) return undefined
    return (await ask(action, new URLSearchParams({ xsrf, logout: 'yes' }))).headers.get('location')
  }
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed())
      server.closeAllConnections()
    })
  onTestFinished(close)
  return {
    issuer,
    follow,
    expectNext(account) {
      next = account
      accounts.set(account.sub, account)
    },
    signIn(address, account) {
      next = account
      if (account) accounts.set(account.sub, account)
      return follow(address)
    },
    close,
  }
}
