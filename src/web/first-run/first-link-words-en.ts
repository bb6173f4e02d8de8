export const FIRST_LINK = {
  title: 'Welcome',
  intro:
    'This service has no administrator yet. This link makes you the first: it works once only, and you will then give the others their access.',
  name: 'Your name',
  nameHint: 'As your colleagues read it, for example Claire Moreau.',
  email: 'Your professional address',
  emailHint: 'The next times, a link to sign in will be sent there. There is no password.',
  enter: 'Come in',
  nameUnread: 'Write your name, in 80 characters at most.',
}
