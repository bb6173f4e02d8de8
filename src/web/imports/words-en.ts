import type { Essential } from '../../app/planning-files/preview.ts'
import { fileReportWords } from '../../locales/en/file-report.ts'
import { number } from '../../locales/en/report.ts'

export const IMPORT = {
  title: 'Load a file',
  intro: 'Choose a file: you will first see what it changes. Nothing is recorded and no text leaves before you agree.',
  file: 'File',
  fileHint: 'A schedule, slots or obligations, in a workbook (.xlsx, .ods) or as CSV. 20 MB at most.',
  look: 'See the preview',
  models: 'Model files',
  modelsIntro: 'The columns that the service understands, with invented lines:',
  modelNames: { planning: 'Schedule', creneaux: 'Slots', obligations: 'Obligations' },
  underWay: 'Files that wait',
  history: 'Files loaded already',
  noHistory: 'No file has been loaded yet.',
  historyColumns: ['File', 'Loaded', 'By', 'Result'],
  byCommand: 'command line',
  byAccountGone: 'an account since removed',
  byFolder: 'watched folder',
  byProgram: 'linked program',
  notFinished: 'not finished',
  undone: (when: string) => `undone ${when}`,
  back: 'All files',

  states: {
    arriving: 'Being received',
    reading: 'Being read',
    previewed: 'To check',
    applying: 'Being loaded',
    applied: 'Loaded',
    undoing: 'Being undone',
    undone: 'Undone',
    refused: 'Refused',
    failed: 'Stopped',
    abandoned: 'Given up',
  },
  progress: (done: number, lines: number) =>
    lines > 0 ? `${number(done)} lines of ${number(lines)}` : 'The file is waiting.',
  progressGoesOn: 'You can leave this page: the work goes on, and you will find it here again.',
  refresh: 'Refresh',

  preview: (name: string) => `Preview of ${name}`,
  previewIntro: 'Nothing is recorded yet.',
  lines: (count: number) => plural(count, 'line read', 'lines read'),
  unknownColumns: (names: string[]) =>
    `Unknown columns, which will not be read: ${names.map((name) => `“${name}”`).join(', ')}.`,

  columnsBlock: (missing: Essential[]) =>
    `This file cannot be loaded yet. ${missing.map((what) => WITHOUT[what]).join(' ')} Say above which column holds it; if it is not in this file, choose “Nothing to read” for each unknown column.`,
  columnsToSay: 'Say what this file holds',
  columnsUnknown: (missing: string) =>
    `Nothing is read yet. These columns are needed: ${missing}. If they are there under another name, say which they are; if not, add them to the file.`,
  columnsTitle: 'Columns to recognise',
  columnsIntro:
    'Say once and for all what these columns hold: the service will remember it for the files that have the same ones.',
  columnIs: (head: string) => `The column “${head}” holds`,
  columnUnsaid: 'I do not know yet',
  columnIgnored: 'Nothing to read',
  columnsSave: 'Recognise these columns',
  columnsSaved: 'These columns are recognised. Here is the new preview.',
  mostRefused: (refused: number, lines: number) =>
    `${number(refused)} lines of ${number(lines)} are refused: look why before you load the file.`,

  wordsTitle: 'Words to recognise',
  wordsIntro: 'Say once and for all what these words mean: the service will remember it for the next files.',
  wordType: (word: string, count: number) => `The type “${word}” (${plural(count, 'line', 'lines')}) means`,
  wordStatus: (word: string, count: number) => `The status “${word}” (${plural(count, 'line', 'lines')}) means`,
  wordAgent: (word: string, count: number) => `The agent “${word}” (${plural(count, 'line', 'lines')}) is`,
  wordUnknown: 'Do not recognise this word',
  wordsSave: 'Recognise these words',
  wordsSaved: 'These words are recognised. Here is the new preview.',

  slotsShort: fileReportWords.slotsShort,
  openSlots: 'Open slots',
  textsTitle: 'Texts that will leave',
  noTexts: 'No text will leave.',
  textsCaption: 'Texts planned, day by day',
  textsColumns: ['Day', 'Summonses', 'Reminders and others', 'Segments'],
  textsLater: (days: number) => `and ${plural(days, 'other day', 'other days')}`,
  total: 'Total',
  cost,
  textsAll: (texts: number, segments: number, price?: string) =>
    `Summonses and reminders: ${cost(texts, segments, price)}`,
  textsReminders: (texts: number, segments: number, price?: string) =>
    `Reminders only: ${cost(texts, segments, price)}`,
  segmentsMean: 'A segment is what the carrier charges for: 160 characters at most.',

  applyTitle: 'Load this file',
  send: 'What should be sent?',
  apply: 'Load this file',
  abandon: 'Give this file up',
  abandoned: 'This file was given up: nothing was changed.',

  showing: (shown: number, count: number) => `The first ${number(shown)} of ${number(count)}.`,
  detail: 'Download the detail',
  detailColumns: ['line', 'result', 'person', 'appointment', 'field', 'before', 'after'],
  detailCut: (count: number) => `(and ${number(count)} other lines)`,
  lineColumns: ['Line', 'Who', 'Appointment'],
  changeColumns: ['Line', 'Who', 'Appointment', 'What changes'],
  conflictColumns: ['Line', 'Who', 'Appointment', 'What is kept'],
  refusedColumns: ['Line', 'Column', 'Value', 'What to do'],
  notices: 'Remarks',
  noticeColumns: ['Line', 'Remark'],
  change: (field: string, before: string, after: string) =>
    before === '' ? `${field}: ${after}` : `${field}: ${before} → ${after}`,
  conflict: (field: string, ours: string, file: string) => `${field}: ${ours} is kept (the file says ${file})`,

  refused: 'This file is refused',
  refusedLines: 'Refused',
  correctIntro:
    'Correct here what is wrong: the correction is kept with the file, and the preview is made again. What stays wrong is refused; the other lines are loaded.',
  correctLine: (line: number, who: string) => (who ? `Line ${line}: ${who}` : `Line ${line}`),
  correctSave: 'Keep these corrections',
  corrected: 'These corrections are kept. Here is the new preview.',
  nothingCorrected: 'Nothing was corrected: change at least one value.',
  correctionsKept: (lines: number) => `${plural(lines, 'line corrected', 'lines corrected')} on this page.`,
  correctionsForget: 'Forget these corrections',
  correctionsForgotten: 'The corrections are forgotten. Here is the file as it came.',
  correctToo: (lines: number[]) => {
    const some = lines.slice(0, 20).join(', ')
    const beyond = lines.length > 20 ? '…' : ''
    return lines.length === 1
      ? `Line ${some} was corrected here. Correct it in your spreadsheet too: loaded again as it was, it will be refused, and the appointment will stay as it is.`
      : `Lines ${some}${beyond} were corrected here. Correct them in your spreadsheet too: loaded again as they were, they will be refused, and the appointments will stay as they are.`
  },
  movedHere: (file: string, here: string) => `${file} (moved here: ${here})`,
  refusedWhole: 'Nothing was changed.',
  failed:
    'The work stopped because of a problem of the service. Start again; if that happens again, tell whoever looks after the service.',
  again: 'Start again',

  report: (name: string) => `${name} is loaded`,
  reportLines: 'Refused lines',
  reportRefused: (count: number) =>
    `${plural(count, 'line was refused', 'lines were refused')}. Download them, correct them, then load that new file.`,
  refusedFile: 'Download the refused lines',
  refusedFileName: (name: string) => `a-corriger-${name.replace(/\.\w{2,4}$/, '')}.csv`,
  undoTitle: 'Undo this file',
  undoIntro:
    'As long as no text has left, all can be as before: what was added is taken away, what was changed is put back. What somebody changed since stays.',
  undo: 'Undo this file',
  undoTooLate:
    'Texts have left already: this file can no longer be undone. Correct the appointments one by one, or load a corrected file.',
  undoneReport: 'This file was undone: all is as before.',
}

export const OUTCOME_WORDS = {
  created: 'New',
  changed: 'Changed',
  cancelled: 'Cancelled',
  conflict: 'In conflict (what is here is kept)',
  doubtful: 'To check (perhaps an appointment that was moved: its texts will wait)',
  withoutPhone: 'Without a telephone (no texts)',
  unchanged: 'Unchanged',
  ignored: 'Past, ignored',
}

export const COLUMN_SAYS = {
  caseNumber: 'the case number',
  lastName: 'the last name',
  firstName: 'the first name',
  fullName: 'the last and the first name',
  phone: 'the telephone',
  phone2: 'a second telephone',
  phone3: 'a third telephone',
  language: 'the language',
  reference: 'the reference of the appointment',
  type: 'the type of appointment',
  dateTime: 'the date and the hour',
  date: 'the date',
  time: 'the hour',
  minutes: 'the length',
  place: 'the place',
  homeAddress: 'the postal address of the person',
  address: 'the address of the place',
  agentEmail: 'the agent (their e-mail address, or their name)',
  documents: 'the documents to bring',
  status: 'the status',
  office: 'the code of the office',
  capacity: 'the number of seats',
  obligation: 'the obligation',
  detail: 'the detail',
  dueOn: 'the due date',
  proof: 'the proof expected',
}

export const NOTICE_WORDS = {
  columnIgnored: 'Columns not read',
  revealingWord: 'Words that may reveal a situation',
  landline: 'Landlines (no texts)',
  phoneZeroLost: 'Telephones without their zero (put back)',
  languageNotSpoken: 'Languages without texts',
  conflict: 'Conflicts',
  sharedNumber: 'Shared numbers',
  cancelledElsewhere: 'Cancellations written in a column that is not read',
  addressOfPeople: 'Addresses of people (not read)',
  severalAddresses: 'Places with several addresses',
  caseWrittenOtherwise: 'Cases written otherwise',
  stoppedNumber: 'Numbers that said STOP (no texts)',
  closedDay: 'Days when the office is closed',
  unusualHour: 'Unusual hours',
  doubleBooked: 'Two people at the same time',
  wrongNumber: 'Numbers said to be somebody else’s (no texts)',
}

export const FIELD_WORDS = {
  lastName: 'last name',
  firstName: 'first name',
  phone: 'telephone',
  language: 'language',
  type: 'type',
  startsAt: 'date and hour',
  minutes: 'length',
  place: 'place',
  homeAddress: 'postal address',
  address: 'address',
  agentEmail: 'agent',
  documents: 'documents',
  status: 'status',
  capacity: 'seats',
  detail: 'detail',
  proof: 'proof',
  dueOn: 'due date',
}

const WITHOUT: Record<Essential, string> = {
  name: 'The name is read in no column: people would have no name.',
  phone: 'The telephone is read in no column: nobody would get texts.',
  agent: 'The agent is read in no column: they would not be told.',
}

function plural(count: number, one: string, many: string): string {
  return `${number(count)} ${count === 1 ? one : many}`
}

function cost(texts: number, segments: number, price: string | undefined): string {
  const sent = `${plural(texts, 'text', 'texts')}, ${plural(segments, 'segment', 'segments')}`
  return price === undefined ? sent : `${sent}, that is ${price}`
}
