/** What a language needs to write the e-mail that carries a link to sign in with. */
export interface SignInWords {
  subject: string
  title: string
  intro: string
  link: string
  notYou: string
}

/** What a language needs to tell somebody that they may come in from now on. */
export interface AccountWords {
  subject: string
  title: string
  intro(office: string): string
  how: string
  /** Where a provider of identities says who they are. */
  howElsewhere: string
  link: string
}

/** What a language needs to ask whether an e-mail came. */
export interface MailTriedWords {
  subject: string
  title: string
  intro: string
  link: string
}

/** What happens to the way somebody signs in, and that they are told. */
export type Safety =
  | 'secondFactorAdded'
  | 'secondFactorRemoved'
  | 'secondFactorRefused'
  | 'recoveryCodeUsed'
  | 'identityRefused'
  | 'signInReset'

export interface SafetyWords {
  subject: string
  happened: Record<Safety, { title: string; words: string }>
  notYou: string
}
