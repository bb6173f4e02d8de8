import type { Configuration } from 'openid-client'
import { isStrongEnough } from '../domain/sign-in/factors.ts'
import type { Identity, IdentityProvider, KeptMeanwhile, ProviderTrouble } from '../domain/sign-in/provider.ts'

/** Where the browser comes back to, registered at the provider to the letter. */
const SIGNED_IN_PATH = '/connexion/retour'
const SIGNED_OUT_PATH = '/connexion/sortie'

interface OpenIdSettings {
  issuer: string
  clientId: string
  clientSecret: string
  acrValues: readonly string[]
  /** Whether the provider answers for every address, and need not say of each that it is verified. */
  answersForEmails: boolean
  /** Ours: addresses to come back to are built from it, never from headers. */
  publicUrl: string
  /** Told the code of what went wrong, and nothing about anybody. */
  onTrouble?: (trouble: ProviderTrouble, code: string) => void
  timeoutMs?: number
}

/** Speaks to an OpenID provider. Nothing is called nor loaded before somebody signs in: one that is down stops nothing else. */
export function openOpenId(settings: OpenIdSettings): IdentityProvider {
  const { issuer, publicUrl, acrValues, answersForEmails, onTrouble = () => {} } = settings
  const redirectUri = `${publicUrl}${SIGNED_IN_PATH}`
  const find = discoverer(settings)
  const failed = (error: unknown): { trouble: ProviderTrouble } => {
    const trouble = troubleOf(error)
    onTrouble(trouble, codeOf(error))
    return { trouble }
  }
  return {
    issuer,
    name: nameOf(issuer),

    async begin() {
      try {
        const { client, config } = await find()
        const kept = {
          state: client.randomState(),
          nonce: client.randomNonce(),
          verifier: client.randomPKCECodeVerifier(),
        }
        const address = client.buildAuthorizationUrl(config, {
          redirect_uri: redirectUri,
          scope: 'openid email',
          state: kept.state,
          nonce: kept.nonce,
          code_challenge: await client.calculatePKCECodeChallenge(kept.verifier),
          code_challenge_method: 'S256',
          // Computers of an office are shared: a session left open at the provider is nobody's consent.
          prompt: 'login',
          ...levelsAsked(acrValues, config.serverMetadata().claims_parameter_supported === true),
        })
        return { address: address.href, kept }
      } catch (error) {
        return failed(error)
      }
    },

    async finish(query, kept) {
      try {
        const { client, config } = await find()
        const tokens = await client.authorizationCodeGrant(config, new URL(`${redirectUri}?${query}`), checks(kept))
        const said = tokens.claims()
        if (!said || !tokens.id_token) return failed(new Error('no id token'))
        const info = await client.fetchUserInfo(config, tokens.access_token, said.sub)
        const identity = identityOf(
          { email_verified: answersForEmails, ...said, ...info, acr: said.acr, amr: said.amr },
          tokens.id_token,
        )
        if (!isStrongEnough(identity.acr, acrValues)) return { trouble: 'tooWeak', identity }
        return { identity }
      } catch (error) {
        return failed(error)
      }
    },

    async signOutAddress(idToken) {
      try {
        const { client, config } = await find()
        if (!config.serverMetadata().end_session_endpoint) return undefined
        const back = { post_logout_redirect_uri: `${publicUrl}${SIGNED_OUT_PATH}`, state: client.randomState() }
        return client.buildEndSessionUrl(config, { id_token_hint: idToken, ...back }).href
      } catch (error) {
        failed(error)
        return undefined
      }
    },
  }
}

/** What it says of itself is asked for once an hour at most; while it does not answer, what it said last holds. */
function discoverer({ issuer, clientId, clientSecret, timeoutMs = 8000 }: OpenIdSettings) {
  let known: { config: Configuration; at: number } | undefined
  return async () => {
    const client = await import('openid-client')
    if (known && performance.now() - known.at < DISCOVERED_FOR_MS) return { client, config: known.config }
    try {
      const config = await client.discovery(new URL(issuer), clientId, clientSecret, undefined, {
        timeout: timeoutMs / 1000,
        // Signatures are checked of what comes over TLS too: ProConnect asks for it. Without TLS, on the loopback only (see config.ts).
        execute: [
          client.enableNonRepudiationChecks,
          ...(issuer.startsWith('http:') ? [client.allowInsecureRequests] : []),
        ],
      })
      known = { config, at: performance.now() }
    } catch (error) {
      if (!known) throw error
    }
    return { client, config: known.config }
  }
}

const DISCOVERED_FOR_MS = 3_600_000

/**
 * Asked in both ways: by `acr_values`, a wish, and, where claims can be asked for, as essential: ProConnect then has people set up a second
 * factor rather than sending them back. `amr` says by what means.
 */
function levelsAsked(values: readonly string[], claims: boolean): Record<string, string> {
  const acr = values.length > 0 ? { essential: true, values } : null
  return {
    ...(values.length > 0 && { acr_values: values.join(' ') }),
    ...(claims && { claims: JSON.stringify({ id_token: { acr, amr: null } }) }),
  }
}

function checks({ state, nonce, verifier }: KeptMeanwhile) {
  return { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true }
}

function identityOf(claims: Record<string, unknown> & { sub: string }, idToken: string): Identity {
  const { sub, email, email_verified: verified, acr, amr } = claims
  return {
    sub,
    email: typeof email === 'string' ? email : undefined,
    // Some say it in words.
    emailVerified: verified === true || verified === 'true',
    acr: typeof acr === 'string' ? acr : undefined,
    amr: Array.isArray(amr) ? amr.filter((one) => typeof one === 'string') : [],
    idToken,
  }
}

function troubleOf(error: unknown): ProviderTrouble {
  const code = codeOf(error)
  return MEANS.get(code) ?? (error instanceof TypeError ? 'unreachable' : 'notTrusted')
}

const MEANS = new Map<string, ProviderTrouble>(
  Object.entries({
    access_denied: 'declined',
    login_required: 'declined',
    interaction_required: 'declined',
    unmet_authentication_requirements: 'tooWeak',
    temporarily_unavailable: 'unreachable',
    server_error: 'unreachable',
    OAUTH_TIMEOUT: 'unreachable',
    OAUTH_RESPONSE_IS_NOT_CONFORM: 'unreachable',
    OAUTH_RESPONSE_IS_NOT_JSON: 'unreachable',
    OAUTH_PARSE_ERROR: 'unreachable',
    // It calls itself by another address than the one configured.
    OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED: 'misconfigured',
    invalid_client: 'misconfigured',
    unauthorized_client: 'misconfigured',
    invalid_scope: 'misconfigured',
    invalid_request: 'misconfigured',
    unsupported_response_type: 'misconfigured',
  } as const),
)

/** Other words of OAuth 2.0 and OpenID Connect: they are told to the log, and what else comes back with a browser is not. */
const KNOWN: ReadonlySet<string> = new Set([
  'account_selection_required',
  'consent_required',
  'invalid_grant',
  'invalid_token',
  'request_not_supported',
  'unsupported_grant_type',
])

/** The provider's own word for it if it is one of the standards', else the library's: neither names anybody. */
function codeOf(error: unknown): string {
  const { error: said, code, name } = (error ?? {}) as { error?: unknown; code?: unknown; name?: unknown }
  const word = typeof said === 'string' && (MEANS.has(said) || KNOWN.has(said)) ? said : undefined
  return [word, code, name].find((one) => typeof one === 'string' && /^[\w.-]{1,60}$/.test(one)) as string
}

function nameOf(issuer: string): string | undefined {
  return /(^|[.-])(proconnect|agentconnect)\.(rie\.)?(gouv\.)?fr$/.test(new URL(issuer).hostname)
    ? 'ProConnect'
    : undefined
}
