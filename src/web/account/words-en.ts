export const ACCOUNT = {
  title: 'My account',
  email: 'E-mail',
  role: 'Role',
  office: 'Office',
  cover: 'Who covers for me',
  coverMeans: 'While you are away, your colleague also receives the e-mails meant for you.',
  sessions: 'Where I am signed in',
  sessionsMean: 'Signs you out everywhere, on every computer, this one included.',
  done: {
    remplacement: 'Your cover is noted.',
    aucun: 'Nobody covers for you any more.',
    langue: 'Pages are in English.',
  },
}

export const COVER = {
  title: 'Cover',
  back: 'All agents',
  link: 'Cover',
  none: 'No cover is planned.',
  set: (name: string, from: string, until: string) => `${name}, ${from} – ${until}.`,
  colleague: 'Colleague',
  from: 'First day',
  until: 'Last day',
  save: 'Save',
  remove: 'Remove the cover',
  noColleague: 'No other agent of your office can sign in: ask an administrator to add one.',
}
