import type { Removed } from '../../app/people/erase-person.ts'

export const RIGHTS = {
  title: 'Rights of the person',
  identityFirst: 'First check the identity of whoever asks. Nothing is given by text.',
  export: 'Export the file',
  exportMeans:
    'All that is held of them, in a readable file to hand to them, with nothing of anybody else. The journal notes it.',
  file: (day: string) => `dossier-${day}.txt`,
  readings: 'Who read this file',
  readingsOf: (who: string) => `Who read the file of ${who}`,
  readingsMean: (office: string, day: string) =>
    `${office}, ${day}. Readings and exports of this file by people of the office, letters and agendas that put it on paper, as the journal keeps them (a year at most). A page opened several times in an hour is there once. Lists seen on screen and exports of the whole planning are not.`,
  print: 'Print this page with your browser (Ctrl + P).',
  unnamed: 'Without the names of agents',
  named: 'With the names of agents',
  namesMean: 'The data-protection officer says whether the person receives the names too.',
  back: 'Back to the person',
  columns: ['When', 'What', 'By whom'],
  somebody: 'an agent of the office',
  onlyLast: (count: number) => `The last ${count} only.`,
  none: 'Nobody, as far back as the journal goes.',
  erase: 'Erase the person',
  eraseOf: (who: string) => `Erase ${who}?`,
  eraseMeans:
    'Their appointments, texts, obligations, what agents were written about them and their history are erased for good. Nobody can take it back.',
  coming: (count: number) =>
    count === 1
      ? 'An appointment to come will be erased with them, and no text will say so.'
      : `${count} appointments to come will be erased with them, and no text will say so.`,
  willBeLeft: 'What will be left',
  left: [
    'In the journal, that somebody was erased, when and by whom, without their name.',
    'If their number said STOP or “wrong number”: a mark that keeps it silent, without the number.',
    'In a trial: how many people, not which.',
    'What the machine had misunderstood: how often and what, without the text.',
    'A file that is being loaded or undone: erase them again once that is over.',
    'Backup copies of less than 30 days: erase them again if you put one back.',
    'Your planning: take them out of it too, or the next load would make them again.',
  ],
  typeCase: 'To confirm, type their case number',
  typeCaseHint: (caseNumber: string) => `Their case: ${caseNumber}`,
  notErased: 'This is not their case number: nothing was erased.',
  keep: 'Erase nothing',
  done: { efface: 'The person is erased.' },
  erased: (removed: Removed) => [
    `Erased: ${removed.appointments} appointments, ${removed.texts} texts, ${removed.obligations} obligations, ${removed.requests} requests, ${removed.journal} lines of the journal, ${removed.emails} e-mails.`,
    ...(removed.silent > 0 ? [`Numbers kept silent, under a mark: ${removed.silent}.`] : []),
    'Take the person out of the planning too: the next load would make them again.',
    'Backup copies still hold them, for 30 days at most.',
  ],
}
