export const SHEET = {
  title: 'Review sheet',
  link: 'Have this language reviewed',
  intro:
    'For somebody whose language it is and who reads French. They correct the column “correction”; then load the sheet: their corrections become the sentences of your office.',
  how: 'The ways of saying one thing stand one a line, the longest first. What stands in braces is replaced for each person. A bar | is a new line.',
  print: 'For paper, use the menu of your browser.',
  download: 'Download the sheet (CSV)',
  file: 'Corrected sheet (CSV)',
  fileHint: 'Nothing changes yet: what will change is shown first.',
  look: 'See what will change',
  columns: (language: string) => ['Sentence', 'In French', `In ${language}`, 'Correction'],
  notHere: 'to be reported: cannot be loaded',
  preview: 'What will change',
  changeColumns: ['Line', 'Sentence', 'Said today', 'Said afterwards'],
  refusedColumns: ['Line', 'Sentence', 'Written on the sheet', 'Why it cannot be loaded'],
  apply: (count: number) => (count === 1 ? 'Save this sentence' : `Save these ${count} sentences`),
  nothing: 'Nothing changes: the sheet has no correction that can be loaded.',
  back: 'Back to the sheet',
  allTexts: 'All texts',
  changed: (count: number) =>
    count === 0 ? 'No sentence changed.' : count === 1 ? '1 sentence changed.' : `${count} sentences changed.`,
  wouldChange: (count: number) =>
    `A test: nothing is saved. ${count === 1 ? '1 sentence would change.' : `${count} sentences would change.`}`,
  change: (line: number, id: string, after: string) => `  line ${line}, ${id}: ${after}`,
  same: (count: number) =>
    count === 1 ? '1 correction says what is said already.' : `${count} corrections say what is said already.`,
  refused: (count: number) => (count === 1 ? '1 line cannot be loaded:' : `${count} lines cannot be loaded:`),
  refusal: (line: number, name: string, why: string) => `  line ${line}, ${name}: ${why}`,
  fileMissing: (file: string) => `The file ${file} does not exist.`,
  problems: {
    unreadable: () => 'This sheet cannot be read. Save it as “CSV UTF-8”, then load it again.',
    noSheet: () =>
      'This is not a review sheet: the columns “phrase”, “correction” and that of the language are missing.',
    rowBroken: (line = 0) => `Line ${line}: a quotation mark is not closed. Correct the sheet, then load it again.`,
    tooLong: () => 'This sheet is too long to be a review sheet.',
  },
}

export const WHY = {
  unknown: 'No sentence has this name in this version of the software.',
  notAnOffices:
    'Explanations and obligations say the law: an office does not change them alone. Send this correction to whoever maintains the software.',
  twice: 'This sentence is corrected already further up in the sheet.',
  changedSince:
    'This sentence is no longer said as on the sheet: somebody has changed it since. Look at it among the texts, or make a new sheet.',
}
