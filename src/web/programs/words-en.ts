export const PROGRAMS = {
  title: 'Access for programs',
  intro:
    'Another program of the office can load the schedule and read what changed, with nobody in front of a screen. Each has its token, which is good for this office only and can be closed at any time.',
  documentation: 'What a program may ask, and how',
  caption: 'Programs that have access',
  columns: ['Program', 'Rights', 'Made', 'Last use', ''],
  rights: { mayLoad: 'load the schedule', mayRead: 'read the changes' },
  made: (by: string, when: string) => `by ${by}, ${when}`,
  somebody: 'somebody who is no longer here',
  never: 'never',
  revoked: (when: string) => `closed ${when}`,
  none: 'No program has access.',
  add: 'Give access',
  name: 'Name of the program',
  nameHint: 'As your colleagues know it: “Scheduling program”.',
  nameUnread: 'Write the name of the program, in 80 characters at most, and choose at least one right.',
  may: 'It will be able to',
  revoke: 'Close',
  shownTitle: 'Access is given',
  shownOnce:
    'Here is the token. Copy it into the program now: it will never be shown again, and nobody can find it here. If it is lost, close it and give another.',
  token: 'Token:',
  back: 'Back to access for programs',
  done: {
    ferme: 'This access is closed: the program can ask nothing any more.',
    retiree: 'This address is told nothing any more.',
    reprise: 'This address is told again: what changed in the meantime is sent to it.',
  },
}

export const HOOKS = {
  title: 'Tell an address',
  intro:
    'A program can be told of each change instead of asking for it: the service writes to its address, and signs. Neither a name, nor a number, nor anybody’s words are in it.',
  caption: 'Addresses that are told',
  columns: ['Address', 'State', ''],
  address: 'Address to tell',
  addressHint: 'It begins with https:// and the whole Internet can reach it.',
  add: 'Tell this address',
  remove: 'Stop telling it',
  resume: 'Start again',
  told: (when: string) => `told ${when}`,
  nothingYet: 'nothing to tell yet',
  retrying: (why: string) => `did not take the last change (${why}): it will be sent again`,
  failed: (when: string, why: string) => `stopped ${when}: ${why}`,
  troubles: { unreachable: 'does not answer', private: 'leads into a private network' } as Record<string, string>,
  shownTitle: 'The address will be told',
  shownOnce:
    'Here is the secret with which the program checks our signature. Copy it now: it will never be shown again. To change it, remove the address and give it again.',
  secret: 'Secret:',
}
