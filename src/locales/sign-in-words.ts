/** What a language needs to write the e-mail that carries a link to sign in with. */
export interface SignInWords {
  subject: string
  title: string
  intro: string
  link: string
  notYou: string
}
