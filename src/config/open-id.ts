import type { Read, Valid } from './reading.ts'
import { isHttp, isLoopback, isPrivate } from './values.ts'

export interface OpenIdSettings {
  issuer: string
  clientId: string
  clientSecret: string
  /** How well somebody must have signed in there, any of these; empty: as they like. */
  acrValues: string[]
  /** Whether the link by e-mail is offered beside it. */
  emailLink: boolean
  answersForEmails: boolean
}

/** Who says who agents are; undefined: a link by e-mail does. */
export function readOpenId(read: Read, valid: Valid, problems: string[]): OpenIdSettings | undefined {
  const issuer = valid('OIDC_ISSUER', (value) => isHttp(value) && isPrivate(value), 'must be an https address')
  const [clientId, clientSecret] = [read('OIDC_CLIENT_ID'), read('OIDC_CLIENT_SECRET')]
  const acrValues = read('OIDC_ACR_VALUES')
  const verified = valid(
    'OIDC_EMAIL_VERIFIED',
    (value) => ['said', 'provider'].includes(value),
    'must be said or provider',
  )
  const emailLink = valid('OIDC_EMAIL_LINK', (value) => ['on', 'off'].includes(value), 'must be on or off')
  const given = Object.entries({
    OIDC_ISSUER: read('OIDC_ISSUER'),
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
    OIDC_ACR_VALUES: acrValues,
    OIDC_EMAIL_LINK: emailLink,
    OIDC_EMAIL_VERIFIED: verified,
  })
  const first = given.find(([, value]) => value)?.[0]
  if (first === undefined) return undefined
  const missing = given.slice(0, 3).filter(([, value]) => !value)
  for (const [variable] of missing) problems.push(`${first} needs ${variable}`)
  return {
    issuer: issuer ?? '',
    clientId: clientId ?? '',
    clientSecret: clientSecret ?? '',
    acrValues: acrValues?.split(/[\s,]+/) ?? [],
    emailLink: emailLink === 'on',
    answersForEmails:
      verified === undefined ? issuer !== undefined && answersForEmails(issuer) : verified === 'provider',
  }
}

/** ProConnect never says whether an address is verified: it takes only providers who answer for theirs. One on this machine is the operator's own. */
function answersForEmails(issuer: string): boolean {
  const { hostname } = new URL(issuer)
  return PROCONNECT.test(hostname) || isLoopback(hostname)
}

const PROCONNECT = /(?:^|\.)(?:(?:agentconnect|proconnect)(?:\.rie)?\.gouv\.fr|dev-agentconnect\.fr)$/
