export const EXPORT = {
  title: 'Export',
  intro:
    'The schedule as it is here, in its own columns: it opens in a spreadsheet and loads again without changing anything.',
  changesTitle: 'What changed',
  changesIntro: 'Appointments moved, confirmed or refused, and numbers in doubt, to be copied into your file.',
  last: (when: string) => `Your last export: ${when}.`,
  never: 'You have not exported anything yet: the file will hold every change.',
  since: 'Since another date (optional)',
  changes: 'Download what changed',
  allTitle: 'The whole schedule',
  all: 'Download the whole schedule',
  paperTitle: 'The emergency sheet',
  paperIntro:
    'The next fourteen days in a file locked by the password of your office: who comes, their number, their last answer. It opens in a browser, without the Internet, and can be printed.',
  paperWordless: 'An administrator first chooses the password, in the settings of the office.',
  paper: 'Download the emergency sheet',
  paperFile: (day: string) => `secours-${day}.html`,
  changesFile: (day: string) => `changements-${day}.csv`,
  allFile: (day: string) => `planning-${day}.csv`,
}
