export const SIGN_IN = {
  title: 'Sign in',
  intro: 'Write your professional address: you will receive a link to sign in.',
  email: 'E-mail address',
  ask: 'Receive a link',
  asked:
    'If the service knows this address, a link has just been sent there. It is good for 15 minutes. Look among unwanted mail too.',
  emailUnread: 'This address cannot be read. Write it in full, for example marie.lefevre@justice.fr.',
  confirm: 'You are about to sign in to justif on this computer.',
  confirmButton: 'Sign in',
  again: 'Ask for another link',
  out: 'Sign out',
  outEverywhere: 'Sign out everywhere',
  signedOut: 'You are signed out.',
  demo: 'This is a demonstration',
  demoMeans: 'On this machine, come in without a password. Choose a role:',
  demoNobody:
    'Nobody has access to this service yet, so that there is no role to choose. The first administrator comes in by the link that the service gave as it started; “justif setup” gives another one. For invented roles and an invented planning, start again with DEMO_PLANNING=on.',
  demoAs: (name: string, role: string) => `Come in as ${name} (${role})`,
  roles: { none: 'no access', agent: 'agent', staff: 'secretariat', admin: 'administration' },
}

export const OPENID = {
  intro: 'Sign in with the account of your administration.',
  enter: (name: string | undefined) => (name ? `Sign in with ${name}` : 'Sign in with my professional account'),
  orLink: 'Or by e-mail',
  back: 'Back to the page of signing in',
  backOrLink: 'Back to the page of signing in, or receive a link by e-mail',
  leaving: 'You are signed out of justif. Your professional account is signed out next.',
  leave: 'Go on signing out',
  troubles: {
    unreachable:
      'The service that checks your professional account does not answer. Try again in a few minutes. Texts leave and answers arrive as usual.',
    declined: 'Signing in was not finished. Start again whenever you like.',
    tooWeak:
      'Your professional account signed in without the security that is asked for here. Add two-factor authentication to it, then start again; your IT department can help you.',
    notTrusted: 'This sign-in cannot be finished: it waited too long, or it began in another browser. Start again.',
    misconfigured:
      'justif and the service that checks your account do not recognise each other. Tell whoever looks after the installation.',
    unknown:
      'Your account is good, but this address has no access to justif. Ask an administrator of your office to add it.',
    emailNotVerified:
      'Your professional account gives no verified e-mail address. Verify it with your administration, then start again.',
    otherIdentity:
      'This address has always signed in with another account than this one. If your administration changed your account, ask an administrator of justif to reset your sign-in.',
  },
}
