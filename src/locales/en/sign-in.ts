import type { AccountWords, MailTriedWords, SignInWords } from '../sign-in-words.ts'

export const signInWords: SignInWords = {
  subject: '[justif] Your link to sign in',
  title: 'Your link to sign in',
  intro: 'Here is your link to sign in to justif. It is good for 15 minutes, and once.',
  link: 'Sign in',
  notYou: 'You asked for nothing? Do not click: without your click, nobody signs in.',
}

export const accountWords: AccountWords = {
  subject: '[justif] You may now sign in',
  title: 'You may now sign in',
  intro: (office) =>
    `You may now sign in to justif for ${office}: the agenda, the people followed, and what they answer by text.`,
  how: 'There is no password. Write your address on the page to sign in: you are sent a link, good for 15 minutes.',
  link: 'Go to the page to sign in',
}

export const mailTriedWords: MailTriedWords = {
  subject: '[justif] Our e-mails reach you',
  title: 'Our e-mails reach you',
  intro:
    'You asked for this e-mail while setting justif up. If it was among the junk, tell your mail program that it is none: alerts will come from the same address.',
  link: 'Say that it came',
}
