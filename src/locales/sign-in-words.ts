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
  link: string
}

/** What a language needs to ask whether an e-mail came. */
export interface MailTriedWords {
  subject: string
  title: string
  intro: string
  link: string
}
