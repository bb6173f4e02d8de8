/** Who says who somebody is: ProConnect, or another OpenID provider. */
export interface IdentityProvider {
  /** Its own address: what it says of somebody is said by it alone. */
  issuer: string
  /** As agents know it; undefined: no name that we know. */
  name: string | undefined
  /** Where a browser goes to say who it is, and what must be kept until it comes back. */
  begin(): Promise<{ address: string; kept: KeptMeanwhile } | { trouble: ProviderTrouble }>
  /** What came back with the browser (the query of the address), held against what was kept; who was `tooWeak` is told too. */
  finish(
    query: string,
    kept: KeptMeanwhile,
  ): Promise<{ identity: Identity } | { trouble: ProviderTrouble; identity?: Identity }>
  /** Where a browser goes to sign out there too; undefined where that is not offered, or nobody answers. */
  signOutAddress(idToken: string): Promise<string | undefined>
}

/** Random, each of 43 letters, and good for one sign-in. */
export interface KeptMeanwhile {
  state: string
  nonce: string
  verifier: string
}

/** Who somebody is, as the provider signed it. */
export interface Identity {
  sub: string
  email: string | undefined
  /** Said by the provider, or answered for by it. */
  emailVerified: boolean
  /** How well they signed in there, and by what means. */
  acr: string | undefined
  amr: readonly string[]
  /** Given back as they sign out. */
  idToken: string
}

/**
 * `unreachable`: it does not answer, or says that it cannot; `declined`: they turned back; `tooWeak`: not signed in there as well as is asked;
 * `notTrusted`: what came back is not what was asked for, or too late; `misconfigured`: it does not know us, or not so.
 */
export type ProviderTrouble = 'unreachable' | 'declined' | 'tooWeak' | 'notTrusted' | 'misconfigured'
