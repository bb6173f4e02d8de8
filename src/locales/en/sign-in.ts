import type { AccountWords, MailTriedWords, SafetyWords, SignInWords } from '../sign-in-words.ts'

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
  howElsewhere: 'On the page to sign in, use the account of your administration, with this e-mail address.',
  link: 'Go to the page to sign in',
}

export const mailTriedWords: MailTriedWords = {
  subject: '[justif] Our e-mails reach you',
  title: 'Our e-mails reach you',
  intro:
    'You asked for this e-mail while setting justif up. If it was among the junk, tell your mail program that it is none: alerts will come from the same address.',
  link: 'Say that it came',
}

export const safetyWords: SafetyWords = {
  subject: '[justif] How you sign in',
  happened: {
    secondFactorAdded: {
      title: 'One-time codes are set up',
      words: 'From now on a telephone gives the codes that are asked for when you sign in to justif.',
    },
    secondFactorRemoved: {
      title: 'Another telephone',
      words: 'The codes of your former telephone are no longer good. You set up another one as you next sign in.',
    },
    secondFactorRefused: {
      title: 'Five wrong codes',
      words:
        'Somebody got as far as the question for a code with your address, and typed five wrong ones. No code is taken for 15 minutes.',
    },
    recoveryCodeUsed: {
      title: 'A recovery code was used',
      words: 'One of your recovery codes was just used in the place of the telephone. Each is good once.',
    },
    identityRefused: {
      title: 'Somebody was refused',
      words:
        'Somebody came with your address, but with another account than yours so far. If your administration changed your account, ask an administrator of justif to reset how you sign in.',
    },
    signInReset: {
      title: 'How you sign in was reset',
      words:
        'An administrator reset how you sign in. Your former codes and account are forgotten: all is set up anew as you next sign in.',
    },
  },
  notYou: 'It was not you? Tell an administrator of your office at once.',
}
