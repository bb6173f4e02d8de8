import type { SignInWords } from '../sign-in-words.ts'

export const signInWords: SignInWords = {
  subject: '[justif] Your link to sign in',
  title: 'Your link to sign in',
  intro: 'Here is your link to sign in to justif. It is good for 15 minutes, and once.',
  link: 'Sign in',
  notYou: 'You asked for nothing? Do not click: without your click, nobody signs in.',
}
